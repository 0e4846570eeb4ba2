//! Settings of the process, and questions about dtypes and operators.

use std::ffi::CStr;

use crate::error::{Result, done, produced, produced_text};
use crate::ffi;

/// Every schema of the namespace aten, one a line, sorted.
pub fn schemas() -> Result<String> {
    // SAFETY: the text is copied.
    produced_text(|text, length| unsafe { ffi::tt_schemas(text, length) })
}

/// The schema of an operator; `None` if there is none of that name.
pub fn operator_schema(name: &str) -> Result<Option<String>> {
    // SAFETY: the texts are copied.
    let schema = produced_text(|text, length| unsafe {
        ffi::tt_operator_schema(name.as_ptr().cast(), name.len(), text, length)
    })?;
    Ok((!schema.is_empty()).then_some(schema))
}

/// The libtorch that the addon was built for.
pub fn libtorch_version() -> String {
    // SAFETY: a constant of the C++ side.
    unsafe { CStr::from_ptr(ffi::tt_libtorch_version()) }.to_string_lossy().into_owned()
}

/// Keeps freed memory in the process, where the C library can.
pub fn keep_freed_memory() {
    // SAFETY: no arguments.
    unsafe { ffi::tt_keep_freed_memory() }
}

/// Puts our kernels in the place of some of libtorch's.
pub fn replace_kernels() {
    // SAFETY: no arguments.
    unsafe { ffi::tt_replace_kernels() }
}

pub fn default_dtype() -> i32 {
    // SAFETY: no arguments.
    unsafe { ffi::tt_default_dtype() }
}

pub fn set_default_dtype(dtype: i32) -> Result<()> {
    // SAFETY: codes are checked, as in all functions of this file.
    done(unsafe { ffi::tt_set_default_dtype(dtype) })
}

pub fn promote_types(a: i32, b: i32) -> Result<i32> {
    // SAFETY: see set_default_dtype.
    produced(|result| unsafe { ffi::tt_promote_types(a, b, result) })
}

pub fn can_cast(from: i32, to: i32) -> Result<bool> {
    // SAFETY: see set_default_dtype.
    produced(|result| unsafe { ffi::tt_can_cast(from, to, result) })
}

/// Whether operators without a deterministic implementation are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deterministic {
    pub enabled: bool,
    pub warn_only: bool,
}

pub fn deterministic() -> Deterministic {
    // SAFETY: no arguments.
    let code = unsafe { ffi::tt_deterministic() };
    Deterministic { enabled: code != 0, warn_only: code == 2 }
}

pub fn set_deterministic(value: Deterministic) -> Result<()> {
    // SAFETY: sets flags.
    done(unsafe { ffi::tt_set_deterministic(value.enabled, value.warn_only) })
}

/// Returns whether the processor can.
pub fn set_flush_denormal(enabled: bool) -> bool {
    // SAFETY: sets a flag.
    unsafe { ffi::tt_set_flush_denormal(enabled) }
}
