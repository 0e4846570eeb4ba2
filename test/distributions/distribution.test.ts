/** @file What all distributions share: how they are made, checked, expanded, subclassed and freed. */

import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import { distributions as D, NotImplementedError, type Tensor } from 'typetorch';
import { encode, numbered, v } from './expected.js';

const { constraints: C } = D;

/** The texts of the warnings that `run` emits. */
function warnings(run: () => void): string[] {
  const texts: string[] = [];
  const emit = process.emitWarning;
  process.emitWarning = (text: string | Error) => void texts.push(String(text));
  try {
    run();
  } finally {
    process.emitWarning = emit;
  }
  return texts;
}

test('arguments come in order, or by name in an object at the end', (t) => {
  const loc = v(0, 1);
  const scale = v(1, 2);
  const made = [
    new D.Normal(loc, scale),
    new D.Normal(loc, { scale }),
    new D.Normal({ loc, scale }),
    new D.Normal(loc, scale, true),
    new D.Normal(loc, scale, { validateArgs: true }),
  ];
  for (const normal of made) {
    t.is(normal.loc, loc, 'a tensor that has the shape already stays the object that it is');
    t.is(normal.scale, scale);
  }
});

test('a number becomes a tensor like the other parameters, a pair of them of the default dtype', (t) => {
  const normal = new D.Normal(torch.zeros(2, { dtype: torch.float64 }), 3);
  t.is(normal.scale.dtype, torch.float64);
  t.deepEqual(normal.batchShape, [2]);
  t.deepEqual(normal.eventShape, []);
  t.is(new D.Gamma(1, 2).rate.dtype, torch.float32);
});

test('a sample shape is a list, sizes, or an option', (t) => {
  const normal = new D.MultivariateNormal(torch.zeros(4, 2), torch.eye(2));
  t.deepEqual(normal.sample().shape, [4, 2]);
  t.deepEqual(normal.sample([3, 5]).shape, [3, 5, 4, 2]);
  t.deepEqual(normal.sample(3, 5).shape, [3, 5, 4, 2]);
  t.deepEqual(normal.rsample({ sampleShape: [3] }).shape, [3, 4, 2]);
  t.deepEqual(normal.expand(7, 4).batchShape, [7, 4]);
});

test('sample carries no gradients, rsample does', (t) => {
  const normal = new D.Normal(v(0).requiresGrad_(), 1);
  t.false(normal.sample([2]).requiresGrad);
  t.true(normal.rsample([2]).requiresGrad);
});

test('classes say what they accept and can, and so do their objects', (t) => {
  const normal = new D.Normal(0, 1);
  t.is(D.Normal.argConstraints.scale, C.positive);
  t.is(normal.argConstraints.scale, C.positive);
  t.is(D.Normal.support, C.real);
  t.is(normal.support, C.real);
  t.true(D.Normal.hasRsample && normal.hasRsample);
  t.false(D.Normal.hasEnumerateSupport || normal.hasEnumerateSupport);
  t.true(D.Bernoulli.hasEnumerateSupport);
  t.false(D.Poisson.hasRsample);
  t.true(C.isDependent(D.Uniform.support as D.constraints.Constraint));
  t.is(D.Uniform.support?.eventDim, 0);
  t.false(C.isDependent(new D.Uniform(0, 1).support as D.constraints.Constraint));
  t.true(new D.TransformedDistribution(normal, []).hasRsample);
  t.false(new D.Independent(new D.Poisson(v(1)), 1).hasRsample);
});

test('checks can be switched off for one distribution, and for all that do not say', (t) => {
  t.notThrows(() => new D.Normal(0, -1, { validateArgs: false }));
  t.notThrows(() => new D.Exponential(1, false).logProb(v(-1)));
  const unsure = new D.Exponential(1);
  t.throws(() => unsure.logProb(v(-1)), { name: 'ValueError' });
  try {
    D.Distribution.setDefaultValidateArgs(false);
    t.notThrows(() => new D.Normal(0, -1));
    t.notThrows(() => unsure.logProb(v(-1)));
    t.throws(() => new D.Normal(0, -1, { validateArgs: true }), { name: 'ValueError' });
  } finally {
    D.Distribution.setDefaultValidateArgs(true);
  }
  t.throws(() => new D.Normal(0, -1), { name: 'ValueError' });
  t.throws(() => D.Distribution.setDefaultValidateArgs(1 as unknown as boolean), { name: 'ValueError' });
});

test('what is expanded checks its samples if the original does', (t) => {
  t.throws(() => new D.Exponential(1, true).expand([2]).logProb(v(-1)), { name: 'ValueError' });
  t.notThrows(() => new D.Exponential(1, false).expand([2]).logProb(v(-1)));
});

test('expanding takes no memory', (t) => {
  const normal = new D.Normal(v(1), v(2));
  const expanded = normal.expand([1000]);
  t.is(expanded.loc.dataPtr(), normal.loc.dataPtr());
  t.deepEqual(expanded.loc.stride(), [0]);
  t.true(expanded instanceof D.Normal);
});

test('lazy properties are computed once, with gradients even under noGrad', (t) => {
  const probs = v(0.3, 0.6).requiresGrad_();
  const bernoulli = new D.Bernoulli(probs);
  const logits = torch.noGrad(() => bernoulli.logits);
  t.true(logits.requiresGrad);
  t.is(bernoulli.logits, logits);
});

test('lazy properties that were read inside of tidy live on', (t) => {
  const bernoulli = new D.Bernoulli(v(0.3, 0.6));
  const first = torch.tidy(() => bernoulli.logProb(v(0, 1)));
  t.false(bernoulli.logits.disposed);
  t.deepEqual(encode(bernoulli.logProb(v(0, 1))), encode(first));
});

