//! The hot functions, in raw Node-API: arguments and results lie in the call buffers.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::null_mut;

use napi::sys;
use torch_ext::{Error, ErrorKind, Result, autograd, door, graph, javascript};

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

/// The most arguments that a hot function takes.
const MOST_ARGUMENTS: usize = 8;

struct Arguments {
    values: [sys::napi_value; MOST_ARGUMENTS],
    count: usize,
}

impl Arguments {
    /// # Safety
    /// Node-API must have called us with these.
    #[inline]
    unsafe fn of(env: sys::napi_env, info: sys::napi_callback_info) -> Self {
        let mut arguments = Self { values: [null_mut(); MOST_ARGUMENTS], count: MOST_ARGUMENTS };
        let (count, values) = (&mut arguments.count, arguments.values.as_mut_ptr());
        // SAFETY: `values` has room for `count`.
        unsafe { sys::napi_get_cb_info(env, info, count, values, null_mut(), null_mut()) };
        arguments
    }

    #[inline]
    fn all(&self) -> &[sys::napi_value] {
        self.values.get(..self.count).unwrap_or(&self.values)
    }
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

/// Has the collector free the tensors in the out buffer with the wrapper at the same position.
#[inline]
unsafe fn attach(env: sys::napi_env, wrappers: &[sys::napi_value]) {
    for (position, wrapper) in wrappers.iter().enumerate() {
        if let Some(handle) = door::track(position) {
            let data = handle as *mut c_void;
            // SAFETY: the data is a number, not a pointer.
            unsafe { sys::napi_add_finalizer(env, *wrapper, data, Some(finalize), null_mut(), null_mut()) };
        }
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
        // SAFETY: Node-API called us with these.
        let wrappers = unsafe { Arguments::of(env, info) };
        if door::call()? == door::Called::Results {
            // SAFETY: as above.
            unsafe { attach(env, wrappers.all()) };
        }
        do_chores();
        Ok(())
    })
}

pub unsafe extern "C" fn track(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with these.
        unsafe { attach(env, Arguments::of(env, info).all()) };
        do_chores();
        Ok(())
    })
}

pub unsafe extern "C" fn free(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        unsafe {
            let [id, ..] = Arguments::of(env, info).values;
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

pub unsafe extern "C" fn grads(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, autograd::grads)
}

pub unsafe extern "C" fn clear_grads(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, autograd::clear_grads)
}

pub unsafe extern "C" fn run_backward(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        let result = autograd::run_backward();
        do_chores();
        result
    })
}

pub unsafe extern "C" fn function_begin(env: sys::napi_env, _: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, javascript::function_begin)
}

/// Keeps an object for libtorch; null is none.
unsafe fn keep_object(env: sys::napi_env, value: sys::napi_value) -> Result<u64> {
    let mut kind = 0;
    // SAFETY: the caller's environment is current.
    unsafe {
        sys::napi_typeof(env, value, &mut kind);
        if kind != sys::ValueType::napi_object {
            return Ok(0);
        }
        references::keep(env, value).ok_or_else(|| Error::new(ErrorKind::Internal, "the object cannot be kept"))
    }
}

#[inline]
unsafe fn double(env: sys::napi_env, value: sys::napi_value) -> f64 {
    let mut double = 0.0;
    // SAFETY: leaves 0 if the value is no number.
    unsafe { sys::napi_get_value_double(env, value, &mut double) };
    double
}

pub unsafe extern "C" fn function_saved(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        unsafe {
            let [handle, ..] = Arguments::of(env, info).values;
            javascript::function_saved(double(env, handle))
        }
    })
}

pub unsafe extern "C" fn function_finish(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment.
        unsafe {
            let arguments = Arguments::of(env, info);
            let [handle, context, ..] = arguments.values;
            javascript::function_finish(double(env, handle), keep_object(env, context)?)?;
            attach(env, arguments.all().get(2..).unwrap_or_default());
        }
        do_chores();
        Ok(())
    })
}

/// Runs inside collections, as `finalize`.
unsafe extern "C" fn finalize_node(_: sys::napi_env, data: *mut c_void, _: *mut c_void) {
    graph::release(data as usize as i32);
}

/// Ties a node's id to a wrapper, whose end releases it.
pub unsafe extern "C" fn track_node(env: sys::napi_env, info: sys::napi_callback_info) -> sys::napi_value {
    guarded(env, || {
        // SAFETY: Node-API called us with this environment; the data is a number, not a pointer.
        unsafe {
            let [wrapper, id, ..] = Arguments::of(env, info).values;
            references::remember_wrapper(env, wrapper, integer(env, id));
            let data = integer(env, id) as usize as *mut c_void;
            sys::napi_add_finalizer(env, wrapper, data, Some(finalize_node), null_mut(), null_mut());
        }
        Ok(())
    })
}
