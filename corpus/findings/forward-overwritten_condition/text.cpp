template <bool wp_linear_contiguous>
static void finding_e2f15b39_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_e2f15b39 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_e2f15b39 wp_contiguous_args;
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
    const wp::float32 var_2 = 0.0;
    bool var_3;
    wp::float32 var_4;
    const wp::float32 var_5 = 0.0;
    wp::int32 var_6;
    wp::int32 var_7;
    const wp::float32 var_8 = 1.0;
    const wp::float32 var_9 = 1.0;
    bool var_10;
    const wp::float32 var_11 = 1.0;
    wp::float32 var_12;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = x[i] > 0.0                                                                         <L 7>
    var_1 = wp::address(var_x, var_0);
    var_4 = wp::load(var_1);
    var_3 = (var_4 > var_2);
    // g = 0.0                                                                                <L 8>
    // if z:                                                                                  <L 9>
    if (var_3) {
        // for k in range(17):                                                                <L 10>
        var_6 = 0;
        start_for_0:;
            if (var_6 >= 17) goto end_for_0;
            var_7 = var_6;
            var_6 += 1;
            // z = 1.0 < 1.0                                                                  <L 11>
            var_10 = (var_8 < var_9);
            wp::assign(var_3, var_10);
            goto start_for_0;
        end_for_0:;
        // g = 1.0                                                                            <L 12>
    }
    var_12 = wp::where(var_3, var_11, var_5);
    // out[i] = g                                                                             <L 13>
    wp::array_store(var_out, var_0, var_12);
}

template <bool wp_linear_contiguous>
static void finding_e2f15b39_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_e2f15b39 *_wp_args,
    wp_args_finding_e2f15b39 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_e2f15b39 wp_contiguous_args;
    wp_args_finding_e2f15b39 wp_contiguous_adj_args;
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
    const wp::float32 var_2 = 0.0;
    bool var_3;
    wp::float32 var_4;
    const wp::float32 var_5 = 0.0;
    wp::int32 var_6;
    wp::int32 var_7;
    const wp::float32 var_8 = 1.0;
    const wp::float32 var_9 = 1.0;
    bool var_10;
    const wp::float32 var_11 = 1.0;
    wp::float32 var_12;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    bool adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::int32 adj_6 = {};
    wp::int32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    bool adj_10 = {};
    wp::float32 adj_11 = {};
    wp::float32 adj_12 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = x[i] > 0.0                                                                         <L 7>
    var_1 = wp::address(var_x, var_0);
    var_4 = wp::load(var_1);
    var_3 = (var_4 > var_2);
    // g = 0.0                                                                                <L 8>
    // if z:                                                                                  <L 9>
    if (var_3) {
        // for k in range(17):                                                                <L 10>
        var_6 = 0;
        // g = 1.0                                                                            <L 12>
    }
    var_12 = wp::where(var_3, var_11, var_5);
    // out[i] = g                                                                             <L 13>
    // wp::array_store(var_out, var_0, var_12);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_12, adj_out, adj_0, adj_12);
    // adj: out[i] = g                                                                        <L 13>
    wp::adj_where(var_3, var_11, var_5, adj_3, adj_11, adj_5, adj_12);
    if (var_3) {
        // adj: g = 1.0                                                                       <L 12>
        var_6 = 16;
        start_for_0:;
        	if (var_6 < 0) goto end_for_0;
        	var_7 = var_6;
        	var_6 -= 1;
        	adj_8 = {};
        	adj_9 = {};
        	adj_10 = {};
            // z = 1.0 < 1.0                                                                  <L 11>
            var_10 = (var_8 < var_9);
            wp::assign(var_3, var_10);
            wp::adj_assign(var_3, var_10, adj_3, adj_10);
            // adj: z = 1.0 < 1.0                                                             <L 11>
        	goto start_for_0;
        end_for_0:;
        // adj: for k in range(17):                                                           <L 10>
    }
    // adj: if z:                                                                             <L 9>
    // adj: g = 0.0                                                                           <L 8>
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_1);
    // adj: z = x[i] > 0.0                                                                    <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
