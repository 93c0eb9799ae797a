template <bool wp_linear_contiguous>
static void finding_19cbd2a6_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_19cbd2a6 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_19cbd2a6 wp_contiguous_args;
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
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1.0;
    wp::int32 var_5;
    wp::int32 var_6;
    const wp::float32 var_7 = 1.0;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = x[i]                                                                               <L 7>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // g, h = z, 1.0                                                                          <L 8>
    // for k in range(17):                                                                    <L 9>
    var_5 = 0;
    start_for_0:;
        if (var_5 >= 17) goto end_for_0;
        var_6 = var_5;
        var_5 += 1;
        // z = 1.0                                                                            <L 10>
        wp::assign(var_2, var_7);
        goto start_for_0;
    end_for_0:;
    // out[i] = g                                                                             <L 11>
    wp::array_store(var_out, var_0, var_2);
}

template <bool wp_linear_contiguous>
static void finding_19cbd2a6_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_19cbd2a6 *_wp_args,
    wp_args_finding_19cbd2a6 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_19cbd2a6 wp_contiguous_args;
    wp_args_finding_19cbd2a6 wp_contiguous_adj_args;
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
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1.0;
    wp::int32 var_5;
    wp::int32 var_6;
    const wp::float32 var_7 = 1.0;
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
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = x[i]                                                                               <L 7>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // g, h = z, 1.0                                                                          <L 8>
    // for k in range(17):                                                                    <L 9>
    var_5 = 0;
    // out[i] = g                                                                             <L 11>
    // wp::array_store(var_out, var_0, var_2);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_2, adj_out, adj_0, adj_2);
    // adj: out[i] = g                                                                        <L 11>
    var_5 = 16;
    start_for_0:;
    	if (var_5 < 0) goto end_for_0;
    	var_6 = var_5;
    	var_5 -= 1;
    	adj_7 = {};
        // z = 1.0                                                                            <L 10>
        wp::assign(var_2, var_7);
        wp::adj_assign(var_2, var_7, adj_2, adj_7);
        // adj: z = 1.0                                                                       <L 10>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 9>
    // adj: g, h = z, 1.0                                                                     <L 8>
    wp::adj_copy(var_3, adj_1, adj_2);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_1);
    // adj: z = x[i]                                                                          <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
