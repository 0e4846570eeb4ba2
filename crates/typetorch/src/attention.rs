//! Which kernels scaled dot product attention may take.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::attention;

use crate::errors::IntoJs;

/// One bit for each backend that may be taken, at the place of its number in at::SDPBackend.
#[napi(catch_unwind)]
pub fn get_attention_backends() -> Result<i32> {
    Ok(attention::backends())
}

/// Sets which backends may be taken.
#[napi(catch_unwind)]
pub fn set_attention_backends(env: Env, bits: i32) -> Result<()> {
    attention::set_backends(bits).js(env)
}

/// The backends in the order in which they are tried.
#[napi(catch_unwind)]
pub fn get_attention_priority(env: Env) -> Result<Vec<i32>> {
    attention::priority().map(Vec::from).js(env)
}

/// Sets the order in which backends are tried.
#[napi(catch_unwind)]
pub fn set_attention_priority(env: Env, order: Vec<i32>) -> Result<()> {
    attention::set_priority(&order).js(env)
}