test('a distribution that tidy returns keeps its parameters and those of its transforms', (t) => {
  const [gumbel, mixture] = torch.tidy(
    () =>
      [
        new D.Gumbel(v(0, 1), 2),
        new D.MixtureSameFamily(new D.Categorical(v(0.5, 0.5)), new D.Normal(v(0, 1), 1)),
      ] as const,
  );
  t.deepEqual(gumbel.sample([3]).shape, [3, 2]);
  t.deepEqual(mixture.sample([3]).shape, [3]);
});

test('loops that sample, score and differentiate leave no handles behind', (t) => {
  const loc = v(0, 1).requiresGrad_();
  const target = v(0.5, 0.25);
  const step = (): void => {
    const normal = new D.Normal(loc, 1);
    const relaxed = new D.RelaxedBernoulli(0.5, { logits: loc });
    const loss = normal.logProb(target).sum().add(relaxed.rsample().sum());
    loss.add(D.klDivergence(normal, new D.Normal(0, v(1, 2))).sum()).backward();
  };
  const settle = (count: number): number => {
    for (let i = 0; i < count; i++) step();
    torch.collect();
    return torch.memoryStats().handles;
  };
  const before = settle(20);
  const after = settle(120);
  t.true(after - before < 60, `${before} handles, then ${after}`);
});

/** A distribution as a user writes it, with nothing but what it says itself. */
class Triangular extends D.Distribution {
  static override readonly argConstraints = { width: C.positive };
  static override readonly support = C.real;
  static override readonly hasRsample = true;
  declare readonly width: Tensor;

  constructor(width: Tensor, validateArgs?: boolean) {
    super(width.shape, [], { validateArgs, fields: { width } });
  }

  override rsample(...sampleShape: D.Shape): Tensor {
    const shape = this._extendedShape(sampleShape);
    return torch.rand(shape).sub(torch.rand(shape)).mul(this.width);
  }

  override get variance(): Tensor {
    return this.width.pow(2).div(6);
  }
}

test('a class of one’s own is checked, expanded and printed like the others', (t) => {
  const triangular = new Triangular(v(1, 2));
  t.is(String(triangular), 'Triangular(width: torch.Size([2]))');
  t.is(inspect(triangular), 'Triangular(width: torch.Size([2]))');
  t.deepEqual(triangular.expand([3, 2]).sample([5]).shape, [5, 3, 2]);
  t.deepEqual(encode(triangular.stddev), encode(v(1, 2).pow(2).div(6).sqrt()));
  t.throws(() => new Triangular(v(-1)), {
    name: 'ValueError',
    message:
      'Expected parameter width (Tensor of shape (1,)) of distribution Triangular(width: tensor([-1.])) ' +
      'to satisfy the constraint GreaterThan(lower_bound=0.0), but found invalid values:\ntensor([-1.])',
  });
  t.throws(() => triangular.logProb(v(0, 0)), { instanceOf: NotImplementedError });
  t.throws(() => triangular.entropy(), { instanceOf: NotImplementedError });
});

test('a subclass with tensors that expand does not know must override it', (t) => {
  class Shifted extends D.Normal {
    readonly shift = v(1, 2);
  }
  t.throws(() => new Shifted(v(0, 1), 1).expand([3, 2]), {
    instanceOf: NotImplementedError,
    message: 'Subclass Shifted that defines a custom constructor must also define a custom .expand() method.',
  });
});

test('what a class does not say is warned of or refused', (t) => {
  class Silent extends D.Distribution {}
  const texts = warnings(() => new Silent([2]));
  t.is(texts.length, 1);
  t.regex(texts[0], /^Silent does not define `arg_constraints`/);
  const silent = new Silent([2], [], { validateArgs: false });
  t.is(String(silent), 'Silent()');
  t.throws(() => silent.support, { instanceOf: NotImplementedError });
  t.throws(() => silent.mean, { instanceOf: NotImplementedError, message: "<class 'Silent'> does not implement mean" });
  t.throws(() => new D.Distribution([], [], { other: 1 } as D.DistributionOptions), { instanceOf: TypeError });
});

test('sampleN samples, and says that it will go', (t) => {
  const texts = warnings(() => t.deepEqual(new D.Normal(0, v(1, 2)).sampleN(3).shape, [3, 2]));
  t.deepEqual(texts, ['`sample_n(n)` will be deprecated. Use `sample((n,))` instead.']);
});

test('a Dirichlet gradient cannot be differentiated again', (t) => {
  const concentration = v(1, 2, 3).requiresGrad_();
  const sample = new D.Dirichlet(concentration).rsample();
  const [grad] = torch.autograd.grad(sample.select(0, 0), concentration, { createGraph: true }) as [Tensor];
  t.throws(() => grad.sum().backward(), { message: /derivative|not implemented|differentiate/i });
});

test('a batch of Wishart distributions shares degrees of freedom given as a number', (t) => {
  const wishart = new D.Wishart(4, { covarianceMatrix: torch.eye(2).expand(3, 2, 2) });
  t.deepEqual(wishart.mean.shape, [3, 2, 2]);
  t.deepEqual(wishart.sample([5]).shape, [5, 3, 2, 2]);
});

test('a multinomial distribution that was expanded has an entropy too', (t) => {
  const multinomial = new D.Multinomial(3, { logits: numbered(3) });
  const entropy = multinomial.entropy();
  t.is(multinomial.expand([2]).probs.size(0), 2);
  t.true(Number.isFinite(entropy.item() as number));
  t.deepEqual(multinomial.expand([1]).entropy().flatten().tolist(), [entropy.item()]);
});
