//! Failures of the native side, with the kinds of docs/native-door.md.

use std::ffi::c_char;
use std::fmt;
use std::ptr::null;

use crate::ffi;

/// What class of error TypeScript makes of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum ErrorKind {
    Runtime = 0,
    Index = 1,
    Value = 2,
    Type = 3,
    NotImplemented = 4,
    OutOfMemory = 5,
    LinAlg = 6,
    Disposed = 7,
    Internal = 8,
    Rare = 9,
    Distributed = 10,
    Syntax = 11,
    Assertion = 12,
}

impl ErrorKind {
    fn from_code(code: i32) -> Self {
        match code {
            0 => Self::Runtime,
            1 => Self::Index,
            2 => Self::Value,
            3 => Self::Type,
            4 => Self::NotImplemented,
            5 => Self::OutOfMemory,
            6 => Self::LinAlg,
            7 => Self::Disposed,
            9 => Self::Rare,
            10 => Self::Distributed,
            11 => Self::Syntax,
            12 => Self::Assertion,
            _ => Self::Internal,
        }
    }
}

/// A C++ exception, or a failure that the addon found itself.
#[derive(Clone, Debug)]
pub struct Failure {
    pub kind: ErrorKind,
    pub text: String,
    /// libtorch's own stack; empty unless `TORCH_SHOW_CPP_STACKTRACES` is set.
    pub stack: String,
}

#[derive(Clone, Debug)]
pub enum Error {
    Failed(Failure),
    /// JavaScript threw inside a callback and its exception is pending.
    JsPending,
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        Self::Failed(Failure { kind, text: text.into(), stack: String::new() })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => formatter.write_str(&failure.text),
            Self::JsPending => formatter.write_str("a JavaScript exception is pending"),
        }
    }
}

impl std::error::Error for Error {}

const FAILED: i32 = 1;
const JS_PENDING: i32 = 2;

/// # Safety
/// `text` must be valid for `length` bytes.
pub(crate) unsafe fn text_from(text: *const c_char, length: usize) -> String {
    if text.is_null() {
        return String::new();
    }
    // SAFETY: the caller's promise.
    let bytes = unsafe { std::slice::from_raw_parts(text.cast::<u8>(), length) };
    String::from_utf8_lossy(bytes).into_owned()
}

fn last_failure() -> Failure {
    let (mut text, mut stack) = (null(), null());
    let (mut text_length, mut stack_length) = (0, 0);
    // SAFETY: the strings belong to the calling thread and live until its next failure.
    unsafe {
        let code = ffi::tt_failure(&mut text, &mut text_length, &mut stack, &mut stack_length);
        Failure {
            kind: ErrorKind::from_code(code),
            text: text_from(text, text_length),
            stack: text_from(stack, stack_length),
        }
    }
}

/// The result of a function of the C interface that writes it through a pointer.
pub(crate) fn produced<T: Default>(function: impl FnOnce(*mut T) -> i32) -> Result<T> {
    let mut value = T::default();
    check(function(&mut value))?;
    Ok(value)
}

/// For functions of the C interface that have no result.
pub(crate) fn done(status: i32) -> Result<()> {
    check(status).map(|_| ())
}

/// A text that the C interface keeps until its next call.
pub(crate) fn produced_text(function: impl FnOnce(*mut *const c_char, *mut usize) -> i32) -> Result<String> {
    let mut text = null();
    let mut length = 0;
    check(function(&mut text, &mut length))?;
    // SAFETY: the text is copied before the next call.
    Ok(unsafe { text_from(text, length) })
}

/// Turns a status of the C interface into a result; statuses that are no failure are passed on.
pub(crate) fn check(status: i32) -> Result<i32> {
    match status {
        FAILED => Err(Error::Failed(last_failure())),
        JS_PENDING => Err(Error::JsPending),
        other => Ok(other),
    }
}
