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



extern "C" __global__ void branches_deb90d6e_cuda_kernel_forward(
    wp::launch_bounds_t<1> dim,
    wp::array_t<wp::float32> var_a,
    wp::array_t<wp::float32> var_out,
    wp::int32 var_n)
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
}



extern "C" __global__ void branches_deb90d6e_cuda_kernel_backward(
    wp::launch_bounds_t<1> dim,
    wp::array_t<wp::float32> var_a,
    wp::array_t<wp::float32> var_out,
    wp::int32 var_n,
    wp::array_t<wp::float32> adj_a,
    wp::array_t<wp::float32> adj_out,
    wp::int32 adj_n)
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
        continue;
    }
}

