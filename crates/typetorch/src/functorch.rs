//! Levels of function transforms. Transforms end in the reverse order of their begin, by `functorchPopTo`.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::functorch::{self, Randomness};

use crate::errors::IntoJs;

fn randomness_of(code: i32) -> Result<Randomness> {
    match code {
        0 => Ok(Randomness::Error),
        1 => Ok(Randomness::Same),
        2 => Ok(Randomness::Different),
        _ => Err(Error::from_reason("no randomness has this number")),
    }
}

/// Begins to batch, and returns the level. Random operators fail (0), draw once for the batch (1) or for each of its elements (2).
#[napi(catch_unwind)]
pub fn functorch_push_vmap(env: Env, batch_size: i64, randomness: i32) -> Result<i64> {
    functorch::push_vmap(batch_size, randomness_of(randomness)?).js(env)
}

/// Begins to record for a derivative, and returns the level.
#[napi(catch_unwind)]
pub fn functorch_push_grad(env: Env) -> Result<i64> {
    functorch::push_grad().js(env)
}

/// Begins to carry tangents, and returns the level.
#[napi(catch_unwind)]
pub fn functorch_push_jvp(env: Env) -> Result<i64> {
    functorch::push_jvp().js(env)
}

/// How many transforms are running.
#[napi(catch_unwind)]
pub fn functorch_depth() -> Result<u32> {
    Ok(functorch::depth() as u32)
}

/// Ends the transforms that were begun when `depth` of them were running.
#[napi(catch_unwind)]
pub fn functorch_pop_to(depth: u32) -> Result<()> {
    functorch::pop_to(depth as usize);
    Ok(())
}

/// Makes a dimension the batch of the level.
#[napi(catch_unwind)]
pub fn functorch_add_batch_dimension(env: Env, id: i32, dimension: i64, level: i64) -> Result<i32> {
    functorch::add_batch_dimension(id, dimension, level).js(env)
}

/// Makes the batch of the level a dimension; a tensor that has none is repeated.
#[napi(catch_unwind)]
pub fn functorch_remove_batch_dimension(env: Env, id: i32, level: i64, batch_size: i64, dimension: i64) -> Result<i32> {
    functorch::remove_batch_dimension(id, level, batch_size, dimension).js(env)
}

/// The same values as a tensor of the level.
#[napi(catch_unwind)]
pub fn functorch_wrap(env: Env, id: i32, level: i64) -> Result<i32> {
    functorch::wrap(id, level).js(env)
}

/// The values of a tensor of the level; the id itself of any other tensor.
#[napi(catch_unwind)]
pub fn functorch_unwrap(env: Env, id: i32, level: i64) -> Result<i32> {
    functorch::unwrap(id, level).js(env)
}

/// Lets a transform's derivative be taken with respect to a tensor.
#[napi(catch_unwind)]
pub fn functorch_require_grad(env: Env, id: i32) -> Result<()> {
    functorch::require_grad(id).js(env)
}

/// Writes about the innermost transform to the out buffer: its kind (1 `vmap`, 2 backward, 3 forward), its level, the size of its batch,
/// its randomness, and whether gradients, or tangents, were recorded where it began.
#[napi(catch_unwind)]
pub fn functorch_innermost(env: Env) -> Result<()> {
    functorch::innermost().js(env)
}

/// Sets the innermost transform aside, until `functorchResume`.
#[napi(catch_unwind)]
pub fn functorch_suspend(env: Env) -> Result<()> {
    functorch::suspend().js(env)
}

/// Takes back the transform that was set aside last.
#[napi(catch_unwind)]
pub fn functorch_resume(env: Env) -> Result<()> {
    functorch::resume().js(env)
}

/// The tensor inside of one that is batched at the level, its batch dimension in the out buffer; the id itself, and -1, of any other.
#[napi(catch_unwind)]
pub fn functorch_unbatch(env: Env, id: i32, level: i64) -> Result<i32> {
    functorch::unbatch(id, level).js(env)
}

/// The tensor as one of the level; the id itself if it is one.
#[napi(catch_unwind)]
pub fn functorch_lift(env: Env, id: i32, level: i64) -> Result<i32> {
    functorch::lift(id, level).js(env)
}

/// The values of a tensor whose transform has ended; the id itself of any other tensor.
#[napi(catch_unwind)]
pub fn functorch_unwrap_dead(env: Env, id: i32) -> Result<i32> {
    functorch::unwrap_dead(id).js(env)
}

/// Writes what stands around a tensor (0 nothing, 1 a batch, 2 a derivative), its level (-2: ended) and its batch dimension to the
/// out buffer, and returns the tensor inside, or 0.
#[napi(catch_unwind)]
pub fn functorch_describe(env: Env, id: i32) -> Result<i32> {
    functorch::describe(id).js(env)
}
