template <bool wp_linear_contiguous>
static void finding_1fd55d36_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1fd55d36 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 0;
    const wp::float32 var_6 = 1.0;
    wp::float32 var_7;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = 0.0                                                                                <L 6>
    // z = x[0] / z                                                                           <L 7>
    var_2 = wp::address(var_x, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::div(var_4, var_0);
    // wp.atomic_add(out, 0, 1.0)                                                             <L 8>
    var_7 = wp::atomic_add(var_out, var_5, var_6);
}

template <bool wp_linear_contiguous>
static void finding_1fd55d36_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_1fd55d36 *_wp_args,
    wp_args_finding_1fd55d36 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::array_t<wp::float32> adj_x = _wp_adj_args->x;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    //---------
    // primal vars
    const wp::float32 var_0 = 0.0;
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::int32 var_5 = 0;
    const wp::float32 var_6 = 1.0;
    wp::float32 var_7;
    //---------
    // dual vars
    wp::float32 adj_0 = {};
    wp::int32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::int32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = 0.0                                                                                <L 6>
    // z = x[0] / z                                                                           <L 7>
    var_2 = wp::address(var_x, var_1);
    var_4 = wp::load(var_2);
    var_3 = wp::div(var_4, var_0);
    // wp.atomic_add(out, 0, 1.0)                                                             <L 8>
    // var_7 = wp::atomic_add(var_out, var_5, var_6);
    //---------
    // reverse
    wp::adj_atomic_add(var_out, var_5, var_6, adj_out, adj_5, adj_6, adj_7);
    // adj: wp.atomic_add(out, 0, 1.0)                                                        <L 8>
    wp::adj_div(var_4, var_0, var_3, adj_2, adj_0, adj_3);
    wp::adj_address(var_x, var_1, adj_x, adj_1, adj_2);
    // adj: z = x[0] / z                                                                      <L 7>
    // adj: z = 0.0                                                                           <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
