//! Tensors as bytes, storages and identities. Tensors are named by ids of the calling thread's slab.

use crate::error::{Result, done, produced, produced_text};
use crate::ffi;

/// A tensor on the CPU with a copy of `data`.
pub fn from_bytes(data: &[u8], dtype: i32, sizes: &[i64]) -> Result<i32> {
    // SAFETY: the slices are valid during the call.
    produced(|id| unsafe { ffi::tt_from_bytes(data.as_ptr(), data.len(), dtype, sizes.as_ptr(), sizes.len(), id) })
}

/// A tensor over memory that JavaScript lends; `token` is released when libtorch lets go of it, also if this fails.
///
/// # Safety
/// The memory must stay valid and in place until `token` is released or the environment ends.
pub unsafe fn from_shared(data: *mut u8, length: usize, token: u64, dtype: i32, sizes: &[i64]) -> Result<i32> {
    // SAFETY: the caller's promise.
    produced(|id| unsafe { ffi::tt_from_shared(data, length, token, dtype, sizes.as_ptr(), sizes.len(), id) })
}

/// Bytes of the elements.
pub fn byte_length(id: i32) -> Result<usize> {
    // SAFETY: any id is allowed, as in all functions of this file.
    produced(|length| unsafe { ffi::tt_byte_length(id, length) })
}

/// Copies the elements in their logical order; `target` must have exactly their length.
pub fn copy_bytes(id: i32, target: &mut [u8]) -> Result<()> {
    // SAFETY: the length is checked.
    done(unsafe { ffi::tt_copy_bytes(id, target.as_mut_ptr(), target.len()) })
}

pub fn storage_length(id: i32) -> Result<usize> {
    // SAFETY: see byte_length.
    produced(|length| unsafe { ffi::tt_storage_length(id, length) })
}

/// Copies the whole storage; `target` must have exactly its length.
pub fn copy_storage(id: i32, target: &mut [u8]) -> Result<()> {
    // SAFETY: the length is checked.
    done(unsafe { ffi::tt_copy_storage(id, target.as_mut_ptr(), target.len()) })
}

/// A tensor over the storage of `storage`; `offset` counts elements of `dtype`. Bounds are checked.
pub fn from_storage(storage: i32, dtype: i32, offset: i64, sizes: &[i64], strides: &[i64]) -> Result<i32> {
    // SAFETY: the slices are valid during the call.
    produced(|id| unsafe {
        ffi::tt_from_storage(storage, dtype, offset, sizes.as_ptr(), sizes.len(), strides.as_ptr(), strides.len(), id)
    })
}

/// Another id for the same object.
pub fn alias(id: i32) -> Result<i32> {
    // SAFETY: see byte_length.
    produced(|other| unsafe { ffi::tt_alias(id, other) })
}

/// The storage's identity.
pub fn storage_key(id: i32) -> Result<u64> {
    // SAFETY: see byte_length.
    produced(|key| unsafe { ffi::tt_storage_key(id, key) })
}

/// The tensor object's identity.
pub fn impl_key(id: i32) -> Result<u64> {
    // SAFETY: see byte_length.
    produced(|key| unsafe { ffi::tt_impl_key(id, key) })
}

/// Address of the first element.
pub fn data_pointer(id: i32) -> Result<u64> {
    // SAFETY: see byte_length.
    produced(|pointer| unsafe { ffi::tt_data_pointer(id, pointer) })
}

/// Names of the dimensions, `None` for one without a name.
pub fn dimension_names(id: i32) -> Result<Vec<Option<String>>> {
    // SAFETY: see byte_length.
    let text = produced_text(|text, length| unsafe { ffi::tt_dimension_names(id, text, length) })?;
    Ok(text.lines().map(|name| (name != "*").then(|| name.to_owned())).collect())
}

/// Puts a reference into the process's table and returns a token for `adopt` in another environment.
pub fn share(id: i32) -> Result<u64> {
    // SAFETY: see byte_length.
    produced(|token| unsafe { ffi::tt_share(id, token) })
}

/// Takes a shared tensor into the calling environment, once.
pub fn adopt(token: u64) -> Result<i32> {
    // SAFETY: any token is allowed.
    produced(|id| unsafe { ffi::tt_adopt(token, id) })
}

/// Gives up a shared tensor that nobody will adopt.
pub fn unshare(token: u64) -> Result<()> {
    // SAFETY: any token is allowed.
    done(unsafe { ffi::tt_unshare(token) })
}
