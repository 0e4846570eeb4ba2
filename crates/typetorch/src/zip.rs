//! PyTorch's zip files.

use std::cell::RefCell;

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::{ErrorKind, zip};

use crate::bytes::array_buffer;
use crate::errors::IntoJs;

/// A zip file that is open, until it is closed or collected.
pub struct ZipHandle<T>(RefCell<Option<T>>);

type ZipWriter = ZipHandle<zip::Writer>;
type ZipReader = ZipHandle<zip::Reader>;

impl<T> ZipHandle<T> {
    fn new(file: T) -> External<Self> {
        External::new(Self(RefCell::new(Some(file))))
    }

    fn with<R>(&self, body: impl FnOnce(&mut T) -> torch_ext::Result<R>) -> torch_ext::Result<R> {
        match self.0.borrow_mut().as_mut() {
            Some(file) => body(file),
            None => Err(torch_ext::Error::new(ErrorKind::Value, "the zip file is closed")),
        }
    }
}

/// Begins a zip file in PyTorch's layout.
#[napi(catch_unwind, ts_return_type = "object")]
pub fn zip_writer_open(env: Env, path: String) -> Result<External<ZipWriter>> {
    zip::Writer::open(&path).js(env).map(ZipHandle::new)
}

/// Writes a record.
#[napi(catch_unwind)]
pub fn zip_write_bytes(
    env: Env,
    #[napi(ts_arg_type = "object")] writer: &External<ZipWriter>,
    name: String,
    data: &[u8],
) -> Result<()> {
    writer.with(|file| file.write(&name, data)).js(env)
}

/// Writes the whole storage of a tensor as a record.
#[napi(catch_unwind)]
pub fn zip_write_storage(
    env: Env,
    #[napi(ts_arg_type = "object")] writer: &External<ZipWriter>,
    name: String,
    id: i32,
) -> Result<()> {
    writer.with(|file| file.write_storage(&name, id)).js(env)
}

/// Completes the file. One that is not closed is incomplete.
#[napi(catch_unwind)]
pub fn zip_writer_close(env: Env, #[napi(ts_arg_type = "object")] writer: &External<ZipWriter>) -> Result<()> {
    writer.0.take().map_or(Ok(()), zip::Writer::close).js(env)
}

/// Opens a zip file of PyTorch.
#[napi(catch_unwind, ts_return_type = "object")]
pub fn zip_reader_open(env: Env, path: String) -> Result<External<ZipReader>> {
    zip::Reader::open(&path).js(env).map(ZipHandle::new)
}

/// A record of a zip file.
#[napi(object)]
pub struct ZipRecord {
    pub name: String,
    pub size: f64,
}

/// All records; throws if one says that it is larger than the file.
#[napi(catch_unwind)]
pub fn zip_records(env: Env, #[napi(ts_arg_type = "object")] reader: &External<ZipReader>) -> Result<Vec<ZipRecord>> {
    reader
        .with(|file| {
            let record = |name: String| Ok(ZipRecord { size: file.size(&name)? as f64, name });
            file.names()?.into_iter().map(record).collect()
        })
        .js(env)
}

/// Reads a record.
#[napi(catch_unwind)]
pub fn zip_read_bytes<'env>(
    env: Env,
    #[napi(ts_arg_type = "object")] reader: &External<ZipReader>,
    name: String,
) -> Result<ArrayBuffer<'env>> {
    let size = reader.with(|file| file.size(&name)).js(env)?;
    let (buffer, memory) = array_buffer(env, size)?;
    reader.with(|file| file.read(&name, memory)).js(env)?;
    Ok(buffer)
}

/// Reads a record of exactly `expectedBytes` into a new uint8 tensor.
#[napi(catch_unwind)]
pub fn zip_read_storage(
    env: Env,
    #[napi(ts_arg_type = "object")] reader: &External<ZipReader>,
    name: String,
    expected_bytes: f64,
) -> Result<i32> {
    reader.with(|file| file.read_storage(&name, expected_bytes as usize)).js(env)
}

/// Closes the file. Doing it twice is allowed.
#[napi(catch_unwind)]
pub fn zip_reader_close(#[napi(ts_arg_type = "object")] reader: &External<ZipReader>) -> Result<()> {
    reader.0.take();
    Ok(())
}
