//! Shows libtorch's warnings through the function that TypeScript gave to `init`.

use std::ptr::null_mut;

use napi::sys;
use torch_ext::warnings;

use crate::errors::js_string;
use crate::state;

/// Hands every pending warning to JavaScript.
#[cold]
pub fn show() {
    let pending = warnings::take();
    let Some(callbacks) = state::callbacks() else {
        return;
    };
    let env = callbacks.warn.env();
    for warning in pending {
        let (mut global, mut result) = (null_mut(), null_mut());
        // SAFETY: the references are this thread's, and a native function of this environment is running.
        unsafe {
            sys::napi_get_global(env, &mut global);
            let arguments = [js_string(env, &warning.text), js_string(env, &warning.category)];
            let function = callbacks.warn.value();
            sys::napi_call_function(env, global, function, arguments.len(), arguments.as_ptr(), &mut result);
        }
    }
}
