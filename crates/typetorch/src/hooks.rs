//! Functions that libtorch calls while it records and while it runs backward. Tensors cross in the out buffer as lists: a
//! length and that many ids, which the function owns; it leaves a list there in turn, or -1 for none.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::javascript::{self, Hook, Layer};

use crate::errors::IntoJs;
use crate::references;

pub type Callback<'a> = Function<'a, (), ()>;

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

/// Calls `hook` with the gradient of a tensor whenever that is computed; what it leaves replaces the gradient.
/// Returns the handle for `removeHook`.
#[napi(catch_unwind)]
pub fn register_hook(env: Env, id: i32, #[napi(ts_arg_type = "() => void")] hook: Callback<'_>) -> Result<f64> {
    register(env, Hook::Gradient, id, &hook)
}

/// Calls `hook` with a leaf whenever its gradient has been accumulated.
#[napi(catch_unwind)]
pub fn register_post_accumulate_grad_hook(
    env: Env,
    id: i32,
    #[napi(ts_arg_type = "() => void")] hook: Callback<'_>,
) -> Result<f64> {
    register(env, Hook::PostAccumulate, id, &hook)
}

/// Calls `hook` before a node runs with the gradients of its outputs; what it leaves replaces them.
#[napi(catch_unwind)]
pub fn register_node_prehook(
    env: Env,
    node: i32,
    #[napi(ts_arg_type = "() => void")] hook: Callback<'_>,
) -> Result<f64> {
    register(env, Hook::NodePre, node, &hook)
}

/// Calls `hook` after a node ran with two lists, what it computed and what it got; what it leaves replaces the former.
#[napi(catch_unwind)]
pub fn register_node_hook(env: Env, node: i32, #[napi(ts_arg_type = "() => void")] hook: Callback<'_>) -> Result<f64> {
    register(env, Hook::NodePost, node, &hook)
}

/// Does nothing if the hook is gone.
#[napi(catch_unwind)]
pub fn remove_hook(env: Env, handle: f64) -> Result<()> {
    javascript::remove_hook(handle as u64).js(env)
}

/// Which layer a number for `pop` belongs to is its last bit.
fn push(env: Env, layer: Layer, function: &Callback<'_>) -> Result<u32> {
    let token = token_of(env, function)?;
    let depth = javascript::push(layer, token).js(env)?;
    Ok((depth as u32) << 1 | layer as u32)
}

/// From now on `pack` is called with every tensor that the graph saves on this thread, and returns the function that
/// leaves the tensor again. Returns the number for `pop`.
#[napi(catch_unwind)]
pub fn push_saved_hooks(env: Env, #[napi(ts_arg_type = "() => () => void")] pack: Callback<'_>) -> Result<u32> {
    push(env, Layer::SavedHooks, &pack)
}

/// From now on `mode` is called in the place of every operator below autograd on this thread, except those that it calls
/// itself. It finds the operator's name, whether it is pointwise, and its arguments in the words, each behind its tag, and leaves the results there and -1
/// in the out buffer. Returns the number for `pop`.
#[napi(catch_unwind)]
pub fn push_dispatch_mode(env: Env, #[napi(ts_arg_type = "() => void")] mode: Callback<'_>) -> Result<u32> {
    push(env, Layer::DispatchMode, &mode)
}

/// Takes away what was pushed under this number, and what of its kind was pushed after that.
#[napi(catch_unwind)]
pub fn pop(pushed: u32) -> Result<()> {
    let layer = if pushed & 1 == 0 { Layer::SavedHooks } else { Layer::DispatchMode };
    javascript::pop(layer, (pushed >> 1) as usize);
    Ok(())
}

/// From now on `operators` is called with every operator on a jagged tensor below autograd, and with some above. It finds
/// what a mode of `pushDispatchMode` finds, and leaves results as that does, or 0 in the out buffer if it has none.
#[napi(catch_unwind)]
pub fn set_jagged_operators(env: Env, #[napi(ts_arg_type = "() => void")] operators: Callback<'_>) -> Result<()> {
    let token = token_of(env, &operators)?;
    javascript::set_jagged_operators(token).js(env)
}

/// Has the tensor `to` of offsets or lengths describe the same ragged structure as `from`.
#[napi(catch_unwind)]
pub fn share_ragged_size(env: Env, from: i32, to: i32) -> Result<()> {
    javascript::share_ragged_size(from, to).js(env)
}

/// Refuses hooks on saved tensors with a message; null allows them.
#[napi(catch_unwind)]
pub fn disable_saved_hooks(env: Env, message: Option<String>) -> Result<()> {
    javascript::disable_saved_hooks(message.as_deref()).js(env)
}

/// The message of `disableSavedHooks`, empty if hooks are allowed.
#[napi(catch_unwind)]
pub fn saved_hooks_message(env: Env) -> Result<String> {
    javascript::saved_hooks_message().js(env)
}

/// In anomaly mode `recorder` is called for every node that is made; what it returns writes the place as text to the word
/// buffer, and its number of bytes to the out buffer.
#[napi(catch_unwind)]
pub fn set_stack_recorder(env: Env, #[napi(ts_arg_type = "() => () => void")] recorder: Callback<'_>) -> Result<()> {
    let token = token_of(env, &recorder)?;
    javascript::set_stack_recorder(token).js(env)
}
