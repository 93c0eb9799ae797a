template <bool wp_linear_contiguous>
static void finding_f3364b08_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_f3364b08 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_f3364b08 wp_contiguous_args;
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
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::float32 var_7 = 1.0;
    bool var_8;
    const wp::float32 var_9 = 1.0;
    wp::float32 var_10;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float)):                                                 <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // x[i] += x[i]                                                                           <L 7>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::atomic_add(var_x, var_0, var_3);
    // z = x[i]                                                                               <L 8>
    var_4 = wp::address(var_x, var_0);
    var_6 = wp::load(var_4);
    var_5 = wp::copy(var_6);
    // if z > 1.0:                                                                            <L 9>
    var_8 = (var_5 > var_7);
    if (var_8) {
        // z = 1.0                                                                            <L 10>
    }
    var_10 = wp::where(var_8, var_9, var_5);
    // x[i] = z                                                                               <L 11>
    wp::array_store(var_x, var_0, var_10);
}

template <bool wp_linear_contiguous>
static void finding_f3364b08_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_f3364b08 *_wp_args,
    wp_args_finding_f3364b08 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_f3364b08 wp_contiguous_args;
    wp_args_finding_f3364b08 wp_contiguous_adj_args;
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
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::float32 var_7 = 1.0;
    bool var_8;
    const wp::float32 var_9 = 1.0;
    wp::float32 var_10;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    bool adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float)):                                                 <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // x[i] += x[i]                                                                           <L 7>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    // var_2 = wp::atomic_add(var_x, var_0, var_3);
    // z = x[i]                                                                               <L 8>
    var_4 = wp::address(var_x, var_0);
    var_6 = wp::load(var_4);
    var_5 = wp::copy(var_6);
    // if z > 1.0:                                                                            <L 9>
    var_8 = (var_5 > var_7);
    if (var_8) {
        // z = 1.0                                                                            <L 10>
    }
    var_10 = wp::where(var_8, var_9, var_5);
    // x[i] = z                                                                               <L 11>
    // wp::array_store(var_x, var_0, var_10);
    //---------
    // reverse
    wp::adj_array_store(var_x, var_0, var_10, adj_x, adj_0, adj_10);
    // adj: x[i] = z                                                                          <L 11>
    wp::adj_where(var_8, var_9, var_5, adj_8, adj_9, adj_5, adj_10);
    if (var_8) {
        // adj: z = 1.0                                                                       <L 10>
    }
    // adj: if z > 1.0:                                                                       <L 9>
    wp::adj_copy(var_6, adj_4, adj_5);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_4);
    // adj: z = x[i]                                                                          <L 8>
    wp::adj_atomic_add(var_x, var_0, var_3, adj_x, adj_0, adj_1, adj_2);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_1);
    // adj: x[i] += x[i]                                                                      <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float)):                                            <L 5>
    return;
}
