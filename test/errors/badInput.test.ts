/** @file A table of wrong calls: each gives its error, and the process goes on. */

import test from 'ava';
import * as torch from 'typetorch';
import { data, nn, optim } from 'typetorch';

const F = nn.functional;
const f32 = (...shape: number[]): torch.Tensor => torch.ones(shape);
const i64 = (...shape: number[]): torch.Tensor => torch.ones(shape, { dtype: torch.int64 });

/** Calls with arguments that the compiler would refuse, as JavaScript users and casts make them. */
// biome-ignore lint/suspicious/noExplicitAny: wrong types are what is tested
type Wrong = any;
const wrong = (value: unknown): Wrong => value;

function disposed(): torch.Tensor {
  const tensor = f32(2, 2);
  tensor.dispose();
  return tensor;
}

type ErrorClass = new (...args: never[]) => Error;
type Entry = readonly [call: string, run: () => unknown, error: ErrorClass, text: RegExp];

const { RuntimeError, IndexError, ValueError, DisposedError } = torch;

const shapes: readonly Entry[] = [
  [
    'add of 3 and 4',
    () => f32(3).add(f32(4)),
    RuntimeError,
    /The size of tensor a \(3\) must match the size of tensor b \(4\)/,
  ],
  ['add of 2x3 and 3x2', () => f32(2, 3).add(f32(3, 2)), RuntimeError, /must match the size of tensor b/],
  [
    'add_ that would grow',
    () => f32(1).add_(f32(3)),
    RuntimeError,
    /output with shape \[1\] doesn't match the broadcast shape \[3\]/,
  ],
  [
    'matmul 2x3 with 2x3',
    () => f32(2, 3).matmul(f32(2, 3)),
    RuntimeError,
    /mat1 and mat2 shapes cannot be multiplied \(2x3 and 2x3\)/,
  ],
  [
    'matmul of scalars',
    () => torch.tensor(1).matmul(torch.tensor(2)),
    RuntimeError,
    /both arguments to matmul need to be at least 1D/,
  ],
  ['mm of vectors', () => torch.mm(f32(2), f32(2)), RuntimeError, /must be a matrix/],
  ['bmm of matrices', () => torch.bmm(f32(2, 2), f32(2, 2)), RuntimeError, /must be a 3D tensor/],
  ['mv wrong length', () => torch.mv(f32(2, 3), f32(2)), RuntimeError, /size mismatch/],
  ['dot of different lengths', () => torch.dot(f32(2), f32(3)), RuntimeError, /inconsistent tensor size/],
  ['view to wrong size', () => f32(2, 3).view(4), RuntimeError, /shape '\[4\]' is invalid for input of size 6/],
  ['view with two unknowns', () => f32(2, 3).view(-1, -1), RuntimeError, /only one dimension can be inferred/],
  ['view of a transposed', () => f32(2, 3).t().view(6), RuntimeError, /view size is not compatible/],
  ['reshape to wrong size', () => f32(2, 3).reshape(5), RuntimeError, /shape '\[5\]' is invalid/],
  ['expand a size', () => f32(2, 3).expand(4, 3), RuntimeError, /must match the existing size/],
  ['expand to fewer dimensions', () => f32(2, 3).expand(3), RuntimeError, /must be greater or equal/],
  [
    'cat of different widths',
    () => torch.cat([f32(2, 3), f32(2, 4)]),
    RuntimeError,
    /Sizes of tensors must match except in dimension 0/,
  ],
  ['cat of nothing', () => torch.cat([]), RuntimeError, /expected a non-empty list of Tensors/],
  [
    'stack of different shapes',
    () => torch.stack([f32(2), f32(3)]),
    RuntimeError,
    /stack expects each tensor to be equal size/,
  ],
  ['t of three dimensions', () => f32(2, 3, 4).t(), RuntimeError, /t\(\) expects a tensor with <= 2 dimensions/],
  ['squeeze of a missing dimension', () => f32(2).squeeze(3), IndexError, /Dimension out of range/],
  [
    'sum over a missing dimension',
    () => f32(2, 2).sum(2),
    IndexError,
    /Dimension out of range \(expected to be in range of \[-2, 1\], but got 2\)/,
  ],
  ['transpose of a missing dimension', () => f32(2).transpose(0, 1), IndexError, /Dimension out of range/],
  ['permute with a repeat', () => f32(2, 3).permute(0, 0), RuntimeError, /duplicate dims|repeated dim/],
  ['permute with too few', () => f32(2, 3).permute(0), RuntimeError, /number of dimensions/],
  ['select out of range', () => f32(2).select(0, 5), IndexError, /index 5 out of range/],
  ['narrow beyond the end', () => f32(2).narrow(0, 1, 5), RuntimeError, /exceeds dimension size/],
  ['chunk into none', () => f32(2).chunk(0), RuntimeError, /chunk expects `chunks` to be greater than 0/],
  ['topk of too many', () => f32(2).topk(5), RuntimeError, /selected index k out of range/],
  ['gather of another rank', () => f32(2, 2).gather(0, i64(2)), RuntimeError, /same number of dimensions/],
  [
    'conv2d with wrong channels',
    () => F.conv2d(f32(1, 3, 8, 8), f32(4, 2, 3, 3)),
    RuntimeError,
    /expected input\[1, 3, 8, 8\] to have 2 channels, but got 3 channels/,
  ],
  [
    'conv2d of a vector',
    () => F.conv2d(f32(8), f32(1, 1, 3, 3)),
    RuntimeError,
    /Expected 3D \(unbatched\) or 4D \(batched\) input to conv2d/,
  ],
  [
    'conv2d with a kernel too big',
    () => F.conv2d(f32(1, 1, 2, 2), f32(1, 1, 3, 3)),
    RuntimeError,
    /Kernel size can't be greater than actual input size/,
  ],
  [
    'conv2d with a negative padding',
    () => F.conv2d(f32(1, 1, 4, 4), f32(1, 1, 3, 3), null, { padding: -1 }),
    RuntimeError,
    /negative padding is not supported/,
  ],
  [
    'conv2d with stride 0',
    () => F.conv2d(f32(1, 1, 4, 4), f32(1, 1, 3, 3), null, { stride: 0 }),
    RuntimeError,
    /non-positive stride is not supported/,
  ],
  [
    'linear with wrong features',
    () => F.linear(f32(2, 3), f32(4, 5)),
    RuntimeError,
    /mat1 and mat2 shapes cannot be multiplied/,
  ],
  ['layerNorm of another shape', () => F.layerNorm(f32(2, 3), [4]), RuntimeError, /Given normalized_shape=\[4\]/],
  [
    'crossEntropy with wrong batch',
    () => F.crossEntropy(f32(2, 3), i64(3)),
    ValueError,
    /Expected input batch_size \(2\) to match target batch_size \(3\)/,
  ],
  [
    'crossEntropy with a class too large',
    () => F.crossEntropy(f32(1, 3), torch.tensor([7n])),
    IndexError,
    /Target 7 is out of bounds/,
  ],
  ['zeros of a negative size', () => torch.zeros(-1), RuntimeError, /Dimension size must be non-negative/],
  [
    'arange with the wrong sign',
    () => torch.arange(5, 0, 1),
    RuntimeError,
    /upper bound and lower bound inconsistent with step sign/,
  ],
  ['arange with step 0', () => torch.arange(0, 5, 0), RuntimeError, /step must be nonzero/],
  ['eye of a negative size', () => torch.eye(-2), RuntimeError, /n must be greater or equal to 0/],
  ['linspace of negative steps', () => torch.linspace(0, 1, -1), RuntimeError, /number of steps must be non-negative/],
  [
    'ragged data',
    () => torch.tensor(wrong([[1, 2], [3]])),
    ValueError,
    /expected sequence of length 2 at dim 1 \(got 1\)/,
  ],
  ['maxPool2d of kernel 0', () => F.maxPool2d(f32(1, 1, 4, 4), 0), RuntimeError, /stride should not be zero/],
  [
    'pad of an odd list',
    () => F.pad(f32(2, 2), [1]),
    RuntimeError,
    /Padding length (must be|should be) divisible by (two|2)/,
  ],
];

