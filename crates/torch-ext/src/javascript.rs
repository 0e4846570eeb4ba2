//! JavaScript functions that libtorch calls: hooks, and the backward of functions. They are known by tokens, which are
//! released when libtorch lets go of them, also if the function that takes them fails.

use std::ffi::c_char;

use crate::error::{Result, done, produced, produced_text};
use crate::ffi;

/// Calls the function behind the first token, with the object behind the second unless that is 0; tensors cross in the
/// out buffer. If the pointer is not null, the function that it returns is kept and its token written there.
/// Returns 0, 1 if that is not possible, or 2 if it threw: then the exception is kept for the caller of libtorch.
pub type Call = unsafe extern "C" fn(function: u64, subject: u64, kept: *mut u64) -> i32;

/// Says how functions are called; once for the process.
pub fn set_call(call: Call) {
    // SAFETY: stores the pointer.
    unsafe { ffi::tt_set_javascript(call) }
}

/// Where a hook stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Hook {
    /// Runs with the gradient of a tensor when that is computed, and may replace it.
    Gradient = 0,
    /// Runs with a leaf after its gradient was accumulated.
    PostAccumulate = 1,
    /// Runs before a node, with the gradients of its outputs, and may replace them.
    NodePre = 2,
    /// Runs after a node, with what it computed and what it got, and may replace the former.
    NodePost = 3,
}

/// Registers a hook of a tensor or a node.
pub fn register_hook(kind: Hook, id: i32, token: u64) -> Result<()> {
    // SAFETY: any id is allowed.
    done(unsafe { ffi::tt_register_hook(kind as i32, id, token) })
}

/// Does nothing if the hook is gone.
pub fn remove_hook(token: u64) -> Result<()> {
    // SAFETY: any token is allowed.
    done(unsafe { ffi::tt_remove_hook(token) })
}

/// Tokens of the hooks that only the wrapper of their own tensor needs.
pub fn unshared_hooks() -> Vec<u64> {
    // SAFETY: at most `tokens.len()` are written.
    unsafe {
        let mut tokens = vec![0; ffi::tt_hook_count()];
        let count = ffi::tt_unshared_hooks(tokens.as_mut_ptr(), tokens.len());
        tokens.truncate(count);
        tokens
    }
}

/// Functions that stand one above the other on a thread; the last one counts.
#[derive(Clone, Copy)]
pub enum Layer {
    /// Packs tensors that the graph saves, and returns the function that unpacks.
    SavedHooks,
    /// Is called with every operator below autograd in its place.
    DispatchMode,
}

/// Pushes a function, and returns the number for `pop`.
pub fn push(layer: Layer, token: u64) -> Result<usize> {
    let push = match layer {
        Layer::SavedHooks => ffi::tt_saved_hooks_push,
        Layer::DispatchMode => ffi::tt_dispatch_mode_push,
    };
    // SAFETY: any token is allowed.
    produced(|depth| unsafe { push(token, depth) })
}

/// Takes away what was pushed under this number, and after that.
pub fn pop(layer: Layer, depth: usize) {
    let pop = match layer {
        Layer::SavedHooks => ffi::tt_saved_hooks_pop,
        Layer::DispatchMode => ffi::tt_dispatch_mode_pop,
    };
    // SAFETY: any depth is allowed.
    unsafe { pop(depth) }
}

/// Sets the function that does operators on jagged tensors.
pub fn set_jagged_operators(token: u64) -> Result<()> {
    // SAFETY: any token is allowed.
    done(unsafe { ffi::tt_set_jagged_operators(token) })
}

/// Has a tensor of offsets or lengths describe the same ragged structure as another.
pub fn share_ragged_size(from: i32, to: i32) -> Result<()> {
    // SAFETY: any ids are allowed.
    done(unsafe { ffi::tt_share_ragged_size(from, to) })
}

/// Refuses hooks on saved tensors with a message; `None` allows them.
pub fn disable_saved_hooks(message: Option<&str>) -> Result<()> {
    // SAFETY: the text is copied.
    unsafe {
        match message {
            Some(text) => done(ffi::tt_saved_hooks_disable(text.as_ptr().cast(), text.len())),
            None => {
                ffi::tt_saved_hooks_enable();
                Ok(())
            }
        }
    }
}

/// The message of `disable_saved_hooks`, empty if hooks are allowed.
pub fn saved_hooks_message() -> Result<String> {
    // SAFETY: the text is copied.
    produced_text(|text, length| unsafe { ffi::tt_saved_hooks_message(text, length) })
}

/// Sets the function that records where a node is made, for anomaly mode.
pub fn set_stack_recorder(token: u64) -> Result<()> {
    // SAFETY: any token is allowed.
    done(unsafe { ffi::tt_set_stack_recorder(token) })
}

/// Sets the functions that run the gradients of autograd functions.
pub fn set_function_callbacks(backward: u64, forward_gradient: u64) -> Result<()> {
    // SAFETY: any tokens are allowed.
    done(unsafe { ffi::tt_function_callbacks(backward, forward_gradient) })
}

/// The index that stands for the name of an autograd function's node.
pub fn function_name(name: &str) -> Result<i32> {
    // SAFETY: the text is copied.
    produced(|index| unsafe { ffi::tt_function_name(name.as_ptr().cast::<c_char>(), name.len(), index) })
}

/// Begins the function that the out buffer describes.
pub fn function_begin() -> Result<()> {
    // SAFETY: the buffers' lengths are known, here and below.
    done(unsafe { ffi::tt_function_begin() })
}

/// Forgets a function whose forward failed.
pub fn function_abort(handle: f64) {
    // SAFETY: any handle is allowed, here and below.
    unsafe { ffi::tt_function_abort(handle) }
}

/// Connects a function's outputs to the graph; `context` is a token, 0 if nothing is recorded.
pub fn function_finish(handle: f64, context: u64) -> Result<()> {
    // SAFETY: see function_begin.
    done(unsafe { ffi::tt_function_finish(handle, context) })
}

/// Writes the list of the tensors that a function saved to the out buffer.
pub fn function_saved(handle: f64) -> Result<()> {
    // SAFETY: see function_begin.
    done(unsafe { ffi::tt_function_saved(handle) })
}

/// Writes to the out buffer for which arguments a gradient is needed.
pub fn function_needs_input_grad(handle: f64) -> Result<()> {
    // SAFETY: see function_begin.
    done(unsafe { ffi::tt_function_needs_input_grad(handle) })
}

/// The id of a function's node, to be released; 0 if the graph is gone.
pub fn function_node(handle: f64) -> Result<i32> {
    // SAFETY: see function_begin.
    produced(|node| unsafe { ffi::tt_function_node(handle, node) })
}
