//! Backward on the calling thread, gradients, and the modes of autograd.

use crate::error::{Result, done, produced, produced_text};
use crate::ffi;

/// Accumulates gradients of `roots`; 0 in `gradients` stands for none, and no `inputs` for all leaves.
pub fn backward(
    roots: &[i32],
    gradients: &[i32],
    retain_graph: bool,
    create_graph: bool,
    inputs: &[i32],
) -> Result<()> {
    // SAFETY: the slices are valid during the call.
    done(unsafe {
        ffi::tt_backward(
            roots.as_ptr(),
            roots.len(),
            gradients.as_ptr(),
            gradients.len(),
            retain_graph,
            create_graph,
            inputs.as_ptr(),
            inputs.len(),
        )
    })
}

/// How `grad` runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct GradOptions {
    pub retain_graph: bool,
    pub create_graph: bool,
    pub allow_unused: bool,
}

/// Gradients of `outputs` with respect to `inputs`, 0 where there is none.
pub fn grad(outputs: &[i32], inputs: &[i32], gradients: &[i32], options: GradOptions) -> Result<Vec<i32>> {
    let mut ids = vec![0; inputs.len()];
    // SAFETY: one id is written for each input.
    done(unsafe {
        ffi::tt_grad(
            outputs.as_ptr(),
            outputs.len(),
            inputs.as_ptr(),
            inputs.len(),
            gradients.as_ptr(),
            gradients.len(),
            options.retain_graph,
            options.create_graph,
            options.allow_unused,
            ids.as_mut_ptr(),
        )
    })?;
    Ok(ids)
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

/// The name of the node that made the tensor; `None` for a leaf.
pub fn grad_fn_name(id: i32) -> Result<Option<String>> {
    // SAFETY: see set_grad.
    let name = produced_text(|text, length| unsafe { ffi::tt_grad_fn_name(id, text, length) })?;
    Ok((!name.is_empty()).then_some(name))
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
