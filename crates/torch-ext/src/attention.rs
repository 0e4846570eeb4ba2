//! Which kernels scaled dot product attention may take. Settings of the process; a backend is named by its number in at::SDPBackend.

use crate::error::{Result, done};
use crate::ffi;

const BACKENDS: usize = 5;

/// One bit for each backend that may be taken.
pub fn backends() -> i32 {
    // SAFETY: no arguments.
    unsafe { ffi::tt_attention_backends() }
}

pub fn set_backends(bits: i32) -> Result<()> {
    // SAFETY: sets flags.
    done(unsafe { ffi::tt_set_attention_backends(bits) })
}

/// The backends in the order in which they are tried.
pub fn priority() -> Result<[i32; BACKENDS]> {
    let mut order = [0; BACKENDS];
    // SAFETY: the C++ side checks the room.
    done(unsafe { ffi::tt_attention_priority(order.as_mut_ptr(), BACKENDS) })?;
    Ok(order)
}

pub fn set_priority(order: &[i32]) -> Result<()> {
    // SAFETY: pointer and length belong together; libtorch checks the numbers.
    done(unsafe { ffi::tt_set_attention_priority(order.as_ptr(), order.len()) })
}
