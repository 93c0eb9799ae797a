#define WP_NO_BFLOAT16

#define WP_TILE_BLOCK_DIM 1
#define WP_NO_CRT
#include "builtin.h"
#include "deterministic.h"

#define builtin_tid1d() wp::linear_tid<wp_linear_tid>(task_index, dim)
#define builtin_tid2d(x, y) wp::tid(x, y, task_index, dim)
#define builtin_tid3d(x, y, z) wp::tid(x, y, z, task_index, dim)
#define builtin_tid4d(x, y, z, w) wp::tid(x, y, z, w, task_index, dim)

#define builtin_block_dim() wp::block_dim()


// avoid namespacing of float type for casting to float type, this is to avoid wp::float(x), which is not valid in C++
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)

#define int(x) cast_int(x)
#define adj_int(x, adj_x, adj_ret) adj_cast_int(x, adj_x, adj_ret)

struct wp_args_branches_deb90d6e {
    wp::array_t<wp::float32> a;
    wp::array_t<wp::float32> out;
    wp::int32 n;
};


template <bool wp_linear_contiguous>
static void branches_deb90d6e_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_branches_deb90d6e *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_branches_deb90d6e wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.a.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_a = _wp_args->a;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1.0;
    const wp::float32 var_5 = 0.5;
    bool var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::float32 var_9 = -0.5;
    bool var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    const wp::int32 var_13 = 2;
    wp::int32 var_14;
    const wp::int32 var_15 = 0;
    bool var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const bool var_24 = true;
    const wp::float32 var_25 = 2.0;
    wp::float32 var_26;
    bool var_27;
    //---------
    // forward
    // def branches(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):            <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // x = a[i]                                                                               <L 7>
    var_1 = wp::address(var_a, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // y = 1.0                                                                                <L 8>
    // if x > 0.5:                                                                            <L 9>
    var_6 = (var_2 > var_5);
    if (var_6) {
        // y = x * x                                                                          <L 10>
        var_7 = wp::mul(var_2, var_2);
        // z = wp.sin(x)                                                                      <L 11>
        var_8 = wp::sin(var_2);
        // out[i] = z                                                                         <L 12>
        wp::array_store(var_out, var_0, var_8);
    }
    if (!var_6) {
        // elif x > -0.5:                                                                     <L 13>
        var_10 = (var_2 > var_9);
        if (var_10) {
            // y = -x                                                                         <L 14>
            var_11 = wp::neg(var_2);
            // w = wp.cos(x)                                                                  <L 15>
            var_12 = wp::cos(var_2);
            // if i % 2 == 0:                                                                 <L 16>
            var_14 = wp::mod(var_0, var_13);
            var_16 = (var_14 == var_15);
            if (var_16) {
                // y = y + w                                                                  <L 17>
                var_17 = wp::add(var_11, var_12);
            }
            var_18 = wp::where(var_16, var_17, var_11);
        }
        if (!var_10) {
            // z = wp.exp(x)                                                                  <L 19>
            var_19 = wp::exp(var_2);
            // y = z                                                                          <L 20>
            var_20 = wp::copy(var_19);
        }
        var_21 = wp::where(var_10, var_18, var_20);
    }
    var_22 = wp::where(var_6, var_7, var_21);
    var_23 = wp::where(var_6, var_8, var_19);
    // f = True                                                                               <L 21>
    // if f:                                                                                  <L 22>
    // y = y + 2.0                                                                            <L 23>
    var_26 = wp::add(var_22, var_25);
    // if i < n:                                                                              <L 26>
    var_27 = (var_0 < var_n);
    if (var_27) {
        // pass                                                                               <L 27>
    }
    // out[i] = y                                                                             <L 28>
    wp::array_store(var_out, var_0, var_26);
}



