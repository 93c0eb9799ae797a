template <bool wp_linear_contiguous>
static void finding_9248e3e4_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_9248e3e4 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_9248e3e4 wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.v.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_v = _wp_args->v;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::vec_t<3, wp::float32>* var_1;
    const wp::int32 var_2 = 0;
    wp::float32 var_3;
    wp::vec_t<3, wp::float32> var_4;
    const wp::float32 var_5 = 0.5;
    wp::float32 var_6;
    const wp::float32 var_7 = 1.0;
    wp::float32 var_8;
    const wp::float32 var_9 = 1.0;
    const wp::float32 var_10 = 1.0;
    wp::vec_t<3, wp::float32> var_11;
    wp::float32 var_12;
    wp::vec_t<3, wp::float32> var_13;
    wp::float32 var_14;
    //---------
    // forward
    // def finding(out: wp.array(dtype=float), v: wp.array(dtype=wp.vec3)):                   <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // out[i] = wp.length(wp.vec3(wp.length(wp.vec3(wp.min(wp.pow(v[i].x, 0.5), 1.0), 1.0, 1.0))))       <L 7>
    var_1 = wp::address(var_v, var_0);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    var_6 = wp::pow(var_3, var_5);
    var_8 = wp::min(var_6, var_7);
    var_11 = wp::vec_t<3, wp::float32>(var_8, var_9, var_10);
    var_12 = wp::length(var_11);
    var_13 = wp::vec_t<3, wp::float32>(var_12);
    var_14 = wp::length(var_13);
    wp::array_store(var_out, var_0, var_14);
}

template <bool wp_linear_contiguous>
static void finding_9248e3e4_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_9248e3e4 *_wp_args,
    wp_args_finding_9248e3e4 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_9248e3e4 wp_contiguous_args;
    wp_args_finding_9248e3e4 wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.v.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_adj_args.v.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::array_t<wp::vec_t<3, wp::float32>> var_v = _wp_args->v;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::array_t<wp::vec_t<3, wp::float32>> adj_v = _wp_adj_args->v;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::vec_t<3, wp::float32>* var_1;
    const wp::int32 var_2 = 0;
    wp::float32 var_3;
    wp::vec_t<3, wp::float32> var_4;
    const wp::float32 var_5 = 0.5;
    wp::float32 var_6;
    const wp::float32 var_7 = 1.0;
    wp::float32 var_8;
    const wp::float32 var_9 = 1.0;
    const wp::float32 var_10 = 1.0;
    wp::vec_t<3, wp::float32> var_11;
    wp::float32 var_12;
    wp::vec_t<3, wp::float32> var_13;
    wp::float32 var_14;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::vec_t<3, wp::float32> adj_1 = {};
    wp::int32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::vec_t<3, wp::float32> adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    wp::vec_t<3, wp::float32> adj_11 = {};
    wp::float32 adj_12 = {};
    wp::vec_t<3, wp::float32> adj_13 = {};
    wp::float32 adj_14 = {};
    //---------
    // forward
    // def finding(out: wp.array(dtype=float), v: wp.array(dtype=wp.vec3)):                   <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // out[i] = wp.length(wp.vec3(wp.length(wp.vec3(wp.min(wp.pow(v[i].x, 0.5), 1.0), 1.0, 1.0))))       <L 7>
    var_1 = wp::address(var_v, var_0);
    var_4 = wp::load(var_1);
    var_3 = wp::extract(var_4, var_2);
    var_6 = wp::pow(var_3, var_5);
    var_8 = wp::min(var_6, var_7);
    var_11 = wp::vec_t<3, wp::float32>(var_8, var_9, var_10);
    var_12 = wp::length(var_11);
    var_13 = wp::vec_t<3, wp::float32>(var_12);
    var_14 = wp::length(var_13);
    // wp::array_store(var_out, var_0, var_14);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_14, adj_out, adj_0, adj_14);
    wp::adj_length(var_13, var_14, adj_13, adj_14);
    wp::adj_vec_t(var_12, adj_12, adj_13);
    wp::adj_length(var_11, var_12, adj_11, adj_12);
    wp::adj_vec_t(var_8, var_9, var_10, adj_8, adj_9, adj_10, adj_11);
    wp::adj_min(var_6, var_7, adj_6, adj_7, adj_8);
    wp::adj_pow(var_3, var_5, var_6, adj_3, adj_5, adj_6);
    wp::adj_extract(var_4, var_2, adj_1, adj_2, adj_3);
    wp::adj_address(var_v, var_0, adj_v, adj_0, adj_1);
    // adj: out[i] = wp.length(wp.vec3(wp.length(wp.vec3(wp.min(wp.pow(v[i].x, 0.5), 1.0), 1.0, 1.0))))  <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(out: wp.array(dtype=float), v: wp.array(dtype=wp.vec3)):              <L 5>
    return;
}
