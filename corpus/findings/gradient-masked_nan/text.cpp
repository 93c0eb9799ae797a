template <bool wp_linear_contiguous>
static void finding_30ffe58d_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_30ffe58d *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    const wp::int32 var_0 = 0;
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    const wp::float32 var_3 = 0.0;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // wp.atomic_max(out, 0, x[0] / 0.0)                                                      <L 6>
    var_2 = wp::address(var_x, var_1);
    var_5 = wp::load(var_2);
    var_4 = wp::div(var_5, var_3);
    var_6 = wp::atomic_max(var_out, var_0, var_4);
}

template <bool wp_linear_contiguous>
static void finding_30ffe58d_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_30ffe58d *_wp_args,
    wp_args_finding_30ffe58d *_wp_adj_args)
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
    const wp::int32 var_1 = 0;
    wp::float32* var_2;
    const wp::float32 var_3 = 0.0;
    wp::float32 var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::int32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // wp.atomic_max(out, 0, x[0] / 0.0)                                                      <L 6>
    var_2 = wp::address(var_x, var_1);
    var_5 = wp::load(var_2);
    var_4 = wp::div(var_5, var_3);
    // var_6 = wp::atomic_max(var_out, var_0, var_4);
    //---------
    // reverse
    wp::adj_atomic_max(var_out, var_0, var_4, adj_out, adj_0, adj_4, adj_6);
    wp::adj_div(var_5, var_3, var_4, adj_2, adj_3, adj_4);
    wp::adj_address(var_x, var_1, adj_x, adj_1, adj_2);
    // adj: wp.atomic_max(out, 0, x[0] / 0.0)                                                 <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
