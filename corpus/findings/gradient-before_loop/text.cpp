template <bool wp_linear_contiguous>
static void finding_d497a0a3_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_d497a0a3 *_wp_args)
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
    const wp::int32 var_2 = 0;
    const wp::int32 var_3 = 0;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    const wp::float32 var_10 = 1.0;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = float(0.0)                                                                         <L 6>
    var_1 = wp::float(var_0);
    // out[0] += z * x[0]                                                                     <L 7>
    var_4 = wp::address(var_x, var_3);
    var_6 = wp::load(var_4);
    var_5 = wp::mul(var_1, var_6);
    var_7 = wp::atomic_add(var_out, var_2, var_5);
    // for k in range(17):                                                                    <L 8>
    var_8 = 0;
    start_for_0:;
        if (var_8 >= 17) goto end_for_0;
        var_9 = var_8;
        var_8 += 1;
        // z = 1.0                                                                            <L 9>
        wp::assign(var_1, var_10);
        goto start_for_0;
    end_for_0:;
}

template <bool wp_linear_contiguous>
static void finding_d497a0a3_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_d497a0a3 *_wp_args,
    wp_args_finding_d497a0a3 *_wp_adj_args)
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
    const wp::int32 var_2 = 0;
    const wp::int32 var_3 = 0;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::int32 var_8;
    wp::int32 var_9;
    const wp::float32 var_10 = 1.0;
    //---------
    // dual vars
    wp::float32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::int32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::int32 adj_8 = {};
    wp::int32 adj_9 = {};
    wp::float32 adj_10 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = float(0.0)                                                                         <L 6>
    var_1 = wp::float(var_0);
    // out[0] += z * x[0]                                                                     <L 7>
    var_4 = wp::address(var_x, var_3);
    var_6 = wp::load(var_4);
    var_5 = wp::mul(var_1, var_6);
    // var_7 = wp::atomic_add(var_out, var_2, var_5);
    // for k in range(17):                                                                    <L 8>
    var_8 = 0;
    //---------
    // reverse
    var_8 = 16;
    start_for_0:;
    	if (var_8 < 0) goto end_for_0;
    	var_9 = var_8;
    	var_8 -= 1;
    	adj_10 = {};
        // z = 1.0                                                                            <L 9>
        wp::assign(var_1, var_10);
        wp::adj_assign(var_1, var_10, adj_1, adj_10);
        // adj: z = 1.0                                                                       <L 9>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 8>
    wp::adj_atomic_add(var_out, var_2, var_5, adj_out, adj_2, adj_5, adj_7);
    wp::adj_mul(var_1, var_6, adj_1, adj_4, adj_5);
    wp::adj_address(var_x, var_3, adj_x, adj_3, adj_4);
    // adj: out[0] += z * x[0]                                                                <L 7>
    wp::adj_float(var_0, adj_0, adj_1);
    // adj: z = float(0.0)                                                                    <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
