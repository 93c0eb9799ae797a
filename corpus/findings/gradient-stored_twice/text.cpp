template <bool wp_linear_contiguous>
static void finding_f7379e74_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_f7379e74 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_f7379e74 wp_contiguous_args;
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
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    wp::float32* var_8;
    wp::float32* var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float)):                                                 <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // for k in range(2):                                                                     <L 7>
    // x[i] = x[i] * x[i]                                                                     <L 8>
    var_2 = wp::address(var_x, var_0);
    var_3 = wp::address(var_x, var_0);
    var_5 = wp::load(var_2);
    var_6 = wp::load(var_3);
    var_4 = wp::mul(var_5, var_6);
    wp::array_store(var_x, var_0, var_4);
    var_8 = wp::address(var_x, var_0);
    var_9 = wp::address(var_x, var_0);
    var_11 = wp::load(var_8);
    var_12 = wp::load(var_9);
    var_10 = wp::mul(var_11, var_12);
    wp::array_store(var_x, var_0, var_10);
}

template <bool wp_linear_contiguous>
static void finding_f7379e74_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_f7379e74 *_wp_args,
    wp_args_finding_f7379e74 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_f7379e74 wp_contiguous_args;
    wp_args_finding_f7379e74 wp_contiguous_adj_args;
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
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    wp::float32* var_8;
    wp::float32* var_9;
    wp::float32 var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::int32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::int32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    wp::float32 adj_11 = {};
    wp::float32 adj_12 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float)):                                                 <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // for k in range(2):                                                                     <L 7>
    // x[i] = x[i] * x[i]                                                                     <L 8>
    var_2 = wp::address(var_x, var_0);
    var_3 = wp::address(var_x, var_0);
    var_5 = wp::load(var_2);
    var_6 = wp::load(var_3);
    var_4 = wp::mul(var_5, var_6);
    // wp::array_store(var_x, var_0, var_4);
    var_8 = wp::address(var_x, var_0);
    var_9 = wp::address(var_x, var_0);
    var_11 = wp::load(var_8);
    var_12 = wp::load(var_9);
    var_10 = wp::mul(var_11, var_12);
    // wp::array_store(var_x, var_0, var_10);
    //---------
    // reverse
    wp::adj_array_store(var_x, var_0, var_10, adj_x, adj_0, adj_10);
    wp::adj_mul(var_11, var_12, adj_8, adj_9, adj_10);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_9);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_8);
    wp::adj_array_store(var_x, var_0, var_4, adj_x, adj_0, adj_4);
    wp::adj_mul(var_5, var_6, adj_2, adj_3, adj_4);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_3);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_2);
    // adj: x[i] = x[i] * x[i]                                                                <L 8>
    // adj: for k in range(2):                                                                <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float)):                                            <L 5>
    return;
}
