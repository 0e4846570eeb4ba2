//! Warnings that libtorch gave since they were last taken.

use std::ffi::{CStr, c_char, c_void};

use crate::ffi;

/// A warning with Python's name of its class.
#[derive(Clone, Debug)]
pub struct Warning {
    pub category: String,
    pub text: String,
}

extern "C" fn visit(context: *mut c_void, category: *const c_char, text: *const c_char, length: usize) {
    // SAFETY: `take` passes its list; the texts are valid during the visit.
    let (list, category, text) = unsafe {
        (
            &mut *context.cast::<Vec<Warning>>(),
            CStr::from_ptr(category).to_string_lossy(),
            std::slice::from_raw_parts(text.cast::<u8>(), length),
        )
    };
    list.push(Warning { category: category.into_owned(), text: String::from_utf8_lossy(text).into_owned() });
}

/// The pending warnings of this thread.
pub fn take() -> Vec<Warning> {
    let mut list: Vec<Warning> = Vec::new();
    // SAFETY: `visit` is called with `list` before this returns.
    unsafe { ffi::tt_take_warnings((&raw mut list).cast(), visit) };
    list
}
