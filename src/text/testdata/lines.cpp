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

struct wp_args_lines_0dae097b {
    wp::array_t<wp::float32> a;
    wp::array_t<wp::float32> out;
};


template <bool wp_linear_contiguous>
static void lines_0dae097b_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_lines_0dae097b *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_lines_0dae097b wp_contiguous_args;
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
    //---------
    // primal vars
    wp::int32 var_0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::float32 var_5 = 2.0;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 1e+22;
    wp::float32 var_11;
    const wp::float32 var_12 = 0.0001;
    wp::float32 var_13;
    const wp::float32 var_14 = 1e-07;
    wp::float32 var_15;
    const wp::float32 var_16 = 123456789.125;
    wp::float32 var_17;
    const wp::float32 var_18 = 1e+16;
    wp::float32 var_19;
    const wp::float32 var_20 = 9999999999999998.0;
    wp::float32 var_21;
    const wp::float32 var_22 = -0.0;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    const wp::int32 var_26 = 0;
    wp::float32 var_27;
    const wp::float32 var_28 = 2.0;
    wp::float32 var_29;
    const wp::int32 var_30 = 1;
    wp::float32 var_31;
    const wp::float32 var_32 = 2.0;
    wp::float32 var_33;
    bool var_34;
    const wp::float32 var_35 = -0.001;
    bool var_36;
    const wp::float32 var_37 = 0.0;
    bool var_38;
    wp::float32 var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    wp::float32 var_46;
    wp::float32 var_47;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    const wp::float32 var_52 = -2.0;
    const wp::float32 var_53 = 2.0;
    wp::float32 var_54;
    //---------
    // forward
    // def lines(                                                                             <L 6>
    // i = wp.tid()                                                                           <L 11>
    var_0 = builtin_tid1d();
    // x = a[i]  # naïve: x is read once — and kept                                           <L 13>
    var_1 = wp::address(var_a, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // y = (                                                                                  <L 14>
    // wp.sin(x)                                                                              <L 15>
    var_4 = wp::sin(var_2);
    // + wp.cos(                                                                              <L 16>
    // x * 2.0,                                                                               <L 17>
    var_6 = wp::mul(var_2, var_5);
    var_7 = wp::cos(var_6);
    // * x                                                                                    <L 19>
    var_8 = wp::mul(var_7, var_2);
    var_9 = wp::add(var_4, var_8);
    // z = x * 1e22 * 0.0001 * 1e-7 * 123456789.125 + 1e16 - 9999999999999998.0 + x * -0.0; w = z       <L 21>
    var_11 = wp::mul(var_2, var_10);
    var_13 = wp::mul(var_11, var_12);
    var_15 = wp::mul(var_13, var_14);
    var_17 = wp::mul(var_15, var_16);
    var_19 = wp::add(var_17, var_18);
    var_21 = wp::sub(var_19, var_20);
    var_23 = wp::mul(var_2, var_22);
    var_24 = wp::add(var_21, var_23);
    var_25 = wp::copy(var_24);
    // for k in range(2):                                                                     <L 22>
    // w += y                                                                                 <L 23>
    var_27 = wp::add(var_25, var_9);
    // w *= 2.0                                                                               <L 24>
    var_29 = wp::mul(var_27, var_28);
    // w += y                                                                                 <L 23>
    var_31 = wp::add(var_29, var_9);
    // w *= 2.0                                                                               <L 24>
    var_33 = wp::mul(var_31, var_32);
    // if w > -1e-3 and \                                                                     <L 25>
    var_36 = (var_33 > var_35);
    var_34 = var_36;
    if (var_34) {
        // y > 0.0:                                                                           <L 26>
        var_38 = (var_9 > var_37);
        var_34 = var_34 && var_38;
    }
    if (var_34) {
        // out[i] = w + x - y * w / x + (x - y) * (w - x) - (y - (w - x)) - -x - -(-2.0)       <L 27>
        var_39 = wp::add(var_33, var_2);
        var_40 = wp::mul(var_9, var_33);
        var_41 = wp::div(var_40, var_2);
        var_42 = wp::sub(var_39, var_41);
        var_43 = wp::sub(var_2, var_9);
        var_44 = wp::sub(var_33, var_2);
        var_45 = wp::mul(var_43, var_44);
        var_46 = wp::add(var_42, var_45);
        var_47 = wp::sub(var_33, var_2);
        var_48 = wp::sub(var_9, var_47);
        var_49 = wp::sub(var_46, var_48);
        var_50 = wp::neg(var_2);
        var_51 = wp::sub(var_49, var_50);
        var_54 = wp::sub(var_51, var_53);
        wp::array_store(var_out, var_0, var_54);
    }
    // out[i] = z                                                                             <L 28>
    wp::array_store(var_out, var_0, var_24);
}



