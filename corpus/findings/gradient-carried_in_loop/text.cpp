template <bool wp_linear_contiguous>
static void finding_8b924f54_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_8b924f54 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    wp::float32 var_1;
    wp::int32 var_2;
    wp::int32 var_3;
    const wp::int32 var_4 = 0;
    const wp::int32 var_5 = 0;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 1.0;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = float(0.0)                                                                         <L 6>
    var_1 = wp::float(var_0);
    // for k in range(17):                                                                    <L 7>
    var_2 = 0;
    start_for_0:;
        if (var_2 >= 17) goto end_for_0;
        var_3 = var_2;
        var_2 += 1;
        // out[0] += z * x[0]                                                                 <L 8>
        var_6 = wp::address(var_x, var_5);
        var_8 = wp::load(var_6);
        var_7 = wp::mul(var_1, var_8);
        var_9 = wp::atomic_add(var_out, var_4, var_7);
        // z = 1.0                                                                            <L 9>
        wp::assign(var_1, var_10);
        goto start_for_0;
    end_for_0:;
}

template <bool wp_linear_contiguous>
static void finding_8b924f54_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_8b924f54 *_wp_args,
    wp_args_finding_8b924f54 *_wp_adj_args)
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
    const wp::float32 var_0 = 0.0;
    wp::float32 var_1;
    wp::int32 var_2;
    wp::int32 var_3;
    const wp::int32 var_4 = 0;
    const wp::int32 var_5 = 0;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 1.0;
    //---------
    // dual vars
    wp::float32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::int32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::int32 adj_4 = {};
    wp::int32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = float(0.0)                                                                         <L 6>
    var_1 = wp::float(var_0);
    // for k in range(17):                                                                    <L 7>
    var_2 = 0;
    //---------
    // reverse
    var_2 = 16;
    start_for_0:;
    	if (var_2 < 0) goto end_for_0;
    	var_3 = var_2;
    	var_2 -= 1;
    	adj_4 = {};
    	adj_5 = {};
    	adj_6 = {};
    	adj_7 = {};
    	adj_8 = {};
    	adj_9 = {};
    	adj_10 = {};
        // out[0] += z * x[0]                                                                 <L 8>
        var_6 = wp::address(var_x, var_5);
        var_8 = wp::load(var_6);
        var_7 = wp::mul(var_1, var_8);
        // var_9 = wp::atomic_add(var_out, var_4, var_7);
        // z = 1.0                                                                            <L 9>
        wp::assign(var_1, var_10);
        wp::adj_assign(var_1, var_10, adj_1, adj_10);
        // adj: z = 1.0                                                                       <L 9>
        wp::adj_atomic_add(var_out, var_4, var_7, adj_out, adj_4, adj_7, adj_9);
        wp::adj_mul(var_1, var_8, adj_1, adj_6, adj_7);
        wp::adj_address(var_x, var_5, adj_x, adj_5, adj_6);
        // adj: out[0] += z * x[0]                                                            <L 8>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 7>
    wp::adj_float(var_0, adj_0, adj_1);
    // adj: z = float(0.0)                                                                    <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
