/** @file Port of p2_center.py: what the tutorial about center loss prints, and LeNet++ trained with it on MNIST. */

import { readFileSync } from 'node:fs';
import * as torch from 'typetorch';
import { data, nn, optim, type Tensor } from 'typetorch';
import { datasets, transforms as T } from 'typetorch/vision';
import { CenterLoss } from '../../../examples/center-loss/center-loss.js';
import { AverageMeter } from '../../../examples/center-loss/meter.js';
import { LeNetPlusPlus } from '../../../examples/center-loss/models.js';
import * as printed from '../../../examples/center-loss/printed.js';
import { ck, type Json, mnist, num, type Program, stateChecksums, vals } from '../support.js';

const F = nn.functional;

class ConvNet extends LeNetPlusPlus {}

function lenetpp(): string {
  const model = new ConvNet(10);
  return `${model}\n${model.parameters()}\n${model.eval().training}\n`;
}

function meter(): string {
  const losses = new AverageMeter();
  losses.update(1, 10);
  return `${losses.avg}\n${losses.val}\n${losses.sum}\n${losses.count}\n`;
}

/** A snippet's text in the tutorial, whether the seed makes its numbers, and a remark. */
interface Snippet {
  readonly name: string;
  readonly deterministic_in_seed: string;
  readonly seed_text: string;
  readonly note: string;
}

const makers: Record<string, () => string> = {
  center_loss_usage: printed.centerLossUsage,
  center_loss_usage_centers_seed0: printed.centerLossSeeded,
  linear_usage: printed.linearUsage,
  single_hidden_layer_perceptron: printed.singleHiddenLayerPerceptron,
  lenet_sigmoid: printed.lenet,
  cross_entropy: printed.crossEntropy,
  max_return_type: printed.maximum,
  simple_model_parameters: printed.modelParameters,
  linear_regression: printed.linearRegression,
  plot_features_data: printed.features,
  lenetpp_print: lenetpp,
  average_meter: meter,
};

function snippets(): Json {
  const texts = JSON.parse(readFileSync(new URL('p2_texts.json', import.meta.url), 'utf8')) as Snippet[];
  const bare = (text: string): string => text.replace(/\s+/g, '');
  return {
    snippets: texts.map((snippet) => {
      const text = makers[snippet.name]();
      return {
        ...snippet,
        torch_2_11_text: text,
        equal_ignoring_whitespace: bare(text) === bare(snippet.seed_text),
        warnings: [],
      };
    }),
  };
}

function centerLossValues(): Json {
  torch.manualSeed(0);
  const criterion = new CenterLoss(10, 2);
  const x = torch.randn(16, 2, { requiresGrad: true });
  const labels = torch.randint(0, 10, [16]);
  const loss = criterion(x, labels);
  loss.backward();
  return {
    centers: vals(criterion.centers),
    x: vals(x),
    labels: vals(labels),
    loss: num(loss.item()),
    gx: vals(x.grad as Tensor),
    gc: vals(criterion.centers.grad as Tensor),
  };
}

function linearRegression(): Json {
  torch.manualSeed(0);
  const x = torch.randn(100, 1);
  const y = x.mul(3).add(5).add(torch.randn(100, 1));
  const model = new nn.Linear(1, 1);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.01 });
  const losses = Array.from({ length: 100 }, () => {
    optimizer.zeroGrad();
    const loss = F.mseLoss(model(x), y);
    loss.backward();
    optimizer.step();
    return num(loss.item());
  });
  return { losses, weight: vals(model.weight), bias: vals(model.bias as Tensor) };
}

interface Training {
  readonly seed: number;
  readonly weight: number;
  readonly steps: number;
  /** Steps after which the learning rate's schedule goes on; 0: never. */
  readonly schedule: number;
}

