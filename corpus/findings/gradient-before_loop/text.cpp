template <bool wp_linear_contiguous>
static void finding_7947abd2_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_7947abd2 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    wp::float32 var_1;
    wp::float32* var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::range_t var_5;
    wp::int32 var_6;
    const wp::float32 var_7 = 1.0;
    wp::float32 var_8;
    wp::float32 var_9;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):             <L 5>
    // z = float(0.0)                                                                         <L 6>
    var_1 = wp::float(var_0);
    // g = z * x[n]                                                                           <L 7>
    var_2 = wp::address(var_x, var_n);
    var_4 = wp::load(var_2);
    var_3 = wp::mul(var_1, var_4);
    // for k in range(n):                                                                     <L 8>
    var_5 = wp::range(var_n);
    start_for_0:;
        if (iter_cmp(var_5) == 0) goto end_for_0;
        var_6 = wp::iter_next(var_5);
        // z = g + 1.0                                                                        <L 9>
        var_8 = wp::add(var_3, var_7);
        wp::assign(var_1, var_8);
        goto start_for_0;
    end_for_0:;
    // wp.atomic_add(out, n, z)                                                               <L 10>
    var_9 = wp::atomic_add(var_out, var_n, var_1);
}

template <bool wp_linear_contiguous>
static void finding_7947abd2_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_7947abd2 *_wp_args,
    wp_args_finding_7947abd2 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::int32 adj_n = _wp_adj_args->n;
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    wp::float32 var_1;
    wp::float32* var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::range_t var_5;
    wp::int32 var_6;
    const wp::float32 var_7 = 1.0;
    wp::float32 var_8;
    wp::float32 var_9;
    //---------
    // dual vars
    wp::float32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::range_t adj_5 = {};
    wp::int32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):             <L 5>
    // z = float(0.0)                                                                         <L 6>
    var_1 = wp::float(var_0);
    // g = z * x[n]                                                                           <L 7>
    var_2 = wp::address(var_x, var_n);
    var_4 = wp::load(var_2);
    var_3 = wp::mul(var_1, var_4);
    // for k in range(n):                                                                     <L 8>
    var_5 = wp::range(var_n);
    // wp.atomic_add(out, n, z)                                                               <L 10>
    // var_9 = wp::atomic_add(var_out, var_n, var_1);
    //---------
    // reverse
    wp::adj_atomic_add(var_out, var_n, var_1, adj_out, adj_n, adj_1, adj_9);
    // adj: wp.atomic_add(out, n, z)                                                          <L 10>
    var_5 = wp::iter_reverse(var_5);
    start_for_0:;
        if (iter_cmp(var_5) == 0) goto end_for_0;
        var_6 = wp::iter_next(var_5);
    	adj_7 = {};
    	adj_8 = {};
        // z = g + 1.0                                                                        <L 9>
        var_8 = wp::add(var_3, var_7);
        wp::assign(var_1, var_8);
        wp::adj_assign(var_1, var_8, adj_1, adj_8);
        wp::adj_add(var_3, var_7, adj_3, adj_7, adj_8);
        // adj: z = g + 1.0                                                                   <L 9>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(n):                                                                <L 8>
    wp::adj_mul(var_1, var_4, adj_1, adj_2, adj_3);
    wp::adj_address(var_x, var_n, adj_x, adj_n, adj_2);
    // adj: g = z * x[n]                                                                      <L 7>
    wp::adj_float(var_0, adj_0, adj_1);
    // adj: z = float(0.0)                                                                    <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):        <L 5>
    return;
}
