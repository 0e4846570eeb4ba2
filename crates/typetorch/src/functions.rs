//! Autograd functions written in TypeScript. docs/native-door.md says what is in the buffers.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::javascript;

use crate::errors::IntoJs;
use crate::hooks::{Callback, token_of};

/// The number that stands for the name of a function's node.
#[napi(catch_unwind)]
pub fn function_name(env: Env, name: String) -> Result<i32> {
    javascript::function_name(&name).js(env)
}

/// Sets what runs the gradients of all functions: `backward` gets a context, and gradients in the out buffer;
/// `forwardGradient` gets tangents there. Both leave a list of ids in it.
#[napi(catch_unwind)]
pub fn set_function_callbacks(
    env: Env,
    #[napi(ts_arg_type = "(context: never) => void")] backward: Callback<'_>,
    #[napi(ts_arg_type = "() => void")] forward_gradient: Callback<'_>,
) -> Result<()> {
    let backward = token_of(env, &backward)?;
    let forward_gradient = token_of(env, &forward_gradient)?;
    javascript::set_function_callbacks(backward, forward_gradient).js(env)
}

/// Forgets a function whose forward failed.
#[napi(catch_unwind)]
pub fn function_abort(handle: f64) -> Result<()> {
    javascript::function_abort(handle);
    Ok(())
}

/// Writes a list of 0 and 1 to the out buffer: for which arguments a gradient is needed. Empty if the graph is gone.
#[napi(catch_unwind)]
pub fn function_needs_input_grad(env: Env, handle: f64) -> Result<()> {
    javascript::function_needs_input_grad(handle).js(env)
}

/// The id of a function's node, to be released; 0 if the graph is gone.
#[napi(catch_unwind)]
pub fn function_node(env: Env, handle: f64) -> Result<i32> {
    javascript::function_node(handle).js(env)
}
