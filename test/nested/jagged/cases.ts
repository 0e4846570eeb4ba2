/** @file The cases of python.py by their names. */

import * as torch from 'typetorch';
import { ellipsis, nn, slice, type Tensor } from 'typetorch';
import { type Given, ints } from './given.js';

const { nested: N } = torch;
const F = nn.functional;
const jagged = { layout: torch.jagged };
const parts = (): Tensor[] => [torch.arange(8, { dtype: torch.float32 }).view(2, 4), torch.ones(3, 4)];

function changed(tensor: Tensor, change: (copy: Tensor) => unknown): Tensor {
  const copy = tensor.clone();
  change(copy);
  return copy;
}

function attention(g: Given, options: { attnMask?: Tensor; scale?: number } = {}): Tensor {
  const [q, k, v] = [g.heads, g.heads.mul(2), g.heads.sin()].map((heads) => heads.transpose(1, 2));
  return F.scaledDotProductAttention(q, k, v, options);
}

class Block extends nn.Module<[x: Tensor], Tensor> {
  norm = new nn.LayerNorm(4);
  qkv = new nn.ModuleList([new nn.Linear(4, 4), new nn.Linear(4, 4), new nn.Linear(4, 4)]);
  out = new nn.Linear(4, 4);
  mlp = new nn.Sequential(new nn.Linear(4, 8), new nn.GELU(), new nn.Dropout(0), new nn.Linear(8, 4));

  override forward(x: Tensor): Tensor {
    const [q, k, v] = [...this.qkv].map((linear) =>
      (linear(this.norm(x)) as Tensor).unflatten(-1, [2, 2]).transpose(1, 2),
    );
    const attended = F.scaledDotProductAttention(q, k, v).transpose(1, 2).flatten(-2);
    const sum = x.add(this.out(attended));
    return sum.add(this.mlp(sum));
  }
}

function module<A extends Tensor>(g: Given, make: () => nn.Module<[A], Tensor>, input: A): Tensor {
  torch.manualSeed(1);
  const made = make();
  const result = made(input);
  for (const [name, parameter] of made.namedParameters()) g.leaves.set(name, parameter);
  return result;
}

function leafGradient(): Tensor | null {
  const leaf = N.nestedTensor(parts(), { ...jagged, requiresGrad: true });
  leaf.mul(leaf).sum().backward();
  return leaf.grad;
}

