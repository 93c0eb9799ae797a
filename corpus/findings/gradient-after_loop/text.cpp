template <bool wp_linear_contiguous>
static void finding_f32d1ed5_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_f32d1ed5 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_f32d1ed5 wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::float32 var_5 = 1.0;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // for k in range(17):                                                                    <L 8>
    var_3 = 0;
    start_for_0:;
        if (var_3 >= 17) goto end_for_0;
        var_4 = var_3;
        var_3 += 1;
        // z = 1.0                                                                            <L 9>
        wp::assign(var_2, var_5);
        goto start_for_0;
    end_for_0:;
    // out[i] = z * x[i]                                                                      <L 10>
    var_6 = wp::address(var_x, var_0);
    var_8 = wp::load(var_6);
    var_7 = wp::mul(var_2, var_8);
    wp::array_store(var_out, var_0, var_7);
}

template <bool wp_linear_contiguous>
static void finding_f32d1ed5_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_f32d1ed5 *_wp_args,
    wp_args_finding_f32d1ed5 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_f32d1ed5 wp_contiguous_args;
    wp_args_finding_f32d1ed5 wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    wp::int32 var_3;
    wp::int32 var_4;
    const wp::float32 var_5 = 1.0;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::int32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // for k in range(17):                                                                    <L 8>
    var_3 = 0;
    // out[i] = z * x[i]                                                                      <L 10>
    var_6 = wp::address(var_x, var_0);
    var_8 = wp::load(var_6);
    var_7 = wp::mul(var_2, var_8);
    // wp::array_store(var_out, var_0, var_7);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_7, adj_out, adj_0, adj_7);
    wp::adj_mul(var_2, var_8, adj_2, adj_6, adj_7);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_6);
    // adj: out[i] = z * x[i]                                                                 <L 10>
    var_3 = 16;
    start_for_0:;
    	if (var_3 < 0) goto end_for_0;
    	var_4 = var_3;
    	var_3 -= 1;
    	adj_5 = {};
        // z = 1.0                                                                            <L 9>
        wp::assign(var_2, var_5);
        wp::adj_assign(var_2, var_5, adj_2, adj_5);
        // adj: z = 1.0                                                                       <L 9>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 8>
    wp::adj_float(var_1, adj_1, adj_2);
    // adj: z = float(0.0)                                                                    <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
