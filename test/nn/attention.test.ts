/** @file Attention with chosen kernels and causal masks against Python; `attention.py` wrote the values. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { bytes } from './bytes.js';

const F = nn.functional;
const { SDPBackend, sdpaKernel } = nn.attention;
const { causalLowerRight, causalUpperLeft } = nn.attention.bias;

interface Expected {
  default: string;
  math: string;
  flash: string;
  upper_left: string;
  lower_right: string;
  printed: string[];
  errors: Record<string, [type: string, text: string]>;
}

const expected = JSON.parse(readFileSync(new URL('attention.json', import.meta.url), 'utf8')) as Expected;

torch.setNumThreads(1);
torch.manualSeed(0);
const [q, k, v] = [torch.randn(2, 2, 5, 8), torch.randn(2, 2, 7, 8), torch.randn(2, 2, 7, 8)];
const attend = (): string => bytes(F.scaledDotProductAttention(q, k, v));

test('sdpaKernel chooses the kernel in its three uses, and afterwards all are allowed again', (t) => {
  t.not(expected.math, expected.default);
  t.is(attend(), expected.default);
  t.is(sdpaKernel(SDPBackend.MATH, attend), expected.math);
  {
    using _ = sdpaKernel([SDPBackend.MATH]);
    t.is(attend(), expected.math);
    const both = [SDPBackend.FLASH_ATTENTION, SDPBackend.MATH];
    t.is(sdpaKernel(both, { setPriority: true }, attend), expected.flash);
    t.is(attend(), expected.math);
  }
  class Model {
    @sdpaKernel(SDPBackend.MATH)
    run(): string {
      return attend();
    }
  }
  t.is(new Model().run(), expected.math);
  t.throws(() => sdpaKernel(SDPBackend.CUDNN_ATTENTION, attend), {
    name: expected.errors.cudnn[0],
    message: expected.errors.cudnn[1],
  });
  t.is(attend(), expected.default);
});

test('causal masks compute and print as in Python', (t) => {
  t.is(bytes(F.scaledDotProductAttention(q, k, v, causalUpperLeft(5, 7))), expected.upper_left);
  t.is(
    bytes(F.scaledDotProductAttention(q, k, v, { attnMask: causalLowerRight(5, 7), scale: 0.3 })),
    expected.lower_right,
  );
  t.deepEqual([causalUpperLeft(2, 3), causalLowerRight(2, 3)].map(String), expected.printed);
  const mask: Tensor = causalLowerRight(5, 7).materialize();
  t.true(
    torch.allclose(
      F.scaledDotProductAttention(q, k, v, mask),
      F.scaledDotProductAttention(q, k, v, causalLowerRight(5, 7)),
    ),
  );
});

test('what is no backend, and two causal masks, are refused', (t) => {
  const { causal, text } = expected.errors;
  t.throws(() => F.scaledDotProductAttention(q, k, v, causalUpperLeft(5, 7), 0, true), {
    name: causal[0],
    message: causal[1],
  });
  t.throws(() => sdpaKernel('math' as unknown as typeof SDPBackend.MATH), { name: text[0], message: text[1] });
});

test('other implementations of flash attention are known by name, and one is active at a time', (t) => {
  const {
    activateFlashAttentionImpl,
    currentFlashAttentionImpl,
    listFlashAttentionImpls,
    registerFlashAttentionImpl,
    restoreFlashAttentionImpl,
  } = nn.attention;
  t.deepEqual(listFlashAttentionImpls(), []);
  t.throws(() => activateFlashAttentionImpl('mine'), {
    name: 'ValueError',
    message: "Unknown flash attention impl 'mine'. Available implementations: []",
  });
  const removed: string[] = [];
  for (const name of ['mine', 'another']) {
    registerFlashAttentionImpl(name, { registerFn: () => ({ remove: () => removed.push(name) }) });
  }
  registerFlashAttentionImpl('without handle', { registerFn: () => null });
  t.deepEqual(listFlashAttentionImpls(), ['another', 'mine', 'without handle']);
  t.is(currentFlashAttentionImpl(), null);
  activateFlashAttentionImpl('mine');
  t.is(currentFlashAttentionImpl(), 'mine');
  activateFlashAttentionImpl('another');
  t.deepEqual(removed, ['mine']);
  t.throws(() => activateFlashAttentionImpl('nobody'), { message: /\['another', 'mine', 'without handle'\]$/ });
  t.is(currentFlashAttentionImpl(), null);
  activateFlashAttentionImpl('without handle');
  t.is(currentFlashAttentionImpl(), null);
  activateFlashAttentionImpl('mine');
  restoreFlashAttentionImpl();
  t.deepEqual(removed, ['mine', 'another', 'mine']);
  t.is(currentFlashAttentionImpl(), null);
});
