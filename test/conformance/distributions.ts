/** @file Replays the records of distributions: samples, densities, moments, gradients and KL divergences. */

import * as torch from 'typetorch';
import { autograd, type distributions, type Tensor } from 'typetorch';
import { Decoder } from './codec.js';
import { Comparer } from './compare.js';
import type { BaseRecord, Value } from './records.js';
import { attempt, type Check, type Context } from './checks.js';
import { camel, functionNamed } from './resolve.js';

interface Settings {
  cls: string;
  k: Record<string, Value>;
}

/** A distribution with its results and the gradients of their sums. */
interface ResultsRecord extends BaseRecord, Settings {
  res: Record<string, Value>;
  grad: Record<string, (Value | null)[]>;
}

/** The KL divergence of two distributions. */
interface KlRecord extends BaseRecord, Settings {
  cls2: string;
  k2: Record<string, Value>;
  kl: Value;
}

export type DistributionRecord = ResultsRecord | KlRecord;

type Options = Record<string, unknown>;
type Class = new (options: Options) => distributions.Distribution;

function make(cls: string, options: Options): distributions.Distribution {
  return new (functionNamed(cls) as unknown as Class)(options);
}

/** How each result is asked for, at the seed 0. */
function ask(d: distributions.Distribution, name: string, sample: Tensor): unknown {
  torch.manualSeed(0);
  switch (name) {
    case 'sample':
      return d.sample([3]);
    case 'rsample':
      return d.rsample([2]);
    case 'log_prob':
      return d.logProb(sample);
    case 'cdf':
      return d.cdf(sample);
    case 'icdf':
      return d.icdf(torch.full(d.batchShape, 0.3));
    case 'entropy':
      return d.entropy();
    case 'enumerate_support':
      return d.enumerateSupport();
    default:
      return Reflect.get(d, camel(name)) as unknown;
  }
}

export function replayDistribution(record: DistributionRecord, { blob, ...options }: Context): Check[] {
  const checks: Check[] = [];
  const decoder = new Decoder(record.T, blob, options);
  const expected = new Comparer(new Decoder(record.T, blob, options));
  if ('kl' in record) {
    attempt(checks, 'KL divergence', () => {
      const p = make(record.cls, decoder.options(record.k));
      const q = make(record.cls2, decoder.options(record.k2));
      return expected.value(torch.distributions.klDivergence(p, q), record.kl);
    });
    return checks;
  }
  const settings = decoder.options(record.k);
  const params = Object.values(settings).filter((value) => torch.isTensor(value));
  for (const param of params) param.requiresGrad_();
  attempt(checks, 'construction', () => {
    const d = make(record.cls, settings);
    const sample = expected.expected.value(record.res.sample) as Tensor;
    for (const [name, value] of Object.entries(record.res)) {
      let result: unknown;
      attempt(checks, name, () => {
        result = ask(d, name, sample);
        return expected.value(result, value);
      });
      const gradients = record.grad[name];
      if (!gradients || !torch.isTensor(result)) continue;
      const sum = result.sum();
      attempt(checks, `gradient of ${name}`, () => {
        const options = { allowUnused: true, retainGraph: true };
        return expected.gradients(autograd.grad(sum, params, options), gradients);
      });
    }
    return 'exact';
  });
  return checks;
}
