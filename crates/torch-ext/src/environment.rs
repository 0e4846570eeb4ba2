//! What one JavaScript environment, which is one thread, owns on the native side.

use crate::error::{Result, done, produced};
use crate::ffi;

/// Counts that the memory policy reads, and the limits that it sets.
/// "Tracked" tensors are those that the collector may free.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct MemoryCounters {
    pub handles: i64,
    pub bytes: i64,
    pub tracked_handles: i64,
    pub tracked_bytes: i64,
    pub tracked_load: i64,
    pub tracked_load_limit: i64,
    pub tracked_bytes_limit: i64,
}

/// Makes the calling thread's environment, if it has none yet.
pub fn open() -> Result<()> {
    // SAFETY: no arguments.
    done(unsafe { ffi::tt_environment_open() })
}

/// Frees all that the calling thread's environment owns.
pub fn close() {
    // SAFETY: no arguments; does nothing without an environment.
    unsafe { ffi::tt_environment_close() }
}

/// Sets the call buffers.
///
/// # Safety
/// The memory must stay valid and in place until the next `set_buffers` or `close` of this thread.
pub unsafe fn set_buffers(words: *mut f64, word_count: usize, out: *mut i32, out_count: usize) -> Result<()> {
    // SAFETY: the caller's promise.
    done(unsafe { ffi::tt_set_buffers(words, word_count, out, out_count) })
}

/// Gives the names of all operators; the position in the list, whose lines end with `\n`, is the operator's index.
pub fn set_operators(names: &str) -> Result<()> {
    // SAFETY: the text is copied.
    done(unsafe { ffi::tt_set_operators(names.as_ptr().cast(), names.len()) })
}

/// Appends an operator to the list and returns its index.
pub fn add_operator(name: &str) -> Result<i32> {
    // SAFETY: the text is copied.
    produced(|index| unsafe { ffi::tt_add_operator(name.as_ptr().cast(), name.len(), index) })
}

/// The counters at this moment; zeros without an environment.
pub fn memory_counters() -> MemoryCounters {
    // SAFETY: null or a pointer to this thread's counters.
    unsafe { ffi::tt_memory_counters().as_ref() }.copied().unwrap_or_default()
}

/// From these counts on a collection is due.
pub fn set_memory_limits(tracked_load: i64, tracked_bytes: i64) {
    // SAFETY: null or a pointer to this thread's counters, which nobody else refers to.
    if let Some(counters) = unsafe { ffi::tt_memory_counters().as_mut() } {
        counters.tracked_load_limit = tracked_load;
        counters.tracked_bytes_limit = tracked_bytes;
    }
}
