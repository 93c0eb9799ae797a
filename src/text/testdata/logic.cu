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



extern "C" __global__ void logic_a6b05894_cuda_kernel_forward(
    wp::launch_bounds_t<1> dim,
    wp::array_t<wp::float32> var_a,
    wp::array_t<wp::int32> var_idx,
    wp::array_t<wp::float32> var_out,
    bool var_flag,
    wp::float32 var_s)
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
        wp::float32* var_1;
        wp::float32 var_2;
        wp::float32 var_3;
        bool var_4;
        const wp::float32 var_5 = 0.0;
        bool var_6;
        bool var_7;
        bool var_8;
        wp::int32* var_9;
        const wp::int32 var_10 = 3;
        bool var_11;
        wp::int32 var_12;
        bool var_13;
        bool var_14;
        const wp::float32 var_15 = 0.0;
        const wp::float32 var_16 = 1.0;
        bool var_17;
        const wp::float32 var_18 = -1.0;
        const wp::float32 var_19 = 1.0;
        wp::float32 var_20;
        bool var_21;
        wp::float32* var_22;
        const wp::float32 var_23 = 2.5;
        bool var_24;
        wp::float32 var_25;
        wp::int32* var_26;
        const wp::int32 var_27 = 2;
        bool var_28;
        wp::int32 var_29;
        const wp::float32 var_30 = 1e-05;
        bool var_31;
        wp::float32 var_32;
        const wp::float32 var_33 = 1.5;
        wp::float32 var_34;
        const bool var_35 = false;
        wp::float32 var_36;
        bool var_37;
        wp::float32 var_38;
        bool var_39;
        const wp::float32 var_40 = 0.3;
        wp::float32 var_41;
        wp::int32 var_42;
        wp::float32 var_43;
        wp::float32 var_44;
        wp::int32* var_45;
        wp::float32 var_46;
        wp::int32 var_47;
        wp::float32 var_48;
        //---------
        // forward
        // def logic(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), flag: bool, s: float):       <L 5>
        // i = wp.tid()                                                                           <L 6>
        var_0 = builtin_tid1d();
        // x = a[i]                                                                               <L 7>
        var_1 = wp::address(var_a, var_0);
        var_3 = wp::load(var_1);
        var_2 = wp::copy(var_3);
        // b = x > 0.0 and (flag or x < s) and not idx[i] == 3                                    <L 8>
        var_6 = (var_2 > var_5);
        var_4 = var_6;
        if (var_4) {
            var_7 = var_flag;
            if (!var_7) {
                var_8 = (var_2 < var_s);
                var_7 = var_7 || var_8;
            }
            var_4 = var_4 && var_7;
        }
        if (var_4) {
            var_9 = wp::address(var_idx, var_0);
            var_12 = wp::load(var_9);
            var_11 = (var_12 == var_10);
            var_13 = wp::unot(var_11);
            var_4 = var_4 && var_13;
        }
        // if b or 0.0 < x < 1.0:                                                                 <L 9>
        var_14 = var_4;
        if (!var_14) {
            var_17 = ((var_15 < var_2) && (var_2 < var_16));
            var_14 = var_14 || var_17;
        }
        if (var_14) {
            // out[i] = wp.clamp(x, -1.0, 1.0)                                                    <L 10>
            var_20 = wp::clamp(var_2, var_18, var_19);
            wp::array_store(var_out, var_0, var_20);
        }
        // if a[i] < s <= x != 2.5 or idx[i] >= 2:                                                <L 11>
        var_22 = wp::address(var_a, var_0);
        var_25 = wp::load(var_22);
        var_24 = (((var_25 < var_s) && (var_s <= var_2)) && (var_2 != var_23));
        var_21 = var_24;
        if (!var_21) {
            var_26 = wp::address(var_idx, var_0);
            var_29 = wp::load(var_26);
            var_28 = (var_29 >= var_27);
            var_21 = var_21 || var_28;
        }
        if (var_21) {
            // s = 1e-05                                                                          <L 12>
        }
        if (!var_21) {
            // elif not flag:                                                                     <L 13>
            var_31 = wp::unot(var_flag);
            if (var_31) {
                // s = wp.pow(wp.abs(x), 1.5)                                                     <L 14>
                var_32 = wp::abs(var_2);
                var_34 = wp::pow(var_32, var_33);
                // b = False                                                                      <L 15>
            }
            var_36 = wp::where(var_31, var_34, var_s);
            var_37 = wp::where(var_31, var_35, var_4);
        }
        var_38 = wp::where(var_21, var_30, var_36);
        var_39 = wp::where(var_21, var_4, var_37);
        // if b:                                                                                  <L 16>
        if (var_39) {
            // out[i] = s % 0.3 + float(int(x)) + float(idx[i])                                   <L 17>
            var_41 = wp::mod(var_38, var_40);
            var_42 = wp::int(var_2);
            var_43 = wp::float(var_42);
            var_44 = wp::add(var_41, var_43);
            var_45 = wp::address(var_idx, var_0);
            var_47 = wp::load(var_45);
            var_46 = wp::float(var_47);
            var_48 = wp::add(var_44, var_46);
            wp::array_store(var_out, var_0, var_48);
        }
    }
}



