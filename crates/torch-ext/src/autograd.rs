//! Backward on the calling thread, gradients, and the modes of autograd.

use crate::error::{Result, done, produced};
use crate::ffi;

/// Places in the graph: ids of tensors, or, negated, of nodes with the number of their output.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    pub ids: &'a [i32],
    pub outputs: &'a [u32],
}

impl Places<'_> {
    fn raw(&self) -> ffi::Places {
        assert_eq!(self.ids.len(), self.outputs.len(), "one output number for each place");
        ffi::Places { ids: self.ids.as_ptr(), outputs: self.outputs.as_ptr(), count: self.ids.len() }
    }
}

/// How the engine runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct BackwardOptions {
    pub retain_graph: bool,
    pub create_graph: bool,
    /// Adds gradients up in the inputs, or in all leaves without inputs, instead of returning them.
    pub accumulate: bool,
    pub allow_unused: bool,
}

/// Runs the engine; 0 in `gradients` stands for none. Returns the ids of the inputs' gradients, 0 where there is none.
pub fn run_backward(
    roots: Places<'_>,
    gradients: &[i32],
    inputs: Places<'_>,
    options: BackwardOptions,
) -> Result<Vec<i32>> {
    assert_eq!(roots.ids.len(), gradients.len(), "one gradient for each root");
    let mut ids = vec![0; inputs.ids.len()];
    let run = ffi::BackwardRun {
        roots: roots.raw(),
        gradients: gradients.as_ptr(),
        inputs: inputs.raw(),
        retain_graph: options.retain_graph,
        create_graph: options.create_graph,
        accumulate: options.accumulate,
        allow_unused: options.allow_unused,
    };
    // SAFETY: the slices are valid during the call, and one id is written for each input.
    done(unsafe { ffi::tt_run_backward(&run, ids.as_mut_ptr()) })?;
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
