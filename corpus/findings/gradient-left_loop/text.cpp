template <bool wp_linear_contiguous>
static void finding_e2abf960_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_e2abf960 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

    //---------
    // argument vars
    wp::array_t<wp::float32> var_x = _wp_args->x;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    wp::range_t var_0;
    wp::int32 var_1;
    const wp::int32 var_2 = 0;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):             <L 5>
    // for k in range(n):                                                                     <L 6>
    var_0 = wp::range(var_n);
    start_for_0:;
        if (iter_cmp(var_0) == 0) goto end_for_0;
        var_1 = wp::iter_next(var_0);
        // out[0] += x[n]                                                                     <L 7>
        var_3 = wp::address(var_x, var_n);
        var_5 = wp::load(var_3);
        var_4 = wp::atomic_add(var_out, var_2, var_5);
        // break                                                                              <L 8>
        goto end_for_0;
        goto start_for_0;
    end_for_0:;
}

template <bool wp_linear_contiguous>
static void finding_e2abf960_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_finding_e2abf960 *_wp_args,
    wp_args_finding_e2abf960 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;

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
    wp::range_t var_0;
    wp::int32 var_1;
    const wp::int32 var_2 = 0;
    wp::float32* var_3;
    wp::float32 var_4;
    wp::float32 var_5;
    //---------
    // dual vars
    wp::range_t adj_0 = {};
    wp::int32 adj_1 = {};
    wp::int32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    //---------
    // forward
    // def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):             <L 5>
    // for k in range(n):                                                                     <L 6>
    var_0 = wp::range(var_n);
    //---------
    // reverse
    var_0 = wp::iter_reverse(var_0);
    start_for_0:;
        if (iter_cmp(var_0) == 0) goto end_for_0;
        var_1 = wp::iter_next(var_0);
    	adj_2 = {};
    	adj_3 = {};
    	adj_4 = {};
    	adj_5 = {};
        // out[0] += x[n]                                                                     <L 7>
        var_3 = wp::address(var_x, var_n);
        var_5 = wp::load(var_3);
        // var_4 = wp::atomic_add(var_out, var_2, var_5);
        // break                                                                              <L 8>
        goto end_for_0;
        // adj: break                                                                         <L 8>
        wp::adj_atomic_add(var_out, var_2, var_5, adj_out, adj_2, adj_3, adj_4);
        wp::adj_address(var_x, var_n, adj_x, adj_n, adj_3);
        // adj: out[0] += x[n]                                                                <L 7>
    	goto start_for_0;
    end_for_0:;
    // adj: for k in range(n):                                                                <L 6>
    // adj: def finding(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):        <L 5>
    return;
}
