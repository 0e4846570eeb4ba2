//! Functions called by name, because they are called rarely: settings, and what concerns CUDA.

use std::ffi::c_void;

use crate::error::{Result, produced_text};
use crate::ffi;

/// Adds the functions of a library, for CUDA.
///
/// # Safety
/// `functions` must be what that library's `typetorch_cuda_functions` returned, and the library must stay open.
pub unsafe fn use_functions(functions: *const c_void) {
    // SAFETY: the caller's promise.
    unsafe { ffi::tt_use_named(functions) }
}

/// Calls a function with numbers and a text; the answer is JSON, empty for null.
pub fn call(name: &str, numbers: &[f64], text: &str) -> Result<String> {
    // SAFETY: the slices are valid during the call, and the answer is copied.
    produced_text(|answer, length| unsafe {
        ffi::tt_call_named(
            name.as_ptr().cast(),
            name.len(),
            numbers.as_ptr(),
            numbers.len(),
            text.as_ptr().cast(),
            text.len(),
            answer,
            length,
        )
    })
}
