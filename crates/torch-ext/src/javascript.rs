//! JavaScript functions that libtorch calls: hooks, and the backward of functions. They are known by tokens.

use std::ffi::c_char;

use crate::error::{Result, check, done, produced};
use crate::ffi;

/// Calls the function behind a token with ids, which become its own, and writes at most `room` ids that it returns.
/// Returns a status: 0 done, and then the slab is held with `hold_results`; 1 the function returned no list of ids;
/// 2 an exception is pending.
pub type Call = unsafe extern "C" fn(
    token: u64,
    ids: *const i32,
    count: usize,
    results: *mut i32,
    room: usize,
    result_count: *mut usize,
) -> i32;

/// Says how functions are called; once for the process.
pub fn set_call(call: Call) {
    // SAFETY: stores the pointer.
    unsafe { ffi::tt_set_javascript(call) }
}

/// Keeps the results of a call alive until the C++ side has taken them.
pub fn hold_results() {
    // SAFETY: released by the C++ side that made the call.
    unsafe { ffi::tt_hold() }
}

/// Which kind of hook a token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hook {
    /// Runs with the gradient when that is computed, and may replace it.
    Gradient,
    /// Runs with the leaf after its gradient was accumulated.
    PostAccumulate,
}

/// Registers a hook; the token is released when the tensor or the hook is gone, also if this fails.
pub fn register_hook(kind: Hook, id: i32, token: u64) -> Result<()> {
    // SAFETY: any id is allowed.
    done(unsafe {
        match kind {
            Hook::Gradient => ffi::tt_register_hook(id, token),
            Hook::PostAccumulate => ffi::tt_register_post_accumulate_hook(id, token),
        }
    })
}

/// Does nothing if the hook is gone.
pub fn remove_hook(kind: Hook, token: u64) -> Result<()> {
    // SAFETY: any token is allowed.
    done(unsafe {
        match kind {
            Hook::Gradient => ffi::tt_remove_hook(token),
            Hook::PostAccumulate => ffi::tt_remove_post_accumulate_hook(token),
        }
    })
}

/// A function whose forward is about to run.
#[derive(Clone, Copy, Debug)]
pub struct Begun {
    pub handle: i32,
    /// Whether a backward may come.
    pub recorded: bool,
}

/// Begins a function; arguments are ids of tensors, 0 for anything else.
pub fn function_begin(name: &str, arguments: &[i32]) -> Result<Begun> {
    let mut begun = Begun { handle: 0, recorded: false };
    // SAFETY: texts and slices are valid during the calls, here and below.
    check(unsafe {
        ffi::tt_function_begin(
            name.as_ptr().cast::<c_char>(),
            name.len(),
            arguments.as_ptr(),
            arguments.len(),
            &mut begun.handle,
            &mut begun.recorded,
        )
    })?;
    Ok(begun)
}

/// Forgets a function whose forward failed.
pub fn function_abort(handle: i32) {
    // SAFETY: any handle is allowed.
    unsafe { ffi::tt_function_abort(handle) }
}

/// What forward returned and asked for, as ids; 0 stands for None.
#[derive(Clone, Copy, Debug)]
pub struct Forward<'a> {
    pub outputs: &'a [i32],
    pub dirty: &'a [i32],
    pub non_differentiable: &'a [i32],
    pub saved: &'a [i32],
    pub materialize_grads: bool,
}

/// Connects the outputs to the graph and returns their ids. `backward` is a token, released with the graph, also if this fails.
pub fn function_finish(handle: i32, forward: Forward<'_>, backward: u64) -> Result<Vec<i32>> {
    let mut ids = vec![0; forward.outputs.len()];
    let result = ffi::FunctionResult {
        outputs: forward.outputs.as_ptr(),
        output_count: forward.outputs.len(),
        dirty: forward.dirty.as_ptr(),
        dirty_count: forward.dirty.len(),
        non_differentiable: forward.non_differentiable.as_ptr(),
        non_differentiable_count: forward.non_differentiable.len(),
        saved: forward.saved.as_ptr(),
        saved_count: forward.saved.len(),
        materialize_grads: forward.materialize_grads,
    };
    // SAFETY: one id is written for each output.
    done(unsafe { ffi::tt_function_finish(handle, &result, backward, ids.as_mut_ptr()) })?;
    Ok(ids)
}

/// New ids of the tensors that the function saved whose backward is running, 0 for None.
pub fn function_saved() -> Result<Vec<i32>> {
    let mut ids = vec![0; 16];
    loop {
        // SAFETY: at most `ids.len()` are written.
        let count = produced(|count| unsafe { ffi::tt_function_saved(ids.as_mut_ptr(), ids.len(), count) })?;
        let fits = count <= ids.len();
        ids.resize(count, 0);
        if fits {
            return Ok(ids);
        }
    }
}

/// Whether the running backward has to give a gradient for an argument.
pub fn function_needs_input_grad(argument: usize) -> Result<bool> {
    // SAFETY: any position is allowed.
    produced(|needed| unsafe { ffi::tt_function_needs_input_grad(argument, needed) })
}
