//! Backward on the calling thread, gradients, and the modes of autograd.

use crate::error::{Result, done, produced};
use crate::ffi;

/// Runs the engine as the out buffer says, and leaves the list of the gradients that it asks for there: docs/native-door.md has the layout.
pub fn run_backward() -> Result<()> {
    // SAFETY: the buffers' lengths are known.
    done(unsafe { ffi::tt_run_backward() })
}

/// Replaces the ids that are known for gradients in the out buffer by those of the present gradients: docs/native-door.md has the layout.
pub fn grads() -> Result<()> {
    // SAFETY: the buffers' lengths are known.
    done(unsafe { ffi::tt_grads() })
}

/// Takes the gradients away from the tensors that the out buffer lists.
pub fn clear_grads() -> Result<()> {
    // SAFETY: the buffers' lengths are known.
    done(unsafe { ffi::tt_clear_grads() })
}

pub fn set_grad(id: i32, grad: i32) -> Result<()> {
    // SAFETY: any id is allowed, as in all functions of this file.
    done(unsafe { ffi::tt_set_grad(id, grad) })
}

pub fn set_requires_grad(id: i32, value: bool) -> Result<()> {
    // SAFETY: see set_grad.
    done(unsafe { ffi::tt_set_requires_grad(id, value) })
}

pub fn retain_grad(id: i32) -> Result<()> {
    // SAFETY: see set_grad.
    done(unsafe { ffi::tt_retain_grad(id) })
}

/// `x.data = y`.
pub fn set_data(id: i32, other: i32) -> Result<()> {
    // SAFETY: see set_grad.
    done(unsafe { ffi::tt_set_data(id, other) })
}

pub fn grad_mode() -> bool {
    // SAFETY: no arguments.
    unsafe { ffi::tt_grad_mode() }
}

pub fn set_grad_mode(enabled: bool) {
    // SAFETY: sets a flag of the thread.
    unsafe { ffi::tt_set_grad_mode(enabled) }
}

pub fn inference_mode() -> bool {
    // SAFETY: no arguments.
    unsafe { ffi::tt_inference_mode() }
}

/// Enters inference mode, or leaves it for a while; returns the token for `inference_exit`.
pub fn inference_enter(enabled: bool) -> Result<usize> {
    // SAFETY: sets the thread's modes.
    produced(|token| unsafe { ffi::tt_inference_enter(enabled, token) })
}

/// Restores what was before `inference_enter`, and ends modes entered after it.
pub fn inference_exit(token: usize) {
    // SAFETY: any token is allowed.
    unsafe { ffi::tt_inference_exit(token) }
}

pub fn forward_grad_mode() -> bool {
    // SAFETY: no arguments.
    unsafe { ffi::tt_forward_grad_mode() }
}

pub fn set_forward_grad_mode(enabled: bool) {
    // SAFETY: sets a flag of the thread.
    unsafe { ffi::tt_set_forward_grad_mode(enabled) }
}

pub fn enter_dual_level() -> Result<u32> {
    // SAFETY: no arguments.
    produced(|level| unsafe { ffi::tt_enter_dual_level(level) })
}

pub fn exit_dual_level(level: u32) -> Result<()> {
    // SAFETY: any level is allowed.
    done(unsafe { ffi::tt_exit_dual_level(level) })
}

pub fn enter_batch_level() -> Result<u32> {
    // SAFETY: no arguments.
    produced(|level| unsafe { ffi::tt_enter_batch_level(level) })
}

pub fn exit_batch_level() {
    // SAFETY: no arguments.
    unsafe { ffi::tt_exit_batch_level() }
}

/// Whether backward looks for what went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnomalyMode {
    pub enabled: bool,
    pub check_nan: bool,
}

pub fn anomaly_mode() -> AnomalyMode {
    // SAFETY: no arguments.
    let code = unsafe { ffi::tt_anomaly_mode() };
    AnomalyMode { enabled: code == 1 || code == 2, check_nan: code >= 2 }
}

pub fn set_anomaly_mode(mode: AnomalyMode) {
    // SAFETY: sets flags.
    unsafe { ffi::tt_set_anomaly_mode(mode.enabled, mode.check_nan) }
}
