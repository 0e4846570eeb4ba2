//! The C interface of `csrc/`. Functions that return a status are checked with `error::check`.

use std::ffi::{c_char, c_void};

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

    pub fn tt_call() -> i32;
    pub fn tt_track(position: usize) -> u64;
    pub fn tt_chores() -> i32;
    pub fn tt_take_warnings(
        context: *mut c_void,
        visit: extern "C" fn(*mut c_void, *const c_char, *const c_char, usize),
    );
    pub fn tt_free_handle(handle: u64);
    pub fn tt_free(id: i32);
    pub fn tt_free_many();
    pub fn tt_rest() -> i32;

    pub fn tt_hold();
    pub fn tt_release();

    pub fn tt_info() -> i32;
    pub fn tt_item() -> i32;

    pub fn tt_from_bytes(
        data: *const u8,
        length: usize,
        dtype: i32,
        sizes: *const i64,
        dimensions: usize,
        id: *mut i32,
    ) -> i32;
    pub fn tt_from_shared(
        data: *mut u8,
        length: usize,
        token: u64,
        dtype: i32,
        sizes: *const i64,
        dimensions: usize,
        id: *mut i32,
    ) -> i32;
    pub fn tt_byte_length(id: i32, length: *mut usize) -> i32;
    pub fn tt_copy_bytes(id: i32, target: *mut u8, length: usize) -> i32;
    pub fn tt_take_releases(tokens: *mut u64, room: usize) -> usize;

    pub fn tt_storage_length(id: i32, length: *mut usize) -> i32;
    pub fn tt_copy_storage(id: i32, target: *mut u8, length: usize) -> i32;
    pub fn tt_from_storage(
        storage: i32,
        dtype: i32,
        offset: i64,
        sizes: *const i64,
        dimensions: usize,
        strides: *const i64,
        stride_count: usize,
        id: *mut i32,
    ) -> i32;
    pub fn tt_alias(id: i32, other: *mut i32) -> i32;
    pub fn tt_storage_key(id: i32, key: *mut u64) -> i32;
    pub fn tt_impl_key(id: i32, key: *mut u64) -> i32;
    pub fn tt_data_pointer(id: i32, pointer: *mut u64) -> i32;

    pub fn tt_share(id: i32, token: *mut u64) -> i32;
    pub fn tt_adopt(token: u64, id: *mut i32) -> i32;
    pub fn tt_unshare(token: u64) -> i32;

    pub fn tt_run_backward() -> i32;
    pub fn tt_grads() -> i32;
    pub fn tt_clear_grads() -> i32;
    pub fn tt_set_grad(id: i32, grad: i32) -> i32;
    pub fn tt_set_requires_grad(id: i32, value: bool) -> i32;
    pub fn tt_retain_grad(id: i32) -> i32;
    pub fn tt_set_data(id: i32, other: i32) -> i32;
    pub fn tt_grad_mode() -> bool;
    pub fn tt_set_grad_mode(enabled: bool);
    pub fn tt_inference_mode() -> bool;
    pub fn tt_inference_enter(enabled: bool, token: *mut usize) -> i32;
    pub fn tt_inference_exit(token: usize);

    pub fn tt_set_javascript(call: crate::javascript::Call);
    pub fn tt_register_hook(kind: i32, id: i32, token: u64) -> i32;
    pub fn tt_remove_hook(token: u64) -> i32;
    pub fn tt_unshared_hooks(tokens: *mut u64, room: usize) -> usize;
    pub fn tt_hook_count() -> usize;

    pub fn tt_function_name(name: *const c_char, length: usize, index: *mut i32) -> i32;
    pub fn tt_function_callbacks(backward: u64, forward_gradient: u64) -> i32;
    pub fn tt_function_begin() -> i32;
    pub fn tt_function_abort(handle: f64);
    pub fn tt_function_finish(handle: f64, context: u64) -> i32;
    pub fn tt_function_saved(handle: f64) -> i32;
    pub fn tt_function_needs_input_grad(handle: f64) -> i32;
    pub fn tt_function_node(handle: f64, node: *mut i32) -> i32;

    pub fn tt_tensor_node(id: i32, accumulator: bool) -> i32;
    pub fn tt_node_context(id: i32, token: *mut u64) -> i32;
    pub fn tt_pack_saved(id: i32, member: u32, element: u32, token: u64) -> i32;
    pub fn tt_saved_unpacking(id: i32, member: u32, element: u32, token: *mut u64) -> i32;
    pub fn tt_release_node(id: i32);
    pub fn tt_node_name(id: i32, name: *mut *const c_char, length: *mut usize) -> i32;
    pub fn tt_node_edges(id: i32) -> i32;
    pub fn tt_node_sequence_number(id: i32, number: *mut f64) -> i32;
    pub fn tt_node_input_metadata(id: i32, index: u32) -> i32;
    pub fn tt_node_input_count(id: i32, count: *mut u32) -> i32;
    pub fn tt_node_metadata(id: i32, token: *mut u64) -> i32;
    pub fn tt_set_node_metadata(id: i32, token: u64) -> i32;
    pub fn tt_graph_task() -> i32;
    pub fn tt_will_execute(id: i32, result: *mut bool) -> i32;
    pub fn tt_increment_version(id: i32) -> i32;

    pub fn tt_dispatch_mode_push(token: u64, depth: *mut usize) -> i32;
    pub fn tt_dispatch_mode_pop(depth: usize);
    pub fn tt_set_jagged_operators(token: u64) -> i32;
    pub fn tt_share_ragged_size(from: i32, to: i32) -> i32;
    pub fn tt_saved_hooks_push(token: u64, depth: *mut usize) -> i32;
    pub fn tt_saved_hooks_pop(depth: usize);
    pub fn tt_saved_hooks_disable(message: *const c_char, length: usize) -> i32;
    pub fn tt_saved_hooks_enable();
    pub fn tt_saved_hooks_message(text: *mut *const c_char, length: *mut usize) -> i32;

    pub fn tt_set_stack_recorder(recorder: u64) -> i32;
    pub fn tt_set_anomaly_mode(enabled: bool, check_nan: bool);
    pub fn tt_anomaly_mode() -> i32;

    pub fn tt_enter_dual_level(level: *mut u32) -> i32;
    pub fn tt_exit_dual_level(level: u32) -> i32;
    pub fn tt_forward_grad_mode() -> bool;
    pub fn tt_set_forward_grad_mode(enabled: bool);
    pub fn tt_enter_batch_level(level: *mut u32) -> i32;
    pub fn tt_exit_batch_level();

    pub fn tt_attention_backends() -> i32;
    pub fn tt_set_attention_backends(bits: i32) -> i32;
    pub fn tt_attention_priority(order: *mut i32, count: usize) -> i32;
    pub fn tt_set_attention_priority(order: *const i32, count: usize) -> i32;

    pub fn tt_functorch_push_vmap(batch_size: i64, randomness: i32, level: *mut i64) -> i32;
    pub fn tt_functorch_push_grad(level: *mut i64) -> i32;
    pub fn tt_functorch_push_jvp(level: *mut i64) -> i32;
    pub fn tt_functorch_depth() -> usize;
    pub fn tt_functorch_pop_to(depth: usize);
    pub fn tt_functorch_add_batch_dim(id: i32, dimension: i64, level: i64, result: *mut i32) -> i32;
    pub fn tt_functorch_remove_batch_dim(id: i32, level: i64, batch_size: i64, dimension: i64, result: *mut i32)
    -> i32;
    pub fn tt_functorch_wrap(id: i32, level: i64, result: *mut i32) -> i32;
    pub fn tt_functorch_unwrap(id: i32, level: i64, result: *mut i32) -> i32;
    pub fn tt_functorch_require_grad(id: i32) -> i32;
    pub fn tt_functorch_innermost() -> i32;
    pub fn tt_functorch_suspend() -> i32;
    pub fn tt_functorch_resume() -> i32;
    pub fn tt_functorch_unbatch(id: i32, level: i64, result: *mut i32) -> i32;
    pub fn tt_functorch_lift(id: i32, level: i64, result: *mut i32) -> i32;
    pub fn tt_functorch_unwrap_dead(id: i32, result: *mut i32) -> i32;
    pub fn tt_functorch_describe(id: i32, result: *mut i32) -> i32;

    pub fn tt_autocast_available(device_type: i32, available: *mut bool) -> i32;
    pub fn tt_autocast_enabled(device_type: i32, enabled: *mut bool) -> i32;
    pub fn tt_set_autocast_enabled(device_type: i32, enabled: bool) -> i32;
    pub fn tt_autocast_dtype(device_type: i32, dtype: *mut i32) -> i32;
    pub fn tt_set_autocast_dtype(device_type: i32, dtype: i32) -> i32;
    pub fn tt_autocast_cache_enabled() -> bool;
    pub fn tt_set_autocast_cache_enabled(enabled: bool);
    pub fn tt_autocast_increment_nesting() -> i32;
    pub fn tt_autocast_decrement_nesting() -> i32;
    pub fn tt_clear_autocast_cache() -> i32;

    pub fn tt_use_named(functions: *const c_void);
    pub fn tt_call_named(
        name: *const c_char,
        name_length: usize,
        numbers: *const f64,
        count: usize,
        given: *const c_char,
        given_length: usize,
        text: *mut *const c_char,
        length: *mut usize,
    ) -> i32;

    pub fn tt_generator_new(device_type: i32, index: i32, id: *mut i32) -> i32;
    pub fn tt_generator_default(device_type: i32, index: i32, id: *mut i32) -> i32;
    pub fn tt_generator_free(id: i32);
    pub fn tt_generator_manual_seed(id: i32, seed: u64) -> i32;
    pub fn tt_generator_seed(id: i32, seed: *mut u64) -> i32;
    pub fn tt_generator_initial_seed(id: i32, seed: *mut u64) -> i32;
    pub fn tt_generator_get_state(id: i32, state: *mut i32) -> i32;
    pub fn tt_generator_set_state(id: i32, state: i32) -> i32;

    pub fn tt_dimension_names(id: i32, text: *mut *const c_char, length: *mut usize) -> i32;
    pub fn tt_operator_schema(
        name: *const c_char,
        name_length: usize,
        text: *mut *const c_char,
        length: *mut usize,
    ) -> i32;
    pub fn tt_add_operator(name: *const c_char, length: usize, index: *mut i32) -> i32;
    pub fn tt_schemas(text: *mut *const c_char, length: *mut usize) -> i32;
    pub fn tt_libtorch_version() -> *const c_char;
    pub fn tt_keep_freed_memory();
    pub fn tt_replace_kernels();
    pub fn tt_default_dtype() -> i32;
    pub fn tt_set_default_dtype(dtype: i32) -> i32;
    pub fn tt_promote_types(a: i32, b: i32, result: *mut i32) -> i32;
    pub fn tt_can_cast(from: i32, to: i32, result: *mut bool) -> i32;
    pub fn tt_set_deterministic(enabled: bool, warn_only: bool) -> i32;
    pub fn tt_deterministic() -> i32;
    pub fn tt_set_flush_denormal(enabled: bool) -> bool;
}
