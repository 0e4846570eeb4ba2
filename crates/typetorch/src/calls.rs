//! The hot functions, in raw Node-API: arguments and results lie in the call buffers.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use napi::sys;
use torch_ext::{Result, door};

use crate::{errors, memory, references, warnings};

/// Runs `body` so that neither an error nor a panic leaves as anything but a JavaScript exception.
#[inline]
fn guarded(env: sys::napi_env, body: impl FnOnce() -> Result<()>) -> sys::napi_value {
    let result = catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(errors::panicked()));
    if let Err(error) = result {
        // SAFETY: Node-API called us with this environment.
        unsafe { errors::throw(env, &error) };
    }
    null_mut()
}

#[inline]
unsafe fn arguments<const N: usize>(env: sys::napi_env, info: sys::napi_callback_info) -> [sys::napi_value; N] {
    let mut values = [null_mut(); N];
    let mut count = N;
    // SAFETY: `values` has room for `count`.
    unsafe { sys::napi_get_cb_info(env, info, &mut count, values.as_mut_ptr(), null_mut(), null_mut()) };
    values
}

#[inline]
unsafe fn integer(env: sys::napi_env, value: sys::napi_value) -> i32 {
    let mut integer = 0;
    // SAFETY: leaves 0 if the value is no number.
    unsafe { sys::napi_get_value_int32(env, value, &mut integer) };
    integer
}

/// Runs inside collections: it frees the slot and touches no JavaScript.
unsafe extern "C" fn finalize(_: sys::napi_env, data: *mut c_void, _: *mut c_void) {
    door::free_handle(data as u64);
}

#[inline]
unsafe fn attach(env: sys::napi_env, wrapper: sys::napi_value, id: i32) {
    if let Some(handle) = door::track(id) {
        // SAFETY: the data is a number, not a pointer.
        unsafe { sys::napi_add_finalizer(env, wrapper, handle as *mut c_void, Some(finalize), null_mut(), null_mut()) };
    }
}

#[inline]
fn do_chores() {
    let chores = door::chores();
    if chores.any() {
        do_these(chores);
    }
}

#[cold]
fn do_these(chores: door::Chores) {
    if chores.releases() {
        references::drop_released();
    }
    if chores.warnings() {
        warnings::show();
    }
    if chores.collection() {
        memory::collect();
    }
}

pub unsafe extern "C" fn call(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        door::call()?;
        do_chores();
        Ok(())
    })
}

pub unsafe extern "C" fn call_tracked(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        let [wrapper] = unsafe { arguments(env, info) };
        let called = door::call()?;
        if called.id != 0 {
            // SAFETY: as above.
            unsafe { attach(env, wrapper, called.id) };
            do_chores();
        }
        Ok(())
    })
}

pub unsafe extern "C" fn track(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        unsafe {
            let [wrapper, id] = arguments(env, info);
            attach(env, wrapper, integer(env, id));
        }
        do_chores();
        Ok(())
    })
}

pub unsafe extern "C" fn free(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        unsafe {
            let [id] = arguments(env, info);
            door::free(integer(env, id));
        }
        Ok(())
    })
}

pub unsafe extern "C" fn free_many(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        door::free_many();
        Ok(())
    })
}

pub unsafe extern "C" fn rest(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    let mut count = null_mut();
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        unsafe { sys::napi_create_int32(env, door::rest(), &mut count) };
        Ok(())
    });
    count
}

pub unsafe extern "C" fn info(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, door::info)
}

pub unsafe extern "C" fn item(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, door::item)
}