function train(folder: string, { seed, weight, steps, schedule }: Training): Json {
  const lr = 0.001;
  torch.manualSeed(seed);
  const transform = new T.Compose([new T.ToTensor(), new T.Normalize([0.1307], [0.3081])]);
  const digits = new datasets.MNIST(`${folder}/mnist`, { train: true, transform });
  const loader = new data.DataLoader(digits, { batchSize: 128, shuffle: true });
  const model = new LeNetPlusPlus(10);
  const crossEntropy = new nn.CrossEntropyLoss();
  const centerLoss = new CenterLoss(10, 2);
  const optimizer = new optim.SGD(model.parameters(), { lr, weightDecay: 5e-4, momentum: 0.9 });
  const centerOptimizer = new optim.SGD(centerLoss.parameters(), { lr: 0.5 });
  const scheduler = new optim.lrScheduler.StepLR(optimizer, 20, { gamma: 0.5 });
  const init = stateChecksums(model);
  const centers = ck(centerLoss.centers, 20);
  const losses: Json[] = [];
  let firstLabels: Json = null;
  let firstBatch: Json = null;
  const start = performance.now();
  model.train();
  for (const [images, labels] of loader) {
    if (losses.length === steps) break;
    firstLabels ??= vals(labels);
    firstBatch ??= ck(images);
    const [features, logits] = model(images);
    const lossX = crossEntropy(logits, labels);
    const lossC = centerLoss(features, labels).mul_(weight);
    const loss = lossX.add(lossC);
    optimizer.zeroGrad();
    centerOptimizer.zeroGrad();
    loss.backward();
    optimizer.step();
    (centerLoss.centers.grad as Tensor).data.mul_(1 / weight);
    centerOptimizer.step();
    losses.push([loss, lossX, lossC].map((value) => num(value.item())));
    if (schedule > 0 && losses.length % schedule === 0) scheduler.step();
  }
  const seconds = (performance.now() - start) / 1000;
  model.eval();
  const [bytes, labels] = mnist(folder, false);
  const images = bytes.float().div(255).unsqueeze(1).sub(0.1307).div(0.3081);
  const [features, logits] = torch.noGrad(() => {
    const parts = Array.from({ length: 8 }, (_, i) => model(images.at(torch.slice(128 * i, 128 * i + 128))));
    return [torch.cat(parts.map(([part]) => part)), torch.cat(parts.map(([, part]) => part))];
  });
  const correct = logits
    .max(1)
    .indices.eq(labels.at(torch.slice(0, 1024)))
    .sum();
  return {
    seed,
    weight_cent: weight,
    lr_model: lr,
    init,
    centers_init: centers,
    first_batch_labels: firstLabels,
    first_batch: firstBatch,
    losses,
    loss_columns: ['total', 'xent', 'center'],
    final: stateChecksums(model),
    centers_final: ck(centerLoss.centers, 20),
    lr_after: num(optimizer.paramGroups[0].lr as number),
    test_acc_first_1024_printed: String(correct.mul(torch.asFloat(100)).div(1024).item()),
    test_correct_first_1024: num(correct.item()),
    test_features8: [...features.at(torch.slice(0, 8))].map((row) => vals(row)),
    seconds,
  };
}

const wholeNumbers = 'JavaScript has one kind of number, and prints 1.0 as 1';

export const center: Program = {
  name: 'p2',
  python: 'p2_center.py',
  missing: {
    'p2.seed001_printed.snippets.0.warnings': 'the overload of addmm_ that Python warns about is not there',
    'p2.seed001_printed.snippets.10.torch_2_11_text': "it ends with the name of Python's generators",
    'p2.seed001_printed.snippets.11.torch_2_11_text': wholeNumbers,
  },
  async run({ data: folder }) {
    return {
      'p2.seed001_printed': snippets(),
      'p2.center_loss_values': centerLossValues(),
      'p2.linear_regression': linearRegression(),
      'p2.lenetpp_center60': train(folder, { seed: 0, weight: 1, steps: 60, schedule: 0 }),
      'p2.lenetpp_center20_seed1_w0.1': train(folder, { seed: 1, weight: 0.1, steps: 20, schedule: 5 }),
    };
  },
};
