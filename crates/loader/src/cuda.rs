//! Whether CUDA's driver sees a device, asked without libtorch, whose CUDA libraries are only opened where they can work;
//! and the functions of our library for CUDA.

use std::ffi::{c_int, c_void};

use libloading::{Library, Symbol};
use napi::bindgen_prelude::BigInt;
use napi::{Error, Result};
use napi_derive::napi;

use crate::not_opened;

#[cfg(windows)]
const DRIVER: &str = "nvcuda.dll";
#[cfg(not(windows))]
const DRIVER: &str = "libcuda.so.1";

const SUCCESS: c_int = 0;
const NO_DEVICE: c_int = 100;

fn count_devices(driver: &Library) -> std::result::Result<c_int, libloading::Error> {
    // SAFETY: these are the signatures of CUDA's driver interface, which never change.
    unsafe {
        let init: Symbol<'_, unsafe extern "C" fn(u32) -> c_int> = driver.get(b"cuInit")?;
        let count: Symbol<'_, unsafe extern "C" fn(*mut c_int) -> c_int> = driver.get(b"cuDeviceGetCount")?;
        let mut devices = 0;
        let status = match init(0) {
            SUCCESS => count(&mut devices),
            failed => failed,
        };
        Ok(match status {
            SUCCESS => devices,
            NO_DEVICE => 0,
            failed => -failed,
        })
    }
}

/// How many devices CUDA's driver sees, minus its error code if it cannot say; null without a driver.
#[napi(catch_unwind)]
pub fn cuda_devices() -> Result<Option<i32>> {
    // SAFETY: the driver's initializers run as in any program that uses CUDA.
    let Ok(driver) = (unsafe { Library::new(DRIVER) }) else {
        return Ok(None);
    };
    let count = count_devices(&driver).map_err(|error| Error::from_reason(error.to_string()))?;
    // libtorch uses it from here on.
    std::mem::forget(driver);
    Ok(Some(count))
}

/// Opens our library for CUDA, which stays open, and returns the address of its table of functions.
#[napi(catch_unwind)]
pub fn cuda_functions(path: String) -> Result<BigInt> {
    // SAFETY: the library is ours; it has no initializers of its own, and its function takes nothing.
    let table = unsafe {
        let library = Library::new(&path).map_err(|error| not_opened(&path, &error))?;
        let library = std::mem::ManuallyDrop::new(library);
        let functions: Symbol<'_, extern "C" fn() -> *const c_void> =
            library.get(b"typetorch_cuda_functions").map_err(|error| not_opened(&path, &error))?;
        functions()
    };
    Ok(BigInt::from(table as u64))
}
