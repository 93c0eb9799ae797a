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

struct wp_args_loops_c19c9f38 {
    wp::array_t<wp::float32> a;
    wp::array_t<wp::float32> out;
    wp::int32 n;
};


template <bool wp_linear_contiguous>
static void loops_c19c9f38_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_loops_c19c9f38 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_loops_c19c9f38 wp_contiguous_args;
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
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::float32* var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::int32 var_8 = 0;
    const wp::int32 var_9 = 0;
    wp::range_t var_10;
    wp::int32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    const wp::int32 var_15 = 1;
    wp::int32 var_16;
    const wp::int32 var_17 = 2;
    bool var_18;
    wp::float32* var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    const wp::int32 var_23 = 1;
    const wp::int32 var_24 = 1;
    wp::range_t var_25;
    wp::int32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    const wp::int32 var_30 = 1;
    wp::int32 var_31;
    const wp::int32 var_32 = 2;
    bool var_33;
    wp::float32* var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    const wp::int32 var_38 = 2;
    const wp::int32 var_39 = 2;
    wp::range_t var_40;
    wp::int32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    const wp::int32 var_45 = 1;
    wp::int32 var_46;
    const wp::int32 var_47 = 2;
    bool var_48;
    wp::float32* var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::int32 var_53;
    wp::int32 var_54;
    const wp::int32 var_55 = 1;
    wp::int32 var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::int32 var_60;
    wp::int32 var_61;
    wp::range_t var_62;
    wp::int32 var_63;
    const wp::float32 var_64 = 0.5;
    wp::float32 var_65;
    const wp::int32 var_66 = -2;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    const wp::int32 var_70 = 1;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    //---------
    // forward
    // def loops(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):               <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // s = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // c = int(0)                                                                             <L 8>
    var_4 = wp::int(var_3);
    // x = a[i]                                                                               <L 9>
    var_5 = wp::address(var_a, var_0);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // for k in range(3):                                                                     <L 10>
    // for m in range(k, n):                                                                  <L 11>
    var_10 = wp::range(var_9, var_n);
    start_for_0:;
        if (iter_cmp(var_10) == 0) goto end_for_0;
        var_11 = wp::iter_next(var_10);
        // s += x * float(m)                                                                  <L 12>
        var_12 = wp::float(var_11);
        var_13 = wp::mul(var_6, var_12);
        var_14 = wp::add(var_2, var_13);
        // c += 1                                                                             <L 13>
        var_16 = wp::add(var_4, var_15);
        wp::assign(var_2, var_14);
        wp::assign(var_4, var_16);
        goto start_for_0;
    end_for_0:;
    // if c > 2:                                                                              <L 14>
    var_18 = (var_4 > var_17);
    if (var_18) {
        // s = s - a[k]                                                                       <L 15>
        var_19 = wp::address(var_a, var_8);
        var_21 = wp::load(var_19);
        var_20 = wp::sub(var_2, var_21);
    }
    var_22 = wp::where(var_18, var_20, var_2);
    // for m in range(k, n):                                                                  <L 11>
    var_25 = wp::range(var_24, var_n);
    start_for_2:;
        if (iter_cmp(var_25) == 0) goto end_for_2;
        var_26 = wp::iter_next(var_25);
        // s += x * float(m)                                                                  <L 12>
        var_27 = wp::float(var_26);
        var_28 = wp::mul(var_6, var_27);
        var_29 = wp::add(var_22, var_28);
        // c += 1                                                                             <L 13>
        var_31 = wp::add(var_4, var_30);
        wp::assign(var_22, var_29);
        wp::assign(var_4, var_31);
        goto start_for_2;
    end_for_2:;
    // if c > 2:                                                                              <L 14>
    var_33 = (var_4 > var_32);
    if (var_33) {
        // s = s - a[k]                                                                       <L 15>
        var_34 = wp::address(var_a, var_23);
        var_36 = wp::load(var_34);
        var_35 = wp::sub(var_22, var_36);
    }
    var_37 = wp::where(var_33, var_35, var_22);
    // for m in range(k, n):                                                                  <L 11>
    var_40 = wp::range(var_39, var_n);
    start_for_4:;
        if (iter_cmp(var_40) == 0) goto end_for_4;
        var_41 = wp::iter_next(var_40);
        // s += x * float(m)                                                                  <L 12>
        var_42 = wp::float(var_41);
        var_43 = wp::mul(var_6, var_42);
        var_44 = wp::add(var_37, var_43);
        // c += 1                                                                             <L 13>
        var_46 = wp::add(var_4, var_45);
        wp::assign(var_37, var_44);
        wp::assign(var_4, var_46);
        goto start_for_4;
    end_for_4:;
    // if c > 2:                                                                              <L 14>
    var_48 = (var_4 > var_47);
    if (var_48) {
        // s = s - a[k]                                                                       <L 15>
        var_49 = wp::address(var_a, var_38);
        var_51 = wp::load(var_49);
        var_50 = wp::sub(var_37, var_51);
    }
    var_52 = wp::where(var_48, var_50, var_37);
    // for k in range(20):                                                                    <L 16>
    var_53 = 0;
    start_for_6:;
        if (var_53 >= 20) goto end_for_6;
        var_54 = var_53;
        var_53 += 1;
        // s = s + x / float(k + 1)                                                           <L 17>
        var_56 = wp::add(var_54, var_55);
        var_57 = wp::float(var_56);
        var_58 = wp::div(var_6, var_57);
        var_59 = wp::add(var_52, var_58);
        wp::assign(var_52, var_59);
        goto start_for_6;
    end_for_6:;
    // for k in range(40, -2, -2):                                                            <L 18>
    var_60 = 40;
    start_for_8:;
        if (var_60 <= -2) goto end_for_8;
        var_61 = var_60;
        var_60 += -2;
        // for m in range(n):                                                                 <L 19>
        var_62 = wp::range(var_n);
        start_for_10:;
            if (iter_cmp(var_62) == 0) goto end_for_10;
            var_63 = wp::iter_next(var_62);
            // x = x * 0.5                                                                    <L 20>
            var_65 = wp::mul(var_6, var_64);
            // for p in range(-2, 4, 3):                                                      <L 21>
            // s += float(p) * x                                                              <L 22>
            var_67 = wp::float(var_66);
            var_68 = wp::mul(var_67, var_65);
            var_69 = wp::add(var_52, var_68);
            var_71 = wp::float(var_70);
            var_72 = wp::mul(var_71, var_65);
            var_73 = wp::add(var_69, var_72);
            wp::assign(var_52, var_73);
            wp::assign(var_6, var_65);
            goto start_for_10;
        end_for_10:;
        wp::assign(var_41, var_63);
        goto start_for_8;
    end_for_8:;
    // for k in range(0):                                                                     <L 23>
    // out[i] = s                                                                             <L 25>
    wp::array_store(var_out, var_0, var_52);
}



