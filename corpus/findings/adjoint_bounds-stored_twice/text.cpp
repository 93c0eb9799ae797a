template <bool wp_linear_contiguous>
static void finding_703b481c_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_703b481c *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_703b481c wp_contiguous_args;
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
    const wp::float32 var_1 = 1.0;
    const wp::float32 var_2 = 1.0;
    wp::float32* var_3;
    bool var_4;
    wp::float32 var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 0.0;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):                       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // y[i] = 1.0                                                                             <L 7>
    wp::array_store(var_y, var_0, var_1);
    // if 1.0 > y[i]:                                                                         <L 8>
    var_3 = wp::address(var_y, var_0);
    var_5 = wp::load(var_3);
    var_4 = (var_2 > var_5);
    if (var_4) {
        // z = x[i + i]                                                                       <L 9>
        var_6 = wp::add(var_0, var_0);
        var_7 = wp::address(var_x, var_6);
        var_9 = wp::load(var_7);
        var_8 = wp::copy(var_9);
    }
    // y[i] = 0.0                                                                             <L 10>
    wp::array_store(var_y, var_0, var_10);
}

template <bool wp_linear_contiguous>
static void finding_703b481c_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_703b481c *_wp_args,
    wp_args_finding_703b481c *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_703b481c wp_contiguous_args;
    wp_args_finding_703b481c wp_contiguous_adj_args;
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
    const wp::float32 var_1 = 1.0;
    const wp::float32 var_2 = 1.0;
    wp::float32* var_3;
    bool var_4;
    wp::float32 var_5;
    wp::int32 var_6;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 0.0;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    bool adj_4 = {};
    wp::float32 adj_5 = {};
    wp::int32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):                       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // y[i] = 1.0                                                                             <L 7>
    // wp::array_store(var_y, var_0, var_1);
    // if 1.0 > y[i]:                                                                         <L 8>
    var_3 = wp::address(var_y, var_0);
    var_5 = wp::load(var_3);
    var_4 = (var_2 > var_5);
    if (var_4) {
        // z = x[i + i]                                                                       <L 9>
        var_6 = wp::add(var_0, var_0);
        var_7 = wp::address(var_x, var_6);
        var_9 = wp::load(var_7);
        var_8 = wp::copy(var_9);
    }
    // y[i] = 0.0                                                                             <L 10>
    // wp::array_store(var_y, var_0, var_10);
    //---------
    // reverse
    wp::adj_array_store(var_y, var_0, var_10, adj_y, adj_0, adj_10);
    // adj: y[i] = 0.0                                                                        <L 10>
    if (var_4) {
        wp::adj_copy(var_9, adj_7, adj_8);
        wp::adj_address(var_x, var_6, adj_x, adj_6, adj_7);
        wp::adj_add(var_0, var_0, adj_0, adj_0, adj_6);
        // adj: z = x[i + i]                                                                  <L 9>
    }
    wp::adj_address(var_y, var_0, adj_y, adj_0, adj_3);
    // adj: if 1.0 > y[i]:                                                                    <L 8>
    wp::adj_array_store(var_y, var_0, var_1, adj_y, adj_0, adj_1);
    // adj: y[i] = 1.0                                                                        <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), y: wp.array(dtype=float)):                  <L 5>
    return;
}
