/** @file What the helpers of nn refuse, with Python's texts. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { expected } from './expected.js';

const { parametrize: P, parametrizations: Z, prune, stateless } = nn.utils;

class Step extends nn.Module<[x: Tensor], Tensor> {
  constructor(
    readonly step: (x: Tensor) => unknown,
    readonly rightInverse?: (x: Tensor) => Tensor,
  ) {
    super();
  }
  override forward(x: Tensor): Tensor {
    return this.step(x) as Tensor;
  }
}

class Double extends nn.Module<[x: Tensor], Tensor> {
  override forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}

class Tied extends nn.Module<[x: Tensor], Tensor> {
  a = new nn.Linear(2, 2);
  b = new nn.Linear(2, 2);
  norm = new nn.BatchNorm1d(2);
  constructor() {
    super();
    this.b.weight = this.a.weight;
  }
  override forward(x: Tensor): Tensor {
    return this.norm(this.b(this.a(x)));
  }
}

const fresh = (): nn.Linear => new nn.Linear(3, 3);
const smaller = new Step((x) => x.narrow(0, 1, 2));
const cast = new Step((x) => x.double());
const badInverse = new Step(
  (x) => x.mul(2),
  (x) => x.double(),
);
const noTensor = new Step(
  (x) => x.mul(2),
  () => 3 as unknown as Tensor,
);
const symmetric = new Step(
  (x) => x.triu().add(x.triu(1).mT),
  (x) => x.triu(),
);
const parametrized = (): nn.Linear => P.registerParametrization(fresh(), 'weight', symmetric);
const ones = torch.ones(2, 2);

const errors: Record<string, () => unknown> = {
  register_missing: () => P.registerParametrization(fresh(), 'foo', new Double()),
  register_shape: () => P.registerParametrization(fresh(), 'weight', smaller),
  register_dtype: () => P.registerParametrization(fresh(), 'weight', cast),
  register_text: () => P.registerParametrization(fresh(), 'weight', new Step(() => 'text')),
  register_inverse: () => P.registerParametrization(fresh(), 'weight', badInverse),
  register_no_tensor: () => P.registerParametrization(fresh(), 'weight', noTensor),
  second_shape: () => P.registerParametrization(parametrized(), 'weight', smaller),
  second_dtype: () => P.registerParametrization(parametrized(), 'weight', cast),
  second_inverse: () => P.registerParametrization(parametrized(), 'weight', badInverse),
  second_no_tensor: () => P.registerParametrization(parametrized(), 'weight', noTensor),
  set_without_inverse: () =>
    Reflect.set(P.registerParametrization(fresh(), 'weight', new Double()), 'weight', torch.ones(3, 3)),
  remove_missing: () => P.removeParametrizations(fresh(), 'weight'),
  remove_several: () => P.removeParametrizations(Z.weightNorm(fresh()), 'weight', { leaveParametrized: false }),
  empty_list: () => new P.ParametrizationList([], torch.zeros(1)),
  orthogonal_missing: () => Z.orthogonal(fresh(), 'foo'),
  orthogonal_vector: () => Z.orthogonal(fresh(), 'bias'),
  orthogonal_map: () => Z.orthogonal(fresh(), { orthogonalMap: 'qr' as 'cayley' }),
  orthogonal_complex: () =>
    Z.orthogonal(new nn.Linear(3, 3, { dtype: torch.complex64 }), { orthogonalMap: 'householder' }),
  orthogonal_shape: () => Reflect.set(Z.orthogonal(fresh()), 'weight', torch.zeros(2, 2)),
  orthogonal_assign: () => Reflect.set(Z.orthogonal(fresh(), { useTrivialization: false }), 'weight', torch.eye(3)),
  spectral_missing: () => Z.spectralNorm(fresh(), 'foo'),
  spectral_dim: () => Z.spectralNorm(fresh(), { dim: 2 }),
  spectral_iterations: () => Z.spectralNorm(fresh(), { nPowerIterations: 0 }),
  old_spectral_iterations: () => nn.utils.spectralNorm(fresh(), { nPowerIterations: 0 }),
  old_spectral_twice: () => nn.utils.spectralNorm(nn.utils.spectralNorm(fresh())),
  old_spectral_none: () => nn.utils.spectralNorm(new nn.Linear(3, 3, { bias: false }), 'bias'),
  old_spectral_missing: () => nn.utils.spectralNorm(fresh(), 'foo'),
  old_spectral_lazy: () => nn.utils.spectralNorm(new nn.LazyLinear(3)),
  old_spectral_remove: () => nn.utils.removeSpectralNorm(fresh()),
  old_weight_twice: () => nn.utils.weightNorm(nn.utils.weightNorm(fresh())),
  old_weight_missing: () => nn.utils.weightNorm(fresh(), 'foo'),
  old_weight_lazy: () => nn.utils.weightNorm(new nn.LazyLinear(3)),
  old_weight_remove: () => nn.utils.removeWeightNorm(fresh()),
  old_weight_copy: () => nn.utils.weightNorm(fresh()).deepcopy(),
  prune_text: () => prune.l1Unstructured(fresh(), 'weight', 'much' as unknown as number),
  prune_negative: () => prune.l1Unstructured(fresh(), 'weight', -1),
  prune_share: () => prune.randomUnstructured(fresh(), 'weight', 1.5),
  prune_many: () => prune.l1Unstructured(fresh(), 'weight', 10),
  prune_vector: () => prune.lnStructured(fresh(), 'bias', 1, 2, 0),
  prune_dim: () => prune.randomStructured(fresh(), 'weight', 1, 2),
  prune_scores: () => prune.l1Unstructured(fresh(), 'weight', 1, torch.zeros(2)),
  prune_mask: () => prune.customFromMask(fresh(), 'weight', torch.zeros(2)),
  prune_missing: () => prune.identity(fresh(), 'foo'),
  prune_remove: () => prune.remove(fresh(), 'weight'),
  prune_global: () => prune.globalUnstructured([[fresh(), 'weight']], prune.RandomStructured, { amount: 1 }),
  prune_scores_dict: () =>
    prune.globalUnstructured([[fresh(), 'weight']], prune.L1Unstructured, {
      amount: 1,
      importanceScores: 3 as unknown as null,
    }),
  fuse_training: () => nn.utils.fuseConvBnEval(new nn.Conv2d(1, 1, 1), new nn.BatchNorm2d(1)),
  fuse_statistics: () =>
    nn.utils.fuseConvBnEval(new nn.Conv2d(1, 1, 1).eval(), new nn.BatchNorm2d(1, { trackRunningStats: false }).eval()),
  fuse_features: () => nn.utils.fuseLinearBnEval(new nn.Linear(1, 3).eval(), new nn.BatchNorm1d(2).eval()),
  call_tied: () => stateless.functionalCall(new Tied(), { 'a.weight': ones, 'b.weight': torch.zeros(2, 2) }, ones),
  call_strict: () => stateless.functionalCall(new Tied(), { 'a.weight': ones, x: ones }, ones, { strict: true }),
  call_path: () => stateless.functionalCall(new Tied(), { 'c.weight': ones }, ones),
  call_number: () => stateless.functionalCall(new Tied(), { 'a.weight': 3 as unknown as Tensor }, ones),
  skip_class: () => nn.utils.skipInit(Date as unknown as typeof nn.ReLU),
  skip_device: () => nn.utils.skipInit(nn.ReLU),
};

/** Classes are named as JavaScript names them. */
const renamed: Record<string, [python: string, here: string]> = {
  prune_global: ['torch.nn.utils.prune.RandomStructured', 'RandomStructured'],
  skip_class: ['dict', 'Date'],
};

test('bad input is refused with Python’s error, class and text', (t) => {
  t.deepEqual(Object.keys(errors), Object.keys(expected.errors));
  for (const [name, run] of Object.entries(errors)) {
    const error = t.throws(run, undefined, name);
    const [type, text] = expected.errors[name];
    t.is(error?.name, type, name);
    t.is(error?.message, text.replace(...(renamed[name] ?? ['', ''])), name);
  }
});
