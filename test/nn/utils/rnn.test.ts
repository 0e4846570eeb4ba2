/** @file Helpers of nn: sequences of different lengths, and prefixes in state dicts. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const { rnn } = nn.utils;
const sequences = (): Tensor[] => [torch.tensor([1, 2]), torch.tensor([3, 4, 5]), torch.tensor([6])];

test('sequences are padded, packed and unpacked again', (t) => {
  const padded = rnn.padSequence(sequences(), { batchFirst: true, paddingValue: -1 });
  t.deepEqual(padded.tolist(), [
    [1, 2, -1],
    [3, 4, 5],
    [6, -1, -1],
  ]);
  t.deepEqual(rnn.padSequence(sequences(), { paddingSide: 'left' }).shape, [3, 3]);
  t.deepEqual(
    rnn.unpadSequence(padded, [2, 3, 1], true).map((sequence) => sequence.tolist()),
    [[1, 2], [3, 4, 5], [6]],
  );
  const packed = rnn.packSequence(sequences(), { enforceSorted: false });
  t.deepEqual(packed.data.tolist(), [3, 1, 6, 4, 2, 5]);
  t.deepEqual(packed.batchSizes.tolist(), [3, 2, 1]);
  t.deepEqual(packed.sortedIndices?.tolist(), [1, 0, 2]);
  t.deepEqual(packed.unsortedIndices?.tolist(), [1, 0, 2]);
  const [output, lengths] = rnn.padPackedSequence(packed, { batchFirst: true, totalLength: 4 });
  t.deepEqual(output.tolist(), [
    [1, 2, 0, 0],
    [3, 4, 5, 0],
    [6, 0, 0, 0],
  ]);
  t.deepEqual(lengths.tolist(), [2, 3, 1]);
  t.deepEqual(
    rnn.unpackSequence(packed).map((sequence) => sequence.tolist()),
    [[1, 2], [3, 4, 5], [6]],
  );
  t.throws(() => rnn.packSequence(sequences()), { message: /must be sorted in decreasing order/ });
  t.throws(() => rnn.padPackedSequence(packed, { totalLength: 2 }), { instanceOf: torch.ValueError });
});

test('packed sequences are cast to any dtype, and are the same if nothing changes', (t) => {
  const packed = rnn.packSequence(sequences(), { enforceSorted: false });
  const kinds = [
    packed.double(),
    packed.half(),
    packed.long(),
    packed.int(),
    packed.short(),
    packed.char(),
    packed.byte(),
  ];
  t.deepEqual(
    kinds.map(({ data }) => data.dtype),
    [torch.float64, torch.float16, torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8],
  );
  t.deepEqual(packed.long().to({ dtype: torch.float32 }).data.tolist(), packed.data.tolist());
  t.is(packed.float(), packed);
  t.is(packed.cpu(), packed);
  const moved = packed.to('meta');
  t.deepEqual(
    [moved.data, moved.sortedIndices, moved.batchSizes].map((tensor) => tensor?.device.type),
    ['meta', 'meta', 'cpu'],
  );
  t.false(packed.isCuda || packed.isPinned());
});

test('a recurrent layer gives the same for packed sequences as for each one alone', (t) => {
  torch.manualSeed(0);
  const inputs = [2, 3, 1].map((length) => torch.randn(length, 4));
  for (const layer of [new nn.GRU(4, 3, { bidirectional: true }), new nn.RNN(4, 3), new nn.LSTM(4, 3)]) {
    const [output] = (layer as nn.GRU)(rnn.packSequence(inputs, { enforceSorted: false }));
    const outputs = rnn.unpackSequence(output);
    for (const [i, input] of inputs.entries()) {
      const [alone] = (layer as nn.GRU)(input);
      t.true(torch.allclose(outputs[i], alone), `${layer.constructor.name} ${i}`);
    }
  }
});

test('flattenParameters leaves everything as it is where there is no cuDNN', (t) => {
  const lstm = new nn.LSTM(4, 3, { numLayers: 2 });
  const x = torch.randn(2, 1, 4);
  const [before] = lstm(x);
  const places = [...lstm.parameters()].map((parameter) => parameter.dataPtr());
  lstm.flattenParameters();
  t.deepEqual(
    [...lstm.parameters()].map((parameter) => parameter.dataPtr()),
    places,
  );
  t.true(lstm(x)[0].equal(before));
});

test('a prefix is taken out of names and versions', (t) => {
  const linear = new nn.Linear(1, 1);
  const state = linear.stateDict({ prefix: 'module.' });
  nn.utils.consumePrefixInStateDictIfPresent(state, 'module.');
  t.deepEqual(Object.keys(state), ['weight', 'bias']);
  t.deepEqual(Reflect.get(state, '_metadata'), { '': { version: 1 } });
  t.is(String(linear.loadStateDict(state)), '<All keys matched successfully>');
});
