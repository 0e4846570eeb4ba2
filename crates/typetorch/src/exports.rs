//! What Node finds when it loads the addon: the raw functions, and an environment for the thread.

use std::ffi::{CStr, c_void};
use std::ptr::null_mut;

use napi::bindgen_prelude::*;
use napi::sys;
use napi_derive::napi;
use torch_ext::{context, environment};

use crate::errors::IntoJs;
use crate::{calls, javascript, memory, references, state};

/// Declares the module experimental, so that finalizers run inside collections and not only after an event-loop turn.
#[unsafe(no_mangle)]
pub extern "C" fn node_api_module_get_api_version_v1() -> i32 {
    i32::MAX
}

const HOT_FUNCTIONS: [(&CStr, sys::napi_callback); 15] = [
    (c"call", Some(calls::call)),
    (c"callTracked", Some(calls::call_tracked)),
    (c"track", Some(calls::track)),
    (c"free", Some(calls::free)),
    (c"freeMany", Some(calls::free_many)),
    (c"rest", Some(calls::rest)),
    (c"info", Some(calls::info)),
    (c"item", Some(calls::item)),
    (c"grads", Some(calls::grads)),
    (c"clearGrads", Some(calls::clear_grads)),
    (c"runBackward", Some(calls::run_backward)),
    (c"functionBegin", Some(calls::function_begin)),
    (c"functionSaved", Some(calls::function_saved)),
    (c"functionFinish", Some(calls::function_finish)),
    (c"trackNode", Some(calls::track_node)),
];

unsafe extern "C" fn close_environment(_: *mut c_void) {
    environment::close();
    references::forget();
    javascript::forget();
    state::forget_callbacks();
}

#[napi(module_exports)]
pub fn open_module(exports: Object<'_>, env: Env) -> Result<()> {
    environment::open().js(env)?;
    memory::configure(memory::Settings::for_machine());
    context::keep_freed_memory();
    context::replace_kernels();
    torch_ext::javascript::set_call(javascript::call);
    let raw = env.raw();
    // SAFETY: Node-API called us with this environment; the hook runs on its thread.
    unsafe {
        sys::napi_add_env_cleanup_hook(raw, Some(close_environment), null_mut());
        for (name, function) in HOT_FUNCTIONS {
            let mut value = null_mut();
            let length = name.count_bytes() as isize;
            sys::napi_create_function(raw, name.as_ptr(), length, function, null_mut(), &mut value);
            sys::napi_set_named_property(raw, exports.raw(), name.as_ptr(), value);
        }
    }
    Ok(())
}
