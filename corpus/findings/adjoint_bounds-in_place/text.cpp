template <bool wp_linear_contiguous>
static void finding_b6d2b4e1_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_b6d2b4e1 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_b6d2b4e1 wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.y.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_y = _wp_args->y;
    //---------
    // primal vars
    wp::int32 var_0;
    bool var_1;
    wp::float32* var_2;
    const wp::float32 var_3 = 0.0;
    bool var_4;
    wp::float32 var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    const wp::float32 var_8 = 0.0;
    bool var_9;
    wp::float32 var_10;
    const wp::float32 var_11 = 1.0;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):                       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // if x[i] < 0.0 or y[i + i] > 0.0:                                                       <L 7>
    var_2 = wp::address(var_x, var_0);
    var_5 = wp::load(var_2);
    var_4 = (var_5 < var_3);
    var_1 = var_4;
    if (!var_1) {
        var_6 = wp::add(var_0, var_0);
        var_7 = wp::address(var_y, var_6);
        var_10 = wp::load(var_7);
        var_9 = (var_10 > var_8);
        var_1 = var_1 || var_9;
    }
    if (var_1) {
        // x[i] = 1.0                                                                         <L 8>
        wp::array_store(var_x, var_0, var_11);
    }
}

template <bool wp_linear_contiguous>
static void finding_b6d2b4e1_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_b6d2b4e1 *_wp_args,
    wp_args_finding_b6d2b4e1 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_b6d2b4e1 wp_contiguous_args;
    wp_args_finding_b6d2b4e1 wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.y.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.y.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_y = _wp_args->y;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_y = _wp_adj_args->y;
    //---------
    // primal vars
    wp::int32 var_0;
    bool var_1;
    wp::float32* var_2;
    const wp::float32 var_3 = 0.0;
    bool var_4;
    wp::float32 var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    const wp::float32 var_8 = 0.0;
    bool var_9;
    wp::float32 var_10;
    const wp::float32 var_11 = 1.0;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    bool adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    bool adj_4 = {};
    wp::float32 adj_5 = {};
    wp::int32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    bool adj_9 = {};
    wp::float32 adj_10 = {};
    wp::float32 adj_11 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):                       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // if x[i] < 0.0 or y[i + i] > 0.0:                                                       <L 7>
    var_2 = wp::address(var_x, var_0);
    var_5 = wp::load(var_2);
    var_4 = (var_5 < var_3);
    var_1 = var_4;
    if (!var_1) {
        var_6 = wp::add(var_0, var_0);
        var_7 = wp::address(var_y, var_6);
        var_10 = wp::load(var_7);
        var_9 = (var_10 > var_8);
        var_1 = var_1 || var_9;
    }
    if (var_1) {
        // x[i] = 1.0                                                                         <L 8>
        // wp::array_store(var_x, var_0, var_11);
    }
    //---------
    // reverse
    if (var_1) {
        wp::adj_array_store(var_x, var_0, var_11, adj_x, adj_0, adj_11);
        // adj: x[i] = 1.0                                                                    <L 8>
    }
    if (!var_1) {
        wp::adj_address(var_y, var_6, adj_y, adj_6, adj_7);
        wp::adj_add(var_0, var_0, adj_0, adj_0, adj_6);
    }
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_2);
    // adj: if x[i] < 0.0 or y[i + i] > 0.0:                                                  <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):                  <L 5>
    return;
}
