//! Tensors between the main thread and workers.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::tensor;

use crate::errors::IntoJs;

/// Puts a reference to the tensor into the process's table; the token may be posted to another thread.
#[napi(catch_unwind)]
pub fn share(env: Env, id: i32) -> Result<f64> {
    tensor::share(id).js(env).map(|token| token as f64)
}

/// Takes a shared tensor into this thread, once.
#[napi(catch_unwind)]
pub fn adopt(env: Env, token: f64) -> Result<i32> {
    tensor::adopt(token as u64).js(env)
}

/// Gives up a shared tensor that nobody will adopt.
#[napi(catch_unwind)]
pub fn unshare(env: Env, token: f64) -> Result<()> {
    tensor::unshare(token as u64).js(env)
}
