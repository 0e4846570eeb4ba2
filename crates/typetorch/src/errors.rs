//! Throwing failures as the error classes that TypeScript makes.

use std::ptr::null_mut;

use napi::{Status, sys};
use torch_ext::{Error, ErrorKind, Failure};

use crate::{javascript, state};

/// # Safety
/// `env` must be current.
pub unsafe fn js_string(env: sys::napi_env, text: &str) -> sys::napi_value {
    let mut value = null_mut();
    // SAFETY: the text is copied.
    unsafe { sys::napi_create_string_utf8(env, text.as_ptr().cast(), text.len() as isize, &mut value) };
    value
}

/// What the factory given to `init` makes of `failure`; null if there is no factory or it throws itself.
unsafe fn make_error(env: sys::napi_env, failure: &Failure) -> sys::napi_value {
    let mut error = null_mut();
    let Some(callbacks) = state::callbacks() else {
        return error;
    };
    // SAFETY: values are made in the caller's handle scope.
    unsafe {
        let (mut kind, mut global) = (null_mut(), null_mut());
        sys::napi_create_int32(env, failure.kind as i32, &mut kind);
        sys::napi_get_global(env, &mut global);
        let arguments = [kind, js_string(env, &failure.text), js_string(env, &failure.stack)];
        sys::napi_call_function(
            env,
            global,
            callbacks.make_error.value(),
            arguments.len(),
            arguments.as_ptr(),
            &mut error,
        );
    }
    error
}

/// Leaves `error` pending in `env`.
///
/// # Safety
/// `env` must be current.
#[cold]
pub unsafe fn throw(env: sys::napi_env, error: &Error) {
    let Error::Failed(failure) = error else {
        // SAFETY: the caller's promise.
        unsafe { javascript::rethrow(env) };
        return;
    };
    // SAFETY: the caller's promise.
    unsafe {
        let value = make_error(env, failure);
        let mut pending = false;
        sys::napi_is_exception_pending(env, &mut pending);
        if pending {
            return;
        }
        if value.is_null() {
            let mut plain = null_mut();
            sys::napi_create_error(env, null_mut(), js_string(env, &failure.text), &mut plain);
            sys::napi_throw(env, plain);
        } else {
            sys::napi_throw(env, value);
        }
    }
}

/// The error of a panic, which is a mistake in the addon.
pub fn panicked() -> Error {
    Error::new(ErrorKind::Internal, "typetorch's native side failed (a Rust panic); please report this")
}

/// Lets `#[napi]` functions end with the project's own error classes.
pub trait IntoJs<T> {
    fn js(self, env: napi::Env) -> napi::Result<T>;
}

impl<T> IntoJs<T> for torch_ext::Result<T> {
    fn js(self, env: napi::Env) -> napi::Result<T> {
        self.map_err(|error| {
            // SAFETY: the environment of the running function is current.
            unsafe { throw(env.raw(), &error) };
            // napi leaves an exception that is pending as it is.
            napi::Error::new(Status::PendingException, String::new())
        })
    }
}
