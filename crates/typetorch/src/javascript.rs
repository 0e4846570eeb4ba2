//! Calling JavaScript functions that libtorch holds by token.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use napi::sys;
use torch_ext::javascript::hold_results;

use crate::references;
use crate::state::Reference;

const DONE: i32 = 0;
const NO_LIST: i32 = 1;
const JS_PENDING: i32 = 2;

unsafe fn list_of(env: sys::napi_env, ids: &[i32]) -> sys::napi_value {
    let mut list = null_mut();
    // SAFETY: the environment is current, here and below.
    unsafe {
        sys::napi_create_array_with_length(env, ids.len(), &mut list);
        for (index, id) in (0..).zip(ids) {
            let mut value = null_mut();
            sys::napi_create_int32(env, *id, &mut value);
            sys::napi_set_element(env, list, index, value);
        }
    }
    list
}

/// Writes the ids of `list` that there is room for and returns its length; `None` if it is not an array.
unsafe fn read_list(env: sys::napi_env, list: sys::napi_value, results: &mut [i32]) -> Option<usize> {
    let mut is_array = false;
    let mut length = 0;
    // SAFETY: see list_of.
    unsafe {
        sys::napi_is_array(env, list, &mut is_array);
        if !is_array {
            return None;
        }
        sys::napi_get_array_length(env, list, &mut length);
        for (index, result) in (0..length).zip(results) {
            let mut value = null_mut();
            sys::napi_get_element(env, list, index, &mut value);
            sys::napi_get_value_int32(env, value, result);
        }
    }
    Some(length as usize)
}

unsafe fn run(function: Reference, ids: &[i32], results: &mut [i32], result_count: &mut usize) -> i32 {
    let env = function.env();
    let (mut global, mut returned) = (null_mut(), null_mut());
    // SAFETY: see list_of.
    unsafe {
        sys::napi_get_global(env, &mut global);
        let argument = list_of(env, ids);
        let status = sys::napi_call_function(env, global, function.value(), 1, &argument, &mut returned);
        if status != sys::Status::napi_ok {
            return JS_PENDING;
        }
        match read_list(env, returned, results) {
            Some(count) => {
                hold_results();
                *result_count = count;
                DONE
            }
            None => NO_LIST,
        }
    }
}

/// See `torch_ext::javascript::Call`.
pub unsafe extern "C" fn call(
    token: u64,
    ids: *const i32,
    count: usize,
    results: *mut i32,
    room: usize,
    result_count: *mut usize,
) -> i32 {
    let body = AssertUnwindSafe(|| {
        let Some(function) = references::get(token) else {
            return NO_LIST;
        };
        let mut scope = null_mut();
        // SAFETY: the C++ side gives valid memory, and runs on the environment's thread inside a native function.
        unsafe {
            let (ids, results) = (slice(ids, count), slice_mut(results, room));
            sys::napi_open_handle_scope(function.env(), &mut scope);
            let status = run(function, ids, results, &mut *result_count);
            sys::napi_close_handle_scope(function.env(), scope);
            status
        }
    });
    catch_unwind(body).unwrap_or(NO_LIST)
}

unsafe fn slice<'a>(data: *const i32, length: usize) -> &'a [i32] {
    if length == 0 {
        return &[];
    }
    // SAFETY: the caller's promise.
    unsafe { std::slice::from_raw_parts(data, length) }
}

unsafe fn slice_mut<'a>(data: *mut i32, length: usize) -> &'a mut [i32] {
    if length == 0 {
        return &mut [];
    }
    // SAFETY: the caller's promise.
    unsafe { std::slice::from_raw_parts_mut(data, length) }
}
