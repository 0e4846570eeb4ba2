//! Autocast: operators choose the dtype that they run in. All of its state belongs to the calling thread.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::autocast;

use crate::errors::IntoJs;

/// Whether libtorch has autocast for a type of devices.
#[napi(catch_unwind)]
pub fn is_autocast_available(env: Env, device_type: i32) -> Result<bool> {
    autocast::available(device_type).js(env)
}

/// Whether autocast is on for a type of devices.
#[napi(catch_unwind)]
pub fn is_autocast_enabled(env: Env, device_type: i32) -> Result<bool> {
    autocast::enabled(device_type).js(env)
}

/// Switches autocast on or off for a type of devices.
#[napi(catch_unwind)]
pub fn set_autocast_enabled(env: Env, device_type: i32, enabled: bool) -> Result<()> {
    autocast::set_enabled(device_type, enabled).js(env)
}

/// The dtype that operators are cast to, as ScalarType.
#[napi(catch_unwind)]
pub fn get_autocast_dtype(env: Env, device_type: i32) -> Result<i32> {
    autocast::dtype(device_type).js(env)
}

/// Sets the dtype that operators are cast to.
#[napi(catch_unwind)]
pub fn set_autocast_dtype(env: Env, device_type: i32, dtype: i32) -> Result<()> {
    autocast::set_dtype(device_type, dtype).js(env)
}

/// Whether casts of parameters are kept for later operators.
#[napi(catch_unwind)]
pub fn is_autocast_cache_enabled() -> Result<bool> {
    Ok(autocast::cache_enabled())
}

/// Keeps casts of parameters for later operators, or not.
#[napi(catch_unwind)]
pub fn set_autocast_cache_enabled(enabled: bool) -> Result<()> {
    autocast::set_cache_enabled(enabled);
    Ok(())
}

/// Goes one scope deeper; returns the depth.
#[napi(catch_unwind)]
pub fn autocast_increment_nesting() -> Result<i32> {
    Ok(autocast::increment_nesting())
}

/// Leaves a scope; returns the depth.
#[napi(catch_unwind)]
pub fn autocast_decrement_nesting() -> Result<i32> {
    Ok(autocast::decrement_nesting())
}

/// Forgets the casts of parameters.
#[napi(catch_unwind)]
pub fn clear_autocast_cache(env: Env) -> Result<()> {
    autocast::clear_cache().js(env)
}
