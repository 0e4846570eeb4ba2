/** @file MNIST and the datasets that come in its format. */

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { IndexError, RuntimeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { checkOptions } from '../../native/options.js';
import type { Collated } from '../../data/index.js';
import { from, type Tensor } from '../../tensor/index.js';
import { Image } from '../image.js';
import { tableOf, type Transform } from '../transforms/transforms.js';
import { applyTable } from '../transforms/table.js';
import { download, downloadSync, type DownloadRequest, type RemoteFile } from './download.js';
import { type Idx, readIdx } from './idx.js';
import { type SampleTransforms, VisionDataset } from './vision.js';

/** Options of `MNIST` and its relatives. */
export interface MNISTOptions<X, Y> extends SampleTransforms<Image, number, X, Y> {
  /** The 60,000 training images (default), or the 10,000 test images. */
  train?: boolean;
  /** Download the files if they are not there. Default false. */
  download?: boolean;
}

/** Options of `MNIST.download`. */
export interface MNISTDownloadOptions {
  /** Milliseconds of silence after which a mirror counts as out of reach. Default 15,000. */
  timeout?: number;
  /** Called with a line for each file that is being downloaded. */
  log?: (line: string) => void;
}

const TIMEOUT = 15_000;

function remoteFiles(...checks: readonly [md5: string, bytes: number][]): readonly RemoteFile[] {
  const names = ['train-images-idx3', 'train-labels-idx1', 't10k-images-idx3', 't10k-labels-idx1'];
  return checks.map(([md5, bytes], at) => ({ name: `${names[at]}-ubyte.gz`, md5, bytes }));
}

/**
 * Handwritten digits, 28 x 28 pixels in grey; mirrors `torchvision.datasets.MNIST`. A sample is `[image, label]`.
 *
 * The four idx files, plain or gzipped, are looked for in `root/MNIST/raw` (where torchvision keeps them) and in `root` itself.
 * `X` and `Y` are what the transforms make of an `Image` and of a label.
 */
export class MNIST<X = Image, Y = number> extends VisionDataset<[image: X, target: Y]> {
  /** Addresses that the files are downloaded from, in the order in which they are tried. */
  static readonly mirrors: readonly string[] = [
    'https://ossci-datasets.s3.amazonaws.com/mnist/',
    'http://yann.lecun.com/exdb/mnist/',
  ];
  /** The files, with their checksums and sizes. */
  static readonly resources = remoteFiles(
    ['f68b3c2dcbeaaa9fbdd348bbdeb94873', 9912422],
    ['d53e105ee54ea40749a09fcbcd1e9432', 28881],
    ['9fb629c4189551a2d022fa330f9573f3', 1648877],
    ['ec29112dd5afa0611ce80d1b7f02629c', 4542],
  );
  /** What the labels stand for. */
  static readonly classes: readonly string[] = [
    '0 - zero',
    '1 - one',
    '2 - two',
    '3 - three',
    '4 - four',
    '5 - five',
    '6 - six',
    '7 - seven',
    '8 - eight',
    '9 - nine',
  ];

  readonly train: boolean;
  readonly transform: Transform<Image, X> | null;
  readonly targetTransform: Transform<number, Y> | null;
  /** The images: uint8, `[samples, height, width]`. */
  readonly data: Tensor;
  /** The labels: int64, `[samples]`. */
  readonly targets: Tensor;
  private readonly pixels: Uint8Array;
  private readonly labels: Uint8Array;
  private readonly height: number;
  private readonly width: number;

  /**
   * @param root folder of the files; `~` stands for the home folder
   * @throws RuntimeError if the files are not there or broken, or cannot be downloaded; TypeError for unknown options.
   */
  constructor(root: string, options: MNISTOptions<X, Y> = {}) {
    super(expandHome(root));
    checkOptions(new.target.name, options, ['train', 'transform', 'targetTransform', 'download']);
    this.train = options.train ?? true;
    this.transform = options.transform ?? null;
    this.targetTransform = options.targetTransform ?? null;
    const images = this.load('images-idx3-ubyte', 3, options.download ?? false);
    const labels = this.load('labels-idx1-ubyte', 1, options.download ?? false);
    if (images.shape[0] !== labels.shape[0]) {
      throw new RuntimeError(`${this.root} holds ${images.shape[0]} images, but ${labels.shape[0]} labels`);
    }
    [, this.height, this.width] = images.shape;
    this.pixels = images.data;
    this.labels = labels.data;
    this.data = keep(from(images.data, images.shape));
    this.targets = keep(from(BigInt64Array.from(labels.data, BigInt)));
  }

  /**
   * Downloads the files into `root/MNIST/raw` if they are not there, without holding up the program as `{ download: true }` does.
   *
   * @throws RuntimeError if no mirror has them.
   */
  static async download(root: string, options: MNISTDownloadOptions = {}): Promise<void> {
    checkOptions('download', options, ['timeout', 'log']);
    // biome-ignore lint/complexity/noThisInStatic: the relatives inherit this method, so that `this` is one of them
    const request = requestFor(this, expandHome(root), options.timeout ?? TIMEOUT);
    await download(request, options.log ?? (() => undefined));
  }

  /** Names of the classes, by label. */
  get classes(): readonly string[] {
    return (this.constructor as typeof MNIST).classes;
  }

  /** Labels by the classes' names. */
  get classToIdx(): Record<string, number> {
    return Object.fromEntries(this.classes.map((name, at) => [name, at]));
  }

  override get length(): number {
    return this.labels.length;
  }

  /** @throws IndexError if there is no such sample. Negative indices count from the end. */
  override get(index: number): [image: X, target: Y] {
    const at = this.place(index);
    const size = this.height * this.width;
    const image = new Image(this.width, this.height, 'L', this.pixels.slice(at * size, (at + 1) * size));
    return [
      this.transform ? this.transform(image) : (image as X & Image),
      this.targetTransform ? this.targetTransform(this.labels[at]) : (this.labels[at] as Y & number),
    ];
  }

  /** A batch in one pass over its pixels, where the transform is made of `ToTensor` and `Normalize` only. */
  override getCollated(indices: readonly number[]): Collated<[image: X, target: Y]> | null {
    const table = this.targetTransform === null ? tableOf(this.transform, 1) : null;
    if (!table || indices.length === 0) return null;
    const { height, width } = this;
    const size = height * width;
    const values = new Float32Array(indices.length * size);
    const labels = new BigInt64Array(indices.length);
    for (const [row, index] of indices.entries()) {
      const at = this.place(index);
      labels[row] = BigInt(this.labels[at]);
      const pixels = this.pixels.subarray(at * size, (at + 1) * size);
      applyTable(table, new Image(width, height, 'L', pixels), values, row * size);
    }
    const batch = [from(values, [indices.length, 1, height, width]), from(labels)];
    return batch as Tensor[] as Collated<[image: X, target: Y]>;
  }

  override extraRepr(): string {
    return `Split: ${this.train ? 'Train' : 'Test'}`;
  }

  private place(index: number): number {
    const at = index < 0 ? index + this.length : index;
    if (!Number.isInteger(at) || at < 0 || at >= this.length) {
      throw new IndexError(`index ${index} is out of bounds for dimension 0 with size ${this.length}`);
    }
    return at;
  }

  private load(kind: string, dimensions: number, mayDownload: boolean): Idx & { data: Uint8Array } {
    const name = `${this.train ? 'train' : 't10k'}-${kind}`;
    const own = this.constructor as typeof MNIST;
    const raw = join(this.root, own.name, 'raw');
    const places = [raw, this.root].flatMap((folder) => [join(folder, name), join(folder, `${name}.gz`)]);
    let path = places.find((place) => existsSync(place));
    if (!path && mayDownload) {
      downloadSync(requestFor(own, this.root, TIMEOUT));
      path = places.find((place) => existsSync(place));
    }
    if (!path) {
      throw new RuntimeError(
        `Dataset not found. You can use { download: true } to download it, or put ${name}.gz into ${raw} or ${this.root}`,
      );
    }
    const { shape, data } = readIdx(path);
    if (!(data instanceof Uint8Array) || shape.length !== dimensions) {
      throw new ValueError(`${path} does not hold ${dimensions === 3 ? 'images' : 'labels'} of ${own.name}`);
    }
    return { shape, data };
  }
}

/** Pictures of clothes in MNIST's format; mirrors `torchvision.datasets.FashionMNIST`. */
export class FashionMNIST<X = Image, Y = number> extends MNIST<X, Y> {
  static override readonly mirrors: readonly string[] = ['http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/'];
  static override readonly resources = remoteFiles(
    ['8d4fb7e6c68d591d4c3dfef9ec88bf0d', 26421880],
    ['25c81989df183df01b3e8a0aad5dffbe', 29515],
    ['bef4ecab320f06d8554ea6380940ec79', 4422102],
    ['bb300cfdad3c16e7a12a480ee83cd310', 5148],
  );
  static override readonly classes: readonly string[] = [
    'T-shirt/top',
    'Trouser',
    'Pullover',
    'Dress',
    'Coat',
    'Sandal',
    'Shirt',
    'Sneaker',
    'Bag',
    'Ankle boot',
  ];
}

/** Cursive Japanese characters in MNIST's format; mirrors `torchvision.datasets.KMNIST`. */
export class KMNIST<X = Image, Y = number> extends MNIST<X, Y> {
  static override readonly mirrors: readonly string[] = ['http://codh.rois.ac.jp/kmnist/dataset/kmnist/'];
  static override readonly resources = remoteFiles(
    ['bdb82020997e1d708af4cf47b453dcf7', 18165135],
    ['e144d726b3acfaa3e44228e80efcd344', 29497],
    ['5c965bf0a639b31b8f53240b1b52f4d7', 3041136],
    ['7320c461ea6c1c855c0b718fb2a4b134', 5120],
  );
  static override readonly classes: readonly string[] = ['o', 'ki', 'su', 'tsu', 'na', 'ha', 'ma', 'ya', 're', 'wo'];
}

function requestFor({ name, mirrors, resources }: typeof MNIST, root: string, timeout: number): DownloadRequest {
  return { mirrors, files: resources, folder: join(root, name, 'raw'), timeout };
}

function expandHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
