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
    reason: 'sparseCompressedTensor does not take the dtype of its values, so that only float32 works.',
    records: {
      'sparse.sampled_addmm': 'float64/0 float64/1 float64/2 float64/3 complex64/0 complex64/1',
    },
  },
  {
    reason: 'torch.sparse.mm is not there yet.',
    records: {
      'sparse.mm.reduce':
        'float32/0 float32/1 float32/2 float32/3 float32/4 float32/5 float32/6 float32/7 float32/8 float32/9 float64/0 float64/1 float64/2 float64/3 bfloat16/0 float16/0',
    },
  },
];

/** All ids of the table. */
export const knownIds: ReadonlySet<string> = new Set(
  known.flatMap(({ records }) =>
    Object.entries(records).flatMap(([op, ids]) => ids.split(' ').map((id) => `${op}/${id}`)),
  ),
);
