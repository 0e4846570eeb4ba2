//! Operator calls through the buffers, and the slots of their results.

use crate::error::{Result, check, done};
use crate::ffi;

const ALIASES_FIRST: i32 = 4;

/// What a call gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Called {
    /// Results with slots of their own.
    Results,
    /// The first tensor argument itself.
    First,
}

/// Runs the operator whose index and arguments are in the buffers.
#[inline]
pub fn call() -> Result<Called> {
    // SAFETY: the buffers' lengths are known.
    let status = check(unsafe { ffi::tt_call() })?;
    Ok(if status == ALIASES_FIRST { Called::First } else { Called::Results })
}

/// Marks the tensor whose id is at `position` in the out buffer as freed by the collector and returns the number for `free_handle`;
/// `None` if there is no such tensor.
#[inline]
pub fn track(position: usize) -> Option<u64> {
    // SAFETY: any position is allowed.
    match unsafe { ffi::tt_track(position) } {
        0 => None,
        handle => Some(handle),
    }
}

/// What is to be done after a call.
#[derive(Clone, Copy, Debug)]
pub struct Chores(i32);

impl Chores {
    #[inline]
    pub fn any(self) -> bool {
        self.0 != 0
    }

    /// The counters passed a limit of the memory policy.
    pub fn collection(self) -> bool {
        self.0 & 1 != 0
    }

    /// libtorch let go of references to JavaScript values.
    pub fn releases(self) -> bool {
        self.0 & 2 != 0
    }

    /// libtorch has warned.
    pub fn warnings(self) -> bool {
        self.0 & 4 != 0
    }
}

#[inline]
pub fn chores() -> Chores {
    // SAFETY: no arguments.
    Chores(unsafe { ffi::tt_chores() })
}

/// Writes tokens whose references may be dropped, and returns those written.
pub fn take_releases(tokens: &mut [u64]) -> &[u64] {
    // SAFETY: at most `tokens.len()` are written.
    let count = unsafe { ffi::tt_take_releases(tokens.as_mut_ptr(), tokens.len()) };
    tokens.get(..count).unwrap_or_default()
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

/// Describes the tensor whose id is in the out buffer: docs/native-door.md lists the words.
pub fn info() -> Result<()> {
    // SAFETY: the buffers' lengths are known.
    done(unsafe { ffi::tt_info() })
}

/// Writes the one element of the tensor whose id is in the out buffer.
pub fn item() -> Result<()> {
    // SAFETY: the buffers' lengths are known.
    done(unsafe { ffi::tt_item() })
}

/// While it lives, slots that are freed keep their tensors.
#[derive(Debug)]
pub struct Hold(());

/// For functions that may run the collector while they use an id.
pub fn hold() -> Hold {
    // SAFETY: paired with the release on drop.
    unsafe { ffi::tt_hold() };
    Hold(())
}

impl Drop for Hold {
    fn drop(&mut self) {
        // SAFETY: paired with `hold`.
        unsafe { ffi::tt_release() };
    }
}

/// Writes the next ids of a long result to the out buffer and returns how many.
pub fn rest() -> i32 {
    // SAFETY: writes the out buffer, whose length is known.
    unsafe { ffi::tt_rest() }
}
