template <bool wp_linear_contiguous>
static void finding_59d50d17_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_59d50d17 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_59d50d17 wp_contiguous_args;
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
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::range_t var_1;
    wp::int32 var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):             <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // for k in range(n):                                                                     <L 7>
    var_1 = wp::range(var_n);
    start_for_0:;
        if (iter_cmp(var_1) == 0) goto end_for_0;
        var_2 = wp::iter_next(var_1);
        // z = wp.atomic_add(out, i, x[i])                                                    <L 8>
        var_3 = wp::address(var_x, var_0);
        var_5 = wp::load(var_3);
        var_4 = wp::atomic_add(var_out, var_0, var_5);
        // wp.atomic_add(out, n, z)                                                           <L 9>
        var_6 = wp::atomic_add(var_out, var_n, var_4);
        goto start_for_0;
    end_for_0:;
}

template <bool wp_linear_contiguous>
static void finding_59d50d17_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_59d50d17 *_wp_args,
    wp_args_finding_59d50d17 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_59d50d17 wp_contiguous_args;
    wp_args_finding_59d50d17 wp_contiguous_adj_args;
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
    wp::int32 var_n = _wp_args->n;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::int32 adj_n = _wp_adj_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::range_t var_1;
    wp::int32 var_2;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::range_t adj_1 = {};
    wp::int32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):             <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // for k in range(n):                                                                     <L 7>
    var_1 = wp::range(var_n);
    //---------
    // reverse
    var_1 = wp::iter_reverse(var_1);
    start_for_0:;
        if (iter_cmp(var_1) == 0) goto end_for_0;
        var_2 = wp::iter_next(var_1);
    	adj_3 = {};
    	adj_4 = {};
    	adj_5 = {};
    	adj_6 = {};
        // z = wp.atomic_add(out, i, x[i])                                                    <L 8>
        var_3 = wp::address(var_x, var_0);
        var_5 = wp::load(var_3);
        // var_4 = wp::atomic_add(var_out, var_0, var_5);
        // wp.atomic_add(out, n, z)                                                           <L 9>
        // var_6 = wp::atomic_add(var_out, var_n, var_4);
        wp::adj_atomic_add(var_out, var_n, var_4, adj_out, adj_n, adj_4, adj_6);
        // adj: wp.atomic_add(out, n, z)                                                      <L 9>
        wp::adj_atomic_add(var_out, var_0, var_5, adj_out, adj_0, adj_3, adj_4);
        wp::adj_address(var_x, var_0, adj_x, adj_0, adj_3);
        // adj: z = wp.atomic_add(out, i, x[i])                                               <L 8>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(n):                                                                <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):        <L 5>
    return;
}
