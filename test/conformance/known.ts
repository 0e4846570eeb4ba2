/** @file Records that do not pass yet, by cause. A test fails if one of them passes or if another one does not. */

interface Family {
  reason: string;
  /** By operator: what follows its name in the ids. */
  records: Record<string, string>;
}

export const known: readonly Family[] = [
  {
    reason: 'torch.masked is not there yet.',
    records: {
      'masked.sum':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.prod':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.cumsum':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.cumprod':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.amax':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.amin':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.argmax':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.argmin':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.mean':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 complex64/0 complex64/1 bfloat16/0 float16/0',
      'masked.median':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      'masked.norm':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      'masked.var':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.std':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      'masked.softmax':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      'masked.log_softmax':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      'masked.softmin':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      'masked.normalize':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 complex64/0 complex64/1 bfloat16/0 float16/0',
      'masked.logaddexp':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      'masked.logsumexp':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
    },
  },
  {
    reason: 'torch.signal.windows is not there yet.',
    records: {
      'signal.windows.hamming':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
      'signal.windows.hann':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
      'signal.windows.bartlett':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
      'signal.windows.blackman':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
      'signal.windows.cosine':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
      'signal.windows.exponential':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4 err/5 err/6',
      'signal.windows.gaussian':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4 err/5',
      'signal.windows.kaiser':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4 err/5',
      'signal.windows.general_cosine':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4 err/5 err/6',
      'signal.windows.general_hamming':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
      'signal.windows.nuttall':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 err/0 err/1 err/2 err/3 err/4',
    },
  },
  {
    reason: 'Factories of the package take no `out` yet, where PyTorch writes into it.',
    records: {
      arange:
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float64/0 float64/1 float64/2 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      linspace:
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float64/0 float64/1 float64/2 int64/0 complex64/0 bfloat16/0 float16/0 int32/0 uint8/0',
      'linspace.tensor_overload':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float64/0 float64/1 float64/2 int64/0 complex64/0 bfloat16/0 float16/0 int32/0 uint8/0',
      logspace:
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float64/0 float64/1 float64/2 int64/0 complex64/0 bfloat16/0 float16/0 int32/0 uint8/0',
      'logspace.tensor_overload':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float64/0 float64/1 float64/2 int64/0 complex64/0 bfloat16/0 float16/0 int32/0 uint8/0',
      ones: 'float32/0 float32/1 float64/0 float64/1 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      zeros:
        'float32/0 float32/1 float64/0 float64/1 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      full: 'float32/0 float32/1 float32/2 float32/3 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
      eye: 'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
    },
  },
  {
    reason: 'sparseCompressedTensor does not take the dtype of its values, so that only float32 works.',
    records: {
      'sparse.sampled_addmm': 'float64/0 float64/1 float64/2 float64/3 complex64/0 complex64/1',
    },
  },
  {
    reason: 'operator() does not pick an overload by the arguments, as the packets of torch.ops do.',
    records: {
      _upsample_bilinear2d_aa: 'float32/0 float32/1 float32/2 float32/3 float64/0 float64/1 float64/2 uint8/0',
    },
  },
  {
    reason: 'unravelIndex makes contiguous results, and float32 ones of an empty shape.',
    records: {
      unravel_index: 'int64/0 int64/1 int64/2 int64/4 int64/5 int64/8 int64/9',
    },
  },
  {
    reason: 'The margin of triplet losses is replaced by an infinity in the error text.',
    records: {
      'nn.functional.triplet_margin_loss': 'err/1',
      'nn.functional.triplet_margin_with_distance_loss': 'err/1',
    },
  },
  {
    reason: 'nonzero has no `asTuple` yet.',
    records: {
      nonzero:
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bool/0 complex64/0 complex64/1 bfloat16/0 float16/0 int32/0 uint8/0',
    },
  },
  {
    reason: 'max pooling takes its kernel size by position only: as an option it is refused.',
    records: {
      'nn.functional.max_pool1d':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0 err/0 err/1 err/2 err/3 err/4 err/5 err/6 err/7 err/8 err/9 err/10 err/11 err/12 err/13 err/14 err/15 err/16 err/17 err/18 err/19 err/20 err/21 err/22 err/23',
      'nn.functional.max_pool2d':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0 err/0 err/1 err/2 err/3 err/4 err/5 err/6',
      'nn.functional.max_pool3d':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 int64/0 int64/1 bfloat16/0 float16/0 int32/0 uint8/0 err/0 err/1 err/2 err/3 err/4 err/5 err/6',
    },
  },
  {
    reason: 'adaptive max pooling does not check the number of its sizes before it uses them.',
    records: {
      'nn.functional.adaptive_max_pool2d': 'err/0 err/1 err/2',
      'nn.functional.adaptive_max_pool3d': 'err/0 err/1 err/2',
    },
  },
  {
    reason: 'torch.lu gives a plain tuple.',
    records: {
      lu: 'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/9 float64/0 float64/1 float64/3 complex64/0',
    },
  },
  {
    reason: 'An output given with `out` is not written.',
    records: {
      lu: 'float32/8 float64/2 complex64/1',
    },
  },
  {
    reason: 'A function that Python has is not there yet.',
    records: {
      'sparse.mm.reduce':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      '_segment_reduce.lengths':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      '_segment_reduce.offsets':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
      extra:
        'torch.nn.functional.adaptive_max_pool1d_with_indices/183 torch.nn.functional.adaptive_max_pool2d_with_indices/184 torch.nn.functional.adaptive_max_pool3d_with_indices/185',
    },
  },
  {
    reason:
      'Python refuses numbers as the first operand of a reflected operator; there are none here: the function takes both.',
    records: {
      __radd__: 'err/0 err/1',
      __rdiv__: 'err/0 err/1',
      __rmul__: 'err/0 err/1',
      __rand__: 'err/0',
      __ror__: 'err/0',
      __rxor__: 'err/0',
    },
  },
  {
    reason: 'unpad_sequence returns views and other values than PyTorch.',
    records: {
      extra: 'torch.nn.utils.rnn.unpad_sequence/703',
    },
  },
  {
    reason: 'indices() and values() of sparse tensors do not share the memory that they share in PyTorch.',
    records: {
      extra:
        'torch.Tensor.indices/267 torch.Tensor.values/268 torch.Tensor.crow_indices/269 torch.Tensor.col_indices/270',
    },
  },
];

/** All ids of the table. */
export const knownIds: ReadonlySet<string> = new Set(
  known.flatMap(({ records }) =>
    Object.entries(records).flatMap(([op, ids]) => ids.split(' ').map((id) => `${op}/${id}`)),
  ),
);