extern "C" __global__ void logic_a6b05894_cuda_kernel_backward(
    wp::launch_bounds_t<1> dim,
    wp::array_t<wp::float32> var_a,
    wp::array_t<wp::int32> var_idx,
    wp::array_t<wp::float32> var_out,
    bool var_flag,
    wp::float32 var_s,
    wp::array_t<wp::float32> adj_a,
    wp::array_t<wp::int32> adj_idx,
    wp::array_t<wp::float32> adj_out,
    bool adj_flag,
    wp::float32 adj_s)
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
        wp::float32* var_1;
        wp::float32 var_2;
        wp::float32 var_3;
        bool var_4;
        const wp::float32 var_5 = 0.0;
        bool var_6;
        bool var_7;
        bool var_8;
        wp::int32* var_9;
        const wp::int32 var_10 = 3;
        bool var_11;
        wp::int32 var_12;
        bool var_13;
        bool var_14;
        const wp::float32 var_15 = 0.0;
        const wp::float32 var_16 = 1.0;
        bool var_17;
        const wp::float32 var_18 = -1.0;
        const wp::float32 var_19 = 1.0;
        wp::float32 var_20;
        bool var_21;
        wp::float32* var_22;
        const wp::float32 var_23 = 2.5;
        bool var_24;
        wp::float32 var_25;
        wp::int32* var_26;
        const wp::int32 var_27 = 2;
        bool var_28;
        wp::int32 var_29;
        const wp::float32 var_30 = 1e-05;
        bool var_31;
        wp::float32 var_32;
        const wp::float32 var_33 = 1.5;
        wp::float32 var_34;
        const bool var_35 = false;
        wp::float32 var_36;
        bool var_37;
        wp::float32 var_38;
        bool var_39;
        const wp::float32 var_40 = 0.3;
        wp::float32 var_41;
        wp::int32 var_42;
        wp::float32 var_43;
        wp::float32 var_44;
        wp::int32* var_45;
        wp::float32 var_46;
        wp::int32 var_47;
        wp::float32 var_48;
        //---------
        // dual vars
        wp::int32 adj_0 = {};
        wp::float32 adj_1 = {};
        wp::float32 adj_2 = {};
        wp::float32 adj_3 = {};
        bool adj_4 = {};
        wp::float32 adj_5 = {};
        bool adj_6 = {};
        bool adj_7 = {};
        bool adj_8 = {};
        wp::int32 adj_9 = {};
        wp::int32 adj_10 = {};
        bool adj_11 = {};
        wp::int32 adj_12 = {};
        bool adj_13 = {};
        bool adj_14 = {};
        wp::float32 adj_15 = {};
        wp::float32 adj_16 = {};
        bool adj_17 = {};
        wp::float32 adj_18 = {};
        wp::float32 adj_19 = {};
        wp::float32 adj_20 = {};
        bool adj_21 = {};
        wp::float32 adj_22 = {};
        wp::float32 adj_23 = {};
        bool adj_24 = {};
        wp::float32 adj_25 = {};
        wp::int32 adj_26 = {};
        wp::int32 adj_27 = {};
        bool adj_28 = {};
        wp::int32 adj_29 = {};
        wp::float32 adj_30 = {};
        bool adj_31 = {};
        wp::float32 adj_32 = {};
        wp::float32 adj_33 = {};
        wp::float32 adj_34 = {};
        bool adj_35 = {};
        wp::float32 adj_36 = {};
        bool adj_37 = {};
        wp::float32 adj_38 = {};
        bool adj_39 = {};
        wp::float32 adj_40 = {};
        wp::float32 adj_41 = {};
        wp::int32 adj_42 = {};
        wp::float32 adj_43 = {};
        wp::float32 adj_44 = {};
        wp::int32 adj_45 = {};
        wp::float32 adj_46 = {};
        wp::int32 adj_47 = {};
        wp::float32 adj_48 = {};
        //---------
        // forward
        // def logic(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), flag: bool, s: float):       <L 5>
        // i = wp.tid()                                                                           <L 6>
        var_0 = builtin_tid1d();
        // x = a[i]                                                                               <L 7>
        var_1 = wp::address(var_a, var_0);
        var_3 = wp::load(var_1);
        var_2 = wp::copy(var_3);
        // b = x > 0.0 and (flag or x < s) and not idx[i] == 3                                    <L 8>
        var_6 = (var_2 > var_5);
        var_4 = var_6;
        if (var_4) {
            var_7 = var_flag;
            if (!var_7) {
                var_8 = (var_2 < var_s);
                var_7 = var_7 || var_8;
            }
            var_4 = var_4 && var_7;
        }
        if (var_4) {
            var_9 = wp::address(var_idx, var_0);
            var_12 = wp::load(var_9);
            var_11 = (var_12 == var_10);
            var_13 = wp::unot(var_11);
            var_4 = var_4 && var_13;
        }
        // if b or 0.0 < x < 1.0:                                                                 <L 9>
        var_14 = var_4;
        if (!var_14) {
            var_17 = ((var_15 < var_2) && (var_2 < var_16));
            var_14 = var_14 || var_17;
        }
        if (var_14) {
            // out[i] = wp.clamp(x, -1.0, 1.0)                                                    <L 10>
            var_20 = wp::clamp(var_2, var_18, var_19);
            // wp::array_store(var_out, var_0, var_20);
        }
        // if a[i] < s <= x != 2.5 or idx[i] >= 2:                                                <L 11>
        var_22 = wp::address(var_a, var_0);
        var_25 = wp::load(var_22);
        var_24 = (((var_25 < var_s) && (var_s <= var_2)) && (var_2 != var_23));
        var_21 = var_24;
        if (!var_21) {
            var_26 = wp::address(var_idx, var_0);
            var_29 = wp::load(var_26);
            var_28 = (var_29 >= var_27);
            var_21 = var_21 || var_28;
        }
        if (var_21) {
            // s = 1e-05                                                                          <L 12>
        }
        if (!var_21) {
            // elif not flag:                                                                     <L 13>
            var_31 = wp::unot(var_flag);
            if (var_31) {
                // s = wp.pow(wp.abs(x), 1.5)                                                     <L 14>
                var_32 = wp::abs(var_2);
                var_34 = wp::pow(var_32, var_33);
                // b = False                                                                      <L 15>
            }
            var_36 = wp::where(var_31, var_34, var_s);
            var_37 = wp::where(var_31, var_35, var_4);
        }
        var_38 = wp::where(var_21, var_30, var_36);
        var_39 = wp::where(var_21, var_4, var_37);
        // if b:                                                                                  <L 16>
        if (var_39) {
            // out[i] = s % 0.3 + float(int(x)) + float(idx[i])                                   <L 17>
            var_41 = wp::mod(var_38, var_40);
            var_42 = wp::int(var_2);
            var_43 = wp::float(var_42);
            var_44 = wp::add(var_41, var_43);
            var_45 = wp::address(var_idx, var_0);
            var_47 = wp::load(var_45);
            var_46 = wp::float(var_47);
            var_48 = wp::add(var_44, var_46);
            // wp::array_store(var_out, var_0, var_48);
        }
        //---------
        // reverse
        if (var_39) {
            wp::adj_array_store(var_out, var_0, var_48, adj_out, adj_0, adj_48);
            wp::adj_add(var_44, var_46, adj_44, adj_46, adj_48);
            wp::adj_float(var_47, adj_45, adj_46);
            wp::adj_address(var_idx, var_0, adj_idx, adj_0, adj_45);
            wp::adj_add(var_41, var_43, adj_41, adj_43, adj_44);
            wp::adj_float(var_42, adj_42, adj_43);
            wp::adj_mod(var_38, var_40, adj_38, adj_40, adj_41);
            // adj: out[i] = s % 0.3 + float(int(x)) + float(idx[i])                              <L 17>
        }
        // adj: if b:                                                                             <L 16>
        wp::adj_where(var_21, var_4, var_37, adj_21, adj_4, adj_37, adj_39);
        wp::adj_where(var_21, var_30, var_36, adj_21, adj_30, adj_36, adj_38);
        if (!var_21) {
            wp::adj_where(var_31, var_35, var_4, adj_31, adj_35, adj_4, adj_37);
            wp::adj_where(var_31, var_34, var_s, adj_31, adj_34, adj_s, adj_36);
            if (var_31) {
                // adj: b = False                                                                 <L 15>
                wp::adj_pow(var_32, var_33, var_34, adj_32, adj_33, adj_34);
                wp::adj_abs(var_2, adj_2, adj_32);
                // adj: s = wp.pow(wp.abs(x), 1.5)                                                <L 14>
            }
            // adj: elif not flag:                                                                <L 13>
        }
        if (var_21) {
            // adj: s = 1e-05                                                                     <L 12>
        }
        if (!var_21) {
            wp::adj_address(var_idx, var_0, adj_idx, adj_0, adj_26);
        }
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_22);
        // adj: if a[i] < s <= x != 2.5 or idx[i] >= 2:                                           <L 11>
        if (var_14) {
            wp::adj_array_store(var_out, var_0, var_20, adj_out, adj_0, adj_20);
            wp::adj_clamp(var_2, var_18, var_19, adj_2, adj_18, adj_19, adj_20);
            // adj: out[i] = wp.clamp(x, -1.0, 1.0)                                               <L 10>
        }
        if (!var_14) {
        }
        // adj: if b or 0.0 < x < 1.0:                                                            <L 9>
        if (var_4) {
            wp::adj_address(var_idx, var_0, adj_idx, adj_0, adj_9);
        }
        if (var_4) {
            if (!var_7) {
            }
        }
        // adj: b = x > 0.0 and (flag or x < s) and not idx[i] == 3                               <L 8>
        wp::adj_copy(var_3, adj_1, adj_2);
        wp::adj_address(var_a, var_0, adj_a, adj_0, adj_1);
        // adj: x = a[i]                                                                          <L 7>
        // adj: i = wp.tid()                                                                      <L 6>
        // adj: def logic(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), flag: bool, s: float):  <L 5>
        continue;
    }
}

