//! Drives the door as the addon does: ids, plans, arguments in words, errors by name.

use torch_ext::{Error, ErrorKind, door, environment, tensor};

const OPERATORS: &str = "add.Tensor\nsplit.Tensor\nno.such\nfull\nbitwise_left_shift.Tensor\ncontiguous";
const ADD: i32 = 0;
const SPLIT: i32 = 1;
const UNKNOWN: i32 = 2;
const FULL: i32 = 3;
const SHIFT: i32 = 4;
const CONTIGUOUS: i32 = 5;

/// An environment of the test's thread, with buffers.
struct Door {
    words: Box<[f64; 64]>,
    out: Box<[i32; 8]>,
}

impl Door {
    fn open() -> Self {
        let mut door = Self { words: Box::new([0.0; 64]), out: Box::new([0; 8]) };
        environment::open().expect("an environment");
        environment::set_operators(OPERATORS).expect("operators");
        // SAFETY: the boxes live until `drop` closes the environment.
        unsafe { environment::set_buffers(door.words.as_mut_ptr(), 64, door.out.as_mut_ptr(), 8) }.expect("buffers");
        door
    }

    fn call(&mut self, operator: i32, words: &[f64]) -> torch_ext::Result<door::Called> {
        self.words[..words.len()].copy_from_slice(words);
        self.out[0] = operator;
        door::call()
    }

    fn result(&mut self, operator: i32, words: &[f64]) -> i32 {
        assert_eq!(self.call(operator, words).expect("a result"), door::Called::Results);
        self.out[0]
    }

    /// As `track` after a call that gave `id`.
    fn track(&mut self, id: i32) -> Option<u64> {
        self.out[3] = id;
        door::track(3)
    }

    fn failure(&mut self, operator: i32, words: &[f64]) -> (ErrorKind, String) {
        match self.call(operator, words) {
            Err(Error::Failed(failure)) => (failure.kind, failure.text),
            other => panic!("expected a failure, got {other:?}"),
        }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        environment::close();
    }
}

fn floats(id: i32) -> Vec<f32> {
    let mut bytes = vec![0; tensor::byte_length(id).expect("a tensor")];
    tensor::copy_bytes(id, &mut bytes).expect("its bytes");
    bytes.as_chunks().0.iter().map(|chunk| f32::from_ne_bytes(*chunk)).collect()
}

fn vector(values: &[f32]) -> i32 {
    let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_ne_bytes()).collect();
    tensor::from_bytes(&bytes, 6, &[values.len() as i64]).expect("a tensor")
}

#[test]
fn operators_run_unboxed_and_boxed() {
    let mut door = Door::open();
    let id = f64::from(vector(&[1.0, 2.0]));
    let sum = door.result(ADD, &[id, id, 0.0, 3.0]);
    assert_eq!(floats(sum), [4.0, 8.0]);
    let number = door.result(ADD, &[id, -2.0, 1.0, 0.5, 0.0, 1.0]);
    assert_eq!(floats(number), [1.5, 2.5]);
    let bytes = f64::from(tensor::from_bytes(&[1, 2], 0, &[2]).expect("a tensor"));
    let shifted = door.result(SHIFT, &[bytes, bytes]);
    let mut elements = [0; 2];
    tensor::copy_bytes(shifted, &mut elements).expect("its bytes");
    assert_eq!(elements, [2, 8]);
}

#[test]
fn a_freed_slot_is_used_again_under_another_id() {
    let mut door = Door::open();
    let first = vector(&[1.0]);
    let handle = door.track(first).expect("a live tensor");
    door::free(first);
    let second = vector(&[2.0]);
    assert_ne!(first, second);
    assert_eq!(first & 0x3F_FFFF, second & 0x3F_FFFF);
    door::free_handle(handle);
    door::free(first);
    assert_eq!(floats(second), [2.0]);
    assert!(door.track(first).is_none());
}

