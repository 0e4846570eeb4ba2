//! Backward, gradients, and the modes of autograd.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::autograd::{self, GradOptions};

use crate::errors::IntoJs;

/// Accumulates gradients into the leaves of `roots`, or into `inputs` if given. 0 in `gradients` stands for none.
#[napi(catch_unwind)]
pub fn backward(
    env: Env,
    roots: Vec<i32>,
    gradients: Vec<i32>,
    retain_graph: bool,
    create_graph: bool,
    inputs: Option<Vec<i32>>,
) -> Result<()> {
    autograd::backward(&roots, &gradients, retain_graph, create_graph, &inputs.unwrap_or_default()).js(env)
}

/// Gradients of `outputs` with respect to `inputs`, 0 where there is none.
#[napi(catch_unwind)]
pub fn grad(
    env: Env,
    outputs: Vec<i32>,
    inputs: Vec<i32>,
    grad_outputs: Vec<i32>,
    retain_graph: bool,
    create_graph: bool,
    allow_unused: bool,
) -> Result<Vec<i32>> {
    let options = GradOptions { retain_graph, create_graph, allow_unused };
    autograd::grad(&outputs, &inputs, &grad_outputs, options).js(env)
}

/// Assigns a gradient, or removes it (0), with PyTorch's checks.
#[napi(catch_unwind)]
pub fn set_grad(env: Env, id: i32, grad_id: i32) -> Result<()> {
    autograd::set_grad(id, grad_id).js(env)
}

/// Sets the flag, with PyTorch's checks.
#[napi(catch_unwind)]
pub fn set_requires_grad(env: Env, id: i32, value: bool) -> Result<()> {
    autograd::set_requires_grad(id, value).js(env)
}

/// Keeps the gradient of a tensor that is no leaf.
#[napi(catch_unwind)]
pub fn retain_grad(env: Env, id: i32) -> Result<()> {
    autograd::retain_grad(id).js(env)
}

/// The name of the node that made the tensor, null for a leaf.
#[napi(catch_unwind)]
pub fn grad_fn_name(env: Env, id: i32) -> Result<Option<String>> {
    autograd::grad_fn_name(id).js(env)
}

/// `x.data = y`.
#[napi(catch_unwind)]
pub fn set_tensor_data(env: Env, id: i32, other_id: i32) -> Result<()> {
    autograd::set_data(id, other_id).js(env)
}

/// Whether operations are recorded on this thread.
#[napi(catch_unwind)]
pub fn get_grad_mode() -> Result<bool> {
    Ok(autograd::grad_mode())
}

/// Records operations on this thread, or not.
#[napi(catch_unwind)]
pub fn set_grad_mode(enabled: bool) -> Result<()> {
    autograd::set_grad_mode(enabled);
    Ok(())
}

/// Whether the thread is in inference mode.
#[napi(catch_unwind)]
pub fn get_inference_mode() -> Result<bool> {
    Ok(autograd::inference_mode())
}

/// Enters inference mode, or normal mode within it; returns the token for `inferenceExit`.
#[napi(catch_unwind)]
pub fn inference_enter(env: Env, enabled: bool) -> Result<u32> {
    autograd::inference_enter(enabled).js(env).map(|token| token as u32)
}

/// Restores what was before `inferenceEnter`.
#[napi(catch_unwind)]
pub fn inference_exit(token: u32) -> Result<()> {
    autograd::inference_exit(token as usize);
    Ok(())
}
