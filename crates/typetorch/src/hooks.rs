//! Hooks on tensors. A hook gets a list with one id, which it owns, and returns a list with at most one.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::javascript::{self, Hook};

use crate::errors::IntoJs;
use crate::references;

type Callback<'a> = Function<'a, (), ()>;

/// Keeps a function that libtorch will call.
pub fn token_of(env: Env, function: &Callback<'_>) -> Result<u64> {
    references::drop_released();
    // SAFETY: the value belongs to the function that is running.
    unsafe { references::keep(env.raw(), function.raw()) }
        .ok_or_else(|| Error::from_reason("the function cannot be kept"))
}

fn register(env: Env, kind: Hook, id: i32, hook: &Callback<'_>) -> Result<f64> {
    let token = token_of(env, hook)?;
    javascript::register_hook(kind, id, token).js(env)?;
    Ok(token as f64)
}

/// Calls `hook` with the gradient of a tensor whenever that is computed; what it returns replaces the gradient.
/// Returns the handle for `removeHook`.
#[napi(catch_unwind)]
pub fn register_hook(
    env: Env,
    id: i32,
    #[napi(ts_arg_type = "(ids: number[]) => number[]")] hook: Function<'_, (), ()>,
) -> Result<f64> {
    register(env, Hook::Gradient, id, &hook)
}

/// Does nothing if the hook is gone.
#[napi(catch_unwind)]
pub fn remove_hook(env: Env, handle: f64) -> Result<()> {
    javascript::remove_hook(Hook::Gradient, handle as u64).js(env)
}

/// Calls `hook` with a leaf whenever its gradient has been accumulated; returns the handle for `removePostAccumulateGradHook`.
#[napi(catch_unwind)]
pub fn register_post_accumulate_grad_hook(
    env: Env,
    id: i32,
    #[napi(ts_arg_type = "(ids: number[]) => number[]")] hook: Function<'_, (), ()>,
) -> Result<f64> {
    register(env, Hook::PostAccumulate, id, &hook)
}

/// Does nothing if the hook is gone.
#[napi(catch_unwind)]
pub fn remove_post_accumulate_grad_hook(env: Env, handle: f64) -> Result<()> {
    javascript::remove_hook(Hook::PostAccumulate, handle as u64).js(env)
}