template <bool wp_linear_contiguous>
static void branches_deb90d6e_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_branches_deb90d6e *_wp_args,
    wp_args_branches_deb90d6e *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_branches_deb90d6e wp_contiguous_args;
    wp_args_branches_deb90d6e wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.a.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.a.strides[0] = sizeof(wp::float32);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::float32> var_a = _wp_args->a;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::int32 var_n = _wp_args->n;
    wp::array_t<wp::float32> adj_a = _wp_adj_args->a;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::int32 adj_n = _wp_adj_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    const wp::float32 var_4 = 1.0;
    const wp::float32 var_5 = 0.5;
    bool var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    const wp::float32 var_9 = -0.5;
    bool var_10;
    wp::float32 var_11;
    wp::float32 var_12;
    const wp::int32 var_13 = 2;
    wp::int32 var_14;
    const wp::int32 var_15 = 0;
    bool var_16;
    wp::float32 var_17;
    wp::float32 var_18;
    wp::float32 var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    wp::float32 var_23;
    const bool var_24 = true;
    const wp::float32 var_25 = 2.0;
    wp::float32 var_26;
    bool var_27;
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
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    bool adj_10 = {};
    wp::float32 adj_11 = {};
    wp::float32 adj_12 = {};
    wp::int32 adj_13 = {};
    wp::int32 adj_14 = {};
    wp::int32 adj_15 = {};
    bool adj_16 = {};
    wp::float32 adj_17 = {};
    wp::float32 adj_18 = {};
    wp::float32 adj_19 = {};
    wp::float32 adj_20 = {};
    wp::float32 adj_21 = {};
    wp::float32 adj_22 = {};
    wp::float32 adj_23 = {};
    bool adj_24 = {};
    wp::float32 adj_25 = {};
    wp::float32 adj_26 = {};
    bool adj_27 = {};
    //---------
    // forward
    // def branches(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):            <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // x = a[i]                                                                               <L 7>
    var_1 = wp::address(var_a, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // y = 1.0                                                                                <L 8>
    // if x > 0.5:                                                                            <L 9>
    var_6 = (var_2 > var_5);
    if (var_6) {
        // y = x * x                                                                          <L 10>
        var_7 = wp::mul(var_2, var_2);
        // z = wp.sin(x)                                                                      <L 11>
        var_8 = wp::sin(var_2);
        // out[i] = z                                                                         <L 12>
        // wp::array_store(var_out, var_0, var_8);
    }
    if (!var_6) {
        // elif x > -0.5:                                                                     <L 13>
        var_10 = (var_2 > var_9);
        if (var_10) {
            // y = -x                                                                         <L 14>
            var_11 = wp::neg(var_2);
            // w = wp.cos(x)                                                                  <L 15>
            var_12 = wp::cos(var_2);
            // if i % 2 == 0:                                                                 <L 16>
            var_14 = wp::mod(var_0, var_13);
            var_16 = (var_14 == var_15);
            if (var_16) {
                // y = y + w                                                                  <L 17>
                var_17 = wp::add(var_11, var_12);
            }
            var_18 = wp::where(var_16, var_17, var_11);
        }
        if (!var_10) {
            // z = wp.exp(x)                                                                  <L 19>
            var_19 = wp::exp(var_2);
            // y = z                                                                          <L 20>
            var_20 = wp::copy(var_19);
        }
        var_21 = wp::where(var_10, var_18, var_20);
    }
    var_22 = wp::where(var_6, var_7, var_21);
    var_23 = wp::where(var_6, var_8, var_19);
    // f = True                                                                               <L 21>
    // if f:                                                                                  <L 22>
    // y = y + 2.0                                                                            <L 23>
    var_26 = wp::add(var_22, var_25);
    // if i < n:                                                                              <L 26>
    var_27 = (var_0 < var_n);
    if (var_27) {
        // pass                                                                               <L 27>
    }
    // out[i] = y                                                                             <L 28>
    // wp::array_store(var_out, var_0, var_26);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_26, adj_out, adj_0, adj_26);
    // adj: out[i] = y                                                                        <L 28>
    if (var_27) {
        // adj: pass                                                                          <L 27>
    }
    // adj: if i < n:                                                                         <L 26>
    wp::adj_add(var_22, var_25, adj_22, adj_25, adj_26);
    // adj: y = y + 2.0                                                                       <L 23>
    // adj: if f:                                                                             <L 22>
    // adj: f = True                                                                          <L 21>
    wp::adj_where(var_6, var_8, var_19, adj_6, adj_8, adj_19, adj_23);
    wp::adj_where(var_6, var_7, var_21, adj_6, adj_7, adj_21, adj_22);
    if (!var_6) {
        wp::adj_where(var_10, var_18, var_20, adj_10, adj_18, adj_20, adj_21);
        if (!var_10) {
            wp::adj_copy(var_19, adj_19, adj_20);
            // adj: y = z                                                                     <L 20>
            wp::adj_exp(var_2, var_19, adj_2, adj_19);
            // adj: z = wp.exp(x)                                                             <L 19>
        }
        if (var_10) {
            wp::adj_where(var_16, var_17, var_11, adj_16, adj_17, adj_11, adj_18);
            if (var_16) {
                wp::adj_add(var_11, var_12, adj_11, adj_12, adj_17);
                // adj: y = y + w                                                             <L 17>
            }
            wp::adj_mod(var_0, var_13, adj_0, adj_13, adj_14);
            // adj: if i % 2 == 0:                                                            <L 16>
            wp::adj_cos(var_2, adj_2, adj_12);
            // adj: w = wp.cos(x)                                                             <L 15>
            wp::adj_neg(var_2, adj_2, adj_11);
            // adj: y = -x                                                                    <L 14>
        }
        // adj: elif x > -0.5:                                                                <L 13>
    }
    if (var_6) {
        wp::adj_array_store(var_out, var_0, var_8, adj_out, adj_0, adj_8);
        // adj: out[i] = z                                                                    <L 12>
        wp::adj_sin(var_2, adj_2, adj_8);
        // adj: z = wp.sin(x)                                                                 <L 11>
        wp::adj_mul(var_2, var_2, adj_2, adj_2, adj_7);
        // adj: y = x * x                                                                     <L 10>
    }
    // adj: if x > 0.5:                                                                       <L 9>
    // adj: y = 1.0                                                                           <L 8>
    wp::adj_copy(var_3, adj_1, adj_2);
    wp::adj_address(var_a, var_0, adj_a, adj_0, adj_1);
    // adj: x = a[i]                                                                          <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def branches(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):       <L 5>
    return;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void branches_deb90d6e_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_branches_deb90d6e *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        branches_deb90d6e_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void branches_deb90d6e_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_branches_deb90d6e *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        branches_deb90d6e_cpu_forward_tasks<true>(dim, _wp_args);
    else
        branches_deb90d6e_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void branches_deb90d6e_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_branches_deb90d6e *_wp_args)
{
    branches_deb90d6e_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void branches_deb90d6e_cpu_backward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_branches_deb90d6e *_wp_args,
    wp_args_branches_deb90d6e *_wp_adj_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        branches_deb90d6e_cpu_kernel_backward<wp_linear_contiguous>(
            *dim, task_index, _wp_args, _wp_adj_args);
    }
}

static WP_FORCEINLINE void branches_deb90d6e_cpu_backward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_branches_deb90d6e *_wp_args,
    wp_args_branches_deb90d6e *_wp_adj_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        branches_deb90d6e_cpu_backward_tasks<true>(dim, _wp_args, _wp_adj_args);
    else
        branches_deb90d6e_cpu_backward_tasks<false>(dim, _wp_args, _wp_adj_args);
}

extern "C" {

WP_API void branches_deb90d6e_cpu_backward(
    wp::launch_bounds_t<1> *dim,
    wp_args_branches_deb90d6e *_wp_args,
    wp_args_branches_deb90d6e *_wp_adj_args)
{
    branches_deb90d6e_cpu_backward_dispatch(dim, _wp_args, _wp_adj_args);
}

} // extern C

