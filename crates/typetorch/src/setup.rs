//! What TypeScript calls at start-up.

use napi::bindgen_prelude::*;
use napi::sys;
use napi_derive::napi;
use torch_ext::environment;

use crate::errors::IntoJs;
use crate::memory;
use crate::state::{self, Callbacks, Reference};

fn reference(env: Env, value: sys::napi_value) -> Result<Reference> {
    // SAFETY: the value belongs to the function that is running.
    unsafe { Reference::new(env.raw(), value) }
        .ok_or_else(|| Error::from_reason("init got a value that cannot be kept"))
}

fn options_of_minor_collections(env: Env) -> Result<Reference> {
    let mut options = Object::new(&env)?;
    options.set("type", "minor")?;
    reference(env, options.raw())
}

/// Gives the environment its call buffers, the collector, the factory of errors and the function that shows warnings. Called again when the buffers grow.
#[napi(catch_unwind)]
pub fn init(
    env: Env,
    words: Float64ArraySlice<'_>,
    outs: Int32ArraySlice<'_>,
    #[napi(ts_arg_type = "(options?: { type: 'minor' }) => void")] gc: Function<'_, (), ()>,
    #[napi(ts_arg_type = "(kind: number, text: string, nativeStack: string) => Error")] make_error: Function<
        '_,
        (),
        (),
    >,
    #[napi(ts_arg_type = "(text: string, category: string) => void")] warn: Function<'_, (), ()>,
) -> Result<()> {
    state::set_callbacks(Callbacks {
        collect: reference(env, gc.raw())?,
        minor: options_of_minor_collections(env)?,
        make_error: reference(env, make_error.raw())?,
        warn: reference(env, warn.raw())?,
        words: reference(env, words.raw())?,
        out: reference(env, outs.raw())?,
    });
    let (words, outs) = (words.as_ref(), outs.as_ref());
    // SAFETY: the references keep the arrays alive; array buffers do not move.
    unsafe { environment::set_buffers(words.as_ptr().cast_mut(), words.len(), outs.as_ptr().cast_mut(), outs.len()) }
        .js(env)?;
    memory::apply_limits();
    Ok(())
}

/// Gives the names of all operators (`add.Tensor`), joined by newlines; the position is the operator's index.
#[napi(catch_unwind)]
pub fn set_operators(env: Env, names: String) -> Result<()> {
    environment::set_operators(&names).js(env)
}

/// Appends an operator to those of `setOperators` and returns its index.
#[napi(catch_unwind)]
pub fn add_operator(env: Env, name: String) -> Result<i32> {
    environment::add_operator(&name).js(env)
}
