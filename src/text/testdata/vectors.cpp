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

struct wp_args_vectors_7029f349 {
    wp::array_t<wp::vec_t<3, wp::float32>> va;
    wp::array_t<wp::vec_t<3, wp::float32>> vout;
    wp::array_t<wp::float32> out;
    wp::vec_t<3, wp::float32> p;
    wp::int32 n;
};


template <bool wp_linear_contiguous>
static void vectors_7029f349_cpu_kernel_forward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_vectors_7029f349 *_wp_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_vectors_7029f349 wp_contiguous_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_args.va.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.vout.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_va = _wp_args->va;
    wp::array_t<wp::vec_t<3, wp::float32>> var_vout = _wp_args->vout;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::vec_t<3, wp::float32> var_p = _wp_args->p;
    wp::int32 var_n = _wp_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::vec_t<3, wp::float32>* var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    const wp::float32 var_5 = 1.0;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    const wp::float32 var_8 = 2.0;
    wp::vec_t<3, wp::float32> var_9;
    const wp::float32 var_10 = 3.0;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    const wp::int32 var_13 = 1;
    wp::float32 var_14;
    const wp::int32 var_15 = 0;
    wp::vec_t<3, wp::float32>* var_16;
    const wp::int32 var_17 = 2;
    wp::float32 var_18;
    wp::vec_t<3, wp::float32> var_19;
    const wp::int32 var_20 = 2;
    const wp::int32 var_21 = 0;
    const wp::int32 var_22 = 1;
    wp::float32 var_23;
    const wp::int32 var_24 = 1;
    wp::vec_t<3, wp::float32>* var_25;
    const wp::int32 var_26 = 0;
    wp::float32 var_27;
    wp::vec_t<3, wp::float32> var_28;
    const wp::int32 var_29 = 2;
    wp::float32 var_30;
    const wp::float32 var_31 = 0.5;
    wp::float32 var_32;
    const wp::int32 var_33 = 1;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    const wp::int32 var_37 = 1;
    const wp::int32 var_38 = 2;
    wp::float32 var_39;
    const wp::float32 var_40 = 3.0;
    wp::float32 var_41;
    const wp::int32 var_42 = 2;
    const wp::int32 var_43 = 0;
    wp::float32 var_44;
    const wp::float32 var_45 = 2.0;
    wp::float32 var_46;
    wp::vec_t<3, wp::float32> var_47;
    wp::float32 var_48;
    wp::vec_t<3, wp::float32>* var_49;
    const wp::int32 var_50 = 1;
    const wp::int32 var_51 = 0;
    wp::float32 var_52;
    wp::vec_t<3, wp::float32>* var_53;
    wp::vec_t<3, wp::float32>* var_54;
    const wp::int32 var_55 = 2;
    const wp::int32 var_56 = 0;
    wp::float32 var_57;
    wp::vec_t<3, wp::float32>* var_58;
    const wp::int32 var_59 = 0;
    wp::vec_t<3, wp::float32>* var_60;
    const wp::int32 var_61 = 1;
    wp::float32 var_62;
    wp::vec_t<3, wp::float32> var_63;
    wp::vec_t<3, wp::float32> var_64;
    wp::vec_t<3, wp::float32> var_65;
    wp::float32 var_66;
    const wp::int32 var_67 = 0;
    wp::float32 var_68;
    wp::float32 var_69;
    //---------
    // forward
    // def vectors(va: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), p: wp.vec3, n: int):       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // u = va[i]                                                                              <L 7>
    var_1 = wp::address(var_va, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // v = wp.vec3()                                                                          <L 8>
    var_4 = wp::vec_t<3, wp::float32>();
    // w = wp.vec3(1.0)                                                                       <L 9>
    var_6 = wp::vec_t<3, wp::float32>(var_5);
    // v = wp.cross(u, p) * 2.0 - w / 3.0                                                     <L 10>
    var_7 = wp::cross(var_2, var_p);
    var_9 = wp::mul(var_7, var_8);
    var_11 = wp::div(var_6, var_10);
    var_12 = wp::sub(var_9, var_11);
    // v.x = u[1]                                                                             <L 11>
    var_14 = wp::extract(var_2, var_13);
    wp::assign_inplace(var_12, var_15, var_14);
    // v[2] = va[i].z                                                                         <L 12>
    var_16 = wp::address(var_va, var_0);
    var_19 = wp::load(var_16);
    var_18 = wp::extract(var_19, var_17);
    wp::assign_inplace(var_12, var_20, var_18);
    // v[0] += u.y                                                                            <L 13>
    var_23 = wp::extract(var_2, var_22);
    wp::add_inplace(var_12, var_21, var_23);
    // v[1] -= va[i][0]                                                                       <L 14>
    var_25 = wp::address(var_va, var_0);
    var_28 = wp::load(var_25);
    var_27 = wp::extract(var_28, var_26);
    wp::sub_inplace(var_12, var_24, var_27);
    // v[2] *= 0.5                                                                            <L 15>
    var_30 = wp::extract(var_12, var_29);
    var_32 = wp::mul(var_30, var_31);
    wp::assign_inplace(var_12, var_29, var_32);
    // u.y += v[n]                                                                            <L 16>
    var_34 = wp::extract(var_2, var_33);
    var_35 = wp::extract(var_12, var_n);
    var_36 = wp::add(var_34, var_35);
    wp::assign_inplace(var_2, var_37, var_36);
    // u.z /= 3.0                                                                             <L 17>
    var_39 = wp::extract(var_2, var_38);
    var_41 = wp::div(var_39, var_40);
    wp::assign_inplace(var_2, var_42, var_41);
    // vout[i] = wp.vec3(v.x, 2.0, wp.dot(u, v))                                              <L 18>
    var_44 = wp::extract(var_12, var_43);
    var_46 = wp::dot(var_2, var_12);
    var_47 = wp::vec_t<3, wp::float32>(var_44, var_45, var_46);
    wp::array_store(var_vout, var_0, var_47);
    // vout[i].y = wp.length(u)                                                               <L 19>
    var_48 = wp::length(var_2);
    var_49 = &(wp::index(var_vout, var_0));
    wp::store(&(wp::index(var_vout, var_0).component_ref(var_50)), var_48);
    // vout[i][n] = u.x                                                                       <L 20>
    var_52 = wp::extract(var_2, var_51);
    var_53 = &(wp::index(var_vout, var_0));
    wp::store(&(wp::index(var_vout, var_0).component_ref(var_n)), var_52);
    // vout[i].z += v.x                                                                       <L 21>
    var_54 = &(wp::index(var_vout, var_0));
    var_57 = wp::extract(var_12, var_56);
    wp::array_atomic_add_slot(var_vout, var_57, [&](auto& _e) -> auto& { return _e.component_ref(var_55); }, var_0);
    // vout[i][0] -= va[n].y                                                                  <L 22>
    var_58 = &(wp::index(var_vout, var_0));
    var_60 = wp::address(var_va, var_n);
    var_63 = wp::load(var_60);
    var_62 = wp::extract(var_63, var_61);
    wp::array_atomic_sub_slot(var_vout, var_62, [&](auto& _e) -> auto& { return _e.component_ref(var_59); }, var_0);
    // vout[i] += wp.normalize(v)                                                             <L 23>
    var_64 = wp::normalize(var_12);
    var_65 = wp::atomic_add(var_vout, var_0, var_64);
    // out[i] = wp.length_sq(w) + p.x                                                         <L 24>
    var_66 = wp::length_sq(var_6);
    var_68 = wp::extract(var_p, var_67);
    var_69 = wp::add(var_66, var_68);
    wp::array_store(var_out, var_0, var_69);
}



