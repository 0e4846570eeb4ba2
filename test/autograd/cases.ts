/**
 * @file The cases of PyTorch 2.11's `test_autograd.py`: which test here covers each, by file and title, and which are left out, with the reason.
 * Names of classes other than `TestAutograd` stand before the case's. A table's own title is its group, a colon and the row.
 */

export const tested: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'autograd/accumulation': {
    test_accumulate_grad_tensor_reference:
      'gradients that meet: keep the tensor that is there, unless one is dense and the other sparse, or a graph is made',
    test_accumulate_grad_with_zero_numel_grad: 'gradients that meet: of tensors without elements are zeros',
    test_backward: 'backward: of a formula has the gradients of the formula',
    test_backward_copy: 'gradients that meet: in three places of the graph are not written into each other',
    test_backward_create_graph_warns: 'backward with a graph warns once, and grad does not',
    test_backward_no_grad: 'backward: of several tensors, of which one was not recorded, is refused',
    test_backward_to_node: 'a gradient edge: may stand among the inputs of backward',
    test_backward_with_nonleaf_inputs:
      'backward: into leaves and computed tensors, and into none that the graph does not reach',
    test_backward_with_scalar_input: 'backward: into one input without dimensions',
    test_dependent_backward: 'backward: of a tensor and another that depends on it',
    test_grad_materialize_grads: 'grad: with zeros in place of null gives the next derivative too',
    test_grad_nonleaf: 'grad: climbs a hill in steps that are themselves recorded',
    test_grad_to_node_inplace: 'a gradient edge: stays with the value from before a change in place',
    test_grad_to_node_multi: 'a gradient edge: may be made of a node and a number',
    test_grad_to_node_set: 'a gradient edge: stays with the memory that a leaf had',
    test_grad_unreachable_discovery: 'grad: of what is not reached runs no function on the way',
    test_gradient_edge_output: 'a gradient edge: splits a backward in two',
    test_hessian_vector: 'grad: a Hessian-vector product by backward of a gradient',
    test_input_buffer_accum: 'gradients that meet: leave the given ones as they were',
    test_isolated_node: 'backward: does not go through what has no gradient',
    test_multi_backward_no_grad: 'backward: of several tensors, of which one was not recorded, is refused',
    test_sharded_grad: 'backward: in parts equals one in a go',
    test_type_conversions: 'gradients that meet: have the dtype of the leaf',
    test_unused_grad_requires_grad_with_materialize:
      'grad: with zeros in place of null does not require a gradient by itself',
    test_unused_output: 'backward: of one of several outputs leaves zeros for the others',
    test_var_mean_differentiable: 'backward: of a mean and a variance equals those of each',
    'DeviceType.test_parameter_resize': 'gradients that meet: are of the right size where a parameter got smaller',
    'DeviceType.test_sparse_backward': 'gradients that meet: of which some are sparse are summed in any order',
    test_requires_grad: 'requiring a gradient: goes from arguments to results',
    test_set_data_self_requires_grad:
      'requiring a gradient: stays when data is replaced, which must be numbers of the same kind',
    test_set_data_tensorimpl_type:
      'requiring a gradient: stays when data is replaced, which must be numbers of the same kind',
    test_tensor_grad_warnings: 'reading grad warns for a computed tensor that does not retain it',
    'DeviceType.test_requires_grad_factory': 'requiring a gradient: is an option of what makes tensors like others',
    'DeviceType.test_strided_leaf_grad_layout':
      'gradients that meet: have the layout of a dense leaf, and rows for one that is not',
  },
  'autograd/anomaly': {
    test_anomaly_detect_nan: 'NaN: is found, with the node and its output',
  },
  'autograd/backward': {
    test_free_deep_graph: 'a deep graph is freed without a deep stack',
    test_multi_backward: 'several tensors go backward together',
    test_requires_grad_: 'requiresGrad can be switched on leaves',
    test_set_data_preserve_pyobj: 'data replaces the values and keeps the tensor',
  },
  'autograd/derivatives': {
    test_pow_zero_tensor_gradient: 'pow with exponent 0 at 0',
    test_power_function: '0 to a power',
  },
  'autograd/engine': {
    test_hook_closure_cycle: 'a hook that refers to its own tensor goes with it',
    test_deep_reentrant: 'a backward within a backward: goes 100 levels deep',
    'Multithread.test_preserve_backtrace': 'an error in backward: has the frames of the callback and of the call',
  },
  'autograd/forward-ad': {
    test_not_implemented_fwad: 'operators without a forward derivative say so',
    'ForwardMode.test_basic_packing_unpacking': 'levels: unpacking gives value and tangent by name and by position',
    'ForwardMode.test_default_level': 'levels: the end of a level takes the tangents away',
    'ForwardMode.test_nested_level': 'levels: do not nest',
    'ForwardMode.test_set_fw_grad_having_own_fw_grad_at_same_level': 'dual numbers: have one tangent at a level',
    'ForwardMode.test_size_check': 'dual numbers: have a tangent of their own shape',
  },
  'autograd/forward-views': {
    'ForwardMode.test_advanced_packing_unpacking':
      'a dual number: shares memory and version with its value, and has the tangent itself',
    'ForwardMode.test_backward_graph_destruction': 'tangents: that record themselves go with their level',
    'ForwardMode.test_grad_cleanup': 'a dual number: is an ordinary tensor when its level has ended',
    'ForwardMode.test_make_dual_forbid_integral_dtype': 'a dual number: is not made of integers',
    'ForwardMode.test_make_dual_inference_tensor_in_inference_mode':
      'a dual number: may be made in inference mode, where it is no view',
    'ForwardMode.test_metadata_check_check_conj':
      'the layout of a tangent: has the bits of the value, so that a tangent with others is copied',
    'ForwardMode.test_metadata_check_checks_ignores_size_zero':
      'the layout of a tangent: does not count where there are no elements, or only one',
    'ForwardMode.test_metadata_check_checks_storage_numel':
      'the layout of a tangent: is that of a value in a larger memory',
    'ForwardMode.test_metadata_check_ignore_storage_offset_for_zero_numel_tensor':
      'the layout of a tangent: does not count where there are no elements, or only one',
    'ForwardMode.test_metadata_check_when_primal_has_conj_bit':
      'the layout of a tangent: is kept where the value has a conjugate or negative bit',
    'ForwardMode.test_metadata_check_when_primal_has_neg_bit':
      'the layout of a tangent: is kept where the value has a conjugate or negative bit',
    'ForwardMode.test_non_differentiable': 'a change in place: that has no derivative is allowed',
    'ForwardMode.test_out_variant': 'a change in place: of a given result is refused',
    'ForwardMode.test_print': 'a dual number: is printed with its tangent, and its parts without',
    'ForwardMode.test_view_inplace_always_creates_a_view':
      'a change in place: makes the tangents of base and view one memory, whatever the layout',
    'ForwardMode.test_view_inplace_differentiable_views':
      'a change in place: of a view changes the tangent of its base',
    'ForwardMode.test_view_inplace_non_differentiable_views':
      'a change in place: of a dual number changes value and tangent where they are, and gives the value no tangent',
    'DeviceType.test_copy_forward_ad_broadcasting':
      'a change in place: by a copy may broadcast, and copies the tangent',
    'DeviceType.test_copy_forward_ad_same_layout_copies_grad':
      'a change in place: by a copy may broadcast, and copies the tangent',
  },
  'autograd/function': {
    test_custom_function_exception: 'an error in forward or backward comes out as it was thrown',
    test_function: 'the gradient can be differentiated again',
    test_no_grad_python_function: 'without gradients nothing is recorded',
  },
  'autograd/function-arguments': {
    test_autograd_python_custom_function_inplace: 'changes in place: a marked input is the output',
    test_clear_saved_tensors_on_access: 'saved tensors: they are cleared on access where the class says so',
    test_clear_saved_tensors_on_access_double_access_error:
      'saved tensors: they are cleared on access where the class says so',
    test_dont_materialize_grads: 'null gradients: or null if gradients are not materialized',
    test_function_returns_input: 'outputs: an input that is returned is a new tensor with the function as its node',
    test_function_returns_undefined_tensor: 'null gradients: through an operator: its grad stays null',
    test_invalid_gradients: 'arguments: a gradient of another shape is refused',
    test_mark_non_differentiable_mixed: 'outputs: an output that is not differentiable and no input',
    test_materialize_grads: 'null gradients: outputs that were not used get zeros',
    test_no_grad_input: 'outputs: an input that is returned where nothing is recorded does not require a gradient',
    test_save_none_for_backward: 'saved tensors: inputs, outputs, intermediate tensors and null come in order',
    test_too_many_grads: 'arguments: more trailing nulls than arguments are allowed',
  },
  'autograd/function-context': {
    test_autograd_print_tensor: 'a function within a network: is printed with the tensor that it made',
    test_custom_autograd_no_early_free: 'double backward: keeps what is saved until the last one',
    test_custom_autograd_repeated_grad_grad: 'double backward: runs as often as one likes',
    test_custom_function_no_tensors: 'arguments: may hold no tensor at all',
    test_custom_function_non_tensor_inputs_outputs:
      'arguments: and results of all kinds keep their places among the gradients',
    test_custom_function_saved_tensors: 'a context that is kept: has a node that saw what it saved, and null',
    test_custom_function_setup_context_multi_input: 'a separate context: sees all arguments',
    test_custom_function_setup_context_multi_output: 'a separate context: sees results that are no tensors',
    test_custom_function_setup_context_simple: 'a separate context: is enough for a function of one tensor',
    test_custom_function_vmap_defaults: 'a separate context: is enough for a function of one tensor',
    test_dep_nograd: 'arguments: that are marked as not differentiable, on the way to another function',
    test_mark_non_differentiable: 'arguments: that are not differentiable make a mask for operators',
    test_mark_non_differentiable_none: 'arguments: with null for a gradient go into operators that expect one',
    test_naughty_autograd_function_stashing_ctx: 'a context that is kept: has no saved tensors after the graph is gone',
    test_once_differentiable:
      'double backward: of a function that only looks like a formula is refused where it is not one',
    test_save_output_nr: 'a context that is kept: shows a saved output with its number',
  },
  'autograd/function-forms': {
    test_custom_function_error: 'vjp: both are refused',
    test_legacy_function_deprecation_exception: 'the old style with instances is refused in the words of Python',
  },
  'autograd/function-tangents': {
    test_custom_function_forward_mode_forward_is_no_op:
      'a function that returns its input: has a tangent that is a view of the input’s',
    test_custom_function_forward_mode_inplace_checks:
      'a function that changes its input: has a jvp that changes the tangent',
    test_custom_function_forward_mode_non_differentiable:
      'jvp: gives null for what has no tangent, and is refused otherwise',
    test_custom_function_forward_mode_non_tensor_before_tensor_args:
      'jvp: gets null for arguments that are no tensors, wherever they stand',
    test_custom_function_forward_mode_view_checks:
      'a function that returns a view: refuses a tangent that is a view of something else',
    test_custom_function_forward_mode_wrong_formula: 'jvp: is what counts, whatever the gradient is',
    test_custom_function_mark_dirty_not_differentiable:
      'a function that changes its input: returns it whether a gradient is needed or not',
    test_custom_function_save_for_forward: 'jvp: reads what was saved for it, which is not what was saved for backward',
  },
  'autograd/function-views': {
    test_autograd_inplace_views_creation_meta: 'a change of shape in place follows the view: of a custom function',
    test_autograd_multiple_views_python:
      'a function that returns one tensor: may take several views on its way to the one that it returns',
    test_autograd_simple_views_python:
      'a function that returns one tensor: may return a view, which must not be changed in place',
    test_autograd_views_codegen: 'an operator with one or several views: allows changes where its modes allow them',
    test_custom_function_inplace_on_non_default_view: 'a function that changes its input: refuses one of several views',
    test_custom_function_inplace_on_view_of_leaf: 'a function that changes its input: refuses a view of a leaf',
    test_custom_function_local_inplace:
      'a function that returns one tensor: may change what it made, and is its node all the same',
    test_custom_function_mark_output_view_of_intermediate:
      'a function that changes its input: refuses to mark a view of what it made',
    test_custom_function_return_view_in_nograd:
      'a function that returns one tensor: returns a view like any other where nothing is recorded',
    test_inplace_not_requires_grad:
      'a view that a function returned: of a tensor without gradient cannot take a value with one',
    test_return_duplicate: 'a function that returns several tensors: may return one twice',
    test_return_duplicate_inplace: 'a function that returns several tensors: may return an input that it changed twice',
    test_return_leaf:
      'a function that returns several tensors: among them a leaf, whose hook sees only what went through the function',
    test_return_leaf_inplace:
      'a function that returns several tensors: among them an input without gradient that it changed, which has one now',
    'DeviceType.test_inplace_on_view_python':
      'a function that changes its input: gives the gradient of a part of its base',
    'DeviceType.test_inplace_on_view_undefined_grad_output':
      'a function that changes its input: may leave an argument without gradient',
  },
  'autograd/grad-options': {
    test_accumulate_grad: 'backward: adds up in place, so that a gradient that was read changes',
    test_backward_badcalls: 'backward: of what was not recorded is refused',
    test_backward_twice_retained_graph_with_saved_values: 'grad: frees the graph unless it is kept',
    test_backward_twice_retained_graph_without_saved_values: 'grad: frees the graph unless it is kept',
    test_backward_twice_with_saved_values: 'backward: twice is refused, with the reason',
    test_backward_twice_without_saved_values: 'backward: twice is allowed where nothing was saved',
    test_backward_with_inputs: 'backward: adds up in the given inputs only',
    test_duplicate_backward_root: 'backward: of a tensor twice counts twice',
    test_grad: 'grad: refuses gradients of another shape, number or kind',
    test_grad_badcalls: 'grad: of an input that requires no gradient is refused',
    test_grad_batched_grad: 'batched gradients: give the rows of a Jacobian in one run',
    test_grad_empty_inputs: 'grad: needs inputs',
    test_grad_unreachable: 'grad: of an unused input is an error, null or zeros',
    'DeviceType.test_complex_scalar_backward': 'grad: of a complex number has to be given',
    'DeviceType.test_grad_assignment': 'grad of a tensor: of another shape, dtype or kind is refused',
  },
  'autograd/gradcheck': {
    test_gradcheck_check_batched_grad: 'batched, reads a value',
    test_gradcheck_check_forward_or_backward_only: 'forward only',
    test_gradcheck_check_no_differentiable_outputs: 'hidden influence',
    test_gradcheck_complex_non_complex_outputs: 'real to complex',
    test_gradcheck_custom_error: 'wrong, second output',
    test_gradcheck_forward_ad: 'forward, wrong, second input',
    test_gradcheck_forward_ad_batched_grad: 'batched tangents',
    test_gradcheck_forward_ad_respects_requires_grad: 'forward, argument without gradient',
    test_gradcheck_input: 'csc, masked',
    test_gradcheck_jacobian_mismatch: 'wrong, complex',
    test_gradcheck_nondeterministic: 'drifting, tolerated',
    test_gradcheck_test_outputs: 'sparse output',
    test_gradcheck_undefined_grad: 'needs a gradient',
    test_gradcheck_validates_inputs: 'nothing requires a gradient',
  },
  'autograd/hook-order': {
    test_accumulate_grad_posthooks_can_observe_tensor_prehook:
      'the hooks of a leaf: see in the node what the tensor hooks made of the gradient',
    test_accumulate_grad_posthooks_should_not_execute:
      'the hooks of a leaf: do not run where other inputs are asked for',
    test_backward_hook_relative_ordering:
      'the hooks of a module, its parameters and all nodes: run in the order of Python',
    test_full_backward_hook_double_backward:
      'the hooks of a module, its parameters and all nodes: of a loss run once where a second derivative follows',
    test_grad_fn_prehooks: 'the hooks before a node: run in order, and pass on what each returns',
    test_grad_fn_prehooks_multiple_outputs:
      'the hooks before a node: get one gradient for each output, null for what is no tensor',
    test_grad_fn_prehooks_remove_hooks: 'the hooks before a node: can be removed, also by one another while they run',
    test_grad_nonleaf_many_outputs:
      'the hooks of a computed tensor: do not run for the tensor below two that are asked for',
    test_grad_nonleaf_register_hook:
      'the hooks of a computed tensor: get an undefined gradient as null where another output of the node has one',
    test_hook_edge_case_when_called_with_grad:
      'the hooks of a computed tensor: run where its gradient is asked for, those of its node only where that runs',
    test_hook_none: 'the hooks of a computed tensor: run for outputs with a gradient only',
    test_hook_with_no_name: 'the hooks of a computed tensor: may be bound functions without a name, and methods',
    test_hooks_cpp: 'the hooks of a computed tensor: on the output of a module of operators',
    test_post_accumulate_grad_hook_multiple_tensors: 'the hooks of a leaf: after accumulation belong to one leaf each',
    test_post_accumulate_grad_hook_ordering:
      'the hooks of a leaf: run as tensor hooks, before the node, after accumulation, after the node',
    test_prehook_ordering: 'the hooks of a computed tensor: run before those of its node, however they were added',
    test_retain_grad_inplace: 'retained gradients: move with a base and its view, and never to one that had none',
    test_retain_grad_inplace_over_view: 'retained gradients: of two views of a base',
    test_retains_grad_inplace_multiple_outputs:
      'retained gradients: of a node with several outputs, of which one is changed',
    test_tensor_hooks_inplace_multiple_outputs:
      'hooks across a change in place: stay with the outputs of a node that has several',
    test_tensor_hooks_inplace_over_view: 'hooks across a change in place: of a view are those of its new node',
  },
  'autograd/hooks': {
    test_hooks: 'a hook that was removed is not called',
    test_post_accumulate_grad_hook_on_non_leaf: 'what cannot be a hook or a gradient is refused in the words of Python',
  },
  'autograd/inference': {
    'InferenceMode.test_inference_mode_context_manager':
      'the mode: is on inside, off in a part that says so, and off behind',
    'InferenceMode.test_inference_mode_decorator': 'the mode: decorates methods',
    'InferenceMode.test_inference_mode_existing_autograd_session':
      'a normal tensor: that was saved for backward is noticed when it is changed inside',
    'InferenceMode.test_inference_mode_handle_direct_view_on_rebase':
      'a normal tensor: has views inside that must not be changed outside where a gradient is required',
    'InferenceMode.test_inference_mode_inf_tensor_in_inf_mode_functional_op':
      'a tensor of the mode, inside: gives such a tensor by operators and views',
    'InferenceMode.test_inference_mode_inf_tensor_in_inf_mode_inplace_op':
      'a tensor of the mode, inside: stays one when it is changed',
    'InferenceMode.test_inference_mode_inf_tensor_in_inf_mode_view_op':
      'a tensor of the mode, inside: gives such a tensor by operators and views',
    'InferenceMode.test_inference_mode_inf_tensor_in_normal_mode_functional_op':
      'a tensor of the mode, outside: gives a normal leaf by operators',
    'InferenceMode.test_inference_mode_inf_tensor_in_normal_mode_inplace_op':
      'a tensor of the mode, outside: must not be changed',
    'InferenceMode.test_inference_mode_inf_tensor_in_normal_mode_view_op':
      'a tensor of the mode, outside: gives such a tensor by views, which has no node',
    'InferenceMode.test_inference_mode_tensor_creation':
      'a tensor of the mode, inside: is made by creation, whether it requires a gradient or not',
    'InferenceMode.test_mix_inference_and_normal_tensor_functional_op':
      'tensors of both kinds: are added, which saves nothing',
    'InferenceMode.test_mix_inference_and_normal_tensor_inplace_op':
      'tensors of both kinds: are changed by each other as far as nothing of the mode is saved',
    'InferenceMode.test_mix_inference_and_normal_tensor_view_op': 'tensors of both kinds: are viewed as each other',
    'InferenceMode.test_normal_tensor_inplace_output_in_inference_mode':
      'a normal tensor: stays one when it is changed inside, and so do its views',
    'InferenceMode.test_normal_tensor_inplace_output_in_normal_mode':
      'a normal tensor: stays one when it is changed inside and then outside',
    'InferenceMode.test_normal_tensor_view_output_in_inference_mode':
      'a normal tensor: has views inside that are normal, and views of those',
    'InferenceMode.test_normal_tensor_view_output_in_normal_mode':
      'a normal tensor: has views inside that must not be changed outside where a gradient is required',
  },
  'autograd/inplace': {
    test_autograd_inplace_view_of_view:
      'a view that is changed: of a view that was made without recording, or in inference mode, is refused',
    test_autograd_inplace_views_cross_dtype:
      'a view that is changed: through another dtype has the gradient of its base, not that of its new shape',
    test_copy_slices_graph_task_updates: 'only what is asked for: is computed where a part of a tensor was changed',
    test_detach_then_inplace_raises_in_autograd:
      'a change in place: of a detached tensor is noticed where the other one was saved',
    test_first_grad_fn_access_in_no_grad_mode:
      'a view that is changed: may be asked for its node where nothing is recorded',
    test_index_backward_does_not_save_tensor: 'a change in place: of what was indexed by a mask is allowed',
    test_inplace: 'a change in place: of a function that saves its result counts as one version',
    test_inplace_on_view_backward: 'a view that is changed: by an activation of a network has a second derivative',
    test_inplace_on_view_weak_grad_fn:
      'a view that is changed: by a function that saves its result lets the node go with the tensors',
    test_no_grad_assignment: 'a change in place: without recording changes a leaf, and is noticed where it was saved',
    test_no_grad_modifies_version:
      'a change in place: without recording changes a leaf, and is noticed where it was saved',
    test_no_requires_grad_inplace:
      'a change in place: is allowed before a gradient is required, and refused from then on',
    test_no_unnecessary_save: 'a change in place: is allowed where an operator does not save what it could',
    test_out_variant_raises_when_inputs_require_grad:
      'a change in place: of a result needs recorded arguments to be written to',
    test_requires_grad_inplace: 'a change in place: with a value that requires a gradient makes the tensor require one',
    'DeviceType.test_copy_': 'copying in place: keeps the gradient through dtypes',
    'DeviceType.test_copy_r_to_c': 'copying in place: from real to complex numbers',
    'DeviceType.test_inplace_multiple_output_view_of_view':
      'a view that is changed: of one of several views, or a view of that, is refused',
    'DeviceType.test_inplace_on_view_backprop_base': 'a view that is changed: reaches the gradient through its base',
    'DeviceType.test_inplace_on_view_backprop_view': 'a view that is changed: gives a gradient to what changed it',
    'DeviceType.test_inplace_on_view_backprop_view_of_view':
      'a view that is changed: reaches the gradient through another view',
    'DeviceType.test_inplace_on_view_gradcheck': 'a view that is changed: has the right derivatives',
    'DeviceType.test_inplace_on_view_makes_base_require_grad':
      'a view that is changed: makes its base require a gradient',
    'DeviceType.test_inplace_on_view_modify_base':
      'a view that is changed: follows a change of its base that made that require a gradient',
    'DeviceType.test_inplace_on_view_multi_output_safe':
      'a change in place: by an operator that reads one of several parts is allowed where the parts are no views',
    'DeviceType.test_inplace_on_view_multi_output_unsafe':
      'a change in place: by an operator that reads one of several parts is allowed where the parts are no views',
    'DeviceType.test_inplace_on_view_multiple_outputs':
      'a view that is changed: of one of several views, or a view of that, is refused',
    'DeviceType.test_inplace_on_view_non_contig': 'a view that is changed: may have a base that is not contiguous',
    'DeviceType.test_inplace_on_view_of_multiple_output_view':
      'a view that is changed: of one of several views, or a view of that, is refused',
    'DeviceType.test_inplace_on_view_of_view': 'a view that is changed: may be a view of a view',
    'DeviceType.test_inplace_on_view_then_no_grad':
      'a view that is changed: may be asked for its node where nothing is recorded',
    'DeviceType.test_resize_version_bump':
      'a change in place: counts where a tensor is resized, unless it has the size already',
    'DeviceType.test_to_r_to_c': 'copying in place: from real to complex numbers',
  },
  'autograd/lifetimes': {
    test_anomaly_assign_parent_cleanup: 'what anomaly mode notes of a graph goes with it',
    test_create_graph_and_full_backward_hook_cycle: 'a graph with a module hook and a recorded gradient goes',
    test_custom_autograd_ac_early_stop: 'a checkpointed function keeps nothing of what it saved again',
    test_custom_function_saving_mutated_view_no_leak: 'a changed view that a function saved goes',
    test_free_deep_graph_complicated:
      'deep graphs of custom functions, and with branches, are freed without a deep stack',
    test_free_deep_graph_pyfunction:
      'deep graphs of custom functions, and with branches, are freed without a deep stack',
    test_inplace_on_view_saved_output: 'a node that was changed in place by a function that saves its result goes',
    test_nested_anomaly_printstack_cleanup: 'what it notes of a graph that failed goes as well',
    test_post_accumulate_grad_hook_gets_cleaned_up: 'what a hook after accumulation holds goes with its leaf',
    test_pynode_destruction_deadlock: 'an error of an operator beside a custom function does not hold on to it',
    test_retain_grad_cycle: 'a tensor whose gradient is retained goes without its graph',
    test_variable_traverse: 'a tensor within a cycle of objects keeps its graph until it is used',
  },
  'autograd/modes': {
    test_no_grad: 'noGrad runs a function without recording and returns its value',
    test_set_grad_enabled_wraps: 'setGradEnabled without a function holds from the call on',
  },
  'autograd/nesting': {
    test_anomaly_grad_warnings: 'a change in place is reported with the operator that needed the old value',
    test_anomaly_mode_no_check_nan: 'anomaly mode: without a look for NaN lets it pass, and finds it in an inner mode',
    test_grad_mode_restored_reentrant: 'a backward within a backward: has the mode of its outer one afterwards',
    test_nested_anomaly_detect_nan: 'NaN of a function that a backward called is found, with the calls of both',
    test_reentrant_child_error: 'a backward within a backward: that fails makes the outer one fail',
    test_reentrant_priority: 'a backward within a backward: goes before what else is waiting',
    test_reentrant_with_leaf_variable_hook: 'a backward within a backward: in a hook of a leaf changes its gradient',
    test_reentrant_with_non_leaf_variable_hook:
      'a backward within a backward: in a hook of a computed tensor changes its gradient',
    test_set_grad_coroutines: 'modes that call each other: send values, errors and the end into generators in the mode',
    test_set_grad_coroutines_benign_exceptions:
      'modes that call each other: send values, errors and the end into generators in the mode',
    test_set_grad_coroutines_exit:
      'modes that call each other: send values, errors and the end into generators in the mode',
    test_set_grad_enabled: 'modes that call each other: are set by a value for a part',
    test_set_grad_generator_functions:
      'modes that call each other: step generators in the mode, and their consumers outside',
    test_set_grad_generator_functions_recursive: 'modes that call each other: end as they began, at every depth',
    test_simple_reentrant: 'a backward within a backward: uses a graph that was made in forward',
  },
  'autograd/node': {
    test_autograd_node_isinstance: 'a node: it is an object of one class, and always the same one',
    test_grad_fn_input_metadata: 'a node: it knows the shape of what it made',
    test_grad_to_node: 'a gradient edge: stands for a tensor among the inputs of grad',
    test_grad_to_node_materialize: 'a gradient edge: cannot be materialized',
    test_gradient_edge_graph_ownership: 'a gradient edge: keeps the graph of a custom function alive',
    test_naughty_autograd_function_attribute_access: 'a node: a context without its graph says so',
    test_next_functions: 'a node: neighbours are given with the number of their output',
  },
  'autograd/operators': {
    test_diagonal_expanded_v: 'a derivative: of a given gradient that is expanded has every element',
    test_indexing: 'the gradient of an index with: lists between slices',
    test_indexing_duplicates: 'the gradient of an index with: the same place more than once',
    test_integer_outputs: 'results without a gradient: are all but the first of unique',
    test_not_implemented_grad: 'a derivative: that libtorch does not have is an error of backward',
    test_select_expanded_v: 'a derivative: of a given gradient that is expanded has every element',
    test_select_sum: 'a derivative: of a part and its sum can be taken twice',
    test_setitem: 'the gradient of setting: is zero where something else was put, and one for that',
    test_setitem_mask: 'the gradient of setting: by a mask',
    test_slice_expanded_v: 'a derivative: of a given gradient that is expanded has every element',
    test_sparse_gather_both_scalar: 'sparse gradients: of gather equal dense ones',
    test_sparse_gather_dim0: 'sparse gradients: of gather equal dense ones',
    test_sparse_gather_dim1: 'sparse gradients: of gather equal dense ones',
    test_sparse_gather_dim_neg: 'sparse gradients: of gather equal dense ones',
    test_sparse_gather_ind_scalar: 'sparse gradients: of gather equal dense ones',
    test_sparse_gather_x_scalar: 'sparse gradients: of gather equal dense ones',
    test_sparse_mm_backward: 'sparse gradients: of matrix products equal dense ones',
    test_to_sparse_backward: 'sparse gradients: of conversions have the layout of what was converted',
    test_unrelated_inputs: 'a derivative: of what an input does not touch is zero',
    'DeviceType.test_advanced_indexing_backwards_memory_format':
      'a derivative: of an index in another memory format is that of the index',
    'DeviceType.test_min_max_median_backprops_to_all_values':
      'a derivative: is shared by equal largest, smallest and middle values',
    'DeviceType.test_mv_grad_stride_0': 'a derivative: of a vector that is expanded can be taken twice',
    'DeviceType.test_non_differentiable_ops': 'results without a gradient: are integers and truth values',
    'DeviceType.test_pow_real_negative_base_complex_exponent': 'a derivative: of a negative number to a complex power',
    'DeviceType.test_scatter_index_reduce_amin_amax_backprops_to_all_values':
      'a derivative: is shared where several equal values are scattered',
    'DeviceType.test_scatter_index_reduce_prod_gradgrad_error':
      'a derivative: of a product with two zeros is not differentiable again',
    'DeviceType.test_set_requires_grad_only_for_floats': 'results without a gradient: cannot be told to have one',
    'DeviceType.test_sparse_mask_autograd': 'sparse gradients: of a mask are one where it is',
    'DeviceType.test_where_functional': 'a derivative: of a choice goes to what was chosen',
    'DeviceType.test_where_scalar': 'a derivative: of a choice goes to what was chosen',
    'MultipleDispatch.test_atan2_zero_gradient': 'a derivative: of an angle at zero is zero',
    'Multithread.test_cat_stack_r_to_c': 'a derivative: of real and complex parts that are joined',
  },
  'autograd/mutation': {
    'AllowMutationOnSaved.test_backward_out_of_context': 'a backward outside of the mode is refused',
    'AllowMutationOnSaved.test_basic': 'backward uses the values from before a change: an operator in place',
    'AllowMutationOnSaved.test_disallow_nesting': 'it does not nest, and ends when its function throws',
    'AllowMutationOnSaved.test_double_backward': 'twice differentiated',
    'AllowMutationOnSaved.test_inplace_foreach': 'backward uses the values from before a change: several at once',
    'AllowMutationOnSaved.test_save_base_and_modify_view':
      'backward uses the values from before a change: a view of a part',
    'AllowMutationOnSaved.test_save_view_modify_base': 'a view that was saved keeps its values when its base changes',
    'AllowMutationOnSaved.test_saved_but_not_anymore': 'what is no longer saved, or was never, is not copied',
    'AllowMutationOnSaved.test_saved_same_tensor_different_versions':
      'a tensor is copied once for each value that was saved',
    'AllowMutationOnSaved.test_saved_same_tensor_many_times': 'a tensor is copied once for each value that was saved',
    'AllowMutationOnSaved.test_views': 'backward uses the values from before a change: a view of all',
    'AllowMutationOnSaved.test_with_math_views': 'a conjugate view may be changed',
    'AllowMutationOnSaved.test_with_out_variant': 'backward uses the values from before a change: a given output',
  },
  'autograd/saved': {
    test_grad_fn_attr_bindings: 'a node has what it saved: conv2d',
    test_saved_variable_packing_unpacking_did_not_save_original_with_hooks: 'hooks of a result that was saved',
    test_saved_variable_packing_unpacking_saved_original_with_hooks: 'hooks of one variable pack what was saved before',
    test_saved_variable_version_counter: 'a saved tensor is the one that was given, and a saved result has its version',
  },
  'autograd/saved-hooks': {
    test_disabling_saved_tensor_hooks: 'hooks on saved tensors: can be refused with a message',
    test_disabling_saved_tensor_hooks_nested:
      'hooks on saved tensors: are refused by the inner message, and then by the outer again',
    test_setting_default_saved_variable_hooks_twice_should_not_fail:
      'saved tensors: are packed by the inner of two modes',
  },
  'autograd/saved-memory': {
    test_default_saved_tensors_hooks_double_backward:
      'hooks on saved tensors: count as often in a second derivative as something is saved',
    test_detach: 'a tensor that was saved: is read from the object that backward got, not from what it became',
    test_detach_base: 'a tensor that was saved: is read from the object that backward got, not from what it became',
    test_graph_save_on_cpu: 'saving on the CPU: keeps dtype and layout, also of sparse tensors',
    test_pack_hook_with_inplace_modification_should_fail: 'hooks on saved tensors: must not change what they pack',
    test_save_on_cpu_and_checkpoint: 'saving on the CPU: goes together with checkpoints, on either side',
    test_saved_tensor_hooks_custom_error_propagation:
      'hooks on saved tensors: throw out of the operator, or out of backward',
    test_saved_tensor_hooks_custom_function_intermediates:
      'hooks on saved tensors: on what a custom function saved of its own',
    test_saved_tensor_hooks_extra_exit_during_bw_no_crash:
      'leaving and entering: hooks while backward runs does no harm',
    test_saved_tensors_hook_version_counter_not_shared:
      'hooks on saved tensors: give tensors whose versions are their own',
    test_saved_variable_packing_unpacking_did_not_save_original_with_default_hooks:
      'hooks on saved tensors: change what an operator saves of its result',
    test_saved_variable_packing_unpacking_saved_original_with_default_hooks:
      'hooks on saved tensors: change the gradient as they change what is saved',
    test_saved_variable_saved_original_inplace_detach:
      'a tensor that was saved: as an argument must not be detached in place, as a result it may',
    test_saving_variable_to_disk: 'hooks on saved tensors: may keep tensors on the disk',
    test_setting_default_saved_variable_hooks_twice_should_use_inner:
      'hooks on saved tensors: of an inner and an outer mode, the inner ones count',
    test_unpack_hooks_exec_count: 'hooks on saved tensors: see each tensor that is saved once, and numbers never',
    test_wrapped_number_saved_tensors_hooks:
      'hooks on saved tensors: see each tensor that is saved once, and numbers never',
  },
  'autograd/tensor-hooks': {
    test_multi_grad_all_hooks: 'a hook on several tensors: waits for all gradients',
    test_multi_grad_any_hooks: 'a hook on several tensors: takes the first where that is asked for',
    test_multi_grad_hooks_invalid_mode: 'a hook on several tensors: refuses other modes and tensors without gradient',
    test_post_accumulate_grad_hook_e2e: 'hooks after accumulation: may make the step of an optimizer',
    test_post_accumulate_grad_hook_returns_not_None: 'hooks after accumulation: must return nothing',
    test_post_accumulate_grad_hook_multiple_hooks: 'hooks after accumulation: run in order, once for each backward',
    test_retain_grad: 'retained gradients: asking twice keeps it once',
    test_retains_grad_can_always_observe_tensor_prehook:
      'retained gradients: it is what the hooks left, whatever the order of asking',
    test_tensor_hooks_inplace: 'hooks: hooks from before a change in place see the gradient of the old value',
    test_will_engine_execute_node: 'a hook on several tensors: does not wait for what the backward does not reach',
  },
  'autograd/views': {
    test_increment_version: 'version counters: can be told of a change',
    test_inplace_on_view_leaf_errors: 'views: a view of a leaf cannot be changed',
    test_leaf_assignment: 'views: setAt into a tensor that was not recorded makes it recorded',
    test_version_counter: 'version counters: are shared by views and detached tensors',
  },
  'utils/checkpoint': {
    test_checkpoint_detects_non_determinism: 'metadata',
    test_checkpointing_without_reentrant_custom_function_works: 'twice',
    test_checkpointing_without_reentrant_with_context_fn:
      'both runs have the surroundings that contextFn gives, and the autocast of the first',
  },
  'utils/checkpoint-nested': {
    test_access_saved_tensor_twice_without_recomputation_works:
      'each backward runs the function again, as a look at what is saved does',
    test_checkpoint_graph_execution_group: 'two gradients in a group compute again once, and must not overlap',
    test_checkpoint_sequential_warns_if_use_reentrant_not_passed_explcitly:
      'not saying which kind is meant is warned of',
    test_checkpoint_valid_reset_on_error: 'a reentrant checkpoint that was refused leaves the next one valid',
    test_checkpoint_warns_if_use_reentrant_not_passed_explcitly: 'not saying which kind is meant is warned of',
    test_checkpointing: 'many reentrant checkpoints are joined in one result',
    test_checkpointing_non_reentrant_autocast_cpu: 'both runs see the autocast of the first',
    test_checkpointing_without_reentrant:
      'a module is trained by checkpoints as without, whether its input has a gradient or not',
    test_checkpointing_without_reentrant_arbitrary_input_output: 'arguments and results may lie in objects',
    test_checkpointing_without_reentrant_correct_grad:
      'gradients are those of no checkpoint, whether by backward or grad',
    test_checkpointing_without_reentrant_detached_tensor:
      'a function without recorded result is run once, and is refused where it is reentrant',
    test_checkpointing_without_reentrant_parameter_used_in_an_out:
      'the hook of a parameter that is used inside and outside runs once',
    test_checkpointing_without_reentrant_saved_object_identity:
      'what needs no gradient is the same object when it is saved again',
    'NestedCheckpoint.test_nested_checkpoint': 'checkpoints nest with each other and with gradients',
    'NestedCheckpoint.test_nested_checkpoint_kwargs': 'checkpoints take and give values of all kinds',
    'NestedCheckpoint.test_nested_checkpoint_non_tensor_inputs_and_outputs':
      'checkpoints take and give values of all kinds',
    'NestedCheckpoint.test_nested_checkpoint_reentrant_backwards':
      'checkpoints may be gone through by a hook of themselves',
    'NestedCheckpoint.test_nested_checkpoint_same_graph': 'checkpoints keep the hooks of the graph that was recorded',
    'NestedCheckpoint.test_nested_checkpoint_set_early_stop':
      'the second run stops before what saves nothing, unless it is told not to; a mode counts more than an option',
    'NestedCheckpoint.test_nested_checkpoint_set_early_stop_no_recompution_needed':
      'nothing runs twice where nothing was saved',
    'NestedCheckpoint.test_nested_checkpoint_two_children': 'checkpoints may have two inside of them',
  },
  'utils/selective': {
    'SelectiveActivationCheckpoint.test_bad_inputs': 'lists of other things than overloads are refused',
    'SelectiveActivationCheckpoint.test_can_only_trigger_recompute_once': 'backward can run once',
    'SelectiveActivationCheckpoint.test_flops_and_mem': 'operators and gradients: products',
    'SelectiveActivationCheckpoint.test_function_with_more_than_one_output': 'operators and gradients: several',
    'SelectiveActivationCheckpoint.test_output_already_has_autograd_meta': 'views of what has no gradient may be kept',
    'SelectiveActivationCheckpoint.test_policy_with_state': 'a policy may have a state, which both runs share',
    'SelectiveActivationCheckpoint.test_storage_lifetime': 'what is kept goes with the graph, and when it was used',
    'SelectiveActivationCheckpoint.test_version_counter':
      'a result that is kept must not change, unless that is allowed',
  },
};

