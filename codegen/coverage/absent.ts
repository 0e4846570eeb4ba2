/** @file Names of PyTorch that typetorch has in another form, or leaves out, and why. */

/** Python names, by what stands for them here: a path below `torch`, or words. */
export const elsewhere: Readonly<Record<string, string>> = {
  'torch.from_numpy': '`torch.from(typedArray, shape)`',
  'torch.GradScaler': '`torch.amp.GradScaler`',
  'torch.cuda.StreamContext': '`torch.cuda.stream()`',
  'torch.utils.checkpoint.GraphExecGroup': '`torch.utils.checkpoint.graphExecGroup()`',
  'torch.Tensor.numpy': '`typedArray()`',
  'torch.Tensor (operators).__abs__': '`abs()`',
  'torch.Tensor (operators).__contains__': '`eq(value).any()`',
  'torch.Tensor (operators).__getitem__': '`at()`',
  'torch.Tensor (operators).__neg__': '`neg()`',
  'torch.Tensor (operators).__pos__': '`positive()`',
  'torch.Tensor (operators).__reversed__': '`flip()`',
  'torch.Tensor (operators).__setitem__': '`setAt()`',
};

interface Absent {
  readonly reason: string;
  /** Full Python names; a `*` at the end stands for all that begin so. */
  readonly names: readonly string[];
}

export const absent: readonly Absent[] = [
  {
    reason: 'TorchScript compiler internals, which only Python uses',
    names: [
      'torch.AggregationType',
      'torch.DispatchKey',
      'torch.ScriptFunction',
      'torch.Tag',
      'torch.fork',
      'torch.wait',
      'torch.import_ir_module',
      'torch.import_ir_module_from_buffer',
      'torch.init_num_threads',
      'torch.merge_type_from_type_comment',
      'torch.parse_ir',
      'torch.parse_schema',
      'torch.parse_type_comment',
      'torch.unify_type_list',
      'torch.read_vitals',
      'torch.set_vital',
      'torch.vitals_enabled',
    ],
  },
  {
    reason: 'symbolic sizes and control flow of `torch.compile` and `torch.export`, which trace Python code',
    names: ['torch.SymBool', 'torch.SymFloat', 'torch.SymInt', 'torch.compile', 'torch.func.functionalize'],
  },
  {
    reason: "Python's protocol for classes that stand in for tensors",
    names: [
      'torch.nn.functional.boolean_dispatch',
      'torch.nn.functional.handle_torch_function',
      'torch.nn.functional.has_torch_function',
      'torch.nn.functional.has_torch_function_unary',
      'torch.nn.functional.has_torch_function_variadic',
      'torch.Tensor.module_load',
    ],
  },
  {
    reason: 'deprecated in PyTorch',
    names: ['torch.Tensor.storage_type'],
  },
  {
    reason: 'operators run on the thread that calls them, and workers are threads',
    names: ['torch.Tensor.share_memory_'],
  },
  {
    reason: 'a prototype of PyTorch',
    names: [
      'torch.masked.is_masked_tensor',
      'torch.sparse.SparseSemiStructuredTensor',
      'torch.sparse.SparseSemiStructuredTensorCUSPARSELT',
      'torch.sparse.SparseSemiStructuredTensorCUTLASS',
      'torch.sparse.to_sparse_semi_structured',
    ],
  },
  {
    reason: 'from before functions were classes of static methods',
    names: ['torch.autograd.NestedIOFunction'],
  },
  {
    reason: 'NVIDIA’s management library is not bound: `nvidia-smi` tells what it knows',
    names: [
      'torch.cuda.clock_rate',
      'torch.cuda.device_memory_used',
      'torch.cuda.list_gpu_processes',
      'torch.cuda.memory.list_gpu_processes',
      'torch.cuda.memory_usage',
      'torch.cuda.power_draw',
      'torch.cuda.temperature',
      'torch.cuda.utilization',
    ],
  },
  {
    reason: 'takes functions and handles of CUDA that come from C or C++',
    names: [
      'torch.cuda.CUDAPluggableAllocator',
      'torch.cuda.memory.CUDAPluggableAllocator',
      'torch.cuda.change_current_allocator',
      'torch.cuda.memory.change_current_allocator',
      'torch.cuda.GreenContext',
      'torch.cuda.cudart',
      'torch.cuda.check_error',
    ],
  },
  {
    reason: 'frees memory that other processes lent, and tensors are not shared between processes here',
    names: ['torch.cuda.ipc_collect'],
  },
  {
    reason: 'deprecated in PyTorch, which has moved its development to another package',
    names: ['torch.utils.data.IterDataPipe', 'torch.utils.data.MapDataPipe'],
  },
  {
    reason: 'binds dimensions to the first-class dimension objects of functorch, which index by Python’s syntax',
    names: ['torch.Tensor.index'],
  },
];
