template <bool wp_linear_contiguous>
static void finding_abf84c71_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_abf84c71 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_abf84c71 wp_contiguous_args;
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
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    bool var_5;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::int32 var_9 = 1;
    const wp::int32 var_10 = 1;
    wp::int32 var_11;
    bool var_12;
    wp::float32* var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    const wp::int32 var_16 = 1;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // for k in range(2):                                                                     <L 8>
    // c = i                                                                                  <L 9>
    var_4 = wp::copy(var_0);
    // while c < k:                                                                           <L 10>
    start_while_0:;
    var_5 = (var_4 < var_3);
    if ((var_5) == false) goto end_while_0;
        // z = x[c]                                                                           <L 11>
        var_6 = wp::address(var_x, var_4);
        var_8 = wp::load(var_6);
        var_7 = wp::copy(var_8);
        // c = 1                                                                              <L 12>
        wp::assign(var_2, var_7);
        wp::assign(var_4, var_9);
    goto start_while_0;
    end_while_0:;
    // c = i                                                                                  <L 9>
    var_11 = wp::copy(var_0);
    // while c < k:                                                                           <L 10>
    start_while_2:;
    var_12 = (var_11 < var_10);
    if ((var_12) == false) goto end_while_2;
        // z = x[c]                                                                           <L 11>
        var_13 = wp::address(var_x, var_11);
        var_15 = wp::load(var_13);
        var_14 = wp::copy(var_15);
        // c = 1                                                                              <L 12>
        wp::assign(var_2, var_14);
        wp::assign(var_11, var_16);
    goto start_while_2;
    end_while_2:;
    // out[i] = z                                                                             <L 13>
    wp::array_store(var_out, var_0, var_2);
}

template <bool wp_linear_contiguous>
static void finding_abf84c71_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_abf84c71 *_wp_args,
    wp_args_finding_abf84c71 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_abf84c71 wp_contiguous_args;
    wp_args_finding_abf84c71 wp_contiguous_adj_args;
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
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    bool var_5;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::int32 var_9 = 1;
    const wp::int32 var_10 = 1;
    wp::int32 var_11;
    bool var_12;
    wp::float32* var_13;
    wp::float32 var_14;
    wp::float32 var_15;
    const wp::int32 var_16 = 1;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::int32 adj_4 = {};
    bool adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::int32 adj_9 = {};
    wp::int32 adj_10 = {};
    wp::int32 adj_11 = {};
    bool adj_12 = {};
    wp::float32 adj_13 = {};
    wp::float32 adj_14 = {};
    wp::float32 adj_15 = {};
    wp::int32 adj_16 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // z = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // for k in range(2):                                                                     <L 8>
    // c = i                                                                                  <L 9>
    var_4 = wp::copy(var_0);
    // while c < k:                                                                           <L 10>
    // c = i                                                                                  <L 9>
    var_11 = wp::copy(var_0);
    // while c < k:                                                                           <L 10>
    // out[i] = z                                                                             <L 13>
    // wp::array_store(var_out, var_0, var_2);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_2, adj_out, adj_0, adj_2);
    // adj: out[i] = z                                                                        <L 13>
    start_while_2:;
    var_12 = (var_11 < var_10);
    if ((var_12) == false) goto end_while_2;
    adj_13 = {};
    adj_14 = {};
    adj_15 = {};
    adj_16 = {};
        // z = x[c]                                                                           <L 11>
        var_13 = wp::address(var_x, var_11);
        var_15 = wp::load(var_13);
        var_14 = wp::copy(var_15);
        // c = 1                                                                              <L 12>
        wp::assign(var_2, var_14);
        wp::assign(var_11, var_16);
        wp::adj_assign(var_11, var_16, adj_11, adj_16);
        wp::adj_assign(var_2, var_14, adj_2, adj_14);
        // adj: c = 1                                                                         <L 12>
        wp::adj_copy(var_15, adj_13, adj_14);
        wp::adj_address(var_x, var_11, adj_x, adj_11, adj_13);
        // adj: z = x[c]                                                                      <L 11>
    goto start_while_2;
    end_while_2:;
    // adj: while c < k:                                                                      <L 10>
    wp::adj_copy(var_0, adj_0, adj_11);
    // adj: c = i                                                                             <L 9>
    start_while_0:;
    var_5 = (var_4 < var_3);
    if ((var_5) == false) goto end_while_0;
    adj_6 = {};
    adj_7 = {};
    adj_8 = {};
    adj_9 = {};
        // z = x[c]                                                                           <L 11>
        var_6 = wp::address(var_x, var_4);
        var_8 = wp::load(var_6);
        var_7 = wp::copy(var_8);
        // c = 1                                                                              <L 12>
        wp::assign(var_2, var_7);
        wp::assign(var_4, var_9);
        wp::adj_assign(var_4, var_9, adj_4, adj_9);
        wp::adj_assign(var_2, var_7, adj_2, adj_7);
        // adj: c = 1                                                                         <L 12>
        wp::adj_copy(var_8, adj_6, adj_7);
        wp::adj_address(var_x, var_4, adj_x, adj_4, adj_6);
        // adj: z = x[c]                                                                      <L 11>
    goto start_while_0;
    end_while_0:;
    // adj: while c < k:                                                                      <L 10>
    wp::adj_copy(var_0, adj_0, adj_4);
    // adj: c = i                                                                             <L 9>
    // adj: for k in range(2):                                                                <L 8>
    wp::adj_float(var_1, adj_1, adj_2);
    // adj: z = float(0.0)                                                                    <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
