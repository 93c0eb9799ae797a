template <bool wp_linear_contiguous>
static void finding_0506cb3e_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_0506cb3e *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::float32 var_s = _wp_args->s;
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::int32 var_1;
    bool var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::int32 var_6 = 2;
    wp::int32 var_7;
    wp::float32 var_8;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):       <L 5>
    // c = int(0)                                                                             <L 6>
    var_1 = wp::int(var_0);
    // while c < n:                                                                           <L 7>
    start_while_0:;
    var_2 = (var_1 < var_n);
    if ((var_2) == false) goto end_while_0;
        // wp.atomic_add(out, n, x[c])                                                        <L 8>
        var_3 = wp::address(var_x, var_1);
        var_5 = wp::load(var_3);
        var_4 = wp::atomic_add(var_out, var_n, var_5);
        // c += 2                                                                             <L 9>
        var_7 = wp::add(var_1, var_6);
        wp::assign(var_1, var_7);
    goto start_while_0;
    end_while_0:;
    // wp.atomic_add(out, n, s)                                                               <L 10>
    var_8 = wp::atomic_add(var_out, var_n, var_s);
}

template <bool wp_linear_contiguous>
static void finding_0506cb3e_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_0506cb3e *_wp_args,
    wp_args_finding_0506cb3e *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::float32 var_s = _wp_args->s;
    wp::int32 var_n = _wp_args->n;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::float32 adj_s = _wp_adj_args->s;
    wp::int32 adj_n = _wp_adj_args->n;
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::int32 var_1;
    bool var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::int32 var_6 = 2;
    wp::int32 var_7;
    wp::float32 var_8;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::int32 adj_1 = {};
    bool adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::int32 adj_6 = {};
    wp::int32 adj_7 = {};
    wp::float32 adj_8 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):       <L 5>
    // c = int(0)                                                                             <L 6>
    var_1 = wp::int(var_0);
    // while c < n:                                                                           <L 7>
    // wp.atomic_add(out, n, s)                                                               <L 10>
    // var_8 = wp::atomic_add(var_out, var_n, var_s);
    //---------
    // reverse
    wp::adj_atomic_add(var_out, var_n, var_s, adj_out, adj_n, adj_s, adj_8);
    // adj: wp.atomic_add(out, n, s)                                                          <L 10>
    start_while_0:;
    var_2 = (var_1 < var_n);
    if ((var_2) == false) goto end_while_0;
    adj_3 = {};
    adj_4 = {};
    adj_5 = {};
    adj_6 = {};
    adj_7 = {};
        // wp.atomic_add(out, n, x[c])                                                        <L 8>
        var_3 = wp::address(var_x, var_1);
        var_5 = wp::load(var_3);
        // var_4 = wp::atomic_add(var_out, var_n, var_5);
        // c += 2                                                                             <L 9>
        var_7 = wp::add(var_1, var_6);
        wp::assign(var_1, var_7);
        wp::adj_assign(var_1, var_7, adj_1, adj_7);
        wp::adj_add(var_1, var_6, adj_1, adj_6, adj_7);
        // adj: c += 2                                                                        <L 9>
        wp::adj_atomic_add(var_out, var_n, var_5, adj_out, adj_n, adj_3, adj_4);
        wp::adj_address(var_x, var_1, adj_x, adj_1, adj_3);
        // adj: wp.atomic_add(out, n, x[c])                                                   <L 8>
    goto start_while_0;
    end_while_0:;
    // adj: while c < n:                                                                      <L 7>
    // adj: c = int(0)                                                                        <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):  <L 5>
    return;
}
