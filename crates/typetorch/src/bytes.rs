//! Elements and storages as bytes.

use std::ptr::null_mut;

use napi::bindgen_prelude::*;
use napi::sys;
use napi_derive::napi;
use torch_ext::{door, tensor};

use crate::errors::IntoJs;
use crate::references;

/// A new array buffer and its memory.
pub fn array_buffer<'env>(env: Env, length: usize) -> Result<(ArrayBuffer<'env>, &'env mut [u8])> {
    let (mut value, mut data) = (null_mut(), null_mut());
    // SAFETY: the environment is current; the memory lives as long as the value.
    unsafe {
        let status = sys::napi_create_arraybuffer(env.raw(), length, &mut data, &mut value);
        if status != sys::Status::napi_ok {
            return Err(Error::from_reason(format!("an ArrayBuffer of {length} bytes could not be made")));
        }
        let memory = if length == 0 { &mut [] } else { std::slice::from_raw_parts_mut(data.cast(), length) };
        Ok((ArrayBuffer::from_napi_value(env.raw(), value)?, memory))
    }
}

/// A tensor on the CPU with a copy of `data`.
#[napi(catch_unwind)]
pub fn from_bytes(env: Env, data: &[u8], dtype: i32, sizes: Vec<i64>) -> Result<i32> {
    tensor::from_bytes(data, dtype, &sizes).js(env)
}

/// A tensor that shares memory with `data`, which lives as long as the tensor.
#[napi(catch_unwind)]
pub fn from_shared(env: Env, data: Uint8ArraySlice<'_>, dtype: i32, sizes: Vec<i64>) -> Result<i32> {
    references::drop_released();
    // SAFETY: the value belongs to the function that is running.
    let token = unsafe { references::keep(env.raw(), data.raw()) }
        .ok_or_else(|| Error::from_reason("the array cannot be kept"))?;
    let memory = data.as_ref();
    // SAFETY: the reference keeps the memory, and array buffers do not move.
    unsafe { tensor::from_shared(memory.as_ptr().cast_mut(), memory.len(), token, dtype, &sizes) }.js(env)
}

/// The elements in their logical order, copied from whatever device they are on.
#[napi(catch_unwind)]
pub fn to_bytes<'env>(env: Env, id: i32) -> Result<ArrayBuffer<'env>> {
    let _hold = door::hold();
    let length = tensor::byte_length(id).js(env)?;
    let (buffer, memory) = array_buffer(env, length)?;
    tensor::copy_bytes(id, memory).js(env)?;
    Ok(buffer)
}

/// Copies the elements in their logical order to `target`, which must have exactly their length.
#[napi(catch_unwind)]
pub fn copy_into(env: Env, id: i32, mut target: Uint8ArraySlice<'_>) -> Result<()> {
    // SAFETY: no JavaScript runs while the memory is written.
    tensor::copy_bytes(id, unsafe { target.as_mut() }).js(env)
}

/// A copy of the whole storage.
#[napi(catch_unwind)]
pub fn storage_bytes<'env>(env: Env, id: i32) -> Result<ArrayBuffer<'env>> {
    let _hold = door::hold();
    let length = tensor::storage_length(id).js(env)?;
    let (buffer, memory) = array_buffer(env, length)?;
    tensor::copy_storage(id, memory).js(env)?;
    Ok(buffer)
}

/// A tensor over the storage of another one; `offset` counts elements of `dtype`.
#[napi(catch_unwind)]
pub fn from_storage(
    env: Env,
    storage_id: i32,
    dtype: i32,
    offset: i64,
    sizes: Vec<i64>,
    strides: Vec<i64>,
) -> Result<i32> {
    tensor::from_storage(storage_id, dtype, offset, &sizes, &strides).js(env)
}

/// Another id for the same tensor object.
#[napi(catch_unwind)]
pub fn alias(env: Env, id: i32) -> Result<i32> {
    tensor::alias(id).js(env)
}

/// Identity of the tensor's storage.
#[napi(catch_unwind)]
pub fn storage_key(env: Env, id: i32) -> Result<BigInt> {
    tensor::storage_key(id).js(env).map(BigInt::from)
}

/// Address of the first element.
#[napi(catch_unwind)]
pub fn data_ptr(env: Env, id: i32) -> Result<BigInt> {
    tensor::data_pointer(id).js(env).map(BigInt::from)
}

/// Identity of the tensor object: equal for two ids of the same one.
#[napi(catch_unwind)]
pub fn impl_key(env: Env, id: i32) -> Result<BigInt> {
    tensor::impl_key(id).js(env).map(BigInt::from)
}

/// Names of the dimensions, null for one without a name.
#[napi(catch_unwind, ts_return_type = "(string | null)[]")]
pub fn dimension_names(env: Env, id: i32) -> Result<Vec<Option<String>>> {
    tensor::dimension_names(id).js(env)
}

/// Whether two ids stand for the same tensor object.
#[napi(catch_unwind)]
pub fn same_object(env: Env, a: i32, b: i32) -> Result<bool> {
    Ok(tensor::impl_key(a).js(env)? == tensor::impl_key(b).js(env)?)
}
