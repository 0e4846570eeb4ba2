//! The C interface of `csrc/`. Functions that return a status are checked with `error::check`.

use std::ffi::c_char;

unsafe extern "C" {
    pub fn tt_failure(
        text: *mut *const c_char,
        text_length: *mut usize,
        stack: *mut *const c_char,
        stack_length: *mut usize,
    ) -> i32;

    pub fn tt_environment_open() -> i32;
    pub fn tt_environment_close();
    pub fn tt_set_buffers(words: *mut f64, word_count: usize, out: *mut i32, out_count: usize) -> i32;
    pub fn tt_set_operators(names: *const c_char, length: usize) -> i32;
    pub fn tt_memory_counters() -> *mut crate::environment::MemoryCounters;

    pub fn tt_call(id: *mut i32) -> i32;
    pub fn tt_track(id: i32) -> u64;
    pub fn tt_collection_is_due() -> bool;
    pub fn tt_free_handle(handle: u64);
    pub fn tt_free(id: i32);
    pub fn tt_free_many();
    pub fn tt_rest() -> i32;
}
