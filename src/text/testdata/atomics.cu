#define WP_NO_BFLOAT16

#define WP_TILE_BLOCK_DIM 256
#define WP_NO_CRT
#include "builtin.h"
#include "deterministic.h"

// Map wp.breakpoint() to a device brkpt at the call site so cuda-gdb attributes the stop to the generated .cu line
#if defined(__CUDACC__) && !defined(_MSC_VER)
#define __debugbreak() __brkpt()
#endif

#define builtin_tid1d() wp::tid(_idx, dim)
#define builtin_tid2d(x, y) wp::tid(x, y, _idx, dim)
#define builtin_tid3d(x, y, z) wp::tid(x, y, z, _idx, dim)
#define builtin_tid4d(x, y, z, w) wp::tid(x, y, z, w, _idx, dim)

#define builtin_block_dim() wp::block_dim()

// CUDA Thread Block Cluster shape declaration. Expands to __cluster_dims__
// only on devices that support clusters (compute capability 9.0+); otherwise
// expands to nothing so the same source compiles cleanly for any target arch.
#if defined(__CUDA_ARCH__) && (__CUDA_ARCH__ >= 900)
#define WP_CLUSTER_DIMS(x, y, z) __cluster_dims__(x, y, z)
#else
#define WP_CLUSTER_DIMS(x, y, z)
#endif

// Maximum registers per thread. __maxnreg__ was added in CUDA Toolkit 12.4;
// older toolkits ignore the opt-in so the same source remains compilable.
#if defined(__CUDACC_VER_MAJOR__) && (__CUDACC_VER_MAJOR__ > 12 || (__CUDACC_VER_MAJOR__ == 12 && __CUDACC_VER_MINOR__ >= 4))
#define WP_MAXNREG(n) __maxnreg__(n)
#else
#define WP_MAXNREG(n)
#endif

// Allow PTXAS to spill registers into shared memory. CUDA Toolkit 13.0
// introduced the pragma, which is unavailable in device-debug compilation.
#if defined(__CUDACC_VER_MAJOR__) && (__CUDACC_VER_MAJOR__ >= 13) && !defined(_DEBUG)
#define WP_ENABLE_SMEM_SPILLING() asm volatile(".pragma \"enable_smem_spilling\";");
#else
#define WP_ENABLE_SMEM_SPILLING()
#endif


// avoid namespacing of float type for casting to float type, this is to avoid wp::float(x), which is not valid in C++
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)

#define int(x) cast_int(x)
#define adj_int(x, adj_x, adj_ret) adj_cast_int(x, adj_x, adj_ret)



