template <bool wp_linear_contiguous>
static void finding_9f3969bf_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_9f3969bf *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_9f3969bf wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.y.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_y = _wp_args->y;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::range_t var_7;
    wp::int32 var_8;
    const wp::float32 var_9 = 2.0;
    wp::float32 var_10;
    wp::float32 var_11;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), n: int):       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = x[i]                                                                               <L 7>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // g = y[i]                                                                               <L 8>
    var_4 = wp::address(var_y, var_0);
    var_6 = wp::load(var_4);
    var_5 = wp::copy(var_6);
    // for k in range(n):                                                                     <L 9>
    var_7 = wp::range(var_n);
    start_for_0:;
        if (iter_cmp(var_7) == 0) goto end_for_0;
        var_8 = wp::iter_next(var_7);
        // z, g = g, z                                                                        <L 10>
        wp::assign(var_2, var_5);
        wp::assign(var_5, var_2);
        goto start_for_0;
    end_for_0:;
    // out[i] = z - g * 2.0                                                                   <L 11>
    var_10 = wp::mul(var_5, var_9);
    var_11 = wp::sub(var_2, var_10);
    wp::array_store(var_out, var_0, var_11);
}

template <bool wp_linear_contiguous>
static void finding_9f3969bf_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_9f3969bf *_wp_args,
    wp_args_finding_9f3969bf *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_9f3969bf wp_contiguous_args;
    wp_args_finding_9f3969bf wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.x.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.y.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.y.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_y = _wp_args->y;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_y = _wp_adj_args->y;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::int32 adj_n = _wp_adj_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    wp::range_t var_7;
    wp::int32 var_8;
    const wp::float32 var_9 = 2.0;
    wp::float32 var_10;
    wp::float32 var_11;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::range_t adj_7 = {};
    wp::int32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    wp::float32 adj_11 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), n: int):       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = x[i]                                                                               <L 7>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // g = y[i]                                                                               <L 8>
    var_4 = wp::address(var_y, var_0);
    var_6 = wp::load(var_4);
    var_5 = wp::copy(var_6);
    // for k in range(n):                                                                     <L 9>
    var_7 = wp::range(var_n);
    // out[i] = z - g * 2.0                                                                   <L 11>
    var_10 = wp::mul(var_5, var_9);
    var_11 = wp::sub(var_2, var_10);
    // wp::array_store(var_out, var_0, var_11);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_11, adj_out, adj_0, adj_11);
    wp::adj_sub(var_2, var_10, adj_2, adj_10, adj_11);
    wp::adj_mul(var_5, var_9, adj_5, adj_9, adj_10);
    // adj: out[i] = z - g * 2.0                                                              <L 11>
    var_7 = wp::iter_reverse(var_7);
    start_for_0:;
        if (iter_cmp(var_7) == 0) goto end_for_0;
        var_8 = wp::iter_next(var_7);
        // z, g = g, z                                                                        <L 10>
        wp::assign(var_2, var_5);
        wp::assign(var_5, var_2);
        wp::adj_assign(var_5, var_2, adj_5, adj_2);
        wp::adj_assign(var_2, var_5, adj_2, adj_5);
        // adj: z, g = g, z                                                                   <L 10>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(n):                                                                <L 9>
    wp::adj_copy(var_6, adj_4, adj_5);
    wp::adj_address(var_y, var_0, adj_y, adj_0, adj_4);
    // adj: g = y[i]                                                                          <L 8>
    wp::adj_copy(var_3, adj_1, adj_2);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_1);
    // adj: z = x[i]                                                                          <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), n: int):  <L 5>
    return;
}
