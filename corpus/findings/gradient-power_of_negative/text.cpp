template <bool wp_linear_contiguous>
static void finding_3cc300d7_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_3cc300d7 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_3cc300d7 wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::vec_t<3, wp::float32> var_p = _wp_args->p;
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::float32 var_s = _wp_args->s;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 1.0;
    const wp::float32 var_2 = 1.0;
    const wp::int32 var_3 = 0;
    wp::float32 var_4;
    wp::vec_t<3, wp::float32> var_5;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::float32 var_9 = 1.0;
    const wp::float32 var_10 = 1.0;
    wp::vec_t<3, wp::float32> var_11;
    const wp::float32 var_12 = 1.0;
    //---------
    // forward
    // def finding(p: wp.vec3, x: wp.array(dtype=float), s: float):                           <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // a = wp.vec3(1.0, 1.0, p.x)                                                             <L 7>
    var_4 = wp::extract(var_p, var_3);
    var_5 = wp::vec_t<3, wp::float32>(var_1, var_2, var_4);
    // b = wp.vec3(wp.pow(s, x[i]), 1.0, 1.0)                                                 <L 8>
    var_6 = wp::address(var_x, var_0);
    var_8 = wp::load(var_6);
    var_7 = wp::pow(var_s, var_8);
    var_11 = wp::vec_t<3, wp::float32>(var_7, var_9, var_10);
    // x[i] = 1.0                                                                             <L 9>
    wp::array_store(var_x, var_0, var_12);
}

template <bool wp_linear_contiguous>
static void finding_3cc300d7_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_3cc300d7 *_wp_args,
    wp_args_finding_3cc300d7 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_3cc300d7 wp_contiguous_args;
    wp_args_finding_3cc300d7 wp_contiguous_adj_args;
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
    wp::vec_t<3, wp::float32> var_p = _wp_args->p;
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::float32 var_s = _wp_args->s;
    wp::vec_t<3, wp::float32> adj_p = _wp_adj_args->p;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::float32 adj_s = _wp_adj_args->s;
    //---------
    // primal vars
    wp::int32 var_0;
    const wp::float32 var_1 = 1.0;
    const wp::float32 var_2 = 1.0;
    const wp::int32 var_3 = 0;
    wp::float32 var_4;
    wp::vec_t<3, wp::float32> var_5;
    wp::float32* var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::float32 var_9 = 1.0;
    const wp::float32 var_10 = 1.0;
    wp::vec_t<3, wp::float32> var_11;
    const wp::float32 var_12 = 1.0;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::vec_t<3, wp::float32> adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    wp::vec_t<3, wp::float32> adj_11 = {};
    wp::float32 adj_12 = {};
    //---------
    // forward
    // def finding(p: wp.vec3, x: wp.array(dtype=float), s: float):                           <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // a = wp.vec3(1.0, 1.0, p.x)                                                             <L 7>
    var_4 = wp::extract(var_p, var_3);
    var_5 = wp::vec_t<3, wp::float32>(var_1, var_2, var_4);
    // b = wp.vec3(wp.pow(s, x[i]), 1.0, 1.0)                                                 <L 8>
    var_6 = wp::address(var_x, var_0);
    var_8 = wp::load(var_6);
    var_7 = wp::pow(var_s, var_8);
    var_11 = wp::vec_t<3, wp::float32>(var_7, var_9, var_10);
    // x[i] = 1.0                                                                             <L 9>
    // wp::array_store(var_x, var_0, var_12);
    //---------
    // reverse
    wp::adj_array_store(var_x, var_0, var_12, adj_x, adj_0, adj_12);
    // adj: x[i] = 1.0                                                                        <L 9>
    wp::adj_vec_t(var_7, var_9, var_10, adj_7, adj_9, adj_10, adj_11);
    wp::adj_pow(var_s, var_8, var_7, adj_s, adj_6, adj_7);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_6);
    // adj: b = wp.vec3(wp.pow(s, x[i]), 1.0, 1.0)                                            <L 8>
    wp::adj_vec_t(var_1, var_2, var_4, adj_1, adj_2, adj_4, adj_5);
    wp::adj_extract(var_p, var_3, adj_p, adj_3, adj_4);
    // adj: a = wp.vec3(1.0, 1.0, p.x)                                                        <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(p: wp.vec3, x: wp.array(dtype=float), s: float):                      <L 5>
    return;
}
