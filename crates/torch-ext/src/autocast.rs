//! Autocast: operators choose the dtype that they run in. All of its state belongs to the calling thread.

use crate::error::{Result, done, produced};
use crate::ffi;

/// Whether libtorch has autocast for a type of devices.
pub fn available(device_type: i32) -> Result<bool> {
    // SAFETY: device types and dtypes are checked, as in all functions of this file.
    produced(|available| unsafe { ffi::tt_autocast_available(device_type, available) })
}

pub fn enabled(device_type: i32) -> Result<bool> {
    // SAFETY: see available.
    produced(|enabled| unsafe { ffi::tt_autocast_enabled(device_type, enabled) })
}

pub fn set_enabled(device_type: i32, enabled: bool) -> Result<()> {
    // SAFETY: see available.
    done(unsafe { ffi::tt_set_autocast_enabled(device_type, enabled) })
}

/// The dtype that operators are cast to, as ScalarType.
pub fn dtype(device_type: i32) -> Result<i32> {
    // SAFETY: see available.
    produced(|dtype| unsafe { ffi::tt_autocast_dtype(device_type, dtype) })
}

pub fn set_dtype(device_type: i32, dtype: i32) -> Result<()> {
    // SAFETY: see available.
    done(unsafe { ffi::tt_set_autocast_dtype(device_type, dtype) })
}

/// Whether casts of parameters are kept for later operators.
pub fn cache_enabled() -> bool {
    // SAFETY: no arguments.
    unsafe { ffi::tt_autocast_cache_enabled() }
}

pub fn set_cache_enabled(enabled: bool) {
    // SAFETY: sets a flag of the thread.
    unsafe { ffi::tt_set_autocast_cache_enabled(enabled) }
}

/// Returns the new depth.
pub fn increment_nesting() -> i32 {
    // SAFETY: changes a number of the thread.
    unsafe { ffi::tt_autocast_increment_nesting() }
}

/// Returns the new depth.
pub fn decrement_nesting() -> i32 {
    // SAFETY: see increment_nesting.
    unsafe { ffi::tt_autocast_decrement_nesting() }
}

pub fn clear_cache() -> Result<()> {
    // SAFETY: no arguments.
    done(unsafe { ffi::tt_clear_autocast_cache() })
}
