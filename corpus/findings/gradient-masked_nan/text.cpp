template <bool wp_linear_contiguous>
static void finding_792fa66f_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_792fa66f *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1.0;
    const wp::float32 var_5 = 0.0;
    bool var_6;
    const wp::float32 var_7 = 1.0;
    const wp::int32 var_8 = 0;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = wp.sqrt(x[0])                                                                      <L 6>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::sqrt(var_3);
    // if 1.0 < 0.0:                                                                          <L 7>
    var_6 = (var_4 < var_5);
    if (var_6) {
        // out[0] = 1.0                                                                       <L 8>
        wp::array_store(var_out, var_8, var_7);
    }
}

template <bool wp_linear_contiguous>
static void finding_792fa66f_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_792fa66f *_wp_args,
    wp_args_finding_792fa66f *_wp_adj_args)
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
    const wp::int32 var_0 = 0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1.0;
    const wp::float32 var_5 = 0.0;
    bool var_6;
    const wp::float32 var_7 = 1.0;
    const wp::int32 var_8 = 0;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    bool adj_6 = {};
    wp::float32 adj_7 = {};
    wp::int32 adj_8 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // z = wp.sqrt(x[0])                                                                      <L 6>
    var_1 = wp::address(var_x, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::sqrt(var_3);
    // if 1.0 < 0.0:                                                                          <L 7>
    var_6 = (var_4 < var_5);
    if (var_6) {
        // out[0] = 1.0                                                                       <L 8>
        // wp::array_store(var_out, var_8, var_7);
    }
    //---------
    // reverse
    if (var_6) {
        wp::adj_array_store(var_out, var_8, var_7, adj_out, adj_8, adj_7);
        // adj: out[0] = 1.0                                                                  <L 8>
    }
    // adj: if 1.0 < 0.0:                                                                     <L 7>
    wp::adj_sqrt(var_3, var_2, adj_1, adj_2);
    wp::adj_address(var_x, var_0, adj_x, adj_0, adj_1);
    // adj: z = wp.sqrt(x[0])                                                                 <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