template <bool wp_linear_contiguous>
static void vectors_7029f349_cpu_kernel_backward(
    wp::launch_bounds_t<1> dim,
    size_t task_index,
    wp_args_vectors_7029f349 *_wp_args,
    wp_args_vectors_7029f349 *_wp_adj_args)
{
    static constexpr bool wp_linear_tid = wp_linear_contiguous;
    wp_args_vectors_7029f349 wp_contiguous_args;
    wp_args_vectors_7029f349 wp_contiguous_adj_args;
    if constexpr (wp_linear_contiguous)
    {
        wp_contiguous_args = *_wp_args;
        wp_contiguous_adj_args = *_wp_adj_args;
        wp_contiguous_args.va.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_adj_args.va.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.vout.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_adj_args.vout.strides[0] = sizeof(wp::vec_t<3, wp::float32>);
        wp_contiguous_args.out.strides[0] = sizeof(wp::float32);
        wp_contiguous_adj_args.out.strides[0] = sizeof(wp::float32);
        _wp_args = &wp_contiguous_args;
        _wp_adj_args = &wp_contiguous_adj_args;
    }
    //---------
    // argument vars
    wp::array_t<wp::vec_t<3, wp::float32>> var_va = _wp_args->va;
    wp::array_t<wp::vec_t<3, wp::float32>> var_vout = _wp_args->vout;
    wp::array_t<wp::float32> var_out = _wp_args->out;
    wp::vec_t<3, wp::float32> var_p = _wp_args->p;
    wp::int32 var_n = _wp_args->n;
    wp::array_t<wp::vec_t<3, wp::float32>> adj_va = _wp_adj_args->va;
    wp::array_t<wp::vec_t<3, wp::float32>> adj_vout = _wp_adj_args->vout;
    wp::array_t<wp::float32> adj_out = _wp_adj_args->out;
    wp::vec_t<3, wp::float32> adj_p = _wp_adj_args->p;
    wp::int32 adj_n = _wp_adj_args->n;
    //---------
    // primal vars
    wp::int32 var_0;
    wp::vec_t<3, wp::float32>* var_1;
    wp::vec_t<3, wp::float32> var_2;
    wp::vec_t<3, wp::float32> var_3;
    wp::vec_t<3, wp::float32> var_4;
    const wp::float32 var_5 = 1.0;
    wp::vec_t<3, wp::float32> var_6;
    wp::vec_t<3, wp::float32> var_7;
    const wp::float32 var_8 = 2.0;
    wp::vec_t<3, wp::float32> var_9;
    const wp::float32 var_10 = 3.0;
    wp::vec_t<3, wp::float32> var_11;
    wp::vec_t<3, wp::float32> var_12;
    const wp::int32 var_13 = 1;
    wp::float32 var_14;
    const wp::int32 var_15 = 0;
    wp::vec_t<3, wp::float32>* var_16;
    const wp::int32 var_17 = 2;
    wp::float32 var_18;
    wp::vec_t<3, wp::float32> var_19;
    const wp::int32 var_20 = 2;
    const wp::int32 var_21 = 0;
    const wp::int32 var_22 = 1;
    wp::float32 var_23;
    const wp::int32 var_24 = 1;
    wp::vec_t<3, wp::float32>* var_25;
    const wp::int32 var_26 = 0;
    wp::float32 var_27;
    wp::vec_t<3, wp::float32> var_28;
    const wp::int32 var_29 = 2;
    wp::float32 var_30;
    const wp::float32 var_31 = 0.5;
    wp::float32 var_32;
    const wp::int32 var_33 = 1;
    wp::float32 var_34;
    wp::float32 var_35;
    wp::float32 var_36;
    const wp::int32 var_37 = 1;
    const wp::int32 var_38 = 2;
    wp::float32 var_39;
    const wp::float32 var_40 = 3.0;
    wp::float32 var_41;
    const wp::int32 var_42 = 2;
    const wp::int32 var_43 = 0;
    wp::float32 var_44;
    const wp::float32 var_45 = 2.0;
    wp::float32 var_46;
    wp::vec_t<3, wp::float32> var_47;
    wp::float32 var_48;
    wp::vec_t<3, wp::float32>* var_49;
    const wp::int32 var_50 = 1;
    const wp::int32 var_51 = 0;
    wp::float32 var_52;
    wp::vec_t<3, wp::float32>* var_53;
    wp::vec_t<3, wp::float32>* var_54;
    const wp::int32 var_55 = 2;
    const wp::int32 var_56 = 0;
    wp::float32 var_57;
    wp::vec_t<3, wp::float32>* var_58;
    const wp::int32 var_59 = 0;
    wp::vec_t<3, wp::float32>* var_60;
    const wp::int32 var_61 = 1;
    wp::float32 var_62;
    wp::vec_t<3, wp::float32> var_63;
    wp::vec_t<3, wp::float32> var_64;
    wp::vec_t<3, wp::float32> var_65;
    wp::float32 var_66;
    const wp::int32 var_67 = 0;
    wp::float32 var_68;
    wp::float32 var_69;
    //---------
    // dual vars
    wp::int32 adj_0 = {};
    wp::vec_t<3, wp::float32> adj_1 = {};
    wp::vec_t<3, wp::float32> adj_2 = {};
    wp::vec_t<3, wp::float32> adj_3 = {};
    wp::vec_t<3, wp::float32> adj_4 = {};
    wp::float32 adj_5 = {};
    wp::vec_t<3, wp::float32> adj_6 = {};
    wp::vec_t<3, wp::float32> adj_7 = {};
    wp::float32 adj_8 = {};
    wp::vec_t<3, wp::float32> adj_9 = {};
    wp::float32 adj_10 = {};
    wp::vec_t<3, wp::float32> adj_11 = {};
    wp::vec_t<3, wp::float32> adj_12 = {};
    wp::int32 adj_13 = {};
    wp::float32 adj_14 = {};
    wp::int32 adj_15 = {};
    wp::vec_t<3, wp::float32> adj_16 = {};
    wp::int32 adj_17 = {};
    wp::float32 adj_18 = {};
    wp::vec_t<3, wp::float32> adj_19 = {};
    wp::int32 adj_20 = {};
    wp::int32 adj_21 = {};
    wp::int32 adj_22 = {};
    wp::float32 adj_23 = {};
    wp::int32 adj_24 = {};
    wp::vec_t<3, wp::float32> adj_25 = {};
    wp::int32 adj_26 = {};
    wp::float32 adj_27 = {};
    wp::vec_t<3, wp::float32> adj_28 = {};
    wp::int32 adj_29 = {};
    wp::float32 adj_30 = {};
    wp::float32 adj_31 = {};
    wp::float32 adj_32 = {};
    wp::int32 adj_33 = {};
    wp::float32 adj_34 = {};
    wp::float32 adj_35 = {};
    wp::float32 adj_36 = {};
    wp::int32 adj_37 = {};
    wp::int32 adj_38 = {};
    wp::float32 adj_39 = {};
    wp::float32 adj_40 = {};
    wp::float32 adj_41 = {};
    wp::int32 adj_42 = {};
    wp::int32 adj_43 = {};
    wp::float32 adj_44 = {};
    wp::float32 adj_45 = {};
    wp::float32 adj_46 = {};
    wp::vec_t<3, wp::float32> adj_47 = {};
    wp::float32 adj_48 = {};
    wp::vec_t<3, wp::float32> adj_49 = {};
    wp::int32 adj_50 = {};
    wp::int32 adj_51 = {};
    wp::float32 adj_52 = {};
    wp::vec_t<3, wp::float32> adj_53 = {};
    wp::vec_t<3, wp::float32> adj_54 = {};
    wp::int32 adj_55 = {};
    wp::int32 adj_56 = {};
    wp::float32 adj_57 = {};
    wp::vec_t<3, wp::float32> adj_58 = {};
    wp::int32 adj_59 = {};
    wp::vec_t<3, wp::float32> adj_60 = {};
    wp::int32 adj_61 = {};
    wp::float32 adj_62 = {};
    wp::vec_t<3, wp::float32> adj_63 = {};
    wp::vec_t<3, wp::float32> adj_64 = {};
    wp::vec_t<3, wp::float32> adj_65 = {};
    wp::float32 adj_66 = {};
    wp::int32 adj_67 = {};
    wp::float32 adj_68 = {};
    wp::float32 adj_69 = {};
    //---------
    // forward
    // def vectors(va: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), p: wp.vec3, n: int):       <L 5>
    // i = wp.tid()                                                                           <L 6>
    var_0 = builtin_tid1d();
    // u = va[i]                                                                              <L 7>
    var_1 = wp::address(var_va, var_0);
    var_3 = wp::load(var_1);
    var_2 = wp::copy(var_3);
    // v = wp.vec3()                                                                          <L 8>
    var_4 = wp::vec_t<3, wp::float32>();
    // w = wp.vec3(1.0)                                                                       <L 9>
    var_6 = wp::vec_t<3, wp::float32>(var_5);
    // v = wp.cross(u, p) * 2.0 - w / 3.0                                                     <L 10>
    var_7 = wp::cross(var_2, var_p);
    var_9 = wp::mul(var_7, var_8);
    var_11 = wp::div(var_6, var_10);
    var_12 = wp::sub(var_9, var_11);
    // v.x = u[1]                                                                             <L 11>
    var_14 = wp::extract(var_2, var_13);
    wp::assign_inplace(var_12, var_15, var_14);
    // v[2] = va[i].z                                                                         <L 12>
    var_16 = wp::address(var_va, var_0);
    var_19 = wp::load(var_16);
    var_18 = wp::extract(var_19, var_17);
    wp::assign_inplace(var_12, var_20, var_18);
    // v[0] += u.y                                                                            <L 13>
    var_23 = wp::extract(var_2, var_22);
    wp::add_inplace(var_12, var_21, var_23);
    // v[1] -= va[i][0]                                                                       <L 14>
    var_25 = wp::address(var_va, var_0);
    var_28 = wp::load(var_25);
    var_27 = wp::extract(var_28, var_26);
    wp::sub_inplace(var_12, var_24, var_27);
    // v[2] *= 0.5                                                                            <L 15>
    var_30 = wp::extract(var_12, var_29);
    var_32 = wp::mul(var_30, var_31);
    wp::assign_inplace(var_12, var_29, var_32);
    // u.y += v[n]                                                                            <L 16>
    var_34 = wp::extract(var_2, var_33);
    var_35 = wp::extract(var_12, var_n);
    var_36 = wp::add(var_34, var_35);
    wp::assign_inplace(var_2, var_37, var_36);
    // u.z /= 3.0                                                                             <L 17>
    var_39 = wp::extract(var_2, var_38);
    var_41 = wp::div(var_39, var_40);
    wp::assign_inplace(var_2, var_42, var_41);
    // vout[i] = wp.vec3(v.x, 2.0, wp.dot(u, v))                                              <L 18>
    var_44 = wp::extract(var_12, var_43);
    var_46 = wp::dot(var_2, var_12);
    var_47 = wp::vec_t<3, wp::float32>(var_44, var_45, var_46);
    // wp::array_store(var_vout, var_0, var_47);
    // vout[i].y = wp.length(u)                                                               <L 19>
    var_48 = wp::length(var_2);
    var_49 = &(wp::index(var_vout, var_0));
    // wp::store(&(wp::index(var_vout, var_0).component_ref(var_50)), var_48);
    // vout[i][n] = u.x                                                                       <L 20>
    var_52 = wp::extract(var_2, var_51);
    var_53 = &(wp::index(var_vout, var_0));
    // wp::store(&(wp::index(var_vout, var_0).component_ref(var_n)), var_52);
    // vout[i].z += v.x                                                                       <L 21>
    var_54 = &(wp::index(var_vout, var_0));
    var_57 = wp::extract(var_12, var_56);
    // wp::array_atomic_add_slot(var_vout, var_57, [&](auto& _e) -> auto& { return _e.component_ref(var_55); }, var_0);
    // vout[i][0] -= va[n].y                                                                  <L 22>
    var_58 = &(wp::index(var_vout, var_0));
    var_60 = wp::address(var_va, var_n);
    var_63 = wp::load(var_60);
    var_62 = wp::extract(var_63, var_61);
    // wp::array_atomic_sub_slot(var_vout, var_62, [&](auto& _e) -> auto& { return _e.component_ref(var_59); }, var_0);
    // vout[i] += wp.normalize(v)                                                             <L 23>
    var_64 = wp::normalize(var_12);
    // var_65 = wp::atomic_add(var_vout, var_0, var_64);
    // out[i] = wp.length_sq(w) + p.x                                                         <L 24>
    var_66 = wp::length_sq(var_6);
    var_68 = wp::extract(var_p, var_67);
    var_69 = wp::add(var_66, var_68);
    // wp::array_store(var_out, var_0, var_69);
    //---------
    // reverse
    wp::adj_array_store(var_out, var_0, var_69, adj_out, adj_0, adj_69);
    wp::adj_add(var_66, var_68, adj_66, adj_68, adj_69);
    wp::adj_extract(var_p, var_67, adj_p, adj_67, adj_68);
    wp::adj_length_sq(var_6, adj_6, adj_66);
    // adj: out[i] = wp.length_sq(w) + p.x                                                    <L 24>
    wp::adj_atomic_add(var_vout, var_0, var_64, adj_vout, adj_0, adj_64, adj_65);
    wp::adj_normalize(var_12, var_64, adj_12, adj_64);
    // adj: vout[i] += wp.normalize(v)                                                        <L 23>
    wp::adj_array_atomic_sub_slot(var_vout, adj_vout, adj_62, [&](auto& _e) -> auto& { return _e.component_ref(var_59); }, var_0);
    wp::adj_extract(var_63, var_61, adj_60, adj_61, adj_62);
    wp::adj_address(var_va, var_n, adj_va, adj_n, adj_60);
    // adj: vout[i][0] -= va[n].y                                                             <L 22>
    wp::adj_array_atomic_add_slot(var_vout, adj_vout, adj_57, [&](auto& _e) -> auto& { return _e.component_ref(var_55); }, var_0);
    wp::adj_extract(var_12, var_56, adj_12, adj_56, adj_57);
    // adj: vout[i].z += v.x                                                                  <L 21>
    wp::adj_array_store_slot(var_vout, adj_vout, adj_52, [&](auto& _e) -> auto& { return _e.component_ref(var_n); }, var_0);
    wp::adj_extract(var_2, var_51, adj_2, adj_51, adj_52);
    // adj: vout[i][n] = u.x                                                                  <L 20>
    wp::adj_array_store_slot(var_vout, adj_vout, adj_48, [&](auto& _e) -> auto& { return _e.component_ref(var_50); }, var_0);
    wp::adj_length(var_2, var_48, adj_2, adj_48);
    // adj: vout[i].y = wp.length(u)                                                          <L 19>
    wp::adj_array_store(var_vout, var_0, var_47, adj_vout, adj_0, adj_47);
    wp::adj_vec_t(var_44, var_45, var_46, adj_44, adj_45, adj_46, adj_47);
    wp::adj_dot(var_2, var_12, adj_2, adj_12, adj_46);
    wp::adj_extract(var_12, var_43, adj_12, adj_43, adj_44);
    // adj: vout[i] = wp.vec3(v.x, 2.0, wp.dot(u, v))                                         <L 18>
    wp::adj_assign_inplace(var_2, var_42, var_41, adj_2, adj_42, adj_41);
    wp::adj_div(var_39, var_40, var_41, adj_39, adj_40, adj_41);
    wp::adj_extract(var_2, var_38, adj_2, adj_38, adj_39);
    // adj: u.z /= 3.0                                                                        <L 17>
    wp::adj_assign_inplace(var_2, var_37, var_36, adj_2, adj_37, adj_36);
    wp::adj_add(var_34, var_35, adj_34, adj_35, adj_36);
    wp::adj_extract(var_12, var_n, adj_12, adj_n, adj_35);
    wp::adj_extract(var_2, var_33, adj_2, adj_33, adj_34);
    // adj: u.y += v[n]                                                                       <L 16>
    wp::adj_assign_inplace(var_12, var_29, var_32, adj_12, adj_29, adj_32);
    wp::adj_mul(var_30, var_31, adj_30, adj_31, adj_32);
    wp::adj_extract(var_12, var_29, adj_12, adj_29, adj_30);
    // adj: v[2] *= 0.5                                                                       <L 15>
    wp::adj_sub_inplace(var_12, var_24, var_27, adj_12, adj_24, adj_27);
    wp::adj_extract(var_28, var_26, adj_25, adj_26, adj_27);
    wp::adj_address(var_va, var_0, adj_va, adj_0, adj_25);
    // adj: v[1] -= va[i][0]                                                                  <L 14>
    wp::adj_add_inplace(var_12, var_21, var_23, adj_12, adj_21, adj_23);
    wp::adj_extract(var_2, var_22, adj_2, adj_22, adj_23);
    // adj: v[0] += u.y                                                                       <L 13>
    wp::adj_assign_inplace(var_12, var_20, var_18, adj_12, adj_20, adj_18);
    wp::adj_extract(var_19, var_17, adj_16, adj_17, adj_18);
    wp::adj_address(var_va, var_0, adj_va, adj_0, adj_16);
    // adj: v[2] = va[i].z                                                                    <L 12>
    wp::adj_assign_inplace(var_12, var_15, var_14, adj_12, adj_15, adj_14);
    wp::adj_extract(var_2, var_13, adj_2, adj_13, adj_14);
    // adj: v.x = u[1]                                                                        <L 11>
    wp::adj_sub(var_9, var_11, adj_9, adj_11, adj_12);
    wp::adj_div(var_6, var_10, adj_6, adj_10, adj_11);
    wp::adj_mul(var_7, var_8, adj_7, adj_8, adj_9);
    wp::adj_cross(var_2, var_p, adj_2, adj_p, adj_7);
    // adj: v = wp.cross(u, p) * 2.0 - w / 3.0                                                <L 10>
    wp::adj_vec_t(var_5, adj_5, adj_6);
    // adj: w = wp.vec3(1.0)                                                                  <L 9>
    // adj: v = wp.vec3()                                                                     <L 8>
    wp::adj_copy(var_3, adj_1, adj_2);
    wp::adj_address(var_va, var_0, adj_va, adj_0, adj_1);
    // adj: u = va[i]                                                                         <L 7>
    // adj: i = wp.tid()                                                                      <L 6>
    // adj: def vectors(va: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), p: wp.vec3, n: int):  <L 5>
    return;
}



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void vectors_7029f349_cpu_forward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_vectors_7029f349 *_wp_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        vectors_7029f349_cpu_kernel_forward<wp_linear_contiguous>(*dim, task_index, _wp_args);
    }
}

