//! PyTorch's zip files.

use std::ffi::c_void;
use std::ptr::null_mut;

use crate::error::{Result, check, done, produced, produced_text};
use crate::ffi;

/// A file that is being written. Dropping it without `close` leaves an incomplete file.
#[derive(Debug)]
pub struct Writer(*mut c_void);

impl Writer {
    pub fn open(path: &str) -> Result<Self> {
        let mut raw = null_mut();
        // SAFETY: texts are valid during the calls, here and below.
        check(unsafe { ffi::tt_zip_writer_open(path.as_ptr().cast(), path.len(), &mut raw) })?;
        Ok(Self(raw))
    }

    pub fn write(&mut self, name: &str, data: &[u8]) -> Result<()> {
        // SAFETY: `self.0` is the open writer, here and below.
        done(unsafe { ffi::tt_zip_write(self.0, name.as_ptr().cast(), name.len(), data.as_ptr(), data.len()) })
    }

    /// Writes the whole storage of a tensor.
    pub fn write_storage(&mut self, name: &str, id: i32) -> Result<()> {
        // SAFETY: see write.
        done(unsafe { ffi::tt_zip_write_storage(self.0, name.as_ptr().cast(), name.len(), id) })
    }

    /// Writes the directory, which makes the file complete.
    pub fn close(self) -> Result<()> {
        // SAFETY: see write.
        done(unsafe { ffi::tt_zip_writer_close(self.0) })
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // SAFETY: made by `open`, deleted once.
        unsafe { ffi::tt_zip_writer_delete(self.0) }
    }
}

/// A file that is open for reading.
#[derive(Debug)]
pub struct Reader(*mut c_void);

impl Reader {
    pub fn open(path: &str) -> Result<Self> {
        let mut raw = null_mut();
        // SAFETY: texts are valid during the calls, here and below.
        check(unsafe { ffi::tt_zip_reader_open(path.as_ptr().cast(), path.len(), &mut raw) })?;
        Ok(Self(raw))
    }

    /// Names of all records.
    pub fn names(&self) -> Result<Vec<String>> {
        // SAFETY: `self.0` is the open reader, here and below.
        let text = produced_text(|text, length| unsafe { ffi::tt_zip_names(self.0, text, length) })?;
        Ok(text.split_terminator('\0').map(str::to_owned).collect())
    }

    /// Bytes of a record; fails if the file cannot hold as many.
    pub fn size(&self, name: &str) -> Result<usize> {
        // SAFETY: see names.
        produced(|size| unsafe { ffi::tt_zip_size(self.0, name.as_ptr().cast(), name.len(), size) })
    }

    /// Reads a record into memory of its size.
    pub fn read(&self, name: &str, target: &mut [u8]) -> Result<()> {
        let length = target.len();
        // SAFETY: see names; as many bytes are written as `target` has.
        done(unsafe { ffi::tt_zip_read(self.0, name.as_ptr().cast(), name.len(), target.as_mut_ptr(), length) })
    }

    /// Reads a record of exactly `expected` bytes into a new uint8 tensor.
    pub fn read_storage(&self, name: &str, expected: usize) -> Result<i32> {
        // SAFETY: see names.
        produced(|id| unsafe { ffi::tt_zip_read_storage(self.0, name.as_ptr().cast(), name.len(), expected, id) })
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // SAFETY: made by `open`, deleted once.
        unsafe { ffi::tt_zip_reader_delete(self.0) }
    }
}
