/** @file Transforms have torchvision's bits, checks and texts (python.py). */

import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';
import { Image, transforms as T } from 'typetorch/vision';

const python = JSON.parse(readFileSync(new URL('./python.json', import.meta.url), 'utf8')) as Record<string, number[]>;

const grey = new Image(
  16,
  16,
  'L',
  Uint8Array.from({ length: 256 }, (_, at) => at),
);
const rgb = new Image(
  3,
  4,
  'RGB',
  Uint8Array.from({ length: 36 }, (_, at) => (at * 37) % 256),
);
const imagenet = [
  [0.485, 0.456, 0.406],
  [0.229, 0.224, 0.225],
] as const;

function bits(tensor: Tensor): number[] {
  return Array.from(tensor.contiguous().view(torch.int32).flatten().typedArray() as Int32Array);
}

test("ToTensor and Normalize give torchvision's bits, alone and composed", (t) => {
  const normalize = new T.Normalize([0.1307], [0.3081]);
  t.deepEqual(bits(new T.ToTensor()(grey)), python.toTensor);
  t.deepEqual(bits(normalize(new T.ToTensor()(grey))), python.normalized);
  t.deepEqual(bits(new T.Compose([new T.ToTensor(), normalize])(grey)), python.normalized);
  const again = new T.Normalize([0.5], [2]);
  t.deepEqual(bits(new T.Compose([new T.ToTensor(), normalize, again])(grey)), python.twice);
  t.deepEqual(bits(again(normalize(new T.ToTensor()(grey)))), python.twice);
});

test('pixels that lie side by side become channels', (t) => {
  const [mean, std] = imagenet;
  const composed = new T.Compose([new T.ToTensor(), new T.Normalize(mean, std)])(rgb);
  t.deepEqual(composed.shape, [3, 4, 3]);
  t.deepEqual(bits(composed), python.rgb);
  t.deepEqual(bits(T.functional.normalize(T.functional.toTensor(rgb), mean, std)), python.rgb);
  torch.setDefaultDtype(torch.float64);
  const double = T.functional.toTensor(rgb);
  torch.setDefaultDtype(torch.float32);
  t.deepEqual([double.dtype, double.shape], [torch.float64, [3, 4, 3]]);
  t.is(double.at(1, 0, 0).item(), 37 / 255);
});

test('Normalize leaves its input alone unless it is told to work in place', (t) => {
  const input = torch.ones(1, 2, 2);
  const [mean, std] = [[0.5], [0.25]];
  t.deepEqual(new T.Normalize(mean, std)(input).flatten().tolist(), [2, 2, 2, 2]);
  t.is(input.sum().item(), 4);
  const output = new T.Normalize(mean, std, { inplace: true })(input);
  t.is(output.dataPtr(), input.dataPtr());
  t.is(input.sum().item(), 8);
});

test('Normalize takes batches, and works inside Sequential', (t) => {
  const batch = torch.ones(2, 3, 2, 2);
  const model = new nn.Sequential(new T.Normalize([0.5], [0.5]), new nn.ReLU());
  t.deepEqual(model(batch).shape, [2, 3, 2, 2]);
});

test("Normalize refuses what torchvision's refuses", (t) => {
  const normalize = new T.Normalize([0.5], [0.5]);
  t.throws(() => normalize(grey as never), { instanceOf: TypeError, message: 'img should be Tensor Image. Got Image' });
  t.throws(() => normalize(torch.ones(1, 2, 2).to(torch.int64)), {
    instanceOf: TypeError,
    message: 'Input tensor should be a float tensor. Got torch.int64.',
  });
  t.throws(() => normalize(torch.ones(2, 2)), {
    instanceOf: torch.ValueError,
    message: 'Expected tensor to be a tensor image of size (..., C, H, W). Got tensor.size() = torch.Size([2, 2])',
  });
  const zero = 'std evaluated to zero after conversion to torch.float32, leading to division by zero.';
  t.throws(() => new T.Normalize([0], [0])(torch.ones(1, 2, 2)), { instanceOf: torch.ValueError, message: zero });
  t.throws(() => new T.Compose([new T.ToTensor(), new T.Normalize([0], [1e-50])])(grey), { message: zero });
  t.throws(() => new T.Compose([new T.ToTensor(), new T.Normalize([0, 0, 0], [1, 1, 1])])(grey), {
    message: /output with shape \[1, 16, 16\] doesn't match the broadcast shape \[3, 16, 16\]/,
  });
  t.throws(() => new T.Normalize([0], [1], { inPlace: true } as never), { message: /unexpected option 'inPlace'/ });
});

test('ToTensor and Lambda refuse other things', (t) => {
  t.throws(() => new T.ToTensor()(torch.ones(2) as never), {
    instanceOf: TypeError,
    message: 'pic should be PIL Image or ndarray. Got torch.FloatTensor',
  });
  t.throws(() => new T.Lambda(3 as never), {
    instanceOf: TypeError,
    message: "Argument lambd should be callable, got 'int'",
  });
  t.throws(() => new T.Compose([3 as never]), {
    instanceOf: TypeError,
    message: /takes functions and transforms, got int/,
  });
});

test('Compose calls its parts in order, and passes a value through if it has none', (t) => {
  const compose = new T.Compose([(x: number) => x + 1, new T.Lambda((x: number) => x * 2), String]);
  t.is(compose(3), '8');
  t.is(new T.Compose([])(5), 5);
});

test('transforms print as in torchvision', (t) => {
  const compose = new T.Compose([new T.ToTensor(), new T.Normalize([0.5], [0.5]), new T.Lambda((x: Tensor) => x)]);
  const text = 'Compose(\n    ToTensor()\n    Normalize(mean=(0.5,), std=(0.5,))\n    Lambda()\n)';
  t.is(String(compose), text);
  t.is(inspect(compose), text);
  const [mean, std] = imagenet;
  t.is(String(new T.Normalize(mean, std)), 'Normalize(mean=(0.485, 0.456, 0.406), std=(0.229, 0.224, 0.225))');
});

test('an image has as many bytes as its size and mode say', (t) => {
  t.throws(() => new Image(2, 2, 'L', new Uint8Array(3)), {
    instanceOf: torch.ValueError,
    message: /has 4 bytes, got 3/,
  });
  t.throws(() => new Image(2, 2, 'RGB', new Uint8Array(4)), { message: /has 12 bytes, got 4/ });
  t.throws(() => new Image(2, 2, 'CMYK' as never, new Uint8Array(16)), { message: /unknown image mode 'CMYK'/ });
  t.throws(() => new Image(-2, -2, 'L', new Uint8Array(4)), { message: /whole numbers/ });
  t.is(inspect(grey), '<Image mode=L size=16x16>');
});
