template <bool wp_linear_contiguous>
static void finding_12bf047f_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_12bf047f *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_12bf047f wp_contiguous_args;
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
    wp::float32* var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::float32 var_8 = 0.0;
    bool var_9;
    wp::int32 var_10;
    wp::float32* var_11;
    wp::float32 var_12;
    wp::float32 var_13;
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
        // z = x[i]                                                                           <L 9>
        var_5 = wp::address(var_x, var_0);
        var_7 = wp::load(var_5);
        var_6 = wp::copy(var_7);
        wp::assign(var_2, var_6);
        goto start_for_0;
    end_for_0:;
    // if z >= 0.0:                                                                           <L 10>
    var_9 = (var_2 >= var_8);
    if (var_9) {
        // out[i] = x[i + i]                                                                  <L 11>
        var_10 = wp::add(var_0, var_0);
        var_11 = wp::address(var_x, var_10);
        var_13 = wp::load(var_11);
        var_12 = wp::copy(var_13);
        wp::array_store(var_out, var_0, var_12);
    }
}

template <bool wp_linear_contiguous>
static void finding_12bf047f_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_12bf047f *_wp_args,
    wp_args_finding_12bf047f *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_12bf047f wp_contiguous_args;
    wp_args_finding_12bf047f wp_contiguous_adj_args;
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
    wp::float32* var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::float32 var_8 = 0.0;
    bool var_9;
    wp::int32 var_10;
    wp::float32* var_11;
    wp::float32 var_12;
    wp::float32 var_13;
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
    bool adj_9 = {};
    wp::int32 adj_10 = {};
    wp::float32 adj_11 = {};
    wp::float32 adj_12 = {};
    wp::float32 adj_13 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // for k in range(17):                                                                    <L 8>
    var_3 = 0;
    // if z >= 0.0:                                                                           <L 10>
    var_9 = (var_2 >= var_8);
    if (var_9) {
        // out[i] = x[i + i]                                                                  <L 11>
        var_10 = wp::add(var_0, var_0);
        var_11 = wp::address(var_x, var_10);
        var_13 = wp::load(var_11);
        var_12 = wp::copy(var_13);
        // wp::array_store(var_out, var_0, var_12);
    }
    //---------
    // reverse
    if (var_9) {
        wp::adj_array_store(var_out, var_0, var_12, adj_out, adj_0, adj_12);
        wp::adj_copy(var_13, adj_11, adj_12);
        wp::adj_address(var_x, var_10, adj_x, adj_10, adj_11);
        wp::adj_add(var_0, var_0, adj_0, adj_0, adj_10);
        // adj: out[i] = x[i + i]                                                             <L 11>
    }
    // adj: if z >= 0.0:                                                                      <L 10>
    var_3 = 16;
    start_for_0:;
    	if (var_3 < 0) goto end_for_0;
    	var_4 = var_3;
    	var_3 -= 1;
    	adj_5 = {};
    	adj_6 = {};
    	adj_7 = {};
        // z = x[i]                                                                           <L 9>
        var_5 = wp::address(var_x, var_0);
        var_7 = wp::load(var_5);
        var_6 = wp::copy(var_7);
        wp::assign(var_2, var_6);
        wp::adj_assign(var_2, var_6, adj_2, adj_6);
        wp::adj_copy(var_7, adj_5, adj_6);
        wp::adj_address(var_x, var_0, adj_x, adj_0, adj_5);
        // adj: z = x[i]                                                                      <L 9>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 8>
    wp::adj_float(var_1, adj_1, adj_2);
    // adj: z = float(0.0)                                                                    <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
