//! JavaScript values that libtorch's objects hold, by token. Tokens come back through a queue when the object is gone.

use std::cell::RefCell;
use std::collections::HashMap;

use napi::sys;
use torch_ext::door;

use crate::state::Reference;

#[derive(Default)]
struct Table {
    last_token: u64,
    references: HashMap<u64, Reference>,
}

thread_local! {
    static TABLE: RefCell<Table> = RefCell::default();
}

/// Keeps a value and returns its token.
///
/// # Safety
/// `env` must be current and `value` a function or an object of it.
pub unsafe fn keep(env: sys::napi_env, value: sys::napi_value) -> Option<u64> {
    // SAFETY: the caller's promise.
    let reference = unsafe { Reference::new(env, value) }?;
    Some(TABLE.with_borrow_mut(|table| {
        table.last_token += 1;
        table.references.insert(table.last_token, reference);
        table.last_token
    }))
}

pub fn get(token: u64) -> Option<Reference> {
    TABLE.with_borrow(|table| table.references.get(&token).copied())
}

/// Drops the references that libtorch has let go of.
pub fn drop_released() {
    for token in door::take_releases() {
        if let Some(reference) = TABLE.with_borrow_mut(|table| table.references.remove(&token)) {
            reference.delete();
        }
    }
}

/// At the environment's end, which frees the references.
pub fn forget() {
    TABLE.with_borrow_mut(|table| table.references.clear());
}
