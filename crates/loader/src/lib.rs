//! Opens libtorch's libraries by absolute path, so that the addon, which names them without a folder, uses those.

mod cuda;

use napi::{Error, Result};
use napi_derive::napi;

#[cfg(unix)]
fn open_library(path: &str) -> std::result::Result<(), libloading::Error> {
    use libloading::os::unix::{Library, RTLD_GLOBAL, RTLD_NOW};
    // SAFETY: the caller chose the library, whose initializers run as in any program that links it.
    let library = unsafe { Library::open(Some(path), RTLD_NOW | RTLD_GLOBAL) }?;
    std::mem::forget(library);
    Ok(())
}

#[cfg(windows)]
fn open_library(path: &str) -> std::result::Result<(), libloading::Error> {
    use libloading::os::windows::{LOAD_WITH_ALTERED_SEARCH_PATH, Library};
    // SAFETY: the caller chose the library, whose initializers run as in any program that links it.
    let library = unsafe { Library::load_with_flags(path, LOAD_WITH_ALTERED_SEARCH_PATH) }?;
    std::mem::forget(library);
    Ok(())
}

fn not_opened(path: &str, error: &libloading::Error) -> Error {
    let reason = std::error::Error::source(error).map_or(String::new(), |source| format!(": {source}"));
    Error::from_reason(format!("{path} could not be opened ({error}{reason})"))
}

/// Opens shared libraries in the given order; they stay open.
#[napi(catch_unwind)]
pub fn open(paths: Vec<String>) -> Result<()> {
    for path in paths {
        open_library(&path).map_err(|error| not_opened(&path, &error))?;
    }
    Ok(())
}