template <bool wp_linear_contiguous>
static void loops_c19c9f38_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_loops_c19c9f38 *_wp_args,
    wp_args_loops_c19c9f38 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_loops_c19c9f38 wp_contiguous_args;
    wp_args_loops_c19c9f38 wp_contiguous_adj_args;
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
    const wp::float32 var_1 = 0.0;
    wp::float32 var_2;
    const wp::int32 var_3 = 0;
    wp::int32 var_4;
    wp::float32* var_5;
    wp::float32 var_6;
    wp::float32 var_7;
    const wp::int32 var_8 = 0;
    const wp::int32 var_9 = 0;
    wp::range_t var_10;
    wp::int32 var_11;
    wp::float32 var_12;
    wp::float32 var_13;
    wp::float32 var_14;
    const wp::int32 var_15 = 1;
    wp::int32 var_16;
    const wp::int32 var_17 = 2;
    bool var_18;
    wp::float32* var_19;
    wp::float32 var_20;
    wp::float32 var_21;
    wp::float32 var_22;
    const wp::int32 var_23 = 1;
    const wp::int32 var_24 = 1;
    wp::range_t var_25;
    wp::int32 var_26;
    wp::float32 var_27;
    wp::float32 var_28;
    wp::float32 var_29;
    const wp::int32 var_30 = 1;
    wp::int32 var_31;
    const wp::int32 var_32 = 2;
    bool var_33;
    wp::float32* var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    wp::float32 var_37;
    const wp::int32 var_38 = 2;
    const wp::int32 var_39 = 2;
    wp::range_t var_40;
    wp::int32 var_41;
    wp::float32 var_42;
    wp::float32 var_43;
    wp::float32 var_44;
    const wp::int32 var_45 = 1;
    wp::int32 var_46;
    const wp::int32 var_47 = 2;
    bool var_48;
    wp::float32* var_49;
    wp::float32 var_50;
    wp::float32 var_51;
    wp::float32 var_52;
    wp::int32 var_53;
    wp::int32 var_54;
    const wp::int32 var_55 = 1;
    wp::int32 var_56;
    wp::float32 var_57;
    wp::float32 var_58;
    wp::float32 var_59;
    wp::int32 var_60;
    wp::int32 var_61;
    wp::range_t var_62;
    wp::int32 var_63;
    const wp::float32 var_64 = 0.5;
    wp::float32 var_65;
    const wp::int32 var_66 = -2;
    wp::float32 var_67;
    wp::float32 var_68;
    wp::float32 var_69;
    const wp::int32 var_70 = 1;
    wp::float32 var_71;
    wp::float32 var_72;
    wp::float32 var_73;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::float32 adj_1 = {};
    wp::float32 adj_2 = {};
    wp::int32 adj_3 = {};
    wp::int32 adj_4 = {};
    wp::float32 adj_5 = {};
    wp::float32 adj_6 = {};
    wp::float32 adj_7 = {};
    wp::int32 adj_8 = {};
    wp::int32 adj_9 = {};
    wp::range_t adj_10 = {};
    wp::int32 adj_11 = {};
    wp::float32 adj_12 = {};
    wp::float32 adj_13 = {};
    wp::float32 adj_14 = {};
    wp::int32 adj_15 = {};
    wp::int32 adj_16 = {};
    wp::int32 adj_17 = {};
    bool adj_18 = {};
    wp::float32 adj_19 = {};
    wp::float32 adj_20 = {};
    wp::float32 adj_21 = {};
    wp::float32 adj_22 = {};
    wp::int32 adj_23 = {};
    wp::int32 adj_24 = {};
    wp::range_t adj_25 = {};
    wp::int32 adj_26 = {};
    wp::float32 adj_27 = {};
    wp::float32 adj_28 = {};
    wp::float32 adj_29 = {};
    wp::int32 adj_30 = {};
    wp::int32 adj_31 = {};
    wp::int32 adj_32 = {};
    bool adj_33 = {};
    wp::float32 adj_34 = {};
    wp::float32 adj_35 = {};
    wp::float32 adj_36 = {};
    wp::float32 adj_37 = {};
    wp::int32 adj_38 = {};
    wp::int32 adj_39 = {};
    wp::range_t adj_40 = {};
    wp::int32 adj_41 = {};
    wp::float32 adj_42 = {};
    wp::float32 adj_43 = {};
    wp::float32 adj_44 = {};
    wp::int32 adj_45 = {};
    wp::int32 adj_46 = {};
    wp::int32 adj_47 = {};
    bool adj_48 = {};
    wp::float32 adj_49 = {};
    wp::float32 adj_50 = {};
    wp::float32 adj_51 = {};
    wp::float32 adj_52 = {};
    wp::int32 adj_53 = {};
    wp::int32 adj_54 = {};
    wp::int32 adj_55 = {};
    wp::int32 adj_56 = {};
    wp::float32 adj_57 = {};
    wp::float32 adj_58 = {};
    wp::float32 adj_59 = {};
    wp::int32 adj_60 = {};
    wp::int32 adj_61 = {};
    wp::range_t adj_62 = {};
    wp::int32 adj_63 = {};
    wp::float32 adj_64 = {};
    wp::float32 adj_65 = {};
    wp::int32 adj_66 = {};
    wp::float32 adj_67 = {};
    wp::float32 adj_68 = {};
    wp::float32 adj_69 = {};
    wp::int32 adj_70 = {};
    wp::float32 adj_71 = {};
    wp::float32 adj_72 = {};
    wp::float32 adj_73 = {};
    //---------
    // forward
    // def loops(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):               <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // s = float(0.0)                                                                         <L 7>
    var_2 = wp::float(var_1);
    // c = int(0)                                                                             <L 8>
    var_4 = wp::int(var_3);
    // x = a[i]                                                                               <L 9>
    var_5 = wp::address(var_a, var_0);
    var_7 = wp::load(var_5);
    var_6 = wp::copy(var_7);
    // for k in range(3):                                                                     <L 10>
    // for m in range(k, n):                                                                  <L 11>
    var_10 = wp::range(var_9, var_n);
    // if c > 2:                                                                              <L 14>
    var_18 = (var_4 > var_17);
    if (var_18) {
        // s = s - a[k]                                                                       <L 15>
        var_19 = wp::address(var_a, var_8);
        var_21 = wp::load(var_19);
        var_20 = wp::sub(var_2, var_21);
    }
    var_22 = wp::where(var_18, var_20, var_2);
    // for m in range(k, n):                                                                  <L 11>
    var_25 = wp::range(var_24, var_n);
    // if c > 2:                                                                              <L 14>
    var_33 = (var_4 > var_32);
    if (var_33) {
        // s = s - a[k]                                                                       <L 15>
        var_34 = wp::address(var_a, var_23);
        var_36 = wp::load(var_34);
        var_35 = wp::sub(var_22, var_36);
    }
    var_37 = wp::where(var_33, var_35, var_22);
    // for m in range(k, n):                                                                  <L 11>
    var_40 = wp::range(var_39, var_n);
    // if c > 2:                                                                              <L 14>
    var_48 = (var_4 > var_47);
    if (var_48) {
        // s = s - a[k]                                                                       <L 15>
        var_49 = wp::address(var_a, var_38);
        var_51 = wp::load(var_49);
        var_50 = wp::sub(var_37, var_51);
    }
    var_52 = wp::where(var_48, var_50, var_37);
    // for k in range(20):                                                                    <L 16>
    var_53 = 0;
    // for k in range(40, -2, -2):                                                            <L 18>
    var_60 = 40;
    // for k in range(0):                                                                     <L 23>
    // out[i] = s                                                                             <L 25>
    // wp::array_store(var_out, var_0, var_52);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_52, adj_out, adj_0, adj_52);
    // adj: out[i] = s                                                                        <L 25>
    // adj: for k in range(0):                                                                <L 23>
    var_60 = 0;
    start_for_8:;
    	if (var_60 > 40) goto end_for_8;
    	var_61 = var_60;
    	var_60 -= -2;
    	adj_62 = {};
    	adj_63 = {};
    	adj_64 = {};
    	adj_65 = {};
    	adj_66 = {};
    	adj_67 = {};
    	adj_68 = {};
    	adj_69 = {};
    	adj_70 = {};
    	adj_71 = {};
    	adj_72 = {};
    	adj_73 = {};
        // for m in range(n):                                                                 <L 19>
        var_62 = wp::range(var_n);
        wp::assign(var_41, var_63);
        wp::adj_assign(var_41, var_63, adj_41, adj_63);
        var_62 = wp::iter_reverse(var_62);
        start_for_10:;
            if (iter_cmp(var_62) == 0) goto end_for_10;
            var_63 = wp::iter_next(var_62);
        	adj_64 = {};
        	adj_65 = {};
        	adj_66 = {};
        	adj_67 = {};
        	adj_68 = {};
        	adj_69 = {};
        	adj_70 = {};
        	adj_71 = {};
        	adj_72 = {};
        	adj_73 = {};
            // x = x * 0.5                                                                    <L 20>
            var_65 = wp::mul(var_6, var_64);
            // for p in range(-2, 4, 3):                                                      <L 21>
            // s += float(p) * x                                                              <L 22>
            var_67 = wp::float(var_66);
            var_68 = wp::mul(var_67, var_65);
            var_69 = wp::add(var_52, var_68);
            var_71 = wp::float(var_70);
            var_72 = wp::mul(var_71, var_65);
            var_73 = wp::add(var_69, var_72);
            wp::assign(var_52, var_73);
            wp::assign(var_6, var_65);
            wp::adj_assign(var_6, var_65, adj_6, adj_65);
            wp::adj_assign(var_52, var_73, adj_52, adj_73);
            wp::adj_add(var_69, var_72, adj_69, adj_72, adj_73);
            wp::adj_mul(var_71, var_65, adj_71, adj_65, adj_72);
            wp::adj_float(var_70, adj_70, adj_71);
            wp::adj_add(var_52, var_68, adj_52, adj_68, adj_69);
            wp::adj_mul(var_67, var_65, adj_67, adj_65, adj_68);
            wp::adj_float(var_66, adj_66, adj_67);
            // adj: s += float(p) * x                                                         <L 22>
            // adj: for p in range(-2, 4, 3):                                                 <L 21>
            wp::adj_mul(var_6, var_64, adj_6, adj_64, adj_65);
            // adj: x = x * 0.5                                                               <L 20>
        	goto start_for_10;
        end_for_10:;
        // adj: for m in range(n):                                                            <L 19>
    	goto start_for_8;
    end_for_8:;
    // adj: for k in range(40, -2, -2):                                                       <L 18>
    var_53 = 19;
    start_for_6:;
    	if (var_53 < 0) goto end_for_6;
    	var_54 = var_53;
    	var_53 -= 1;
    	adj_55 = {};
    	adj_56 = {};
    	adj_57 = {};
    	adj_58 = {};
    	adj_59 = {};
        // s = s + x / float(k + 1)                                                           <L 17>
        var_56 = wp::add(var_54, var_55);
        var_57 = wp::float(var_56);
        var_58 = wp::div(var_6, var_57);
        var_59 = wp::add(var_52, var_58);
        wp::assign(var_52, var_59);
        wp::adj_assign(var_52, var_59, adj_52, adj_59);
        wp::adj_add(var_52, var_58, adj_52, adj_58, adj_59);
        wp::adj_div(var_6, var_57, var_58, adj_6, adj_57, adj_58);
        wp::adj_float(var_56, adj_56, adj_57);
        wp::adj_add(var_54, var_55, adj_54, adj_55, adj_56);
        // adj: s = s + x / float(k + 1)                                                      <L 17>
    	goto start_for_6;
    end_for_6:;
    // adj: for k in range(20):                                                               <L 16>
    wp::adj_where(var_48, var_50, var_37, adj_48, adj_50, adj_37, adj_52);
    if (var_48) {
        wp::adj_sub(var_37, var_51, adj_37, adj_49, adj_50);
        wp::adj_address(var_a, var_38, adj_a, adj_38, adj_49);
        // adj: s = s - a[k]                                                                  <L 15>
    }
    // adj: if c > 2:                                                                         <L 14>
    var_40 = wp::iter_reverse(var_40);
    start_for_4:;
        if (iter_cmp(var_40) == 0) goto end_for_4;
        var_41 = wp::iter_next(var_40);
    	adj_42 = {};
    	adj_43 = {};
    	adj_44 = {};
    	adj_45 = {};
    	adj_46 = {};
        // s += x * float(m)                                                                  <L 12>
        var_42 = wp::float(var_41);
        var_43 = wp::mul(var_6, var_42);
        var_44 = wp::add(var_37, var_43);
        // c += 1                                                                             <L 13>
        var_46 = wp::add(var_4, var_45);
        wp::assign(var_37, var_44);
        wp::assign(var_4, var_46);
        wp::adj_assign(var_4, var_46, adj_4, adj_46);
        wp::adj_assign(var_37, var_44, adj_37, adj_44);
        wp::adj_add(var_4, var_45, adj_4, adj_45, adj_46);
        // adj: c += 1                                                                        <L 13>
        wp::adj_add(var_37, var_43, adj_37, adj_43, adj_44);
        wp::adj_mul(var_6, var_42, adj_6, adj_42, adj_43);
        wp::adj_float(var_41, adj_41, adj_42);
        // adj: s += x * float(m)                                                             <L 12>
    	goto start_for_4;
    end_for_4:;
    // adj: for m in range(k, n):                                                             <L 11>
    wp::adj_where(var_33, var_35, var_22, adj_33, adj_35, adj_22, adj_37);
    if (var_33) {
        wp::adj_sub(var_22, var_36, adj_22, adj_34, adj_35);
        wp::adj_address(var_a, var_23, adj_a, adj_23, adj_34);
        // adj: s = s - a[k]                                                                  <L 15>
    }
    // adj: if c > 2:                                                                         <L 14>
    var_25 = wp::iter_reverse(var_25);
    start_for_2:;
        if (iter_cmp(var_25) == 0) goto end_for_2;
        var_26 = wp::iter_next(var_25);
    	adj_27 = {};
    	adj_28 = {};
    	adj_29 = {};
    	adj_30 = {};
    	adj_31 = {};
        // s += x * float(m)                                                                  <L 12>
        var_27 = wp::float(var_26);
        var_28 = wp::mul(var_6, var_27);
        var_29 = wp::add(var_22, var_28);
        // c += 1                                                                             <L 13>
        var_31 = wp::add(var_4, var_30);
        wp::assign(var_22, var_29);
        wp::assign(var_4, var_31);
        wp::adj_assign(var_4, var_31, adj_4, adj_31);
        wp::adj_assign(var_22, var_29, adj_22, adj_29);
        wp::adj_add(var_4, var_30, adj_4, adj_30, adj_31);
        // adj: c += 1                                                                        <L 13>
        wp::adj_add(var_22, var_28, adj_22, adj_28, adj_29);
        wp::adj_mul(var_6, var_27, adj_6, adj_27, adj_28);
        wp::adj_float(var_26, adj_26, adj_27);
        // adj: s += x * float(m)                                                             <L 12>
    	goto start_for_2;
    end_for_2:;
    // adj: for m in range(k, n):                                                             <L 11>
    wp::adj_where(var_18, var_20, var_2, adj_18, adj_20, adj_2, adj_22);
    if (var_18) {
        wp::adj_sub(var_2, var_21, adj_2, adj_19, adj_20);
        wp::adj_address(var_a, var_8, adj_a, adj_8, adj_19);
        // adj: s = s - a[k]                                                                  <L 15>
    }
    // adj: if c > 2:                                                                         <L 14>
    var_10 = wp::iter_reverse(var_10);
    start_for_0:;
        if (iter_cmp(var_10) == 0) goto end_for_0;
        var_11 = wp::iter_next(var_10);
    	adj_12 = {};
    	adj_13 = {};
    	adj_14 = {};
    	adj_15 = {};
    	adj_16 = {};
        // s += x * float(m)                                                                  <L 12>
        var_12 = wp::float(var_11);
        var_13 = wp::mul(var_6, var_12);
        var_14 = wp::add(var_2, var_13);
        // c += 1                                                                             <L 13>
        var_16 = wp::add(var_4, var_15);
        wp::assign(var_2, var_14);
        wp::assign(var_4, var_16);
        wp::adj_assign(var_4, var_16, adj_4, adj_16);
        wp::adj_assign(var_2, var_14, adj_2, adj_14);
        wp::adj_add(var_4, var_15, adj_4, adj_15, adj_16);
        // adj: c += 1                                                                        <L 13>
        wp::adj_add(var_2, var_13, adj_2, adj_13, adj_14);
        wp::adj_mul(var_6, var_12, adj_6, adj_12, adj_13);
        wp::adj_float(var_11, adj_11, adj_12);
        // adj: s += x * float(m)                                                             <L 12>
    	goto start_for_0;
    end_for_0:;
    // adj: for m in range(k, n):                                                             <L 11>
    // adj: for k in range(3):                                                                <L 10>
    wp::adj_copy(var_7, adj_5, adj_6);
    wp::adj_address(var_a, var_0, adj_a, adj_0, adj_5);
    // adj: x = a[i]                                                                          <L 9>
    // adj: c = int(0)                                                                        <L 8>
    wp::adj_float(var_1, adj_1, adj_2);
    // adj: s = float(0.0)                                                                    <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def loops(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):          <L 5>
    return;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void loops_c19c9f38_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_loops_c19c9f38 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        loops_c19c9f38_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void loops_c19c9f38_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_loops_c19c9f38 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        loops_c19c9f38_cpu_forward_tasks<true>(dim, _wp_args);
    else
        loops_c19c9f38_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void loops_c19c9f38_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_loops_c19c9f38 *_wp_args)
{
    loops_c19c9f38_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void loops_c19c9f38_cpu_backward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_loops_c19c9f38 *_wp_args,
    wp_args_loops_c19c9f38 *_wp_adj_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        loops_c19c9f38_cpu_kernel_backward<wp_linear_contiguous>(
            *dim, task_index, _wp_args, _wp_adj_args);
    }
}

static WP_FORCEINLINE void loops_c19c9f38_cpu_backward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_loops_c19c9f38 *_wp_args,
    wp_args_loops_c19c9f38 *_wp_adj_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->a.strides[0] == (int)sizeof(wp::float32)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        loops_c19c9f38_cpu_backward_tasks<true>(dim, _wp_args, _wp_adj_args);
    else
        loops_c19c9f38_cpu_backward_tasks<false>(dim, _wp_args, _wp_adj_args);
}

extern "C" {

WP_API void loops_c19c9f38_cpu_backward(
    wp::launch_bounds_t<1> *dim,
    wp_args_loops_c19c9f38 *_wp_args,
    wp_args_loops_c19c9f38 *_wp_adj_args)
{
    loops_c19c9f38_cpu_backward_dispatch(dim, _wp_args, _wp_adj_args);
}

} // extern C

