//! What the addon keeps of a JavaScript environment: references to the functions that TypeScript gave to `init`.

use std::cell::RefCell;
use std::ptr::null_mut;

use napi::sys;

/// A strong reference that is deleted with its environment, or by `clear`.
#[derive(Clone, Copy)]
pub struct Reference {
    env: sys::napi_env,
    raw: sys::napi_ref,
}

impl Reference {
    /// # Safety
    /// `env` must be current and `value` a function or an object of it.
    pub unsafe fn new(env: sys::napi_env, value: sys::napi_value) -> Option<Self> {
        let mut raw = null_mut();
        // SAFETY: the caller's promise.
        let status = unsafe { sys::napi_create_reference(env, value, 1, &mut raw) };
        (status == sys::Status::napi_ok).then_some(Self { env, raw })
    }

    pub fn env(&self) -> sys::napi_env {
        self.env
    }

    /// The value, in the handle scope of the caller, which runs on the environment's thread.
    pub fn value(&self) -> sys::napi_value {
        let mut value = null_mut();
        // SAFETY: references are kept per thread and cleared with their environment.
        unsafe { sys::napi_get_reference_value(self.env, self.raw, &mut value) };
        value
    }

    /// Lets the collector decide whether the value lives.
    pub fn weaken(&self) {
        // SAFETY: as in `value`.
        unsafe { sys::napi_reference_unref(self.env, self.raw, null_mut()) };
    }

    /// Undoes `weaken`, where the value still is there.
    pub fn strengthen(&self) {
        // SAFETY: as in `value`.
        unsafe { sys::napi_reference_ref(self.env, self.raw, null_mut()) };
    }

    pub fn delete(self) {
        // SAFETY: as in `value`; the reference is not used again.
        unsafe { sys::napi_delete_reference(self.env, self.raw) };
    }
}

/// The functions of one environment.
#[derive(Clone, Copy)]
pub struct Callbacks {
    pub collect: Reference,
    /// What `collect` takes for a minor collection; for a full one it takes nothing.
    pub minor: Reference,
    pub make_error: Reference,
    pub warn: Reference,
    /// Keeps the call buffers in place.
    pub words: Reference,
    pub out: Reference,
}

impl Callbacks {
    fn delete(self) {
        for reference in [self.collect, self.minor, self.make_error, self.warn, self.words, self.out] {
            reference.delete();
        }
    }
}

thread_local! {
    // On the heap: the addon's part of a thread's own block has to stay small.
    static CALLBACKS: RefCell<Option<Box<Callbacks>>> = const { RefCell::new(None) };
}

/// `None` before `init`, and after the environment's end.
pub fn callbacks() -> Option<Callbacks> {
    CALLBACKS.with_borrow(|callbacks| callbacks.as_deref().copied())
}

pub fn set_callbacks(callbacks: Callbacks) {
    if let Some(old) = CALLBACKS.replace(Some(Box::new(callbacks))) {
        old.delete();
    }
}

/// At the environment's end, which frees the references.
pub fn forget_callbacks() {
    CALLBACKS.set(None);
}
