//! libtorch's warnings become Node's, which print them and tell listeners.

use std::ptr::null_mut;

use napi::sys;
use torch_ext::door;

use crate::errors::js_string;

unsafe fn property(env: sys::napi_env, object: sys::napi_value, name: &std::ffi::CStr) -> sys::napi_value {
    let mut value = null_mut();
    // SAFETY: the environment is current.
    unsafe { sys::napi_get_named_property(env, object, name.as_ptr(), &mut value) };
    value
}

/// Calls `process.emitWarning(text, 'UserWarning')` for each.
#[cold]
pub fn emit(env: sys::napi_env) {
    while let Some(text) = door::take_warning() {
        let (mut global, mut result) = (null_mut(), null_mut());
        // SAFETY: a native function of this environment is running.
        unsafe {
            sys::napi_get_global(env, &mut global);
            let process = property(env, global, c"process");
            let emit_warning = property(env, process, c"emitWarning");
            let arguments = [js_string(env, &text), js_string(env, "UserWarning")];
            sys::napi_call_function(env, process, emit_warning, arguments.len(), arguments.as_ptr(), &mut result);
        }
    }
}
