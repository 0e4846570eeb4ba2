//! What tch does not have, as C++ in `csrc/` behind Rust: calling any operator by its schema, tensors addressed by integers,
//! autograd on the calling thread.

pub mod door;
pub mod environment;
pub mod error;
mod ffi;

pub use error::{Error, ErrorKind, Failure, Result};