extern "C" __global__ void atomics_d778f6f4_cuda_kernel_forward(
    wp::launch_bounds_t<1> dim,
    wp::array_t<wp::float32> var_a,
    wp::array_t<wp::int32> var_idx,
    wp::array_t<wp::float32> var_out,
    wp::array_t<wp::int32> var_count)
{
    wp::tile_shared_storage_t tile_mem;

    for (size_t _idx = static_cast<size_t>(blockDim.x) * static_cast<size_t>(blockIdx.x) + static_cast<size_t>(threadIdx.x);
         _idx < dim.size;
         _idx += static_cast<size_t>(blockDim.x) * static_cast<size_t>(gridDim.x))
    {
            // reset shared memory allocator
        wp::tile_shared_storage_t::init();

        //---------
        // primal vars
        wp::int32 var_0;
        wp::int32* var_1;
        wp::int32 var_2;
        wp::int32 var_3;
        wp::float32* var_4;
        wp::float32 var_5;
        wp::float32 var_6;
        wp::int32* var_7;
        wp::float32* var_8;
        const wp::float32 var_9 = 2.0;
        wp::float32 var_10;
        wp::float32 var_11;
        wp::float32 var_12;
        wp::int32 var_13;
        const wp::int32 var_14 = 0;
        wp::float32* var_15;
        wp::float32 var_16;
        wp::float32 var_17;
        const wp::int32 var_18 = 1;
        wp::float32 var_19;
        const wp::int32 var_20 = 0;
        const wp::int32 var_21 = 1;
        wp::int32 var_22;
        wp::float32* var_23;
        wp::float32 var_24;
        wp::float32 var_25;
        wp::int32* var_26;
        wp::int32 var_27;
        wp::int32* var_28;
        wp::int32 var_29;
        wp::float32* var_30;
        wp::float32 var_31;
        wp::float32 var_32;
        const wp::float32 var_33 = 1.0;
        wp::float32 var_34;
        wp::float32* var_35;
        wp::float32* var_36;
        wp::float32 var_37;
        wp::float32 var_38;
        wp::float32 var_39;
        wp::int32* var_40;
        wp::int32 var_41;
        wp::float32* var_42;
        wp::float32* var_43;
        wp::float32 var_44;
        wp::float32 var_45;
        wp::float32 var_46;
        wp::float32* var_47;
        const wp::float32 var_48 = 2.0;
        wp::float32 var_49;
        wp::float32 var_50;
        //---------
        // forward
        // def atomics(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), count: wp.array(dtype=int)):       <L 5>
        // i = wp.tid()                                                                           <L 6>
        var_0 = builtin_tid1d();
        // j = idx[i]                                                                             <L 7>
        var_1 = wp::address(var_idx, var_0);
        var_3 = wp::load(var_1);
        var_2 = wp::copy(var_3);
        // wp.atomic_add(out, j, a[i])                                                            <L 8>
        var_4 = wp::address(var_a, var_0);
        var_6 = wp::load(var_4);
        var_5 = wp::atomic_add(var_out, var_2, var_6);
        // wp.atomic_sub(out, idx[j], a[i] * 2.0)                                                 <L 9>
        var_7 = wp::address(var_idx, var_2);
        var_8 = wp::address(var_a, var_0);
        var_11 = wp::load(var_8);
        var_10 = wp::mul(var_11, var_9);
        var_13 = wp::load(var_7);
        var_12 = wp::atomic_sub(var_out, var_13, var_10);
        // old = wp.atomic_max(out, 0, a[j])                                                      <L 10>
        var_15 = wp::address(var_a, var_2);
        var_17 = wp::load(var_15);
        var_16 = wp::atomic_max(var_out, var_14, var_17);
        // wp.atomic_min(out, 1, old)                                                             <L 11>
        var_19 = wp::atomic_min(var_out, var_18, var_16);
        // c = wp.atomic_add(count, 0, 1)                                                         <L 12>
        var_22 = wp::atomic_add(var_count, var_20, var_21);
        // out[idx[c]] = a[i]                                                                     <L 13>
        var_23 = wp::address(var_a, var_0);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        var_26 = wp::address(var_idx, var_22);
        var_27 = wp::load(var_26);
        wp::array_store(var_out, var_27, var_24);
        // out[j] += a[idx[i]]                                                                    <L 14>
        var_28 = wp::address(var_idx, var_0);
        var_29 = wp::load(var_28);
        var_30 = wp::address(var_a, var_29);
        var_32 = wp::load(var_30);
        var_31 = wp::atomic_add(var_out, var_2, var_32);
        // out[j] -= 1.0                                                                          <L 15>
        var_34 = wp::atomic_sub(var_out, var_2, var_33);
        // out[j] *= a[i]                                                                         <L 16>
        var_35 = wp::address(var_out, var_2);
        var_36 = wp::address(var_a, var_0);
        var_38 = wp::load(var_35);
        var_39 = wp::load(var_36);
        var_37 = wp::mul(var_38, var_39);
        wp::array_store(var_out, var_2, var_37);
        // out[idx[j]] /= a[i]                                                                    <L 17>
        var_40 = wp::address(var_idx, var_2);
        var_41 = wp::load(var_40);
        var_42 = wp::address(var_out, var_41);
        var_43 = wp::address(var_a, var_0);
        var_45 = wp::load(var_42);
        var_46 = wp::load(var_43);
        var_44 = wp::div(var_45, var_46);
        wp::array_store(var_out, var_41, var_44);
        // out[j] %= 2.0                                                                          <L 18>
        var_47 = wp::address(var_out, var_2);
        var_50 = wp::load(var_47);
        var_49 = wp::mod(var_50, var_48);
        wp::array_store(var_out, var_2, var_49);
    }
}



