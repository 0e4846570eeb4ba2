//! Calling JavaScript functions that libtorch holds by token. Tensors cross in the out buffer.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use napi::sys;

use crate::references;
use crate::state::Reference;

const DONE: i32 = 0;
const NOT_CALLED: i32 = 1;
const THREW: i32 = 2;

thread_local! {
    /// What a function threw that libtorch called, on its way through C++ to the JavaScript that called libtorch.
    static THROWN: Cell<Option<Reference>> = const { Cell::new(None) };
}

/// Takes the pending exception, so that libtorch can call other functions while it unwinds. Any value can be thrown, and only
/// objects can be kept, so it travels in an array.
unsafe fn keep_exception(env: sys::napi_env) {
    let (mut exception, mut holder) = (null_mut(), null_mut());
    // SAFETY: the environment is current.
    unsafe {
        if sys::napi_get_and_clear_last_exception(env, &mut exception) != sys::Status::napi_ok {
            return;
        }
        sys::napi_create_array_with_length(env, 1, &mut holder);
        sys::napi_set_element(env, holder, 0, exception);
        if let Some(old) = THROWN.replace(Reference::new(env, holder)) {
            old.delete();
        }
    }
}

/// Throws again what a function threw that libtorch called.
///
/// # Safety
/// `env` must be current.
pub unsafe fn rethrow(env: sys::napi_env) {
    let Some(holder) = THROWN.take() else {
        return;
    };
    let mut exception = null_mut();
    // SAFETY: the caller's promise.
    unsafe {
        sys::napi_get_element(env, holder.value(), 0, &mut exception);
        holder.delete();
        sys::napi_throw(env, exception);
    }
}

/// At the environment's end, which frees the reference.
pub fn forget() {
    THROWN.set(None);
}

unsafe fn run(function: Reference, subject: Option<Reference>, kept: Option<&mut u64>) -> i32 {
    let env = function.env();
    let (mut global, mut returned) = (null_mut(), null_mut());
    let subject = subject.map(|reference| reference.value());
    let arguments = subject.as_slice();
    // SAFETY: the environment is current.
    unsafe {
        sys::napi_get_global(env, &mut global);
        let callee = function.value();
        let status = sys::napi_call_function(env, global, callee, arguments.len(), arguments.as_ptr(), &mut returned);
        if status != sys::Status::napi_ok {
            keep_exception(env);
            return THREW;
        }
        let Some(kept) = kept else {
            return DONE;
        };
        match references::keep(env, returned) {
            Some(token) => {
                *kept = token;
                DONE
            }
            None => NOT_CALLED,
        }
    }
}

/// See `torch_ext::javascript::Call`.
pub unsafe extern "C" fn call(function: u64, subject: u64, kept: *mut u64) -> i32 {
    let body = AssertUnwindSafe(|| {
        let Some(function) = references::get(function) else {
            return NOT_CALLED;
        };
        let mut scope = null_mut();
        // SAFETY: the C++ side gives valid memory, and runs on the environment's thread inside a native function.
        unsafe {
            sys::napi_open_handle_scope(function.env(), &mut scope);
            let status = run(function, references::get(subject), kept.as_mut());
            sys::napi_close_handle_scope(function.env(), scope);
            status
        }
    });
    catch_unwind(body).unwrap_or(NOT_CALLED)
}