/** The cases that are not tested here, by the reason. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  'there is no profiler yet': [
    'test_profiler',
    'test_profiler_aggregation_fake',
    'test_profiler_aggregation_lstm',
    'test_profiler_aggregation_table',
    'test_profiler_function_event_avg',
    'test_profiler_propagation',
    'test_profiler_seq_nr',
    'test_profiler_shapes',
    'test_profiler_unboxed_only',
    'test_record_function',
    'test_record_function_callbacks',
    'test_record_function_legacy',
    'test_record_function_multithreaded',
    'DeviceType.test_profiler_emit_itt',
    'DeviceType.test_profiler_emit_nvtx',
  ],
  'they need subclasses of tensors, operators written in Python, or what Python alone asks the engine': [
    'ForwardMode.test_make_dual_torch_dispatch',
    'MultipleDispatch.test_backward_respects_torch_function',
    'SelectiveActivationCheckpoint.test_function_with_non_tensor_output',
    'SelectiveActivationCheckpoint.test_subclass_dispatching_sizes',
    'test_current_node',
    'test_custom_function_preserve_torch_function_when_return_as_is',
  ],
  'private functions of PyTorch': [
    'ForwardMode.test_codegen_ignores_undefined_outputs',
    'ForwardMode.test_create_new_zeros_with_same_meta',
    'ForwardMode.test_fwd_grad_enabled',
    'ForwardMode.test_set_fwd_grad_enabled',
    'ForwardModeBatchedGrad.test_inplace_on_view_not_same_layout',
    'ForwardModeBatchedGrad.test_inplace_on_view_same_layout',
    'ForwardModeBatchedGrad.test_metadata_check_for_storage_numel_skipped',
    'ForwardModeBatchedGrad.test_out_of_place_not_same_layout',
    'MultipleDispatch.test_autograd_composite_implicit_and_dispatch_registration',
    'MultipleDispatch.test_autograd_multiple_dispatch_registrations',
    'MultipleDispatch.test_foward_mode_AD',
    'MultipleDispatch.test_is_retain_graph',
    'MultipleDispatch.test_set_sequence_nr',
    'MultipleDispatch.test_view_copy',
    'DeviceType.test_warning_in_backward',
    'test_calculate_shape_util',
    'test_callback_adds_callback',
    'test_current_graph_task_execution_order',
    'test_current_graph_task_id',
    'test_get_data_and_hooks_from_raw_saved_variable',
    'test_gradcheck_get_analytical_jacobian',
    'test_gradcheck_get_numerical_jacobian',
    'test_multiple_insert_removal_caching',
    'test_node_post_hook_registered_during_unpack_hook',
    'test_reentrant_with_callbacks_both_depths',
    'test_reentrant_with_callbacks_depth_0',
    'test_reentrant_with_callbacks_depth_1',
    'test_saved_tensor_constructor_forbidden_without_flag',
    'test_saved_tensor_constructor_with_hooks',
    'test_set_materialize_non_diff_grads',
    'test_unsafe_set_version_counter',
    'test_view_func_replay',
    'test_view_func_replay_with_modified_state',
    'test_view_replay_enabled',
  ],
  'they need a device, or several': [
    'DeviceType.test_advanced_indexing_backwards_large',
    'DeviceType.test_backward_device',
    'DeviceType.test_cross_device_reentrant_autograd',
    'DeviceType.test_free_unneeded_tensor',
    'DeviceType.test_gradcheck_input_output_different_device',
    'DeviceType.test_inputbuffer_add_multidevice',
    'DeviceType.test_pin_memory',
    'DeviceType.test_reentrant_parent_error_on_cpu',
    'DeviceType.test_rnn_backward_to_input_but_not_parameters',
    'DeviceType.test_simple_reentrant_cross_device',
    'DeviceType.test_unused_output_device',
    'DeviceType.test_zero_dim_param_mixed_device_grad',
    'MultipleDispatch.test_backward_single_threaded',
    'MultipleDispatch.test_backward_tls_stash',
    'Multithread.test_custom_function_propagates_errors_from_device_thread',
    'StreamSynchronization.test_consumer_to_multi_producer_case_4_correctness',
    'StreamSynchronization.test_consumer_to_single_producer_case_2_correctness',
    'StreamSynchronization.test_consumer_to_single_producer_case_3_correctness',
    'StreamSynchronization.test_consumer_to_single_producer_case_3_correctness_non_default_ambient_stream',
    'StreamSynchronization.test_consumer_to_single_producer_case_4_correctness',
    'StreamSynchronization.test_side_stream_backward_overlap',
    'StreamSynchronization.test_warn_on_accumulate_grad_stream_mismatch_flag',
    'test_callback_propagates_errors_from_device_thread',
    'test_checkpoint_compile_no_recompile',
    'test_checkpoint_device_context_fn',
    'test_checkpointing_non_reentrant_autocast_gpu',
    'test_checkpointing_without_reentrant_memory_savings',
    'test_forward_traceback_preserves_exception_with_checkpoint',
    'test_gradcheck_default_device_placement_context',
    'test_graph_save_on_cpu_cuda',
    'test_node_ordering_when_none_returned',
    'test_scalar_grad_mixed_device',
  ],
  'every environment runs its own backward on its own thread; tensors are not shared by running threads': [
    'Multithread.test_dataparallel_saved_tensors_hooks',
    'Multithread.test_fork_join_in_middle',
    'Multithread.test_multi_grad_all_hooks',
    'Multithread.test_multi_grad_any_hooks',
    'Multithread.test_multithreaded_exception_propagation',
    'Multithread.test_python_thread_in_middle',
    'Multithread.test_set_multithreading_enabled_as_context_manager_and_function',
    'Multithread.test_simple_backward',
    'Multithread.test_simple_backward_same_input',
    'test_checkpointing_without_reentrant_dataparallel',
    'test_grad_thread_safety',
    'test_thread_shutdown',
  ],
  'habits of Python: its objects, its reference counts, its keywords, NumPy': [
    'ForwardMode.test_detach_view_tracking',
    'ForwardMode.test_forward_level_cleanup',
    'DeviceType.test_pyscalar_conversions',
    'test_attribute_deletion',
    'test_dir',
    'test_enable_grad_decorator_no_paren',
    'test_gc_in_destructor',
    'test_grad_fn_badcalls',
    'test_grad_mode_class_decoration',
    'test_naughty_anomaly_access',
    'test_no_grad_copy',
    'test_no_grad_copy_sparse',
    'test_no_unnecessary_unwrapping',
    'test_numpy_requires_grad',
    'test_pickle',
    'test_saved_tensor_hooks_extra_enter_during_bw_no_leak',
    'test_saved_variables_deprecated',
    'test_set_grad_coroutines_critical_exceptions',
    'test_setup_context_when_forward_has_default_args',
    'test_shape',
    'test_volatile_deprecated',
  ],
  'differences that README.md tells of': ['test_custom_function_cycle'],
  'named and nested tensors have tests of their own': [
    'MultipleDispatch.test_per_dispatch_key_input_saving',
    'test_named_tensor_for_complex_views',
  ],
  'gradcheck.test.ts compares with Python by functions of its own; sparse and linear algebra have tests of their own': [
    'DeviceType.test_sparse_ctor_getter_backward',
    'ForwardModeBatchedGrad.test_out_of_place_basic',
    'test_gradcheck_adjusted_atol_complex_inputs',
    'test_gradcheck_backward_mul_by_grad_output',
    'test_gradcheck_dense_and_sparse_inputs',
    'test_gradcheck_forward_ad_runs_with_no_requires_grad',
    'test_gradcheck_multiple_mkldnn_inputs',
    'test_gradcheck_output_shape_or_dtype_depend_on_values',
    'test_gradcheck_single_input',
    'test_gradcheck_validates_input_mkldnn',
    'test_lobpcg',
  ],
  'wrong in 2.11 itself': ['MultipleDispatch.test_trace_backward_nonsquare_171704'],
};