extern "C" __global__ void atomics_d778f6f4_cuda_kernel_backward(
    wp::launch_bounds_t<1> dim,
    wp::array_t<wp::float32> var_a,
    wp::array_t<wp::int32> var_idx,
    wp::array_t<wp::float32> var_out,
    wp::array_t<wp::int32> var_count,
    wp::array_t<wp::float32> adj_a,
    wp::array_t<wp::int32> adj_idx,
    wp::array_t<wp::float32> adj_out,
    wp::array_t<wp::int32> adj_count)
{
    wp::tile_shared_storage_t tile_mem;

    for (size_t _idx = static_cast<size_t>(blockDim.x) * static_cast<size_t>(blockIdx.x) + static_cast<size_t>(threadIdx.x);
         _idx < dim.size;
         _idx += static_cast<size_t>(blockDim.x) * static_cast<size_t>(gridDim.x))
    {
            // reset shared memory allocator
        wp::tile_shared_storage_t::init();

        //---------
        // primal vars
        wp::int32 var_0;
        wp::int32* var_1;
        wp::int32 var_2;
        wp::int32 var_3;
        wp::float32* var_4;
        wp::float32 var_5;
        wp::float32 var_6;
        wp::int32* var_7;
        wp::float32* var_8;
        const wp::float32 var_9 = 2.0;
        wp::float32 var_10;
        wp::float32 var_11;
        wp::float32 var_12;
        wp::int32 var_13;
        const wp::int32 var_14 = 0;
        wp::float32* var_15;
        wp::float32 var_16;
        wp::float32 var_17;
        const wp::int32 var_18 = 1;
        wp::float32 var_19;
        const wp::int32 var_20 = 0;
        const wp::int32 var_21 = 1;
        wp::int32 var_22;
        wp::float32* var_23;
        wp::float32 var_24;
        wp::float32 var_25;
        wp::int32* var_26;
        wp::int32 var_27;
        wp::int32* var_28;
        wp::int32 var_29;
        wp::float32* var_30;
        wp::float32 var_31;
        wp::float32 var_32;
        const wp::float32 var_33 = 1.0;
        wp::float32 var_34;
        wp::float32* var_35;
        wp::float32* var_36;
        wp::float32 var_37;
        wp::float32 var_38;
        wp::float32 var_39;
        wp::int32* var_40;
        wp::int32 var_41;
        wp::float32* var_42;
        wp::float32* var_43;
        wp::float32 var_44;
        wp::float32 var_45;
        wp::float32 var_46;
        wp::float32* var_47;
        const wp::float32 var_48 = 2.0;
        wp::float32 var_49;
        wp::float32 var_50;
        //---------
        // dual vars
        wp::int32 adj_0 = {};
        wp::int32 adj_1 = {};
        wp::int32 adj_2 = {};
        wp::int32 adj_3 = {};
        wp::float32 adj_4 = {};
        wp::float32 adj_5 = {};
        wp::float32 adj_6 = {};
        wp::int32 adj_7 = {};
        wp::float32 adj_8 = {};
        wp::float32 adj_9 = {};
        wp::float32 adj_10 = {};
        wp::float32 adj_11 = {};
        wp::float32 adj_12 = {};
        wp::int32 adj_13 = {};
        wp::int32 adj_14 = {};
        wp::float32 adj_15 = {};
        wp::float32 adj_16 = {};
        wp::float32 adj_17 = {};
        wp::int32 adj_18 = {};
        wp::float32 adj_19 = {};
        wp::int32 adj_20 = {};
        wp::int32 adj_21 = {};
        wp::int32 adj_22 = {};
        wp::float32 adj_23 = {};
        wp::float32 adj_24 = {};
        wp::float32 adj_25 = {};
        wp::int32 adj_26 = {};
        wp::int32 adj_27 = {};
        wp::int32 adj_28 = {};
        wp::int32 adj_29 = {};
        wp::float32 adj_30 = {};
        wp::float32 adj_31 = {};
        wp::float32 adj_32 = {};
        wp::float32 adj_33 = {};
        wp::float32 adj_34 = {};
        wp::float32 adj_35 = {};
        wp::float32 adj_36 = {};
        wp::float32 adj_37 = {};
        wp::float32 adj_38 = {};
        wp::float32 adj_39 = {};
        wp::int32 adj_40 = {};
        wp::int32 adj_41 = {};
        wp::float32 adj_42 = {};
        wp::float32 adj_43 = {};
        wp::float32 adj_44 = {};
        wp::float32 adj_45 = {};
        wp::float32 adj_46 = {};
        wp::float32 adj_47 = {};
        wp::float32 adj_48 = {};
        wp::float32 adj_49 = {};
        wp::float32 adj_50 = {};
        //---------
        // forward
        // def atomics(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), count: wp.array(dtype=int)):       <L 5>
        // i = wp.tid()                                                                           <L 6>
        var_0 = builtin_tid1d();
        // j = idx[i]                                                                             <L 7>
        var_1 = wp::address(var_idx, var_0);
        var_3 = wp::load(var_1);
        var_2 = wp::copy(var_3);
        // wp.atomic_add(out, j, a[i])                                                            <L 8>
        var_4 = wp::address(var_a, var_0);
        var_6 = wp::load(var_4);
        // var_5 = wp::atomic_add(var_out, var_2, var_6);
        // wp.atomic_sub(out, idx[j], a[i] * 2.0)                                                 <L 9>
        var_7 = wp::address(var_idx, var_2);
        var_8 = wp::address(var_a, var_0);
        var_11 = wp::load(var_8);
        var_10 = wp::mul(var_11, var_9);
        var_13 = wp::load(var_7);
        // var_12 = wp::atomic_sub(var_out, var_13, var_10);
        // old = wp.atomic_max(out, 0, a[j])                                                      <L 10>
        var_15 = wp::address(var_a, var_2);
        var_17 = wp::load(var_15);
        // var_16 = wp::atomic_max(var_out, var_14, var_17);
        // wp.atomic_min(out, 1, old)                                                             <L 11>
        // var_19 = wp::atomic_min(var_out, var_18, var_16);
        // c = wp.atomic_add(count, 0, 1)                                                         <L 12>
        // var_22 = wp::atomic_add(var_count, var_20, var_21);
        // out[idx[c]] = a[i]                                                                     <L 13>
        var_23 = wp::address(var_a, var_0);
        var_25 = wp::load(var_23);
        var_24 = wp::copy(var_25);
        var_26 = wp::address(var_idx, var_22);
        var_27 = wp::load(var_26);
        // wp::array_store(var_out, var_27, var_24);
        // out[j] += a[idx[i]]                                                                    <L 14>
        var_28 = wp::address(var_idx, var_0);
        var_29 = wp::load(var_28);
        var_30 = wp::address(var_a, var_29);
        var_32 = wp::load(var_30);
        // var_31 = wp::atomic_add(var_out, var_2, var_32);
        // out[j] -= 1.0                                                                          <L 15>
        // var_34 = wp::atomic_sub(var_out, var_2, var_33);
        // out[j] *= a[i]                                                                         <L 16>
        var_35 = wp::address(var_out, var_2);
        var_36 = wp::address(var_a, var_0);
        var_38 = wp::load(var_35);
        var_39 = wp::load(var_36);
        var_37 = wp::mul(var_38, var_39);
        // wp::array_store(var_out, var_2, var_37);
        // out[idx[j]] /= a[i]                                                                    <L 17>
        var_40 = wp::address(var_idx, var_2);
        var_41 = wp::load(var_40);
        var_42 = wp::address(var_out, var_41);
        var_43 = wp::address(var_a, var_0);
        var_45 = wp::load(var_42);
        var_46 = wp::load(var_43);
        var_44 = wp::div(var_45, var_46);
        // wp::array_store(var_out, var_41, var_44);
        // out[j] %= 2.0                                                                          <L 18>
        var_47 = wp::address(var_out, var_2);
        var_50 = wp::load(var_47);
        var_49 = wp::mod(var_50, var_48);
        // wp::array_store(var_out, var_2, var_49);
        //---------
        // reverse
        wp::adj_array_store(var_out, var_2, var_49, adj_out, adj_2, adj_49);
        wp::adj_mod(var_50, var_48, adj_47, adj_48, adj_49);
        wp::adj_address(var_out, var_2, adj_out, adj_2, adj_47);
        // adj: out[j] %= 2.0                                                                     <L 18>
        wp::adj_array_store(var_out, var_41, var_44, adj_out, adj_41, adj_44);
        wp::adj_div(var_45, var_46, var_44, adj_42, adj_43, adj_44);
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_43);
        wp::adj_address(var_out, var_41, adj_out, adj_41, adj_42);
        wp::adj_address(var_idx, var_2, adj_idx, adj_2, adj_40);
        // adj: out[idx[j]] /= a[i]                                                               <L 17>
        wp::adj_array_store(var_out, var_2, var_37, adj_out, adj_2, adj_37);
        wp::adj_mul(var_38, var_39, adj_35, adj_36, adj_37);
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_36);
        wp::adj_address(var_out, var_2, adj_out, adj_2, adj_35);
        // adj: out[j] *= a[i]                                                                    <L 16>
        wp::adj_atomic_sub(var_out, var_2, var_33, adj_out, adj_2, adj_33, adj_34);
        // adj: out[j] -= 1.0                                                                     <L 15>
        wp::adj_atomic_add(var_out, var_2, var_32, adj_out, adj_2, adj_30, adj_31);
        wp::adj_address(var_a, var_29, adj_a, adj_29, adj_30);
        wp::adj_address(var_idx, var_0, adj_idx, adj_0, adj_28);
        // adj: out[j] += a[idx[i]]                                                               <L 14>
        wp::adj_array_store(var_out, var_27, var_24, adj_out, adj_26, adj_24);
        wp::adj_address(var_idx, var_22, adj_idx, adj_22, adj_26);
        wp::adj_copy(var_25, adj_23, adj_24);
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_23);
        // adj: out[idx[c]] = a[i]                                                                <L 13>
        wp::adj_atomic_add(var_count, var_20, var_21, adj_count, adj_20, adj_21, adj_22);
        // adj: c = wp.atomic_add(count, 0, 1)                                                    <L 12>
        wp::adj_atomic_min(var_out, var_18, var_16, adj_out, adj_18, adj_16, adj_19);
        // adj: wp.atomic_min(out, 1, old)                                                        <L 11>
        wp::adj_atomic_max(var_out, var_14, var_17, adj_out, adj_14, adj_15, adj_16);
        wp::adj_address(var_a, var_2, adj_a, adj_2, adj_15);
        // adj: old = wp.atomic_max(out, 0, a[j])                                                 <L 10>
        wp::adj_atomic_sub(var_out, var_13, var_10, adj_out, adj_7, adj_10, adj_12);
        wp::adj_mul(var_11, var_9, adj_8, adj_9, adj_10);
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_8);
        wp::adj_address(var_idx, var_2, adj_idx, adj_2, adj_7);
        // adj: wp.atomic_sub(out, idx[j], a[i] * 2.0)                                            <L 9>
        wp::adj_atomic_add(var_out, var_2, var_6, adj_out, adj_2, adj_4, adj_5);
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_4);
        // adj: wp.atomic_add(out, j, a[i])                                                       <L 8>
        wp::adj_copy(var_3, adj_1, adj_2);
        wp::adj_address(var_idx, var_0, adj_idx, adj_0, adj_1);
        // adj: j = idx[i]                                                                        <L 7>
        // adj: i = wp.tid()                                                                      <L 6>
        // adj: def atomics(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), count: wp.array(dtype=int)):  <L 5>
        continue;
    }
}

