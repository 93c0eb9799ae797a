template <bool wp_linear_contiguous>
static void finding_9746841d_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_9746841d *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    //---------
    // primal vars
    const wp::int32 var_0 = 17;
    wp::range_t var_1;
    wp::int32 var_2;
    const wp::int32 var_3 = 0;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // for k in range(17):                                                                    <L 6>
    var_1 = wp::range(var_0);
    start_for_0:;
        if (iter_cmp(var_1) == 0) goto end_for_0;
        var_2 = wp::iter_next(var_1);
        // wp.atomic_add(out, 0, x[k])                                                        <L 7>
        var_4 = wp::address(var_x, var_2);
        var_6 = wp::load(var_4);
        var_5 = wp::atomic_add(var_out, var_3, var_6);
        // break                                                                              <L 8>
        goto end_for_0;
        goto start_for_0;
    end_for_0:;
}

template <bool wp_linear_contiguous>
static void finding_9746841d_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_9746841d *_wp_args,
    wp_args_finding_9746841d *_wp_adj_args)
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
    const wp::int32 var_0 = 17;
    wp::range_t var_1;
    wp::int32 var_2;
    const wp::int32 var_3 = 0;
    wp::float32* var_4;
    wp::float32 var_5;
    wp::float32 var_6;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::range_t adj_1 = {};
    wp::int32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                     <L 5>
    // for k in range(17):                                                                    <L 6>
    var_1 = wp::range(var_0);
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
        // wp.atomic_add(out, 0, x[k])                                                        <L 7>
        var_4 = wp::address(var_x, var_2);
        var_6 = wp::load(var_4);
        // var_5 = wp::atomic_add(var_out, var_3, var_6);
        // break                                                                              <L 8>
        goto end_for_0;
        // adj: break                                                                         <L 8>
        wp::adj_atomic_add(var_out, var_3, var_6, adj_out, adj_3, adj_4, adj_5);
        wp::adj_address(var_x, var_2, adj_x, adj_2, adj_4);
        // adj: wp.atomic_add(out, 0, x[k])                                                   <L 7>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(17):                                                               <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float)):                <L 5>
    return;
}
