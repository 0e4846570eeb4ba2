//! Backward, gradients, and the modes of autograd.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::autograd::{self, AnomalyMode};

use crate::errors::IntoJs;

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

/// Records operations on this thread, or not; returns whether it did before.
#[napi(catch_unwind)]
pub fn set_grad_mode(enabled: bool) -> Result<bool> {
    let before = autograd::grad_mode();
    autograd::set_grad_mode(enabled);
    Ok(before)
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

/// Whether forward-mode differentiation is on for this thread.
#[napi(catch_unwind)]
pub fn get_forward_grad_mode() -> Result<bool> {
    Ok(autograd::forward_grad_mode())
}

#[napi(catch_unwind)]
pub fn set_forward_grad_mode(enabled: bool) -> Result<()> {
    autograd::set_forward_grad_mode(enabled);
    Ok(())
}

/// Opens a level of forward-mode differentiation and returns its number.
#[napi(catch_unwind)]
pub fn enter_dual_level(env: Env) -> Result<u32> {
    autograd::enter_dual_level().js(env)
}

/// Closes the level, which frees its tangents.
#[napi(catch_unwind)]
pub fn exit_dual_level(env: Env, level: u32) -> Result<()> {
    autograd::exit_dual_level(level).js(env)
}

/// Opens a level of batching for `_addBatchDim` and returns its number.
#[napi(catch_unwind)]
pub fn enter_batch_level(env: Env) -> Result<u32> {
    autograd::enter_batch_level().js(env)
}

#[napi(catch_unwind)]
pub fn exit_batch_level() -> Result<()> {
    autograd::exit_batch_level();
    Ok(())
}

/// Whether nodes record where they were made.
#[napi(catch_unwind)]
pub fn get_anomaly_enabled() -> Result<bool> {
    Ok(autograd::anomaly_mode().enabled)
}

/// Whether backward looks for NaN while that is on.
#[napi(catch_unwind)]
pub fn get_anomaly_check_nan() -> Result<bool> {
    Ok(autograd::anomaly_mode().check_nan)
}

#[napi(catch_unwind)]
pub fn set_anomaly_mode(enabled: bool, check_nan: bool) -> Result<()> {
    autograd::set_anomaly_mode(AnomalyMode { enabled, check_nan });
    Ok(())
}
