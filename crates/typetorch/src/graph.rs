//! Nodes of the autograd graph. Each id that a function writes or returns is released once: by `releaseNode`, or by the
//! wrapper that `trackNode` ties it to.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::graph;

use crate::errors::IntoJs;
use crate::hooks::{Callback, token_of};
use crate::references;

/// Writes the node that made a tensor to the out buffer, 0 for a leaf, or with `accumulator` the node that accumulates its
/// gradient; and then 1 if `nodeContext` has the object that stands for it.
#[napi(catch_unwind)]
pub fn tensor_node(env: Env, id: i32, accumulator: bool) -> Result<()> {
    graph::tensor_node(id, accumulator).js(env)
}

#[napi(catch_unwind)]
pub fn release_node(node: i32) -> Result<()> {
    graph::release(node);
    Ok(())
}

fn object<'env>(env: Env, token: u64) -> Result<Option<Object<'env>>> {
    let reference = references::get(token);
    Ok(reference.map(|reference| Object::from_raw(env.raw(), reference.value())))
}

/// The context of the autograd function that a node belongs to.
#[napi(catch_unwind)]
pub fn node_context<'env>(env: Env, node: i32) -> Result<Option<Object<'env>>> {
    object(env, graph::context(node).js(env)?)
}

/// Has `pack` pack one of the variables that a node saved; it returns the function that leaves the tensor again.
#[napi(catch_unwind)]
pub fn pack_saved(
    env: Env,
    node: i32,
    member: u32,
    element: u32,
    #[napi(ts_arg_type = "() => () => void")] pack: Callback<'_>,
) -> Result<()> {
    let token = token_of(env, &pack)?;
    graph::pack_saved(node, member, element, token).js(env)
}

/// What `pack` returned for one of the variables that a node saved.
#[napi(catch_unwind)]
pub fn saved_unpacking<'env>(env: Env, node: i32, member: u32, element: u32) -> Result<Option<Object<'env>>> {
    object(env, graph::saved_unpacking(node, member, element).js(env)?)
}

/// The wrapper given to `trackNode` for a node, if it still is there.
#[napi(catch_unwind)]
pub fn node_wrapper<'env>(env: Env, node: i32) -> Result<Option<Object<'env>>> {
    let value = references::wrapper(node).map(|reference| reference.value()).filter(|value| !value.is_null());
    Ok(value.map(|value| Object::from_raw(env.raw(), value)))
}

/// The object given to `setNodeMetadata`.
#[napi(catch_unwind)]
pub fn node_metadata<'env>(env: Env, node: i32) -> Result<Option<Object<'env>>> {
    object(env, graph::metadata(node).js(env)?)
}

/// Keeps an object as long as a node lives.
#[napi(catch_unwind)]
pub fn set_node_metadata(env: Env, node: i32, metadata: Object<'_>) -> Result<()> {
    // SAFETY: the value belongs to the function that is running.
    let token = unsafe { references::keep(env.raw(), metadata.raw()) }
        .ok_or_else(|| Error::from_reason("the object cannot be kept"))?;
    graph::set_metadata(node, token).js(env)
}

/// The name as C++ gives it.
#[napi(catch_unwind)]
pub fn node_name(env: Env, node: i32) -> Result<String> {
    graph::name(node).js(env)
}

/// Writes the number of a node's edges to the out buffer, and for each the two numbers of `tensorNode` and the number of
/// the other node's output.
#[napi(catch_unwind)]
pub fn node_edges(env: Env, node: i32) -> Result<()> {
    graph::edges(node).js(env)
}

/// Counts nodes in the order in which they were made.
#[napi(catch_unwind)]
pub fn node_sequence_number(env: Env, node: i32) -> Result<f64> {
    graph::sequence_number(node).js(env)
}

/// How many tensors a node made.
#[napi(catch_unwind)]
pub fn node_input_count(env: Env, node: i32) -> Result<u32> {
    graph::input_count(node).js(env)
}

/// Writes what a node knows of a tensor that it made: dtype (-1: nothing), device type and index and number of dimensions to
/// the out buffer, sizes to the words.
#[napi(catch_unwind)]
pub fn node_input_metadata(env: Env, node: i32, index: u32) -> Result<()> {
    graph::input_metadata(node, index).js(env)
}

/// The number of the backward that is running on this thread, -1 if there is none.
#[napi(catch_unwind)]
pub fn running_graph_task() -> Result<i32> {
    Ok(graph::running_task())
}

/// Whether the backward that is running will reach a node.
#[napi(catch_unwind)]
pub fn will_execute_node(env: Env, node: i32) -> Result<bool> {
    graph::will_execute(node).js(env)
}

/// Says that a tensor's values were changed where autograd could not see it.
#[napi(catch_unwind)]
pub fn increment_version(env: Env, id: i32) -> Result<()> {
    graph::increment_version(id).js(env)
}
