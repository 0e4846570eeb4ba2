//! Functions called by name, because they are called rarely.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::named;

use crate::errors::IntoJs;

/// Calls a setting, or a function about CUDA, by its name; the answer is JSON, empty for null.
#[napi(catch_unwind)]
pub fn call_named(env: Env, name: String, numbers: Vec<f64>, text: String) -> Result<String> {
    named::call(&name, &numbers, &text).js(env)
}

/// Adds the functions of a library that the loader opened, whose table lies at this address.
#[napi(catch_unwind)]
pub fn use_named(functions: BigInt) -> Result<()> {
    let (_, address, exact) = functions.get_u64();
    if !exact || address == 0 {
        return Err(Error::from_reason("no address of a table of functions"));
    }
    // SAFETY: the loader got the address from the library, which it keeps open.
    unsafe { named::use_functions(address as *const _) };
    Ok(())
}
