//! What tch does not have, as C++ in `csrc/` behind Rust: calling any operator by its schema, tensors addressed by integers,
//! autograd on the calling thread.

pub mod attention;
pub mod autocast;
pub mod autograd;
pub mod context;
pub mod door;
pub mod environment;
pub mod error;
mod ffi;
pub mod functorch;
pub mod generator;
pub mod graph;
pub mod javascript;
pub mod named;
pub mod tensor;
pub mod warnings;

pub use error::{Error, ErrorKind, Failure, Result};
