/** @file Port of p6_rnn_style.py: the poem model, recurrent modules, and layers that fast neural style is made of. */

import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';
import { type Memory, PoetryModel } from '../../../examples/poems/model.js';
import { ck, type Json, num, type Program, stateChecksums, vals } from '../support.js';
import { fastNeuralStyle } from './p6_style.js';

const TEXT = [
  '床前明月光,疑是地上霜。举头望明月,低头思故乡。',
  '白日依山尽,黄河入海流。欲穷千里目,更上一层楼。',
  '春眠不觉晓,处处闻啼鸟。夜来风雨声,花落知多少。',
  '千山鸟飞绝,万径人踪灭。孤舟蓑笠翁,独钓寒江雪。',
];
const characters = [...[...new Set(TEXT.join(''))].sort(), '<START>', '<EOP>'];
const numbers = new Map(characters.map((character, at) => [character, at]));
const numberOf = (character: string): number => numbers.get(character) as number;

function generate(model: PoetryModel, start: string, count: number): Json {
  const result = [...start];
  const chosen: number[] = [];
  let input = torch.tensor([[BigInt(numberOf('<START>'))]]);
  let memory: Memory | undefined;
  for (let i = 0; i < count; i++) {
    const [logits, next] = model(input, memory);
    memory = next;
    let character = result[i];
    if (i >= start.length) {
      const top = Number(logits.at(0).topk(1).indices.item());
      character = characters[top];
      result.push(character);
      chosen.push(top);
    }
    input = torch.tensor([[BigInt(numberOf(character))]]);
    if (character === '<EOP>') {
      result.pop();
      break;
    }
  }
  return [result.join(''), chosen];
}

function poems(): Json {
  torch.manualSeed(0);
  const rows = TEXT.map((line) => ['<START>', ...line, '<EOP>'].map(numberOf));
  const data = torch.tensor(rows.map((row) => row.map(BigInt)));
  const model = new PoetryModel(characters.length, 128, 256);
  const init = stateChecksums(model);
  const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
  const criterion = new nn.CrossEntropyLoss();
  const losses: Json[] = [];
  const columns = data.transpose(1, 0).contiguous();
  for (let k = 0; k < 50; k++) {
    optimizer.zeroGrad();
    const [logits] = model(columns.at(torch.slice(0, -1)));
    const loss = criterion(logits, columns.at(torch.slice(1)).contiguous().view(-1));
    loss.backward();
    optimizer.step();
    losses.push(num(loss.item()));
  }
  return {
    vocab: characters,
    data: rows,
    init,
    losses,
    final: stateChecksums(model),
    samples: torch.noGrad(() => [generate(model, '床前', 30), generate(model, '春', 30)]),
    init_param_order: [...model.namedParameters()].map(([name]) => name),
  };
}

type Recurrent = nn.Module<[x: Tensor], [output: Tensor, state: Tensor | [hidden: Tensor, cell: Tensor]]>;

function recurrent(): Json {
  torch.manualSeed(0);
  // All are made before the first input is drawn.
  const modules: Record<string, Recurrent> = {
    lstm_bidir_dropout0: new nn.LSTM(5, 4, { numLayers: 2, bidirectional: true, batchFirst: true }),
    gru2: new nn.GRU(5, 4, { numLayers: 2 }),
    rnn_tanh: new nn.RNN(5, 4),
    rnn_relu: new nn.RNN(5, 4, { nonlinearity: 'relu' }),
    lstm_proj: new nn.LSTM(5, 4, { projSize: 3 }),
  };
  const rows = Object.entries(modules).map(([name, module]): [string, Json] => {
    const x = torch.randn(3, 2, 5, { requiresGrad: true });
    const [out, hidden] = module(x);
    out.sum().backward();
    const row = {
      params: [...module.namedParameters()].map(([key, p]): Json => [key, [...p.shape]]),
      x: vals(x),
      out: vals(out),
      h: hidden instanceof torch.Tensor ? vals(hidden) : hidden.map((state) => vals(state)),
      gx: vals(x.grad as Tensor),
      init: stateChecksums(module),
    };
    return [name, row];
  });
  const [h1, c1] = new nn.LSTMCell(5, 4)(torch.ones(2, 5));
  const gru = new nn.GRUCell(5, 4)(torch.ones(2, 5));
  const embedding = new nn.Embedding(6, 3, { paddingIdx: 0 });
  const embedded = embedding(torch.tensor([[0n, 2n, 5n]]));
  embedded.sum().backward();
  return {
    rows: Object.fromEntries(rows),
    lstm_cell: [vals(h1), vals(c1)],
    gru_cell: vals(gru),
    embedding: vals(embedded),
    embedding_grad: vals(embedding.weight.grad as Tensor),
  };
}

function layers(): Json {
  torch.manualSeed(0);
  const z = torch.randn(1, 2, 4, 5);
  const modules = {
    reflection_pad: new nn.ReflectionPad2d(1),
    replication_pad: new nn.ReplicationPad2d([1, 2, 0, 1]),
    zero_pad: new nn.ZeroPad2d(1),
    instance_norm: new nn.InstanceNorm2d(2, { affine: true }),
    up_nearest: new nn.Upsample({ scaleFactor: 2 }),
    up_bilinear: new nn.Upsample({ scaleFactor: 2, mode: 'bilinear', alignCorners: false }),
    up_bilinear_ac: new nn.Upsample({ size: [7, 9], mode: 'bilinear', alignCorners: true }),
    up_bicubic: new nn.Upsample({ scaleFactor: 2, mode: 'bicubic' }),
  };
  const rows = Object.entries(modules).map(([name, module]) => {
    const x = z.clone().requiresGrad_();
    const out = module(x);
    out.mul(torch.arange(out.numel()).viewAs(out)).sum().backward();
    return [name, { out: ck(out, 10), grad: ck(x.grad as Tensor, 10) }];
  });
  return { x: vals(z), rows: Object.fromEntries(rows) };
}

export const rnnStyle: Program = {
  name: 'p6',
  python: 'p6_rnn_style.py',
  missing: {},
  async run() {
    return {
      'p6.char_rnn50': poems(),
      'p6.rnn_modules': recurrent(),
      'p6.fast_neural_style3': fastNeuralStyle(),
      'p6.pad_norm_upsample': layers(),
    };
  },
};
