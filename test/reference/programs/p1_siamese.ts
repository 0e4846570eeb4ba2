/** @file Port of p1_siamese.py: the contrastive loss as a function with its own backward, and the siamese network trained with it. */

import * as torch from 'typetorch';
import { data, nn, optim, type Tensor } from 'typetorch';
import { labelKinds } from '../../../examples/siamese/gradients.js';
import { cosineLoss, losses as pairLosses, type PairLoss } from '../../../examples/siamese/losses.js';
import { SiameseNet } from '../../../examples/siamese/model.js';
import { featuresOf, Pairs } from '../../../examples/siamese/pairs.js';
import { ck, type Json, mnist, num, type Program, stateChecksums, vals } from '../support.js';

const { literal, contrastive: fixed } = pairLosses;

function check(loss: (a: Tensor, b: Tensor) => Tensor, inputs: [Tensor, Tensor]): { gradcheck: Json; error: Json } {
  try {
    return { gradcheck: torch.autograd.gradcheck(loss, inputs, { eps: 1e-6, atol: 1e-4 }), error: null };
  } catch (error) {
    const { name, message } = error as Error;
    return { gradcheck: false, error: `${name}: ${message.split('\n')[0]}` };
  }
}

const pythonKinds: Record<string, string> = { 'all same': 'all_ones', mixed: 'mixed', 'all different': 'all_zeros' };

function gradchecks(): Json {
  torch.manualSeed(0);
  const a = torch.randn(20, 2).double().requiresGrad_();
  const b = torch.randn(20, 2).double().requiresGrad_();
  const results: Record<string, Json> = {};
  for (const [name, loss] of Object.entries({ literal, fixed })) {
    for (const [kind, make] of Object.entries(labelKinds)) {
      const y = make();
      const checked = check((p, q) => loss(p, q, y), [a, b]);
      const [p, q] = [a, b].map((input) => input.detach().clone().requiresGrad_());
      const value = loss(p, q, y);
      value.mul(3).backward();
      const [gradP, gradQ] = [p.grad as Tensor, q.grad as Tensor];
      results[`${name}/${pythonKinds[kind]}`] = {
        ...checked,
        loss: num(value.item()),
        grad1_of_3x: vals(gradP, 8),
        grad2_of_3x: vals(gradQ, 8),
        grad1: ck(gradP),
        grad2: ck(gradQ),
      };
    }
  }
  return { inputs: { a: ck(a, 4), b: ck(b, 4) }, y_mixed: vals(labelKinds.mixed()), results };
}

function indexing(): Json {
  const t = torch.arange(torch.asFloat(5));
  t.at(torch.tensor([true, false, true, false, true])).add_(10);
  const same = t;
  same.mul_(2);
  return { after: vals(t), out_eq: vals(torch.eq(t, 0, { out: torch.empty(0, { dtype: torch.bool }) })) };
}

const STEPS = 60;
const BATCH = 64;

function train(folder: string, criterion: PairLoss): Json {
  torch.manualSeed(0);
  const net = new SiameseNet();
  const init = stateChecksums(net);
  const [digits, targets] = mnist(folder).map((part) => part.at(torch.slice(0, 2 * BATCH * STEPS)));
  const pairs = new Pairs(new data.TensorDataset(digits.float().div(255).unsqueeze(1), targets));
  const loader = new data.DataLoader(pairs, { batchSize: BATCH });
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
  const losses: Json[] = [];
  const positives: Json[] = [];
  for (const [images, labels] of loader) {
    const loss = criterion(...featuresOf(net, images), labels);
    optimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    losses.push(num(loss.item()));
    positives.push(num(labels.sum().item()));
  }
  const [images] = mnist(folder, false);
  const features = torch.noGrad(() => net(images.at(torch.slice(0, 8)).float().div(255).unsqueeze(1)));
  return {
    init,
    losses,
    positives_per_batch: positives,
    final: stateChecksums(net),
    test_features: [...features].map((row) => vals(row)),
  };
}

const composite: PairLoss = (p, q, labels) => {
  const distance = p.sub(q).pow(2).sum(1);
  const y = labels.float();
  const apart = torch.rsub(distance, 1).clamp({ min: 0 }).pow(2);
  return y.mul(distance).add(torch.rsub(y, 1).mul(apart)).mean().mul(0.5);
};

function cosineValues(): Json {
  torch.manualSeed(0);
  const y = torch.tensor([1, -1, 1, -1, 1, -1]);
  const results: Record<string, Json> = {};
  for (const margin of [0, 0.3]) {
    for (const reduction of ['mean', 'sum', 'none'] as const) {
      const p = torch.randn(6, 5, { requiresGrad: true });
      const q = torch.randn(6, 5, { requiresGrad: true });
      const loss = new nn.CosineEmbeddingLoss({ margin, reduction })(p, q, y);
      loss.sum().backward();
      results[`margin=${margin.toFixed(1)},${reduction}`] = {
        x1: vals(p),
        x2: vals(q),
        loss: vals(loss),
        g1: vals(p.grad as Tensor),
        g2: vals(q.grad as Tensor),
      };
    }
  }
  const options = { dtype: torch.double, requiresGrad: true };
  const inputs = [torch.randn(6, 5, options), torch.randn(6, 5, options)];
  const criterion = (p: Tensor, q: Tensor): Tensor => nn.functional.cosineEmbeddingLoss(p, q, y.double());
  results.gradcheck = torch.autograd.gradcheck(criterion, inputs);
  return { y: vals(y), results };
}

export const siamese: Program = {
  name: 'p1',
  python: 'p1_siamese.py',
  missing: {
    'p1.legacy_function': 'a function in the old style is an instance that is called, which TypeScript has not',
  },
  async run({ data: folder }) {
    return {
      'p1.gradcheck': gradchecks(),
      'p1.index_inplace_remark': indexing(),
      'p1.siamese_sgd60_literal': train(folder, literal),
      'p1.siamese_sgd60_fixed': train(folder, fixed),
      'p1.siamese_sgd60_composite': train(folder, composite),
      'p1.siamese_sgd60_cosine': train(folder, cosineLoss(0.5)),
      'p1.cosine_embedding_values': cosineValues(),
    };
  },
};
