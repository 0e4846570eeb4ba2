/** @file MNIST from idx files: plain, gzipped, missing, broken, hostile. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import test from 'ava';
import * as torch from 'typetorch';
import { data } from 'typetorch';
import { datasets, Image, transforms as T } from 'typetorch/vision';
import { idx, temporaryFolder, writeDigits } from './files.js';

const { MNIST } = datasets;
const shared = fileURLToPath(new URL('../../../shared/data/mnist', import.meta.url));

for (const gzipped of [false, true]) {
  const kind = gzipped ? 'gzipped' : 'plain';
  test(`${kind} files in the folder itself are read`, (t) => {
    const root = temporaryFolder(t);
    writeDigits(root, 12, 'train', gzipped);
    const dataset = new MNIST(root);
    t.is(dataset.length, 12);
    t.deepEqual([dataset.data.dtype, dataset.data.shape], [torch.uint8, [12, 28, 28]]);
    t.deepEqual([dataset.targets.dtype, dataset.targets.shape], [torch.int64, [12]]);
    t.deepEqual(dataset.targets.tolist(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
    t.is(dataset.data.at(3, 1, 2).item(), 3 + 30);
    const [image, label] = dataset.get(3);
    t.true(image instanceof Image);
    t.deepEqual([image.mode, image.size, image.data[30], label], ['L', [28, 28], 33, 3]);
  });
}

test("files in torchvision's folder are read, of each dataset its own", (t) => {
  const root = temporaryFolder(t);
  for (const [name, count] of [
    ['MNIST', 3],
    ['FashionMNIST', 4],
    ['KMNIST', 5],
  ] as const) {
    mkdirSync(join(root, name, 'raw'), { recursive: true });
    writeDigits(join(root, name, 'raw'), count, 't10k', true);
    t.is(new datasets[name](root, { train: false }).length, count);
  }
  t.is(new datasets.FashionMNIST(root, { train: false }).classes[9], 'Ankle boot');
  t.is(new MNIST(root, { train: false }).classToIdx['4 - four'], 4);
});

test('samples count from the end too, and others are refused', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 4);
  const dataset = new MNIST(root);
  t.is(dataset.get(-1)[1], 3);
  for (const index of [4, -5, 0.5, Number.NaN]) {
    t.throws(() => dataset.get(index), {
      instanceOf: torch.IndexError,
      message: /is out of bounds for dimension 0 with size 4/,
    });
  }
});

test('a change to an image leaves the dataset alone', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 2);
  const dataset = new MNIST(root);
  dataset.get(1)[0].data.fill(0);
  t.is(dataset.get(1)[0].data[1], 2);
});

test('transforms change image and label', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 4);
  const dataset = new MNIST(root, { transform: (image) => image.width, targetTransform: (label) => `is ${label}` });
  t.deepEqual(dataset.get(2), [28, 'is 2']);
  const [[widths, labels]] = new data.DataLoader(dataset, { batchSize: 2 });
  t.deepEqual(
    [widths.tolist(), labels],
    [
      [28, 28],
      ['is 0', 'is 1'],
    ],
  );
});

test('the batch made at once has the bits of the samples collated one by one', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 30);
  for (const transform of [
    new T.ToTensor(),
    new T.Compose([new T.ToTensor()]),
    new T.Compose([new T.ToTensor(), new T.Normalize([0.1307], [0.3081])]),
    new T.Compose([new T.ToTensor(), new T.Normalize([0.1], [0.3]), new T.Normalize([0.5], [0.5])]),
  ]) {
    const dataset = new MNIST(root, { transform });
    const indices = [29, 0, 17, -2, 0];
    const whole = dataset.getCollated(indices);
    t.not(whole, null);
    const [images, labels] = data.defaultCollate(indices.map((index) => dataset.get(index)));
    t.true(torch.equal(whole?.[0] as torch.Tensor, images));
    t.true(torch.equal(whole?.[1] as torch.Tensor, labels));
    t.deepEqual(images.shape, [5, 1, 28, 28]);
    t.is(labels.dtype, torch.int64);
  }
});

test('transforms that the shortcut does not know are run on every sample', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 3);
  class Doubled extends T.Normalize {
    override forward(tensor: torch.Tensor): torch.Tensor {
      return super.forward(tensor).mul(2);
    }
  }
  const plain = new T.Compose([new T.ToTensor(), new T.Normalize([0.1], [0.3])]);
  const doubled = new T.Compose([new T.ToTensor(), new Doubled([0.1], [0.3])]);
  const more = new T.Compose([new T.ToTensor(), new T.Normalize([0.1], [0.3]), (x: torch.Tensor) => x.mul(2)]);
  const hooked = new T.Compose([new T.ToTensor(), new T.Normalize([0.1], [0.3])]);
  hooked.transforms[1].registerForwardHook((_module, _inputs, output) => output.mul(2));
  const batch = (transform: T.Transform<Image, torch.Tensor>): torch.Tensor => {
    const [[images]] = new data.DataLoader(new MNIST(root, { transform }), { batchSize: 3 });
    return images;
  };
  const expected = batch(plain).mul(2);
  t.true(torch.equal(batch(doubled), expected));
  t.true(torch.equal(batch(more), expected));
  t.true(torch.equal(batch(hooked), expected));
});

test('the default dtype is what ToTensor makes', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 2);
  const dataset = new MNIST(root, { transform: new T.ToTensor() });
  torch.setDefaultDtype(torch.float64);
  try {
    const [[images]] = new data.DataLoader(dataset, { batchSize: 2 });
    t.is(images.dtype, torch.float64);
    t.is(images.at(1, 0, 0, 1).item(), 2 / 255);
  } finally {
    torch.setDefaultDtype(torch.float32);
  }
});

test('it prints as in torchvision', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 2);
  t.is(
    String(new MNIST(root)),
    `Dataset MNIST\n    Number of datapoints: 2\n    Root location: ${root}\n    Split: Train`,
  );
  const transform = new T.Compose([new T.ToTensor(), new T.Normalize([0.5], [0.25])]);
  t.is(
    String(new MNIST(root, { transform })),
    `Dataset MNIST
    Number of datapoints: 2
    Root location: ${root}
    Split: Train
    StandardTransform
Transform: Compose(
               ToTensor()
               Normalize(mean=(0.5,), std=(0.25,))
           )`,
  );
});

test('missing files are told with the remedy', (t) => {
  const root = temporaryFolder(t);
  t.throws(() => new MNIST(root), {
    instanceOf: torch.RuntimeError,
    message:
      /^Dataset not found\. You can use \{ download: true \} to download it, or put train-images-idx3-ubyte\.gz into /,
  });
  t.throws(() => new MNIST(root, { training: true } as never), {
    message: /unexpected option 'training'; the valid options are train,/,
  });
});

const good = idx([2, 28, 28], new Uint8Array(2 * 784));
const broken: readonly (readonly [what: string, bytes: Buffer, message: RegExp])[] = [
  ['empty', Buffer.alloc(0), /does not begin as one/],
  ['text', Buffer.from('<html>Not found</html>'), /does not begin as one/],
  ['cut in the header', good.subarray(0, 9), /ends within its header/],
  ['cut in the data', good.subarray(0, 1000), /truncated: 2 x 28 x 28 elements make 1584 bytes, there are 1000/],
  ['too long', Buffer.concat([good, Buffer.alloc(1)]), /more than its header says/],
  ['of an unknown type', idx([2, 28, 28], new Uint8Array(2 * 784), 7), /element type 7 with 3 dimensions is not known/],
  ['without dimensions', Buffer.from([0, 0, 8, 0]), /with 0 dimensions/],
  ['with 200 dimensions', Buffer.concat([Buffer.from([0, 0, 8, 200]), Buffer.alloc(1000)]), /with 200 dimensions/],
  ['that promises terabytes', idx([2 ** 31, 2 ** 10, 28], new Uint8Array(100)), /truncated/],
  [
    'that promises more than any file has',
    idx([2 ** 32 - 1, 2 ** 32 - 1, 28], new Uint8Array(9)),
    /promises 4294967295 x/,
  ],
  ['cut and gzipped', gzipSync(good).subarray(0, 40), /not a valid idx file/],
  ['cut in the first bytes of gzip', gzipSync(good).subarray(0, 5), /not a valid idx file/],
  [
    'gzipped with a wrong checksum',
    Buffer.concat([gzipSync(good).subarray(0, -8), Buffer.alloc(8)]),
    /incorrect data check/,
  ],
  ['gzipped after being cut', gzipSync(good.subarray(0, 1000)), /truncated/],
  [
    'gzipped and too long',
    gzipSync(Buffer.concat([good, Buffer.alloc(100)])),
    /more than the 1584 bytes of its header/,
  ],
  [
    'gzipped that promises terabytes',
    gzipSync(idx([2 ** 31, 2 ** 10, 28], new Uint8Array(100))),
    /more than \d+ compressed ones can hold/,
  ],
  ['a bomb', gzipSync(idx([2, 28, 28], new Uint8Array(1 << 26))), /more than the 1584 bytes/],
];

for (const [what, bytes, message] of broken) {
  test(`a file that is ${what} is refused`, (t) => {
    const root = temporaryFolder(t);
    writeDigits(root, 2);
    writeFileSync(join(root, 'train-images-idx3-ubyte'), bytes);
    t.throws(() => new MNIST(root), { instanceOf: torch.RuntimeError, message });
  });
}

test('files of another kind, and labels that are not as many as the images, are refused', (t) => {
  const root = temporaryFolder(t);
  writeDigits(root, 2);
  const images = join(root, 'train-images-idx3-ubyte');
  writeFileSync(images, idx([2, 784], new Uint8Array(2 * 784)));
  t.throws(() => new MNIST(root), { message: /does not hold images of MNIST/ });
  writeFileSync(images, idx([2, 28, 28], new Uint8Array(2 * 784 * 4), 12));
  t.throws(() => new MNIST(root), { message: /does not hold images of MNIST/ });
  writeFileSync(images, idx([3, 28, 28], new Uint8Array(3 * 784)));
  t.throws(() => new MNIST(root), { message: /3 images, but 2 labels/ });
});

const real = existsSync(shared) ? test : test.skip;
real('the shared MNIST has the images and labels of the idx files', (t) => {
  const train = new MNIST(shared);
  const held = new MNIST(shared, { train: false });
  t.deepEqual([train.length, held.length], [60_000, 10_000]);
  t.deepEqual(train.targets.at(torch.slice(0, 10)).tolist(), [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
  // torch: images.double().sum(), labels.sum()
  t.is(train.data.sum().item(), 1567298545);
  t.is(train.targets.sum().item(), 267236);
  t.deepEqual(held.targets.bincount().tolist(), [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]);
  t.is(readFileSync(join(shared, 't10k-labels-idx1-ubyte.gz'))[0], 0x1f);
});
