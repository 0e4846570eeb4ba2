//! What needs CUDA's own headers: properties of devices, events, graphs, the allocator's limits and pools, ranges for profilers.
//! Opened at start-up when there is a device; its functions join those of `torch-ext`.

#[cfg(has_cuda)]
mod functions {
    use std::ffi::c_void;

    unsafe extern "C" {
        fn typetorch_cuda_collect() -> *const c_void;
    }

    /// The table of functions, which lives as long as the library.
    #[unsafe(no_mangle)]
    pub extern "C" fn typetorch_cuda_functions() -> *const c_void {
        // SAFETY: no arguments.
        unsafe { typetorch_cuda_collect() }
    }
}
