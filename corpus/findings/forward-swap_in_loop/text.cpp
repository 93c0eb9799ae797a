template <bool wp_linear_contiguous>
static void finding_91f8e69d_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_91f8e69d *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_91f8e69d wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    const wp::float32 var_3 = 1.0;
    wp::float32 var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float)):                                                 <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // g = float(1.0)                                                                         <L 8>
    var_4 = wp::float(var_3);
    // for k in range(17):                                                                    <L 9>
    var_5 = 0;
    start_for_0:;
        if (var_5 >= 17) goto end_for_0;
        var_6 = var_5;
        var_5 += 1;
        // g, z = z, g                                                                        <L 10>
        wp::assign(var_2, var_4);
        wp::assign(var_4, var_2);
        goto start_for_0;
    end_for_0:;
    // x[i] = x[i] + g                                                                        <L 11>
    var_7 = wp::address(var_x, var_0);
    var_9 = wp::load(var_7);
    var_8 = wp::add(var_9, var_4);
    wp::array_store(var_x, var_0, var_8);
}

template <bool wp_linear_contiguous>
static void finding_91f8e69d_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_91f8e69d *_wp_args,
    wp_args_finding_91f8e69d *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_91f8e69d wp_contiguous_args;
    wp_args_finding_91f8e69d wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.x.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    const wp::float32 var_3 = 1.0;
    wp::float32 var_4;
    wp::int32 var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::int32 adj_5 = {};
    wp::int32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float)):                                                 <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // g = float(1.0)                                                                         <L 8>
    var_4 = wp::float(var_3);
    // for k in range(17):                                                                    <L 9>
    var_5 = 0;
    // x[i] = x[i] + g                                                                        <L 11>
    var_7 = wp::address(var_x, var_0);
    var_9 = wp::load(var_7);
    var_8 = wp::add(var_9, var_4);
    // wp::array_store(var_x, var_0, var_8);
    //---------
    // reverse
    wp::adj_array_store(var_x, var_0, var_8, adj_x, adj_0, adj_8);
    wp::adj_add(var_9, var_4, adj_7, adj_4, adj_8);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_7);
    // adj: x[i] = x[i] + g                                                                   <L 11>
    var_5 = 16;
    start_for_0:;
    	if (var_5 < 0) goto end_for_0;
    	var_6 = var_5;
    	var_5 -= 1;
        // g, z = z, g                                                                        <L 10>
        wp::assign(var_2, var_4);
        wp::assign(var_4, var_2);
        wp::adj_assign(var_4, var_2, adj_4, adj_2);
        wp::adj_assign(var_2, var_4, adj_2, adj_4);
        // adj: g, z = z, g                                                                   <L 10>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 9>
    wp::adj_float(var_3, adj_3, adj_4);
    // adj: g = float(1.0)                                                                    <L 8>
    wp::adj_float(var_1, adj_1, adj_2);
    // adj: z = float(0.0)                                                                    <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float)):                                            <L 5>
    return;
}