static WP_FORCEINLINE void vectors_7029f349_cpu_forward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_vectors_7029f349 *_wp_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->va.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_args->vout.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        vectors_7029f349_cpu_forward_tasks<true>(dim, _wp_args);
    else
        vectors_7029f349_cpu_forward_tasks<false>(dim, _wp_args);
}

extern "C" {

// Python CPU entry points
WP_API void vectors_7029f349_cpu_forward(
    wp::launch_bounds_t<1> *dim,
    wp_args_vectors_7029f349 *_wp_args)
{
    vectors_7029f349_cpu_forward_dispatch(dim, _wp_args);
}

} // extern C



template <bool wp_linear_contiguous>
static WP_FORCEINLINE void vectors_7029f349_cpu_backward_tasks(
    wp::launch_bounds_t<1> *dim,
    wp_args_vectors_7029f349 *_wp_args,
    wp_args_vectors_7029f349 *_wp_adj_args)
{
    for (size_t task_index = 0; task_index < dim->size; ++task_index)
    {
        vectors_7029f349_cpu_kernel_backward<wp_linear_contiguous>(
            *dim, task_index, _wp_args, _wp_adj_args);
    }
}

static WP_FORCEINLINE void vectors_7029f349_cpu_backward_dispatch(
    wp::launch_bounds_t<1> *dim,
    wp_args_vectors_7029f349 *_wp_args,
    wp_args_vectors_7029f349 *_wp_adj_args)
{
    wp::tile_shared_storage_t tile_mem;
#if defined(WP_ENABLE_TILES_IN_STACK_MEMORY)
    wp::shared_tile_storage = &tile_mem;
#endif

    const bool wp_linear_contiguous = dim->coord_mult == 1 && ((_wp_args->va.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_adj_args->va.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_args->vout.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_adj_args->vout.strides[0] == (int)sizeof(wp::vec_t<3, wp::float32>)) & (_wp_args->out.strides[0] == (int)sizeof(wp::float32)) & (_wp_adj_args->out.strides[0] == (int)sizeof(wp::float32)));
    if (wp_linear_contiguous)
        vectors_7029f349_cpu_backward_tasks<true>(dim, _wp_args, _wp_adj_args);
    else
        vectors_7029f349_cpu_backward_tasks<false>(dim, _wp_args, _wp_adj_args);
}

extern "C" {

WP_API void vectors_7029f349_cpu_backward(
    wp::launch_bounds_t<1> *dim,
    wp_args_vectors_7029f349 *_wp_args,
    wp_args_vectors_7029f349 *_wp_adj_args)
{
    vectors_7029f349_cpu_backward_dispatch(dim, _wp_args, _wp_adj_args);
}

} // extern C