const dtypes: readonly Entry[] = [
  [
    'crossEntropy with float targets of class',
    () => F.nllLoss(f32(2, 3), f32(2)),
    RuntimeError,
    /expected scalar type Long but found Float/,
  ],
  [
    'embedding with float indices',
    () => F.embedding(f32(2), f32(3, 4)),
    RuntimeError,
    /Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int/,
  ],
  [
    'matmul of float and int',
    () => f32(2, 2).matmul(i64(2, 2)),
    RuntimeError,
    /expected m1 and m2 to have the same dtype/,
  ],
  [
    'mean of integers',
    () => i64(3).mean(),
    RuntimeError,
    /mean\(\): could not infer output dtype. Input dtype must be either a floating point or complex dtype/,
  ],
  [
    'integer in-place division',
    () => i64(3).div_(2),
    RuntimeError,
    /result type Float can't be cast to the desired output type (Long|long int)/,
  ],
  [
    'integer += float',
    () => i64(3).add_(1.5),
    RuntimeError,
    /result type Float can't be cast to the desired output type (Long|long int)/,
  ],
  ['sqrt_ of integers', () => i64(3).sqrt_(), RuntimeError, /can't be cast to the desired output type/],
  ['bitwise and of floats', () => f32(2).bitwiseAnd(f32(2)), RuntimeError, /not implemented for 'Float'/],
  [
    'requiresGrad of integers',
    () => i64(2).requiresGrad_(),
    RuntimeError,
    /only Tensors of floating point (and complex )?dtype can require gradients/,
  ],
  [
    'requiresGrad option with integers',
    () => torch.zeros(2, { dtype: torch.int64, requiresGrad: true }),
    RuntimeError,
    /[Oo]nly Tensors of floating point and complex dtype can require gradients/,
  ],
  [
    'out of another dtype',
    () => torch.add(f32(2), f32(2), { out: i64(2) }),
    RuntimeError,
    /can't be cast to the desired output type/,
  ],
  [
    'mask that is not bool',
    () => f32(2).maskedFill(f32(2), 0),
    RuntimeError,
    /expects boolean mask|masked_fill_? only supports boolean masks/,
  ],
  [
    'where with a float condition',
    () => torch.where(f32(2), f32(2), f32(2)),
    RuntimeError,
    /expected condition to be a boolean tensor/,
  ],
  ['lerp of mixed dtypes', () => torch.lerp(f32(2), f32(2).double(), 0.5), RuntimeError, /expected dtype float/],
  ['index with floats', () => f32(3).at(f32(1)), IndexError, /tensors used as indices must be long, int, byte or bool/],
  ['addmm of mixed dtypes', () => torch.addmm(f32(2, 2), f32(2, 2).double(), f32(2, 2)), RuntimeError, /dtype/],
  [
    'complex absolute ordering',
    () => torch.ones(2, { dtype: torch.complex64 }).gt(1),
    RuntimeError,
    /not implemented for 'ComplexFloat'/,
  ],
  ['view as a wider dtype', () => f32(3).view(torch.float64), RuntimeError, /must be divisible by 2/],
];

const arguments_: readonly Entry[] = [
  ['add without argument', () => wrong(f32(2)).add(), TypeError, /add\(\)/],
  ['add of a string', () => wrong(f32(2)).add('1'), TypeError, /add\(\)/],
  ['add of null', () => wrong(f32(2)).add(null), TypeError, /add\(\)/],
  ['add of an array', () => wrong(f32(2)).add([1, 2]), TypeError, /add\(\)/],
  ['add of an object', () => wrong(f32(2)).add({}), TypeError, /add\(\)/],
  ['add with an unknown option', () => wrong(f32(2)).add(f32(2), { aplha: 2 }), TypeError, /aplha.*alpha/],
  ['sum with an unknown option', () => wrong(f32(2)).sum({ dims: 1 }), TypeError, /dims.*dim/],
  ['sum over NaN', () => f32(2).sum(Number.NaN), TypeError, /sum\(\)/],
  ['sum over half a dimension', () => f32(2).sum(0.5), TypeError, /sum\(\)/],
  ['sum over a string', () => wrong(f32(2)).sum({ keepdim: 'yes', dim: 0 }), TypeError, /sum\(\)/],
  ['zeros of NaN', () => torch.zeros(Number.NaN), TypeError, /zeros\(\)/],
  ['zeros of infinity', () => torch.zeros(Number.POSITIVE_INFINITY), TypeError, /zeros\(\)/],
  ['zeros of 1.5', () => torch.zeros(1.5), TypeError, /zeros\(\)/],
  ['zeros of text', () => wrong(torch).zeros('3'), TypeError, /zeros\(\)/],
  ['zeros with a wrong dtype', () => torch.zeros(2, { dtype: wrong('float32') }), TypeError, /zeros\(\)/],
  ['zeros with an unknown option', () => torch.zeros(2, wrong({ dtyp: torch.float32 })), TypeError, /dtyp.*dtype/],
  [
    'matmul of a number',
    () => f32(2).matmul(wrong(2)),
    TypeError,
    /matmul\(\): argument 'other' .*must be Tensor, not int/,
  ],
  [
    'matmul without argument',
    () => wrong(f32(2)).matmul(),
    TypeError,
    /missing 1 required positional arguments?: "other"/,
  ],
  [
    'matmul with too many',
    () => wrong(f32(2)).matmul(f32(2), f32(2), f32(2)),
    TypeError,
    /takes 2 positional arguments but|matmul\(\)/,
  ],
  ['cat of a tensor', () => torch.cat(wrong(f32(2))), TypeError, /cat\(\)/],
  ['cat with a number inside', () => torch.cat(wrong([f32(2), 1])), TypeError, /cat\(\)/],
  ['cat of undefined', () => torch.cat(wrong([f32(2), undefined])), TypeError, /cat\(\)/],
  ['relu of text', () => torch.relu(wrong('x')), TypeError, /relu\(\): argument 'self|input' .*must be Tensor/],
  ['view with text', () => wrong(f32(2)).view('2'), TypeError, /view\(\)/],
  ['view without sizes', () => wrong(f32(2)).view(), TypeError, /view\(\)/],
  ['clamp without limits', () => f32(2).clamp(), RuntimeError, /At least one of 'min' or 'max' must not be None/],
  [
    'div with an unknown rounding',
    () => f32(2).div(f32(2), { roundingMode: 'up' }),
    RuntimeError,
    /expected rounding_mode to be one of None, 'trunc', or 'floor' but found 'up'/,
  ],
  ['a dtype that does not exist', () => f32(2).to(wrong({ dtype: 'f32' })), TypeError, /to\(\)|dtype/],
  ['randint without a range', () => wrong(torch).randint(), TypeError, /randint\(\)/],
  [
    'randint with an empty range',
    () => torch.randint(5, 5, [2]),
    RuntimeError,
    /from.*to|expects 'from' to be less than 'to'/,
  ],
  [
    'randperm of a negative',
    () => torch.randperm(-1),
    RuntimeError,
    /Trying to create tensor with negative dimension -1/,
  ],
  [
    'multinomial of negative weights',
    () => torch.multinomial(torch.tensor([-1, 2]), 1),
    RuntimeError,
    /probability tensor contains either `inf`, `nan` or element < 0/,
  ],
  ['bernoulli beyond 1', () => torch.bernoulli(torch.tensor([2])), RuntimeError, /Expected p_in >= 0 && p_in <= 1/],
  [
    'normal with a negative deviation',
    () => f32(2).normal_(0, -1),
    RuntimeError,
    /normal expects std >= 0.0, but found std -1/,
  ],
  ['a seed that is no integer', () => torch.manualSeed(1.5), TypeError, /integer/],
  ['a seed that is NaN', () => torch.manualSeed(Number.NaN), TypeError, /integer/],
  ['a seed beyond 64 bits', () => torch.manualSeed(2n ** 70n), RangeError, /64 bits/],
  ['an integer beyond 64 bits', () => i64(2).add(2n ** 70n), RangeError, /64-bit/],
  ['item of many', () => f32(2).item(), RuntimeError, /a Tensor with 2 elements cannot be converted to Scalar/],
  ['einsum of nonsense', () => torch.einsum('ij,,->', f32(2, 2)), RuntimeError, /einsum\(\)/],
  ['frombuffer of a length', () => torch.frombuffer(wrong(2 ** 40), { dtype: torch.uint8 }), TypeError, /ArrayBuffer/],
  [
    'a stream that is none',
    () => f32(2).recordStream(wrong({ streamId: {}, deviceType: 1 })),
    RuntimeError,
    /parameter/,
  ],
  ['splits of big integers', () => data.randomSplit([1, 2], wrong([1n, 1n])), TypeError, /lengths that are numbers/],
  ['a chain of a number', () => new data.ChainDataset(wrong(3)), TypeError, /'datasets' must be iterable, not int/],
  ['gathering what differs', () => nn.parallel.gather(wrong([[f32(1)], 2]), 'cpu'), TypeError, /all arrays, or none/],
  [
    'fusing with an eps of text',
    () => nn.utils.fuseConvBnWeights(f32(1, 1, 1), null, f32(1), f32(1), wrong('e'), null, null),
    TypeError,
    /'eps' must be float, not str/,
  ],
  [
    'pruning a method',
    () => nn.utils.prune.l1Unstructured(new nn.Linear(2, 2), 'forward', 1),
    TypeError,
    /'forward' must be Tensor/,
  ],
  [
    'pruning by a symbol',
    () => nn.utils.prune.l1Unstructured(new nn.Linear(2, 2), wrong(Symbol('weight')), 1),
    TypeError,
    /'name' must be str/,
  ],
  ['tensor of a function', () => torch.tensor(wrong(() => 1)), RuntimeError, /Could not infer dtype of/],
  ['tensor of a string', () => torch.tensor(wrong('abc')), TypeError, /./],
  ['tensor of an object', () => torch.tensor(wrong({ a: 1 })), RuntimeError, /Could not infer dtype of/],
  ['tensor of null', () => torch.tensor(wrong(null)), RuntimeError, /Could not infer dtype of/],
  ['threads of 0', () => torch.setNumThreads(0), TypeError, /positive integer/],
];

const devices: readonly Entry[] = [
  ['a device that does not exist', () => torch.zeros(2, { device: 'gpu' }), RuntimeError, /Expected one of cpu, cuda/],
  [
    'a device with a wrong number',
    () => torch.zeros(2, { device: 'cpu:x' }),
    RuntimeError,
    /Invalid device string: 'cpu:x'/,
  ],
  ['a device with a negative number', () => torch.device('cuda', -3), RuntimeError, /Device index/],
  ['values of a meta tensor', () => torch.zeros(2, { device: 'meta' }).tolist(), Error, /meta/i],
  [
    'item of a meta tensor',
    () => torch.zeros(1, { device: 'meta' }).item(),
    RuntimeError,
    /Tensor\.item\(\) cannot be called on meta tensors/,
  ],
  ['cpu plus meta', () => f32(2).add(torch.zeros(2, { device: 'meta' })), RuntimeError, /./],
];

const indexing: readonly Entry[] = [
  ['an index beyond the end', () => f32(3).at(5), IndexError, /index 5 is out of bounds for dimension 0 with size 3/],
  [
    'an index before the start',
    () => f32(3).at(-4),
    IndexError,
    /index -4 is out of bounds for dimension 0 with size 3/,
  ],
  ['too many indices', () => f32(3).at(0, 0), IndexError, /too many indices for tensor of dimension 1/],
  ['an index of a scalar', () => torch.tensor(1).at(0), IndexError, /invalid index of a 0-dim tensor/],
  [
    'a slice with step 0',
    () => f32(3).at(torch.slice(0, 3, 0)),
    ValueError,
    /step must be greater than zero|slice step cannot be zero/,
  ],
  [
    'a slice with a negative step',
    () => f32(3).at(torch.slice(0, 3, -1)),
    ValueError,
    /step must be greater than zero/,
  ],
  [
    'a mask of another shape',
    () => f32(3).at(torch.tensor([true, false])),
    IndexError,
    /The shape of the mask \[2\] at index 0 does not match the shape of the indexed tensor \[3\] at index 0/,
  ],
  [
    'index tensors that do not broadcast',
    () => f32(3, 3).at(i64(2), i64(3)),
    IndexError,
    /shape mismatch: indexing tensors could not be broadcast together/,
  ],
  [
    'an index tensor out of range',
    () => f32(3).at(torch.tensor([7n])),
    IndexError,
    /index 7 is out of bounds for dimension 0 with size 3/,
  ],
  ['assignment of another shape', () => f32(3).setAt([torch.slice(0, 2)], f32(3)), RuntimeError, /./],
  ['an index that is text', () => f32(3).at(wrong('a')), Error, /./],
  ['an index that is a fraction', () => f32(3).at(0.5), Error, /./],
  ['iteration of a scalar', () => [...torch.tensor(1)], TypeError, /iteration over a 0-d tensor/],
];

const life: readonly Entry[] = [
  ['a disposed operand', () => f32(2, 2).add(disposed()), DisposedError, /disposed tensor.*keep/s],
  ['a disposed self', () => disposed().add(1), DisposedError, /disposed tensor/],
  ['the shape of a disposed', () => disposed().shape, DisposedError, /disposed/],
  ['the item of a disposed', () => disposed().item(), DisposedError, /disposed/],
  ['a disposed inside a list', () => torch.cat([f32(2, 2), disposed()]), DisposedError, /disposed/],
  ['backward of a disposed', () => disposed().backward(), DisposedError, /disposed/],
  [
    'a tensor of a closed scope',
    () => {
      let inner = f32(1);
      torch.tidy(() => {
        inner = f32(2);
      });
      return inner.add(1);
    },
    DisposedError,
    /tidy/,
  ],
  ['a scope over a promise', () => torch.tidy(async () => f32(1)), TypeError, /synchronous/],
];

const gradients: readonly Entry[] = [
  [
    'backward without a graph',
    () => f32(1).backward(),
    RuntimeError,
    /element 0 of tensors does not require grad and does not have a grad_fn/,
  ],
  [
    'backward of a vector',
    () => f32(2).requiresGrad_().mul(2).backward(),
    RuntimeError,
    /grad can be implicitly created only for scalar outputs/,
  ],
  [
    'backward twice',
    () => {
      const y = f32(2).requiresGrad_().exp().sum();
      y.backward();
      y.backward();
    },
    RuntimeError,
    /Trying to backward through the graph a second time/,
  ],
  [
    'backward with a gradient of another shape',
    () => f32(2).requiresGrad_().mul(2).backward(f32(3)),
    RuntimeError,
    /Mismatch in shape/,
  ],
  [
    'in-place on a leaf',
    () => f32(2).requiresGrad_().add_(1),
    RuntimeError,
    /a leaf Variable that requires grad is being used in an in-place operation/,
  ],
  [
    'a saved value changed',
    () => {
      const x = f32(2).requiresGrad_();
      const y = x.mul(2);
      const z = y.mul(y);
      y.add_(1);
      z.sum().backward();
    },
    RuntimeError,
    /modified by an inplace operation/,
  ],
  [
    'requiresGrad of a result',
    () => {
      const y = f32(2).requiresGrad_().mul(2);
      y.requiresGrad = false;
    },
    RuntimeError,
    /you can only change requires_grad flags of leaf variables/,
  ],
  [
    'grad of another shape',
    () => {
      const x = f32(2).requiresGrad_();
      x.grad = f32(3);
    },
    RuntimeError,
    /attempting to assign a gradient of size '\[3\]' to a tensor of size '\[2\]'/,
  ],
  [
    'grad of another dtype',
    () => {
      const x = f32(2).requiresGrad_();
      x.grad = f32(2).double();
    },
    RuntimeError,
    /attempting to assign a gradient with dtype/,
  ],
  [
    'an unused input',
    () => {
      const [x, z] = [f32(1).requiresGrad_(), f32(1).requiresGrad_()];
      return torch.autograd.grad(x.mul(2).sum(), [z]);
    },
    RuntimeError,
    /appears to not have been used in the graph/,
  ],
  [
    'grad of an input without gradients',
    () => torch.autograd.grad(f32(1).requiresGrad_().sum(), [f32(1)]),
    RuntimeError,
    /does not require grad/,
  ],
  [
    'an inference tensor in a graph',
    () => {
      const x = torch.inferenceMode(() => f32(2));
      return x.mul(f32(2).requiresGrad_()).sum().backward();
    },
    RuntimeError,
    /Inference tensors cannot be saved for backward/,
  ],
  ['noGrad over a promise', () => torch.noGrad(async () => 1), Error, /await|async|Promise/],
];

class Broken extends nn.Module<[x: torch.Tensor], torch.Tensor> {
  override forward(): torch.Tensor {
    throw new RangeError('mine');
  }
}

const modules: readonly Entry[] = [
  [
    'Linear with wrong features',
    () => new nn.Linear(3, 2)(f32(1, 4)),
    RuntimeError,
    /mat1 and mat2 shapes cannot be multiplied \(1x4 and 3x2\)/,
  ],
  [
    'Conv2d with channels that do not divide',
    () => new nn.Conv2d(3, 4, 3, { groups: 2 }),
    ValueError,
    /in_channels must be divisible by groups/,
  ],
  [
    'Conv2d with 0 groups',
    () => new nn.Conv2d(4, 4, 3, { groups: 0 }),
    ValueError,
    /groups must be a positive integer/,
  ],
  [
    'Conv2d with an unknown padding mode',
    () => new nn.Conv2d(1, 1, 3, { paddingMode: wrong('mirror') }),
    ValueError,
    /padding_mode must be one of/,
  ],
  ['Conv2d with an unknown option', () => new nn.Conv2d(1, 1, 3, wrong({ strides: 2 })), TypeError, /strides.*stride/],
  [
    'Dropout beyond 1',
    () => new nn.Dropout(1.5),
    ValueError,
    /dropout probability has to be between 0 and 1, but got 1.5/,
  ],
  ['BatchNorm2d of a matrix', () => new nn.BatchNorm2d(3)(f32(2, 3)), ValueError, /expected 4D input \(got 2D input\)/],
  [
    'BatchNorm1d with one value',
    () => new nn.BatchNorm1d(3)(f32(1, 3)),
    ValueError,
    /Expected more than 1 value per channel when training/,
  ],
  [
    'an unknown reduction',
    () => F.mseLoss(f32(2), f32(2), { reduction: wrong('avg') }),
    ValueError,
    /avg is not a valid value for reduction/,
  ],
  ["a user's own error", () => new Broken()(f32(1)), RangeError, /^mine$/],
  [
    'a state dict with missing keys',
    () => new nn.Linear(2, 2).loadStateDict({}),
    RuntimeError,
    /Missing key\(s\) in state_dict: "weight", "bias"/,
  ],
  [
    'a state dict with another shape',
    () => new nn.Linear(2, 2).loadStateDict(new nn.Linear(3, 2).stateDict()),
    RuntimeError,
    /size mismatch for weight: copying a param with shape torch.Size\(\[2, 3\]\) from checkpoint, the shape in current model is torch.Size\(\[2, 2\]\)/,
  ],
  [
    'a state dict with more keys',
    () => new nn.ReLU().loadStateDict({ weight: f32(1) }),
    RuntimeError,
    /Unexpected key\(s\) in state_dict: "weight"/,
  ],
  ['a submodule that is not there', () => new nn.Sequential().getSubmodule('x'), Error, /has no attribute `?x/],
  ['a buffer with a dot', () => new nn.ReLU().registerBuffer('a.b', f32(1)), Error, /buffer name can't contain "\."/],
];

const optimizers: readonly Entry[] = [
  ['SGD of nothing', () => new optim.SGD([], { lr: 0.1 }), ValueError, /optimizer got an empty parameter list/],
  ['SGD with a negative rate', () => new optim.SGD([f32(1)], { lr: -1 }), ValueError, /Invalid learning rate: -1/],
  [
    'SGD with a negative momentum',
    () => new optim.SGD([f32(1)], { lr: 1, momentum: -1 }),
    ValueError,
    /Invalid momentum value: -1/,
  ],
  [
    'SGD with nesterov alone',
    () => new optim.SGD([f32(1)], { lr: 1, nesterov: true }),
    ValueError,
    /Nesterov momentum requires a momentum and zero dampening/,
  ],
  [
    'SGD of a result',
    () => new optim.SGD([f32(1).requiresGrad_().mul(2)], { lr: 1 }),
    ValueError,
    /can't optimize a non-leaf Tensor/,
  ],
  [
    'SGD of a tensor',
    () => new optim.SGD(wrong(f32(1)), { lr: 1 }),
    TypeError,
    /params argument given to the optimizer should be an iterable/,
  ],
  [
    'a step of parameters one of which is no tensor',
    () => {
      const optimizer = new optim.SGD([f32(1).requiresGrad_()], { lr: 1 });
      optimizer.paramGroups[0].params.push(wrong(5));
      optimizer.step();
    },
    TypeError,
    /expected a list of Tensors, but item 1 is int/,
  ],
  [
    'SGD with an unknown option',
    () => new optim.SGD([f32(1)], wrong({ lr: 1, momentun: 0.9 })),
    TypeError,
    /momentun.*momentum/,
  ],
  [
    'Adam with a wrong beta',
    () => new optim.Adam([f32(1)], { betas: [2, 0.9] }),
    ValueError,
    /Invalid beta parameter at index 0: 2/,
  ],
  [
    'Adam with a negative epsilon',
    () => new optim.Adam([f32(1)], { eps: -1 }),
    ValueError,
    /Invalid epsilon value: -1/,
  ],
  [
    'a state of another shape',
    () => new optim.SGD([f32(1)], { lr: 1 }).loadStateDict(new optim.SGD([f32(1), f32(1)], { lr: 1 }).stateDict()),
    ValueError,
    /doesn't match the size of optimizer's group/,
  ],
];

const range = new data.TensorDataset(torch.arange(4));
const loaders: readonly Entry[] = [
  [
    'a batch size of 0',
    () => new data.DataLoader(range, { batchSize: 0 }),
    ValueError,
    /batch_size should be a positive integer value, but got batch_size=0/,
  ],
  ['a batch size of 1.5', () => new data.DataLoader(range, { batchSize: 1.5 }), Error, /batch_size/],
  [
    'shuffle with a sampler',
    () => new data.DataLoader(range, { shuffle: true, sampler: new data.SequentialSampler(range) }),
    ValueError,
    /sampler option is mutually exclusive with shuffle/,
  ],
  ['an unknown loader option', () => new data.DataLoader(range, wrong({ batch: 2 })), TypeError, /batch/],
  [
    'tensors of different lengths',
    () => new data.TensorDataset(f32(2), f32(3)),
    Error,
    /Size mismatch between tensors/,
  ],
  [
    'a split of another length',
    () => data.randomSplit(range, [1, 1]),
    ValueError,
    /Sum of input lengths does not equal the length of the input dataset/,
  ],
];

const tables = {
  shapes,
  dtypes,
  arguments: arguments_,
  devices,
  indexing,
  life,
  gradients,
  modules,
  optimizers,
  loaders,
};

for (const [name, entries] of Object.entries(tables)) {
  for (const [call, run, error, text] of entries) {
    test(`${name}: ${call} gives its error`, (t) => {
      const thrown = t.throws(run, { any: true }) as unknown;
      t.true(thrown instanceof error, `expected ${error.name}, got ${String(thrown)}`);
      t.regex((thrown as Error).message, text);
      t.is(Number(f32(2).sum().item()), 2, 'the next call works');
    });
  }
}

test('the table has at least 150 wrong calls', (t) => {
  const count = Object.values(tables).reduce((sum, entries) => sum + entries.length, 0);
  t.true(count >= 150, String(count));
});
