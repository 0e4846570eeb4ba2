//! Autograd functions written in TypeScript.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::javascript::{self, Forward};

use crate::errors::IntoJs;
use crate::hooks::token_of;

/// A function whose forward is about to run.
#[napi(object)]
pub struct FunctionBegun {
    pub handle: i32,
    /// Whether a backward may come.
    pub recorded: bool,
}

/// Begins a function, before its forward runs without recording. Arguments are ids of tensors, 0 for anything else.
#[napi(catch_unwind)]
pub fn function_begin(env: Env, name: String, args: Vec<i32>) -> Result<FunctionBegun> {
    let begun = javascript::function_begin(&name, &args).js(env)?;
    Ok(FunctionBegun { handle: begun.handle, recorded: begun.recorded })
}

/// Forgets a function whose forward failed.
#[napi(catch_unwind)]
pub fn function_abort(handle: i32) -> Result<()> {
    javascript::function_abort(handle);
    Ok(())
}

/// What forward returned and asked for, as ids; 0 stands for None.
#[napi(object)]
pub struct FunctionForward {
    pub outputs: Vec<i32>,
    pub dirty: Vec<i32>,
    pub non_differentiable: Vec<i32>,
    pub saved: Vec<i32>,
    pub materialize_grads: bool,
}

/// Connects the outputs to the graph and returns their new ids. `backward` gets the ids of the outputs' gradients, which it
/// owns, and returns one for each argument, 0 for None.
#[napi(catch_unwind)]
pub fn function_finish(
    env: Env,
    handle: i32,
    forward: FunctionForward,
    #[napi(ts_arg_type = "(ids: number[]) => number[]")] backward: Function<'_, (), ()>,
) -> Result<Vec<i32>> {
    let token = token_of(env, &backward)?;
    let forward = Forward {
        outputs: &forward.outputs,
        dirty: &forward.dirty,
        non_differentiable: &forward.non_differentiable,
        saved: &forward.saved,
        materialize_grads: forward.materialize_grads,
    };
    javascript::function_finish(handle, forward, token).js(env)
}

/// New ids of the tensors that the function saved whose backward is running, 0 for None.
#[napi(catch_unwind)]
pub fn function_saved(env: Env) -> Result<Vec<i32>> {
    javascript::function_saved().js(env)
}

/// Whether the running backward has to give a gradient for an argument.
#[napi(catch_unwind)]
pub fn function_needs_input_grad(env: Env, argument: u32) -> Result<bool> {
    javascript::function_needs_input_grad(argument as usize).js(env)
}
