//! Nodes of the autograd graph. Their ids are counted: each one that a function gives is released once.

use crate::error::{Result, done, produced, produced_text};
use crate::ffi;

/// Writes the node that made a tensor to the out buffer; for a leaf the one that accumulates its gradient, if asked for.
pub fn tensor_node(id: i32, accumulator: bool) -> Result<()> {
    // SAFETY: any id is allowed, here and below; the buffers' lengths are known.
    done(unsafe { ffi::tt_tensor_node(id, accumulator) })
}

pub fn release(id: i32) {
    // SAFETY: see tensor_node.
    unsafe { ffi::tt_release_node(id) }
}

/// The token of the object that stands for a node, 0 if there is none.
pub fn context(id: i32) -> Result<u64> {
    // SAFETY: see tensor_node.
    produced(|token| unsafe { ffi::tt_node_context(id, token) })
}

/// Has a function pack a variable that a node saved; it returns the function that unpacks.
pub fn pack_saved(id: i32, member: u32, element: u32, token: u64) -> Result<()> {
    // SAFETY: see tensor_node; any member, element and token are allowed.
    done(unsafe { ffi::tt_pack_saved(id, member, element, token) })
}

/// The token of the function that unpacks a variable that a node saved, 0 if there is none.
pub fn saved_unpacking(id: i32, member: u32, element: u32) -> Result<u64> {
    // SAFETY: see pack_saved.
    produced(|token| unsafe { ffi::tt_saved_unpacking(id, member, element, token) })
}

pub fn name(id: i32) -> Result<String> {
    // SAFETY: the text is copied.
    produced_text(|text, length| unsafe { ffi::tt_node_name(id, text, length) })
}

/// Writes a node's edges to the out buffer.
pub fn edges(id: i32) -> Result<()> {
    // SAFETY: see tensor_node.
    done(unsafe { ffi::tt_node_edges(id) })
}

pub fn sequence_number(id: i32) -> Result<f64> {
    // SAFETY: see tensor_node.
    produced(|number| unsafe { ffi::tt_node_sequence_number(id, number) })
}

/// Writes what a node knows of one of the tensors that it made to the buffers.
pub fn input_metadata(id: i32, index: u32) -> Result<()> {
    // SAFETY: see tensor_node.
    done(unsafe { ffi::tt_node_input_metadata(id, index) })
}

pub fn input_count(id: i32) -> Result<u32> {
    // SAFETY: see tensor_node.
    produced(|count| unsafe { ffi::tt_node_input_count(id, count) })
}

/// The token of the object that users keep with a node, 0 if there is none.
pub fn metadata(id: i32) -> Result<u64> {
    // SAFETY: see tensor_node.
    produced(|token| unsafe { ffi::tt_node_metadata(id, token) })
}

pub fn set_metadata(id: i32, token: u64) -> Result<()> {
    // SAFETY: see tensor_node.
    done(unsafe { ffi::tt_set_node_metadata(id, token) })
}

/// The number of the backward that is running on this thread, -1 if there is none.
pub fn running_task() -> i32 {
    // SAFETY: no arguments.
    unsafe { ffi::tt_graph_task() }
}

/// Whether the backward that is running will reach a node.
pub fn will_execute(id: i32) -> Result<bool> {
    // SAFETY: see tensor_node.
    produced(|result| unsafe { ffi::tt_will_execute(id, result) })
}

/// Says that a tensor's values were changed where autograd could not see it.
pub fn increment_version(id: i32) -> Result<()> {
    // SAFETY: see tensor_node.
    done(unsafe { ffi::tt_increment_version(id) })
}