export const cases: Readonly<Record<string, (g: Given) => unknown>> = {
  nested_tensor: () => N.nestedTensor(parts(), jagged),
  'nested_tensor text': () => String(N.nestedTensor(parts(), { ...jagged, requiresGrad: true })),
  'nested_tensor dtype': () => N.nestedTensor(parts(), { ...jagged, dtype: torch.float64 }),
  'nested_tensor of lists': () => N.nestedTensor([[1, 2], [3]], jagged),
  'nested_tensor late': () => N.nestedTensor([torch.ones(2, 3), torch.zeros(2, 1)], jagged),
  'nested_tensor equal': () => N.nestedTensor([torch.ones(2, 3), torch.zeros(2, 3)], jagged),
  'nested_tensor empty': () => N.nestedTensor([], jagged),
  'nested_tensor dtypes': () => N.nestedTensor([torch.ones(2), torch.ones(2).double()], jagged),
  'nested_tensor dims': () => N.nestedTensor([torch.ones(2), torch.ones(2, 2)], jagged),
  'nested_tensor scalars': () => N.nestedTensor([torch.tensor(1)], jagged),
  'nested_tensor two ragged': () => N.nestedTensor([torch.ones(2, 3), torch.ones(3, 2)], jagged),
  'nested_tensor layout': () => N.nestedTensor(parts(), { layout: torch.sparseCoo }),
  as_nested_tensor: (g) => N.asNestedTensor([g.v.at(slice(null, 2)), g.v.at(slice(2))], jagged),
  'as_nested_tensor dtype': (g) =>
    N.asNestedTensor([g.v.at(slice(null, 2)), g.v.at(slice(2))], { ...jagged, dtype: torch.float64 }),
  'as_nested_tensor batch': (g) => N.asNestedTensor(g.batch, jagged),
  'as_nested_tensor vector': (g) => N.asNestedTensor(g.row, jagged),
  'as_nested_tensor nested': (g) => N.asNestedTensor(g.x, { ...jagged, dtype: torch.float64 }),
  'as_nested_tensor other layout': (g) => N.asNestedTensor(g.x),
  'from_jagged lengths': (g) => N.nestedTensorFromJagged(g.v, { lengths: ints(1, 2, 3) }),
  'from_jagged holes': (g) => g.holes,
  'from_jagged holes text': (g) => String(g.holes),
  'from_jagged nothing': (g) => N.nestedTensorFromJagged(g.v),
  'from_jagged dim 0': (g) => N.nestedTensorFromJagged(g.v, g.offsets, { jaggedDim: 0 }),
  'from_jagged dim 3': (g) => N.nestedTensorFromJagged(g.v, g.offsets, { jaggedDim: 3 }),
  'from_jagged offsets 2d': (g) => N.nestedTensorFromJagged(g.v, g.offsets.view(2, 2)),
  'from_jagged lengths mismatch': (g) => N.nestedTensorFromJagged(g.v, g.offsets, ints(1)),
  narrow: (g) => N.narrow(g.batch, 1, ints(0, 1, 2), ints(3, 2, 1), jagged),
  'narrow numbers': (g) => N.narrow(g.batch, 1, 1, 2, jagged),
  'narrow all': (g) => N.narrow(g.batch, 1, 0, 4, jagged),
  'narrow contiguous': (g) => N.narrow(g.batch, 1, ints(1, 0, 0), ints(3, 4, 2), jagged),
  'narrow dim': (g) => N.narrow(g.batch, 2, 1, 2, jagged),
  'narrow start': (g) => N.narrow(g.batch, 1, 'a' as never, 2, jagged),
  'narrow sizes': (g) => N.narrow(g.batch, 1, ints(0, 1), 2, jagged),
  'narrow strided tensor': (g) => N.narrow(g.batch, 1, ints(0, 1), 2),
  masked_select: (g) => N.maskedSelect(g.v, g.v.gt(0)),
  'masked_select broadcast': (g) => N.maskedSelect(g.v, torch.tensor([true, false, false, true])),
  'masked_select sparse': (g) => N.maskedSelect(g.v.detach().toSparse(), g.v.gt(0)),
  'masked_select nested': (g) => g.flat.maskedSelect(g.flat.gt(0)),
  'masked_select nested 3d': (g) => g.x.maskedSelect(g.mask),

  values: (g) => g.x.values(),
  offsets: (g) => g.x.offsets(),
  lengths: (g) => g.holes.lengths(),
  unbind: (g) => g.x.unbind(),
  'unbind late': (g) => g.late.unbind(),
  'unbind holes': (g) => g.holes.unbind(),
  'unbind dim': (g) => g.x.unbind(1),
  facts: (g) => [
    g.x.dim(),
    g.x.size(0),
    g.x.size(-1),
    g.x.numel(),
    g.x.isContiguous(),
    g.late.isContiguous(),
    g.holes.isContiguous(),
    g.holes.numel(),
    g.x.isNested,
  ],
  'same structure': (g) => [
    g.x.size(1) === g.y.size(1),
    g.x.size(1) === g.other.size(1),
    torch.isSameSize(g.x, g.y),
    torch.isSameSize(g.x, g.other),
  ],
  item: (g) => g.x.item(),
  padded: (g) => N.toPaddedTensor(g.x, 0.5),
  'padded unknown': (g) => g.y.toPaddedTensor(0),
  'padded size': (g) => g.x.toPaddedTensor(-1, [3, 5, 4]),
  'padded late': (g) => g.late.toPaddedTensor(2),
  'padded flat': (g) => g.flat.toPaddedTensor(2),
  'padded heads': (g) => g.heads.toPaddedTensor(2),
  'padded holes': (g) => g.holes.toPaddedTensor(0),
  'padded mask': (g) => g.mask.toPaddedTensor(1),

  clone: (g) => g.x.clone(),
  'clone holes': (g) => g.holes.clone({ memoryFormat: torch.contiguousFormat }),
  'contiguous late': (g) => g.late.transpose(1, 2).contiguous(),
  'contiguous holes': (g) => g.holes.contiguous(),
  detach: (g) => g.x.detach(),
  double: (g) => g.x.double(),
  half: (g) => g.x.to(torch.bfloat16),
  'to cpu': (g) => g.x.cpu(),
  'to meta': (g) => [String(g.x.to('meta').device), g.x.to('meta').dim()],
  ones_like: (g) => torch.onesLike(g.x),
  zeros_like: (g) => torch.zerosLike(g.late, { dtype: torch.int64 }),
  full_like: (g) => torch.fullLike(g.holes, torch.asFloat(3)),
  rand_like: (g) => torch.randLike(g.x),
  randn_like: (g) => torch.randnLike(g.x),
  randint_like: (g) => torch.randintLike(g.x, 10),
  'randint_like low': (g) => torch.randintLike(g.x, 5, 10),
  new_zeros: (g) => g.x.newZeros([]),
  'new_zeros size': (g) => g.x.newZeros([2, 3]),
  copy_: (g) => changed(g.x, (t) => t.copy_(g.y)),
  'copy_ other': (g) => changed(g.x, (t) => t.copy_(g.other)),
  fill_: (g) => changed(g.x, (t) => t.fill_(3)),
  add_: (g) => changed(g.x, (t) => t.add_(g.y, { alpha: 2 })),
  'mul_ number': (g) => changed(g.x, (t) => t.mul_(3)),
  clamp_: (g) => changed(g.x, (t) => t.clamp_(-0.5, 0.5)),

  clamp: (g) => torch.clamp(g.x, { min: -0.5, max: 0.25 }),
  'add alpha': (g) => torch.add(g.x, g.y, { alpha: 3 }),
  'add number': (g) => g.x.add(2),
  'number first': (g) => torch.rsub(g.x, 2.5),
  'pow number': (g) => g.x.pow(3),
  'power of number': (g) => torch.pow(2, g.x),
  'add leading ones': (g) => g.x.add(g.row.view(1, 1, 4)),
  'add too large': (g) => g.x.add(torch.ones(1, 3, 2, 4)),
  'add batch of another size': (g) => g.x.add(torch.ones(2, 1, 4)),
  'add batch late': (g) => g.late.add(torch.ones(3, 4, 1)),
  'add broadcast': (g) => g.x.add(g.flat.unsqueeze(-1)),
  'add holes': (g) => g.holes.add(1),
  'add holes and whole': (g) => g.holes.add(g.x),
  addcmul: (g) => torch.addcmul(g.x, g.x, g.y),
  lerp: (g) => torch.lerp(g.x, g.y, 0.5),
  where: (g) => torch.where(g.mask, g.x, g.y),
  'where number': (g) => torch.where(g.mask, g.x, 0),
  'where dense': (g) => torch.where(g.mask, g.x, g.row),
  'where other': (g) => torch.where(g.mask, g.x, g.other),
  masked_fill: (g) => g.x.maskedFill(g.mask, 0),
  isclose: (g) => torch.isclose(g.x, g.y),
  allclose: (g) => torch.allclose(g.x, g.x),
  bitwise: (g) => [g.ids.bitwiseAnd(1), g.ids.bitwiseOr(4), g.ids.bitwiseNot(), torch.bitwiseLeftShift(g.ids, 1)],
  frexp: (g) => [...torch.frexp(g.x)],
  prelu: (g) => F.prelu(g.x, torch.tensor([0.1])),
  dropout: (g) => F.dropout(g.x, 0.5),

  transpose: (g) => g.x.transpose(1, 2),
  'transpose back': (g) => g.x.transpose(1, 2).transpose(1, 2),
  'transpose inner': (g) => g.heads.transpose(2, 3),
  'transpose batch': (g) => g.x.transpose(0, 1),
  'transpose batch inner': (g) => g.x.transpose(0, 2),
  permute: (g) => g.heads.permute(0, 2, 1, 3),
  'permute length': (g) => g.heads.permute(0, 2, 1),
  'permute repeated': (g) => g.heads.permute(0, 2, 2, 1),
  'permute batch': (g) => g.heads.permute(1, 0, 2, 3),
  'permute holes': (g) => g.holes.permute(0, 2, 1),
  view: (g) => g.x.view(3, g.x.size(1), 2, 2),
  'view minus one': (g) => g.x.view(3, -1, 2, 2),
  'view minus ones': (g) => g.x.view(-1, -1, 2, 2),
  'view mismatch': (g) => g.x.view(4, -1, 2, 2),
  'view flat': (g) => g.x.view(3, -1),
  'view late': (g) => g.late.view(3, 2, 2, g.late.size(2)),
  reshape: (g) => g.x.reshape(3, -1, 2, 2),
  'reshape heads': (g) => g.heads.reshape(3, -1, 8),
  'reshape late': (g) => g.late.reshape(3, 4, g.late.size(2)),
  unflatten: (g) => g.x.unflatten(-1, [2, 2]),
  flatten: (g) => g.heads.flatten(-2),
  'flatten ragged': (g) => g.heads.flatten(1, 2),
  'flatten all': (g) => g.heads.flatten(),
  unsqueeze: (g) => g.x.unsqueeze(-1),
  'unsqueeze ragged': (g) => g.x.unsqueeze(1),
  'unsqueeze batch': (g) => g.x.unsqueeze(0),
  squeeze: (g) => g.x.unsqueeze(-1).squeeze(-1),
  'squeeze ragged': (g) => g.x.squeeze(1),
  'squeeze all': (g) => g.x.squeeze(),
  expand: (g) => g.x.unsqueeze(-1).expand(3, g.x.size(1), 4, 2),
  'expand mismatch': (g) => g.x.expand(2, g.x.size(1), 4),
  expand_as: (g) => g.row.expandAs(g.x),
  broadcast_to: (g) => g.x.broadcastTo([3, g.x.size(1), 4]),
  select: (g) => g.x.select(2, 1),
  'select batch': (g) => g.x.at(1),
  'select last': (g) => g.x.at(-1),
  'select ragged': (g) => g.x.select(1, 0),
  'select holes': (g) => g.holes.select(2, 0),
  slice: (g) => g.x.at(ellipsis, slice(1, 3)),
  'slice ragged': (g) => g.x.narrow(1, 0, 1),
  'narrow of it': (g) => g.x.narrow(2, 1, 2),
  split: (g) => g.x.split(3, -1),
  'split ragged': (g) => g.x.split(1, 1),
  chunk: (g) => g.x.chunk(2, -1),
  'chunk batch': (g) => g.x.chunk(2, 0),
  cat: (g) => torch.cat([g.x, g.y], -1),
  'cat batch': (g) => torch.cat([g.x, g.y], 0),
  stack: (g) => torch.stack([g.x, g.y], -1),
  'stack other': (g) => torch.stack([g.x, g.other], -1),
  'stack dense': (g) => torch.stack([g.x, torch.ones(6, 4)], -1),
  index_put: (g) => torch.indexPut(g.x, [ints(0, 2), ints(1, 0)], torch.tensor([Array(4).fill(9), Array(4).fill(8)])),
  'index_put batch': (g) => torch.indexPut(g.x, [ints(1)], torch.tensor(7)),
  'index_put outside': (g) => torch.indexPut(g.x, [ints(1), ints(5)], torch.tensor(7)),
  index_put_: (g) => changed(g.x, (t) => t.indexPut_([ints(0), ints(1)], torch.tensor(9))),

  linear: (g) => F.linear(g.x, g.w, g.b),
  'linear without bias': (g) => F.linear(g.heads, g.w),
  'linear late': (g) => F.linear(g.late, torch.ones(5, 6)),
  embedding: (g) => F.embedding(g.ids, g.table),
  'embedding padding': (g) => F.embedding(g.ids, g.table, { paddingIdx: 2 }),
  layer_norm: (g) => F.layerNorm(g.x, [4], g.row, g.gain),
  'layer_norm plain': (g) => F.layerNorm(g.heads, [2, 4]),
  'layer_norm ragged': (g) => F.layerNorm(g.x.detach(), [g.x.size(1), 4]),
  'layer_norm 2d': (g) => F.layerNorm(g.flat, [3]),
  rms_norm: (g) => F.rmsNorm(g.x, [4], g.row),
  'rms_norm ragged': (g) => F.rmsNorm(g.x, [g.x.size(1), 4]),
  'softmax ragged': (g) => torch.softmax(g.x, 1),
  'softmax ragged heads': (g) => torch.softmax(g.heads, 1),
  'softmax late': (g) => torch.softmax(g.late, 2),
  'softmax batch': (g) => torch.softmax(g.x, 0),
  'softmax holes': (g) => torch.softmax(g.holes, 1),
  'log_softmax ragged': (g) => torch.logSoftmax(g.x, 1),
  'log_softmax batch': (g) => torch.logSoftmax(g.x, 0),
  matmul: (g) => g.x.matmul(g.w.t()),
  'matmul batch': (g) => g.x.matmul(g.batch),
  'matmul dense first': (g) => g.w.matmul(g.late),
  'matmul batch first': (g) => g.batch.transpose(1, 2).matmul(g.late),
  'matmul over ragged': (g) => g.x.transpose(1, 2).matmul(g.y),
  'matmul heads': (g) => g.heads.transpose(2, 3).matmul(g.heads),
  'matmul refused': (g) => g.x.matmul(g.y),
  'matmul vector': (g) => g.x.matmul(g.row),
  bmm: (g) => torch.bmm(g.x, g.batch),
  'bmm over ragged': (g) => torch.bmm(g.x.transpose(1, 2), g.y),
  'bmm 4d': (g) => torch.bmm(g.heads, g.batch),
  attention: (g) => attention(g),
  'attention scale': (g) => attention(g, { scale: 0.3 }),
  'attention mask': (g) => attention(g, { attnMask: torch.ones(3, 3) }),
  'attention dense': (g) => F.scaledDotProductAttention(g.heads, g.heads, torch.ones(3, 2, 4, 4)),
  'attention dtypes': (g) => F.scaledDotProductAttention(g.heads, g.heads.double(), g.heads),
  'attention ragged batch': (g) => F.scaledDotProductAttention(g.heads, g.heads.sin(), g.heads),
  'module linear': (g) => module(g, () => new nn.Linear(4, 3), g.x),
  'module norm': (g) => module(g, () => new nn.LayerNorm(4), g.x),
  'module embedding': (g) => module(g, () => new nn.Embedding(5, 3), g.ids),
  'module block': (g) => module(g, () => new Block(), g.x),
  'module sequential': (g) =>
    module(g, () => new nn.Sequential(new nn.Linear(4, 6), new nn.ReLU(), new nn.Linear(6, 2)), g.x),
  bilinear: (g) => F.bilinear(g.x, g.y, torch.ones(2, 4, 4)),
  mse_loss: (g) => F.mseLoss(g.x, g.y),
  l1_loss: (g) => F.l1Loss(g.x, g.y),
  smooth_l1_loss: (g) => F.smoothL1Loss(g.x, g.y),
  binary_cross_entropy_with_logits: (g) => F.binaryCrossEntropyWithLogits(g.x, g.mask.float()),
  inference: () =>
    torch.inferenceMode(() => {
      const x = N.nestedTensor(parts(), jagged);
      const results = [F.linear(x, torch.ones(2, 4)), x.reshape(2, -1, 2, 2).flatten(-2), F.softmax(x, -1), x.sum(1)];
      return results.map((t) => t.clone());
    }),
  no_grad: (g) => torch.noGrad(() => F.relu(F.linear(g.x, g.w, g.b))),
  cosine_similarity: (g) => F.cosineSimilarity(g.x, g.y, { dim: -1 }),
  normalize: (g) => F.normalize(g.x, { dim: -1 }),
  conv1d: (g) => F.conv1d(g.x, torch.ones(1, 1, 1)),
  chained: (g) => g.x.mul(g.each).add(g.row).gt(0).to(torch.float32).sum(1),
  'mean of gradients': (g) => g.x.sin().mul(g.y).mean(1),
  'gradient as nested': (g) => torch.autograd.grad(g.x.square().sum(-1).sum(), g.x)[0],
  'second gradient': (g) => torch.autograd.grad(g.x.pow(3).sum(), g.x, { createGraph: true })[0],
  'leaf gradient': () => leafGradient(),
  'given gradient': (g) => torch.autograd.grad(g.x.mul(2), g.x, torch.onesLike(g.x))[0],
  'wrong gradient': (g) => torch.autograd.grad(g.x.mul(2), g.x, torch.onesLike(g.other))[0],
};
