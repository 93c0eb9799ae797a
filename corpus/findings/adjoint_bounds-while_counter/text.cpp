template <bool wp_linear_contiguous>
static void finding_d2c83ce6_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_d2c83ce6 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::int32 var_1;
    const wp::int32 var_2 = 5;
    bool var_3;
    const wp::int32 var_4 = 0;
    wp::float32* var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::int32 var_8 = 1;
    wp::int32 var_9;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // c = int(0)                                                                             <L 6>
    var_1 = wp::int(var_0);
    // while c < 5:                                                                           <L 7>
    start_while_0:;
    var_3 = (var_1 < var_2);
    if ((var_3) == false) goto end_while_0;
        // wp.atomic_add(out, c, x[0])                                                        <L 8>
        var_5 = wp::address(var_x, var_4);
        var_7 = wp::load(var_5);
        var_6 = wp::atomic_add(var_out, var_1, var_7);
        // c += 1                                                                             <L 9>
        var_9 = wp::add(var_1, var_8);
        wp::assign(var_1, var_9);
    goto start_while_0;
    end_while_0:;
}

template <bool wp_linear_contiguous>
static void finding_d2c83ce6_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_d2c83ce6 *_wp_args,
    wp_args_finding_d2c83ce6 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::int32 var_1;
    const wp::int32 var_2 = 5;
    bool var_3;
    const wp::int32 var_4 = 0;
    wp::float32* var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::int32 var_8 = 1;
    wp::int32 var_9;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::int32 adj_1 = {};
    wp::int32 adj_2 = {};
    bool adj_3 = {};
    wp::int32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::int32 adj_8 = {};
    wp::int32 adj_9 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // c = int(0)                                                                             <L 6>
    var_1 = wp::int(var_0);
    // while c < 5:                                                                           <L 7>
    //---------
    // reverse
    start_while_0:;
    var_3 = (var_1 < var_2);
    if ((var_3) == false) goto end_while_0;
    adj_4 = {};
    adj_5 = {};
    adj_6 = {};
    adj_7 = {};
    adj_8 = {};
    adj_9 = {};
        // wp.atomic_add(out, c, x[0])                                                        <L 8>
        var_5 = wp::address(var_x, var_4);
        var_7 = wp::load(var_5);
        // var_6 = wp::atomic_add(var_out, var_1, var_7);
        // c += 1                                                                             <L 9>
        var_9 = wp::add(var_1, var_8);
        wp::assign(var_1, var_9);
        wp::adj_assign(var_1, var_9, adj_1, adj_9);
        wp::adj_add(var_1, var_8, adj_1, adj_8, adj_9);
        // adj: c += 1                                                                        <L 9>
        wp::adj_atomic_add(var_out, var_1, var_7, adj_out, adj_1, adj_5, adj_6);
        wp::adj_address(var_x, var_4, adj_x, adj_4, adj_5);
        // adj: wp.atomic_add(out, c, x[0])                                                   <L 8>
    goto start_while_0;
    end_while_0:;
    // adj: while c < 5:                                                                      <L 7>
    // adj: c = int(0)                                                                        <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
