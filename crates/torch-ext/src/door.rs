//! Operator calls through the buffers, and the slots of their results.

use crate::error::{Result, check};
use crate::ffi;

const ALIASES_FIRST: i32 = 4;

/// What a call left behind.
#[derive(Clone, Copy, Debug)]
pub struct Called {
    /// The last tensor that got a slot, or 0.
    pub id: i32,
    /// The result is the first tensor argument, and `id` is 0.
    pub aliases_first: bool,
}

/// Runs the operator whose index and arguments are in the buffers.
#[inline]
pub fn call() -> Result<Called> {
    let mut id = 0;
    // SAFETY: `id` is written before the call returns.
    let status = check(unsafe { ffi::tt_call(&mut id) })?;
    Ok(Called { id, aliases_first: status == ALIASES_FIRST })
}

/// Marks a tensor as freed by the collector and returns the number for `free_handle`; `None` if the id is stale.
#[inline]
pub fn track(id: i32) -> Option<u64> {
    // SAFETY: any id is allowed.
    match unsafe { ffi::tt_track(id) } {
        0 => None,
        handle => Some(handle),
    }
}

/// Whether the counters passed a limit of the memory policy.
#[inline]
pub fn collection_is_due() -> bool {
    // SAFETY: no arguments.
    unsafe { ffi::tt_collection_is_due() }
}

/// Frees the slot that `track` gave the number of; does nothing if that was freed before.
#[inline]
pub fn free_handle(handle: u64) {
    // SAFETY: numbers come from `track` of the same thread.
    unsafe { ffi::tt_free_handle(handle) }
}

/// Frees a slot; a stale id is ignored.
#[inline]
pub fn free(id: i32) {
    // SAFETY: any id is allowed.
    unsafe { ffi::tt_free(id) }
}

/// Frees the ids that the out buffer lists.
#[inline]
pub fn free_many() {
    // SAFETY: reads the out buffer, whose length is known.
    unsafe { ffi::tt_free_many() }
}

/// Writes the next ids of a long result to the out buffer and returns how many.
pub fn rest() -> i32 {
    // SAFETY: writes the out buffer, whose length is known.
    unsafe { ffi::tt_rest() }
}
