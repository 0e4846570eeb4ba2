/** @file Port of p8_print.py: the printed form of models, modules, optimizers and tensors. */

import { inspect } from 'node:util';
import * as torch from 'typetorch';
import { nn, optim } from 'typetorch';
import { LeNetPlusPlus } from '../../../examples/center-loss/models.js';
import { SiameseNet } from '../../../examples/siamese/model.js';
import type { Json, Program } from '../support.js';
import { modules } from './p8_modules.js';
import { tensors } from './p8_tensors.js';

class LeNet extends nn.Module<never[], never> {
  conv1 = new nn.Conv2d(1, 6, 5);
  conv2 = new nn.Conv2d(6, 16, 5);
  fc1 = new nn.Linear(16 * 5 * 5, 120);
  fc2 = new nn.Linear(120, 84);
  fc3 = new nn.Linear(84, 10);
}

class ConvNet extends LeNetPlusPlus {}

const parameters = () => [new nn.Parameter(torch.zeros(1))];

const optimizers: Record<string, () => unknown> = {
  'optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.1, momentum=0.9)': () =>
    new optim.SGD(parameters(), { lr: 0.1, momentum: 0.9 }),
  'optim.Adam([nn.Parameter(torch.zeros(1))])': () => new optim.Adam(parameters()),
  'optim.AdamW([nn.Parameter(torch.zeros(1))], lr=0.01)': () => new optim.AdamW(parameters(), { lr: 0.01 }),
  'optim.RMSprop([nn.Parameter(torch.zeros(1))])': () => new optim.RMSprop(parameters()),
};

const formats: Record<string, () => unknown> = {
  "'{}'.format(torch.tensor(3.5))": () => torch.tensor(3.5).item(),
  "'{:.4f}'.format(torch.tensor(3.14159))": () => Number(torch.tensor(Math.PI).item()).toFixed(4),
  "'%.3f' % torch.tensor(2.0).item()": () => Number(torch.tensor(2).item()).toFixed(3),
  'str(torch.tensor([1.5]))': () => torch.tensor([1.5]),
  "'{}'.format(torch.tensor([1.5, 2]))": () => torch.tensor([1.5, 2]),
  "f'{torch.tensor(7)}'": () => torch.tensor(7n).item(),
  'str(torch.tensor(97.5) )': () => torch.tensor(97.5),
  "'Accuracy (%): {}'.format(torch.tensor(9812) * 100. / 10000)": () =>
    `Accuracy (%): ${torch.tensor(9812n).mul(torch.asFloat(100)).div(10000).item()}`,
  'str(torch.tensor(0.1).item())': () => torch.tensor(0.1).item(),
  'torch.tensor([1.1, 2.2]).tolist().__repr__()': () =>
    `[${(torch.tensor([1.1, 2.2]).tolist() as number[]).join(', ')}]`,
};

function texts(expressions: Record<string, () => unknown>, write: (value: unknown) => string): { text: Json } {
  const entries = Object.entries(expressions).map(([source, make]) => {
    torch.manualSeed(0);
    return [source, write(make())];
  });
  return { text: Object.fromEntries(entries) };
}

function printOptions(): Json {
  const show = (options: Parameters<typeof torch.setPrintoptions>[0], tensor: torch.Tensor): string => {
    torch.setPrintoptions(options);
    const text = String(tensor);
    torch.setPrintoptions({ profile: 'default' });
    return text;
  };
  return {
    precision2: show({ precision: 2 }, torch.tensor([1.23456, 2])),
    sci: show({ sciMode: true }, torch.tensor([1.5, 2])),
    threshold: show({ threshold: 5, edgeitems: 1 }, torch.arange(torch.asFloat(10))),
    linewidth40: show({ linewidth: 40 }, torch.arange(20)),
  };
}

const models = ['resnet18', 'alexnet', 'squeezenet1_0', 'mobilenet_v3_small', 'googlenet', 'densenet161', 'vgg16'];
const missingModels = [...models, 'inception_v3', 'shufflenet_v2_x1_0', 'mnasnet1_0'].map((name) => [
  `p8.print_${name}`,
  "torchvision's models come with later work",
]);
const sizes = 'shapes are plain arrays, which print as arrays';

export const print: Program = {
  name: 'p8',
  python: 'p8_print.py',
  missing: {
    ...Object.fromEntries(missingModels),
    'p8.tensor_repr.text.torch.randn(2, 3).size()': sizes,
    'p8.format.text.repr(torch.Size([2, 3]))': sizes,
    'p8.format.text.repr(torch.Size([]))': sizes,
    'p8.format.text.str(torch.tensor(1e-7).item())': "JavaScript writes a number's exponent without a leading zero",
  },
  async run() {
    return {
      'p8.print_lenet': { text: String(new LeNet()) },
      'p8.print_lenetpp': { text: String(new ConvNet(10)) },
      'p8.print_siamese': { text: String(new SiameseNet()) },
      'p8.print_modules': texts(modules, String),
      'p8.print_optim': texts(optimizers, String),
      'p8.tensor_repr': {
        note: 'torch.manual_seed(0) before each expression',
        ...texts(tensors, (value) => inspect(value)),
      },
      'p8.format': texts(formats, String),
      'p8.printoptions': printOptions(),
    };
  },
};
