/** @file Weight and spectral normalisation against Python, the older and the newer. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { bytes } from '../bytes.js';
import { expected, state, steps } from './expected.js';

const { parametrize, parametrizations } = nn.utils;
type Layer = nn.AnyModule & ((x: Tensor) => Tensor);

const normed: Record<string, () => [module: Layer, shape: number[]]> = {
  weight_norm: () => [parametrizations.weightNorm(new nn.Linear(3, 4)), [2, 3]],
  weight_norm_dim: () => [parametrizations.weightNorm(new nn.Conv2d(2, 3, 2), { dim: 1 }), [1, 2, 4, 4]],
  weight_norm_all: () => [parametrizations.weightNorm(new nn.Conv1d(2, 3, 2), { dim: null }), [1, 2, 4]],
  spectral_norm: () => [parametrizations.spectralNorm(new nn.Linear(3, 4)), [2, 3]],
  spectral_norm_transposed: () => [
    parametrizations.spectralNorm(new nn.ConvTranspose2d(2, 3, 2), { nPowerIterations: 2 }),
    [1, 2, 4, 4],
  ],
  spectral_norm_bias: () => [parametrizations.spectralNorm(new nn.Linear(3, 4), 'bias'), [2, 3]],
  old_weight_norm: () => [nn.utils.weightNorm(new nn.Linear(3, 4)), [2, 3]],
  old_weight_norm_dim: () => [nn.utils.weightNorm(new nn.Conv2d(2, 3, 2), 'weight', 1), [1, 2, 4, 4]],
  old_weight_norm_all: () => [nn.utils.weightNorm(new nn.Conv1d(2, 3, 2), { dim: null }), [1, 2, 4]],
  old_spectral_norm: () => [nn.utils.spectralNorm(new nn.Linear(3, 4)), [2, 3]],
  old_spectral_norm_transposed: () => [
    nn.utils.spectralNorm(new nn.ConvTranspose1d(2, 3, 2), { nPowerIterations: 2, eps: 1e-6 }),
    [1, 2, 4],
  ],
};

function remove(name: string, module: nn.AnyModule): void {
  if (name.startsWith('old_spectral')) nn.utils.removeSpectralNorm(module);
  else if (name.startsWith('old_weight')) nn.utils.removeWeightNorm(module);
  else if (parametrize.isParametrized(module, 'weight')) parametrize.removeParametrizations(module, 'weight');
}

test('every normalisation has its expectation', (t) => {
  t.deepEqual(Object.keys(normed), Object.keys(expected.normed));
});

for (const [name, make] of Object.entries(normed)) {
  test(`${name} trains, evaluates and is removed with Python’s bits`, (t) => {
    torch.manualSeed(0);
    const [module, shape] = make();
    const done = steps(module, torch.randn(shape));
    module.eval();
    const evaluated = bytes(module(torch.randn(shape)));
    const metadata = Reflect.get<object, string>(module.stateDict(), '_metadata') as Record<string, nn.LocalMetadata>;
    const version = metadata[''].spectral_norm ?? null;
    remove(name, module);
    t.deepEqual({ ...done, evaluated, version, removed: state(module) } as object, expected.normed[name]);
  });
}

test('a state dict of the older weight norm goes into the newer', (t) => {
  torch.manualSeed(0);
  const old = nn.utils.weightNorm(new nn.Linear(3, 4));
  const made = parametrizations.weightNorm(new nn.Linear(3, 4));
  const keys = made.loadStateDict(old.stateDict());
  t.deepEqual([state(made), String(keys)], expected.from_old);
});

test('a state dict of the first spectral norm gets the vector that it lacks', (t) => {
  torch.manualSeed(0);
  const module = nn.utils.spectralNorm(new nn.Linear(3, 4));
  module(torch.randn(2, 3));
  const old: nn.StateDict = { ...module.stateDict(), weight: module.weight.detach().clone() };
  delete old.weight_v;
  const other = nn.utils.spectralNorm(new nn.Linear(3, 4));
  other.loadStateDict(old);
  t.deepEqual(state(other), expected.spectral_upgrade);
  t.is(String(other.loadStateDict(module.stateDict())), '<All keys matched successfully>');
  delete old.weight_orig;
  t.throws(() => other.loadStateDict(old), { message: /Missing key\(s\) in state_dict: "weight_orig"/ });
});

test('a copy of a spectral norm runs on its own tensors', (t) => {
  const module = nn.utils.spectralNorm(new nn.Linear(3, 4)).eval();
  const copy = module.deepcopy();
  torch.noGrad(() => copy.getParameter('weight_orig').mul_(2));
  const x = torch.ones(1, 3);
  torch.noGrad(() => t.true(torch.allclose(copy(x), module(x))));
  nn.utils.removeSpectralNorm(copy);
  t.deepEqual(Object.keys(copy.stateDict()), ['bias', 'weight']);
  t.true(Object.keys(module.stateDict()).includes('weight_orig'));
});
