template <bool wp_linear_contiguous>
static void finding_1380137a_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1380137a *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_1380137a wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.v.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_v = _wp_args->v;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::vec_t<3, wp::float32>* var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::vec_t<3, wp::float32> var_3;
    const wp::float32 var_4 = 1.0;
    const wp::int32 var_5 = 0;
    wp::float32 var_6;
    //---------
    // forward
    // def finding(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):                   <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // a = v[i]                                                                               <L 7>
    var_1 = wp::address(var_v, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // a, b = a, a                                                                            <L 8>
    // b.x = 1.0                                                                              <L 9>
    wp::assign_inplace(var_2, var_5, var_4);
    // out[i] = wp.dot(a, a)                                                                  <L 10>
    var_6 = wp::dot(var_2, var_2);
    wp::array_store(var_out, var_0, var_6);
}

template <bool wp_linear_contiguous>
static void finding_1380137a_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1380137a *_wp_args,
    wp_args_finding_1380137a *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_finding_1380137a wp_contiguous_args;
    wp_args_finding_1380137a wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.v.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_adj_args.v.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_v = _wp_args->v;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::array_t<wp::vec_t<3, wp::float32>> adj_v = _wp_adj_args->v;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::vec_t<3, wp::float32>* var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::vec_t<3, wp::float32> var_3;
    const wp::float32 var_4 = 1.0;
    const wp::int32 var_5 = 0;
    wp::float32 var_6;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::vec_t<3, wp::float32> adj_1 = {};
    wp::vec_t<3, wp::float32> adj_2 = {};
    wp::vec_t<3, wp::float32> adj_3 = {};
    wp::float32 adj_4 = {};
    wp::int32 adj_5 = {};
    wp::float32 adj_6 = {};
    //---------
    // forward
    // def finding(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):                   <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // a = v[i]                                                                               <L 7>
    var_1 = wp::address(var_v, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // a, b = a, a                                                                            <L 8>
    // b.x = 1.0                                                                              <L 9>
    wp::assign_inplace(var_2, var_5, var_4);
    // out[i] = wp.dot(a, a)                                                                  <L 10>
    var_6 = wp::dot(var_2, var_2);
    // wp::array_store(var_out, var_0, var_6);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_6, adj_out, adj_0, adj_6);
    wp::adj_dot(var_2, var_2, adj_2, adj_2, adj_6);
    // adj: out[i] = wp.dot(a, a)                                                             <L 10>
    wp::adj_assign_inplace(var_2, var_5, var_4, adj_2, adj_5, adj_4);
    // adj: b.x = 1.0                                                                         <L 9>
    // adj: a, b = a, a                                                                       <L 8>
    wp::adj_copy(var_3, adj_1, adj_2);
    wp::adj_address(var_v, var_0, adj_v, adj_0, adj_1);
    // adj: a = v[i]                                                                          <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def finding(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):              <L 5>
    return;
}