#[test]
fn frees_wait_until_the_hold_ends() {
    let _door = Door::open();
    let id = vector(&[1.0]);
    let hold = door::hold();
    door::free(id);
    assert_eq!(floats(id), [1.0]);
    drop(hold);
    assert!(tensor::byte_length(id).is_err());
}

#[test]
fn counters_return_to_zero() {
    let mut door = Door::open();
    let id = vector(&[1.0; 100]);
    door.track(id);
    assert_eq!(environment::memory_counters().tracked_bytes, 400);
    door::free(id);
    let counters = environment::memory_counters();
    assert_eq!((counters.handles, counters.bytes, counters.tracked_handles, counters.tracked_bytes), (0, 0, 0, 0));
}

#[test]
fn long_results_come_in_parts() {
    let mut door = Door::open();
    let id = f64::from(vector(&[0.0; 20]));
    door.call(SPLIT, &[id, 1.0, 0.0]).expect("20 parts");
    assert_eq!(door.out[0], 20);
    let parts: Vec<i32> = std::iter::from_fn(|| Some(door::rest())).take(3).collect();
    assert_eq!(parts, [8, 5, 0]);
}

#[test]
fn the_argument_itself_takes_no_slot() {
    let mut door = Door::open();
    let id = vector(&[1.0]);
    let called = door.call(CONTIGUOUS, &[f64::from(id), 0.0]).expect("a tensor");
    assert_eq!((called, door.out[0]), (door::Called::First, id));
}

#[test]
fn bad_arguments_are_named() {
    let mut door = Door::open();
    let id = f64::from(vector(&[1.0]));
    for (words, kind, text) in [
        ([id, -1.0, 0.0, 1.0], ErrorKind::Disposed, "add.Tensor: argument 'other' is a disposed tensor"),
        ([id, 0.0, 0.0, 1.0], ErrorKind::Type, "add.Tensor: argument 'other' must be Tensor, not None"),
        ([id, id, f64::NAN, 1.0], ErrorKind::Type, "add.Tensor: argument 'alpha' must be Number, but None was given"),
    ] {
        assert_eq!(door.failure(ADD, &words), (kind, text.to_owned()));
    }
    assert_eq!(door.failure(UNKNOWN, &[]), (ErrorKind::Internal, "unknown operator 'no.such'".to_owned()));
    let (kind, text) = door.failure(FULL, &[1e9]);
    assert_eq!(kind, ErrorKind::Internal);
    assert!(text.starts_with("full: argument 'size' is a list of 1e+09 elements"), "{text}");
}

#[test]
fn libtorchs_errors_keep_their_kind_and_text() {
    let mut door = Door::open();
    let (a, b) = (f64::from(vector(&[1.0, 2.0])), f64::from(vector(&[1.0, 2.0, 3.0])));
    let (kind, text) = door.failure(ADD, &[a, b, 0.0, 1.0]);
    assert_eq!(kind, ErrorKind::Runtime);
    assert_eq!(text, "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0");
    let (kind, _) = door.failure(SPLIT, &[a, 1.0, 7.0]);
    assert_eq!(kind, ErrorKind::Index);
}

#[test]
fn sizes_from_outside_are_checked() {
    let _door = Door::open();
    let id = tensor::from_bytes(&[0; 24], 0, &[24]).expect("a tensor");
    assert!(tensor::from_storage(id, 6, 0, &[2, 3], &[3, 1]).is_ok());
    for (offset, sizes, strides) in [
        (1, [2, 3], [3, 1]),
        (0, [i64::MAX, i64::MAX], [1, 1]),
        (0, [2, 3], [i64::MAX, 1]),
        (-1, [2, 3], [3, 1]),
        (0, [-2, 3], [3, 1]),
        (0, [2, 3], [-3, 1]),
    ] {
        assert!(tensor::from_storage(id, 6, offset, &sizes, &strides).is_err(), "{offset} {sizes:?} {strides:?}");
    }
    assert!(tensor::from_bytes(&[0; 4], 6, &[1 << 40, 1 << 40]).is_err());
    assert!(tensor::from_bytes(&[0; 4], 99, &[1]).is_err());
}
