//! Levels of function transforms: batching, and derivatives backward and forward.

use crate::error::{Result, done, produced};
use crate::ffi;

/// What random operators do inside of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Randomness {
    Error = 0,
    Same = 1,
    Different = 2,
}

pub fn push_vmap(batch_size: i64, randomness: Randomness) -> Result<i64> {
    // SAFETY: plain numbers; any id is allowed, here and below.
    produced(|level| unsafe { ffi::tt_functorch_push_vmap(batch_size, randomness as i32, level) })
}

pub fn push_grad() -> Result<i64> {
    // SAFETY: see push_vmap.
    produced(|level| unsafe { ffi::tt_functorch_push_grad(level) })
}

pub fn push_jvp() -> Result<i64> {
    // SAFETY: see push_vmap.
    produced(|level| unsafe { ffi::tt_functorch_push_jvp(level) })
}

/// How many transforms are running.
pub fn depth() -> usize {
    // SAFETY: see push_vmap.
    unsafe { ffi::tt_functorch_depth() }
}

/// Ends the transforms that were begun when `depth` of them were running.
pub fn pop_to(depth: usize) {
    // SAFETY: see push_vmap.
    unsafe { ffi::tt_functorch_pop_to(depth) }
}

pub fn add_batch_dimension(id: i32, dimension: i64, level: i64) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_add_batch_dim(id, dimension, level, result) })
}

pub fn remove_batch_dimension(id: i32, level: i64, batch_size: i64, dimension: i64) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_remove_batch_dim(id, level, batch_size, dimension, result) })
}

/// The same values as a tensor of the level.
pub fn wrap(id: i32, level: i64) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_wrap(id, level, result) })
}

/// The values of a tensor of the level; the id itself of any other tensor.
pub fn unwrap(id: i32, level: i64) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_unwrap(id, level, result) })
}

/// Lets a transform's derivative be taken with respect to a tensor.
pub fn require_grad(id: i32) -> Result<()> {
    // SAFETY: see push_vmap.
    done(unsafe { ffi::tt_functorch_require_grad(id) })
}

/// Writes about the innermost transform to the out buffer.
pub fn innermost() -> Result<()> {
    // SAFETY: see push_vmap.
    done(unsafe { ffi::tt_functorch_innermost() })
}

/// Sets the innermost transform aside.
pub fn suspend() -> Result<()> {
    // SAFETY: see push_vmap.
    done(unsafe { ffi::tt_functorch_suspend() })
}

/// Takes back the transform that was set aside last.
pub fn resume() -> Result<()> {
    // SAFETY: see push_vmap.
    done(unsafe { ffi::tt_functorch_resume() })
}

/// The tensor inside of one that is batched at the level, its batch dimension in the out buffer; the id itself, and -1,
/// of any other tensor.
pub fn unbatch(id: i32, level: i64) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_unbatch(id, level, result) })
}

/// The tensor as one of the level; the id itself if it is one.
pub fn lift(id: i32, level: i64) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_lift(id, level, result) })
}

/// The values of a tensor whose transform has ended; the id itself of any other tensor.
pub fn unwrap_dead(id: i32) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_unwrap_dead(id, result) })
}

/// Writes what stands around a tensor to the out buffer, and returns the tensor inside, or 0.
pub fn describe(id: i32) -> Result<i32> {
    // SAFETY: see push_vmap.
    produced(|result| unsafe { ffi::tt_functorch_describe(id, result) })
}
