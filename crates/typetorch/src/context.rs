//! Settings of the process, and questions about dtypes and operators.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::context::{self, Deterministic};

use crate::errors::IntoJs;

/// What the addon consists of.
#[napi(object)]
pub struct Versions {
    pub typetorch: String,
    pub libtorch: String,
}

/// Versions of the addon and of the libtorch that it was built for.
#[napi(catch_unwind)]
pub fn versions() -> Result<Versions> {
    Ok(Versions { typetorch: env!("CARGO_PKG_VERSION").to_owned(), libtorch: context::libtorch_version() })
}

/// Every schema of the namespace aten, one a line, sorted.
#[napi(catch_unwind)]
pub fn schemas(env: Env) -> Result<String> {
    context::schemas().js(env)
}

/// The schema of one operator (`add.Tensor`, `quantized::add`), null if there is none.
#[napi(catch_unwind)]
pub fn operator_schema(env: Env, name: String) -> Result<Option<String>> {
    context::operator_schema(&name).js(env)
}

fn thread_count(count: i32) -> Result<i32> {
    if count > 0 {
        Ok(count)
    } else {
        Err(Error::from_reason(format!("expected a positive number of threads, got {count}")))
    }
}

/// Threads that one operator may use.
#[napi(catch_unwind)]
pub fn get_num_threads() -> Result<i32> {
    Ok(tch::get_num_threads())
}

/// Sets how many threads one operator may use.
#[napi(catch_unwind)]
pub fn set_num_threads(count: i32) -> Result<()> {
    tch::set_num_threads(thread_count(count)?);
    Ok(())
}

/// Threads that run independent operators.
#[napi(catch_unwind)]
pub fn get_num_interop_threads() -> Result<i32> {
    Ok(tch::get_num_interop_threads())
}

/// Sets how many threads run independent operators; once, before the first runs.
#[napi(catch_unwind)]
pub fn set_num_interop_threads(count: i32) -> Result<()> {
    tch::set_num_interop_threads(thread_count(count)?);
    Ok(())
}

/// The dtype of new floating-point tensors, as ScalarType.
#[napi(catch_unwind)]
pub fn get_default_dtype() -> Result<i32> {
    Ok(context::default_dtype())
}

/// Sets the dtype of new floating-point tensors.
#[napi(catch_unwind)]
pub fn set_default_dtype(env: Env, dtype: i32) -> Result<()> {
    context::set_default_dtype(dtype).js(env)
}

/// The dtype that two dtypes promote to.
#[napi(catch_unwind)]
pub fn promote_types(env: Env, a: i32, b: i32) -> Result<i32> {
    context::promote_types(a, b).js(env)
}

/// Whether a dtype casts to another by the rules of promotion.
#[napi(catch_unwind)]
pub fn can_cast(env: Env, from: i32, to: i32) -> Result<bool> {
    context::can_cast(from, to).js(env)
}

/// Whether operators without a deterministic implementation throw, or warn.
#[napi(object)]
pub struct DeterministicAlgorithms {
    pub enabled: bool,
    pub warn_only: bool,
}

/// Whether operators without a deterministic implementation throw, or warn.
#[napi(catch_unwind)]
pub fn get_deterministic_algorithms() -> Result<DeterministicAlgorithms> {
    let Deterministic { enabled, warn_only } = context::deterministic();
    Ok(DeterministicAlgorithms { enabled, warn_only })
}

/// Makes operators without a deterministic implementation throw, or warn.
#[napi(catch_unwind)]
pub fn set_deterministic_algorithms(env: Env, enabled: bool, warn_only: bool) -> Result<()> {
    context::set_deterministic(Deterministic { enabled, warn_only }).js(env)
}

/// Whether the processor can flush denormal numbers to zero.
#[napi(catch_unwind)]
pub fn set_flush_denormal(enabled: bool) -> Result<bool> {
    Ok(context::set_flush_denormal(enabled))
}
