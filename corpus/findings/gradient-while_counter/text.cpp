template <bool wp_linear_contiguous>
static void finding_1fe8362b_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1fe8362b *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_1fe8362b wp_contiguous_args;
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
    wp::int32 var_1;
    const wp::int32 var_2 = 1;
    bool var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // c = i                                                                                  <L 7>
    var_1 = wp::copy(var_0);
    // while c < 1:                                                                           <L 8>
    start_while_0:;
    var_3 = (var_1 < var_2);
    if ((var_3) == false) goto end_while_0;
        // out[i] = x[c]                                                                      <L 9>
        var_4 = wp::address(var_x, var_1);
        var_6 = wp::load(var_4);
        var_5 = wp::copy(var_6);
        wp::array_store(var_out, var_0, var_5);
        // c = 1                                                                              <L 10>
        wp::assign(var_1, var_7);
    goto start_while_0;
    end_while_0:;
}

template <bool wp_linear_contiguous>
static void finding_1fe8362b_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1fe8362b *_wp_args,
    wp_args_finding_1fe8362b *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_1fe8362b wp_contiguous_args;
    wp_args_finding_1fe8362b wp_contiguous_adj_args;
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
    wp::int32 var_1;
    const wp::int32 var_2 = 1;
    bool var_3;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    const wp::int32 var_7 = 1;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::int32 adj_1 = {};
    wp::int32 adj_2 = {};
    bool adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::int32 adj_7 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // c = i                                                                                  <L 7>
    var_1 = wp::copy(var_0);
    // while c < 1:                                                                           <L 8>
    //---------
    // reverse
    start_while_0:;
    var_3 = (var_1 < var_2);
    if ((var_3) == false) goto end_while_0;
    adj_4 = {};
    adj_5 = {};
    adj_6 = {};
    adj_7 = {};
        // out[i] = x[c]                                                                      <L 9>
        var_4 = wp::address(var_x, var_1);
        var_6 = wp::load(var_4);
        var_5 = wp::copy(var_6);
        // wp::array_store(var_out, var_0, var_5);
        // c = 1                                                                              <L 10>
        wp::assign(var_1, var_7);
        wp::adj_assign(var_1, var_7, adj_1, adj_7);
        // adj: c = 1                                                                         <L 10>
        wp::adj_array_store(var_out, var_0, var_5, adj_out, adj_0, adj_5);
        wp::adj_copy(var_6, adj_4, adj_5);
        wp::adj_address(var_x, var_1, adj_x, adj_1, adj_4);
        // adj: out[i] = x[c]                                                                 <L 9>
    goto start_while_0;
    end_while_0:;
    // adj: while c < 1:                                                                      <L 8>
    wp::adj_copy(var_0, adj_0, adj_1);
    // adj: c = i                                                                             <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
