//! Random number generators, named by ids of the calling thread's table.

use crate::error::{Result, done, produced};
use crate::ffi;

/// A generator of its own for a device.
pub fn create(device_type: i32, index: i32) -> Result<i32> {
    // SAFETY: codes are checked, and so are ids in all functions of this file.
    produced(|id| unsafe { ffi::tt_generator_new(device_type, index, id) })
}

/// The generator that a device's operators use by default.
pub fn default_of(device_type: i32, index: i32) -> Result<i32> {
    // SAFETY: see create.
    produced(|id| unsafe { ffi::tt_generator_default(device_type, index, id) })
}

pub fn free(id: i32) {
    // SAFETY: see create.
    unsafe { ffi::tt_generator_free(id) }
}

pub fn manual_seed(id: i32, seed: u64) -> Result<()> {
    // SAFETY: see create.
    done(unsafe { ffi::tt_generator_manual_seed(id, seed) })
}

/// Seeds from the operating system and returns the seed.
pub fn seed(id: i32) -> Result<u64> {
    // SAFETY: see create.
    produced(|seed| unsafe { ffi::tt_generator_seed(id, seed) })
}

pub fn initial_seed(id: i32) -> Result<u64> {
    // SAFETY: see create.
    produced(|seed| unsafe { ffi::tt_generator_initial_seed(id, seed) })
}

/// The state as a uint8 tensor.
pub fn state(id: i32) -> Result<i32> {
    // SAFETY: see create.
    produced(|state| unsafe { ffi::tt_generator_get_state(id, state) })
}

pub fn set_state(id: i32, state: i32) -> Result<()> {
    // SAFETY: see create.
    done(unsafe { ffi::tt_generator_set_state(id, state) })
}
