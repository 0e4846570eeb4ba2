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

thread_local! {
    /// Wrappers of nodes by id. They are weak, and unlike JavaScript's WeakRef reading one does not keep it until the event loop turns.
    static WRAPPERS: RefCell<HashMap<i32, Reference>> = RefCell::default();
}

/// Remembers a node's wrapper without keeping it.
///
/// # Safety
/// `env` must be current and `wrapper` an object of it.
pub unsafe fn remember_wrapper(env: sys::napi_env, wrapper: sys::napi_value, node: i32) {
    // SAFETY: the caller's promise.
    let Some(reference) = (unsafe { Reference::new(env, wrapper) }) else {
        return;
    };
    reference.weaken();
    if let Some(old) = WRAPPERS.with_borrow_mut(|wrappers| wrappers.insert(node, reference)) {
        old.delete();
    }
}

/// The wrapper that was remembered for a node; its value is null if it was collected.
pub fn wrapper(node: i32) -> Option<Reference> {
    WRAPPERS.with_borrow(|wrappers| wrappers.get(&node).copied())
}

/// Drops the references that libtorch has let go of; says whether there were any.
pub fn drop_released() -> bool {
    let mut any = false;
    let mut room = [0; 64];
    loop {
        let tokens = door::take_releases(&mut room);
        if tokens.is_empty() {
            return any;
        }
        any = true;
        for token in tokens {
            if let Some(reference) = TABLE.with_borrow_mut(|table| table.references.remove(token)) {
                reference.delete();
            }
        }
    }
}

/// At the environment's end, which frees the references.
pub fn forget() {
    TABLE.with_borrow_mut(|table| table.references.clear());
    WRAPPERS.with_borrow_mut(HashMap::clear);
}
