template <bool wp_linear_contiguous>
static void finding_1b2ae560_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1b2ae560 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_1b2ae560 wp_contiguous_args;
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
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::int32 var_6 = 1;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // for k in range(2):                                                                     <L 7>
    // z = wp.atomic_add(out, i, x[i])                                                        <L 8>
    var_2 = wp::address(var_x, var_0);
    var_4 = wp::load(var_2);
    var_3 = wp::atomic_add(var_out, var_0, var_4);
    // wp.atomic_add(out, i, z)                                                               <L 9>
    var_5 = wp::atomic_add(var_out, var_0, var_3);
    // z = wp.atomic_add(out, i, x[i])                                                        <L 8>
    var_7 = wp::address(var_x, var_0);
    var_9 = wp::load(var_7);
    var_8 = wp::atomic_add(var_out, var_0, var_9);
    // wp.atomic_add(out, i, z)                                                               <L 9>
    var_10 = wp::atomic_add(var_out, var_0, var_8);
}

template <bool wp_linear_contiguous>
static void finding_1b2ae560_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1b2ae560 *_wp_args,
    wp_args_finding_1b2ae560 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_1b2ae560 wp_contiguous_args;
    wp_args_finding_1b2ae560 wp_contiguous_adj_args;
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
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    const wp::int32 var_6 = 1;
    wp::float32* var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    wp::float32 var_10;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::int32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::int32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // for k in range(2):                                                                     <L 7>
    // z = wp.atomic_add(out, i, x[i])                                                        <L 8>
    var_2 = wp::address(var_x, var_0);
    var_4 = wp::load(var_2);
    // var_3 = wp::atomic_add(var_out, var_0, var_4);
    // wp.atomic_add(out, i, z)                                                               <L 9>
    // var_5 = wp::atomic_add(var_out, var_0, var_3);
    // z = wp.atomic_add(out, i, x[i])                                                        <L 8>
    var_7 = wp::address(var_x, var_0);
    var_9 = wp::load(var_7);
    // var_8 = wp::atomic_add(var_out, var_0, var_9);
    // wp.atomic_add(out, i, z)                                                               <L 9>
    // var_10 = wp::atomic_add(var_out, var_0, var_8);
    //---------
    // reverse
    wp::adj_atomic_add(var_out, var_0, var_8, adj_out, adj_0, adj_8, adj_10);
    // adj: wp.atomic_add(out, i, z)                                                          <L 9>
    wp::adj_atomic_add(var_out, var_0, var_9, adj_out, adj_0, adj_7, adj_8);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_7);
    // adj: z = wp.atomic_add(out, i, x[i])                                                   <L 8>
    wp::adj_atomic_add(var_out, var_0, var_3, adj_out, adj_0, adj_3, adj_5);
    // adj: wp.atomic_add(out, i, z)                                                          <L 9>
    wp::adj_atomic_add(var_out, var_0, var_4, adj_out, adj_0, adj_2, adj_3);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_2);
    // adj: z = wp.atomic_add(out, i, x[i])                                                   <L 8>
    // adj: for k in range(2):                                                                <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