template <bool wp_linear_contiguous>
static void lines_0dae097b_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_lines_0dae097b *_wp_args,
    wp_args_lines_0dae097b *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_lines_0dae097b wp_contiguous_args;
    wp_args_lines_0dae097b wp_contiguous_adj_args;
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
    wp::array_t<wp::float32> adj_a = _wp_adj_args->a;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::float32* var_1;
    wp::float32 var_2;
    wp::float32 var_3;
    wp::float32 var_4;
    const wp::float32 var_5 = 2.0;
    wp::float32 var_6;
    wp::float32 var_7;
    wp::float32 var_8;
    wp::float32 var_9;
    const wp::float32 var_10 = 1e+22;
    wp::float32 var_11;
    const wp::float32 var_12 = 0.0001;
    wp::float32 var_13;
    const wp::float32 var_14 = 1e-07;
    wp::float32 var_15;
    const wp::float32 var_16 = 123456789.125;
    wp::float32 var_17;
    const wp::float32 var_18 = 1e+16;
    wp::float32 var_19;
    const wp::float32 var_20 = 9999999999999998.0;
    wp::float32 var_21;
    const wp::float32 var_22 = -0.0;
    wp::float32 var_23;
    wp::float32 var_24;
    wp::float32 var_25;
    const wp::int32 var_26 = 0;
    wp::float32 var_27;
    const wp::float32 var_28 = 2.0;
    wp::float32 var_29;
    const wp::int32 var_30 = 1;
    wp::float32 var_31;
    const wp::float32 var_32 = 2.0;
    wp::float32 var_33;
    bool var_34;
    const wp::float32 var_35 = -0.001;
    bool var_36;
    const wp::float32 var_37 = 0.0;
    bool var_38;
    wp::float32 var_39;
    wp::float32 var_40;
    wp::float32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    wp::float32 var_45;
    wp::float32 var_46;
    wp::float32 var_47;
    wp::float32 var_48;
    wp::float32 var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    const wp::float32 var_52 = -2.0;
    const wp::float32 var_53 = 2.0;
    wp::float32 var_54;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::float32 adj_3 = {};
    wp::float32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::float32 adj_8 = {};
    wp::float32 adj_9 = {};
    wp::float32 adj_10 = {};
    wp::float32 adj_11 = {};
    wp::float32 adj_12 = {};
    wp::float32 adj_13 = {};
    wp::float32 adj_14 = {};
    wp::float32 adj_15 = {};
    wp::float32 adj_16 = {};
    wp::float32 adj_17 = {};
    wp::float32 adj_18 = {};
    wp::float32 adj_19 = {};
    wp::float32 adj_20 = {};
    wp::float32 adj_21 = {};
    wp::float32 adj_22 = {};
    wp::float32 adj_23 = {};
    wp::float32 adj_24 = {};
    wp::float32 adj_25 = {};
    wp::int32 adj_26 = {};
    wp::float32 adj_27 = {};
    wp::float32 adj_28 = {};
    wp::float32 adj_29 = {};
    wp::int32 adj_30 = {};
    wp::float32 adj_31 = {};
    wp::float32 adj_32 = {};
    wp::float32 adj_33 = {};
    bool adj_34 = {};
    wp::float32 adj_35 = {};
    bool adj_36 = {};
    wp::float32 adj_37 = {};
    bool adj_38 = {};
    wp::float32 adj_39 = {};
    wp::float32 adj_40 = {};
    wp::float32 adj_41 = {};
    wp::float32 adj_42 = {};
    wp::float32 adj_43 = {};
    wp::float32 adj_44 = {};
    wp::float32 adj_45 = {};
    wp::float32 adj_46 = {};
    wp::float32 adj_47 = {};
    wp::float32 adj_48 = {};
    wp::float32 adj_49 = {};
    wp::float32 adj_50 = {};
    wp::float32 adj_51 = {};
    wp::float32 adj_52 = {};
    wp::float32 adj_53 = {};
    wp::float32 adj_54 = {};
    //---------
    // forward
    // def lines(                                                                             <L 6>
    // i = wp.tid()                                                                           <L 11>
    var_0 = builtin_tid1d();
    // x = a[i]  # naïve: x is read once — and kept                                           <L 13>
    var_1 = wp::address(var_a, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // y = (                                                                                  <L 14>
    // wp.sin(x)                                                                              <L 15>
    var_4 = wp::sin(var_2);
    // + wp.cos(                                                                              <L 16>
    // x * 2.0,                                                                               <L 17>
    var_6 = wp::mul(var_2, var_5);
    var_7 = wp::cos(var_6);
    // * x                                                                                    <L 19>
    var_8 = wp::mul(var_7, var_2);
    var_9 = wp::add(var_4, var_8);
    // z = x * 1e22 * 0.0001 * 1e-7 * 123456789.125 + 1e16 - 9999999999999998.0 + x * -0.0; w = z       <L 21>
    var_11 = wp::mul(var_2, var_10);
    var_13 = wp::mul(var_11, var_12);
    var_15 = wp::mul(var_13, var_14);
    var_17 = wp::mul(var_15, var_16);
    var_19 = wp::add(var_17, var_18);
    var_21 = wp::sub(var_19, var_20);
    var_23 = wp::mul(var_2, var_22);
    var_24 = wp::add(var_21, var_23);
    var_25 = wp::copy(var_24);
    // for k in range(2):                                                                     <L 22>
    // w += y                                                                                 <L 23>
    var_27 = wp::add(var_25, var_9);
    // w *= 2.0                                                                               <L 24>
    var_29 = wp::mul(var_27, var_28);
    // w += y                                                                                 <L 23>
    var_31 = wp::add(var_29, var_9);
    // w *= 2.0                                                                               <L 24>
    var_33 = wp::mul(var_31, var_32);
    // if w > -1e-3 and \                                                                     <L 25>
    var_36 = (var_33 > var_35);
    var_34 = var_36;
    if (var_34) {
        // y > 0.0:                                                                           <L 26>
        var_38 = (var_9 > var_37);
        var_34 = var_34 && var_38;
    }
    if (var_34) {
        // out[i] = w + x - y * w / x + (x - y) * (w - x) - (y - (w - x)) - -x - -(-2.0)       <L 27>
        var_39 = wp::add(var_33, var_2);
        var_40 = wp::mul(var_9, var_33);
        var_41 = wp::div(var_40, var_2);
        var_42 = wp::sub(var_39, var_41);
        var_43 = wp::sub(var_2, var_9);
        var_44 = wp::sub(var_33, var_2);
        var_45 = wp::mul(var_43, var_44);
        var_46 = wp::add(var_42, var_45);
        var_47 = wp::sub(var_33, var_2);
        var_48 = wp::sub(var_9, var_47);
        var_49 = wp::sub(var_46, var_48);
        var_50 = wp::neg(var_2);
        var_51 = wp::sub(var_49, var_50);
        var_54 = wp::sub(var_51, var_53);
        // wp::array_store(var_out, var_0, var_54);
    }
    // out[i] = z                                                                             <L 28>
    // wp::array_store(var_out, var_0, var_24);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_24, adj_out, adj_0, adj_24);
    // adj: out[i] = z                                                                        <L 28>
    if (var_34) {
        wp::adj_array_store(var_out, var_0, var_54, adj_out, adj_0, adj_54);
        wp::adj_sub(var_51, var_53, adj_51, adj_53, adj_54);
        wp::adj_sub(var_49, var_50, adj_49, adj_50, adj_51);
        wp::adj_neg(var_2, adj_2, adj_50);
        wp::adj_sub(var_46, var_48, adj_46, adj_48, adj_49);
        wp::adj_sub(var_9, var_47, adj_9, adj_47, adj_48);
        wp::adj_sub(var_33, var_2, adj_33, adj_2, adj_47);
        wp::adj_add(var_42, var_45, adj_42, adj_45, adj_46);
        wp::adj_mul(var_43, var_44, adj_43, adj_44, adj_45);
        wp::adj_sub(var_33, var_2, adj_33, adj_2, adj_44);
        wp::adj_sub(var_2, var_9, adj_2, adj_9, adj_43);
        wp::adj_sub(var_39, var_41, adj_39, adj_41, adj_42);
        wp::adj_div(var_40, var_2, var_41, adj_40, adj_2, adj_41);
        wp::adj_mul(var_9, var_33, adj_9, adj_33, adj_40);
        wp::adj_add(var_33, var_2, adj_33, adj_2, adj_39);
        // adj: out[i] = w + x - y * w / x + (x - y) * (w - x) - (y - (w - x)) - -x - -(-2.0)  <L 27>
    }
    if (var_34) {
        // adj: y > 0.0:                                                                      <L 26>
    }
    // adj: if w > -1e-3 and \                                                                <L 25>
    wp::adj_mul(var_31, var_32, adj_31, adj_32, adj_33);
    // adj: w *= 2.0                                                                          <L 24>
    wp::adj_add(var_29, var_9, adj_29, adj_9, adj_31);
    // adj: w += y                                                                            <L 23>
    wp::adj_mul(var_27, var_28, adj_27, adj_28, adj_29);
    // adj: w *= 2.0                                                                          <L 24>
    wp::adj_add(var_25, var_9, adj_25, adj_9, adj_27);
    // adj: w += y                                                                            <L 23>
    // adj: for k in range(2):                                                                <L 22>
    wp::adj_copy(var_24, adj_24, adj_25);
    wp::adj_add(var_21, var_23, adj_21, adj_23, adj_24);
    wp::adj_mul(var_2, var_22, adj_2, adj_22, adj_23);
    wp::adj_sub(var_19, var_20, adj_19, adj_20, adj_21);
    wp::adj_add(var_17, var_18, adj_17, adj_18, adj_19);
    wp::adj_mul(var_15, var_16, adj_15, adj_16, adj_17);
    wp::adj_mul(var_13, var_14, adj_13, adj_14, adj_15);
    wp::adj_mul(var_11, var_12, adj_11, adj_12, adj_13);
    wp::adj_mul(var_2, var_10, adj_2, adj_10, adj_11);
    // adj: z = x * 1e22 * 0.0001 * 1e-7 * 123456789.125 + 1e16 - 9999999999999998.0 + x * -0.0; w = z  <L 21>
    wp::adj_add(var_4, var_8, adj_4, adj_8, adj_9);
    wp::adj_mul(var_7, var_2, adj_7, adj_2, adj_8);
    // adj: * x                                                                               <L 19>
    wp::adj_cos(var_6, adj_6, adj_7);
    wp::adj_mul(var_2, var_5, adj_2, adj_5, adj_6);
    // adj: x * 2.0,                                                                          <L 17>
    // adj: + wp.cos(                                                                         <L 16>
    wp::adj_sin(var_2, adj_2, adj_4);
    // adj: wp.sin(x)                                                                         <L 15>
    // adj: y = (                                                                             <L 14>
    wp::adj_copy(var_3, adj_1, adj_2);
    wp::adj_address(var_a, var_0, adj_a, adj_0, adj_1);
    // adj: x = a[i]  # naïve: x is read once — and kept                                      <L 13>
    // adj: i = wp.tid()                                                                      <L 11>
    // adj: def lines(                                                                        <L 6>
    return;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void lines_0dae097b_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_lines_0dae097b *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        lines_0dae097b_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void lines_0dae097b_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_lines_0dae097b *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        lines_0dae097b_cpu_forward_tasks<true>(dim, _wp_args);
    else
        lines_0dae097b_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void lines_0dae097b_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_lines_0dae097b *_wp_args)
{
    lines_0dae097b_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void lines_0dae097b_cpu_backward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_lines_0dae097b *_wp_args,
    wp_args_lines_0dae097b *_wp_adj_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        lines_0dae097b_cpu_kernel_backward<wp_linear_contiguous>(
            *dim, task_index, _wp_args, _wp_adj_args);
    }
}

static WP_FORCEINLINE void lines_0dae097b_cpu_backward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_lines_0dae097b *_wp_args,
    wp_args_lines_0dae097b *_wp_adj_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        lines_0dae097b_cpu_backward_tasks<true>(dim, _wp_args, _wp_adj_args);
    else
        lines_0dae097b_cpu_backward_tasks<false>(dim, _wp_args, _wp_adj_args);
}

extern "C" {

WP_API void lines_0dae097b_cpu_backward(
    wp::launch_bounds_t<1> *dim,
    wp_args_lines_0dae097b *_wp_args,
    wp_args_lines_0dae097b *_wp_adj_args)
{
    lines_0dae097b_cpu_backward_dispatch(dim, _wp_args, _wp_adj_args);
}

} // extern C

