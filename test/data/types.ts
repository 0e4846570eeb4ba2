/** @file Compile-time guarantees of loaders, datasets and transforms: `tsc` is the test, nothing here runs. */

import * as torch from 'typetorch';
import { data, type Tensor } from 'typetorch';
import { datasets, Image, transforms as T } from 'typetorch/vision';

/** A dataset as the documentation writes it. */
class CatVsDog extends data.Dataset<[Tensor, number] | null> {
  constructor(
    readonly files: string[],
    readonly transform: T.Transform<Image, Tensor>,
  ) {
    super();
  }

  get length() {
    return this.files.length;
  }

  async get(index: number) {
    const image = await Promise.resolve(new Image(1, 1, 'L', new Uint8Array(1))).catch(() => null);
    return image && ([this.transform(image), this.files[index].includes('dog') ? 1 : 0] as [Tensor, number]);
  }
}

export async function batchesAreTyped(): Promise<Tensor[]> {
  const transform = new T.Compose([new T.ToTensor(), new T.Normalize([0.1307], [0.3081])]);
  const seen: Tensor[] = [];

  const collateFn = (samples: ([Tensor, number] | null)[]) => data.defaultCollate(samples.filter((s) => s !== null));
  const pictures = new data.DataLoader(new CatVsDog(['dog'], transform), { batchSize: 2, collateFn });
  for await (const [images, labels] of pictures) seen.push(images, labels);

  const train = new datasets.MNIST('data', { train: true, transform });
  for (const [images, labels] of new data.DataLoader(train, { batchSize: 128, shuffle: true }))
    seen.push(images, labels);
  const [part] = data.randomSplit(train, [0.5, 0.5]);
  for (const [images] of new data.DataLoader(part, 4)) seen.push(images);
  for (const [images] of new data.DataLoader(new data.ConcatDataset([train, part]), 4, true)) seen.push(images);
  for (const { a, b } of new data.DataLoader([{ a: 1, b: new Float32Array(2) }])) seen.push(a, b);

  const single: number[] = [...new data.DataLoader([1, 2], { batchSize: null })];
  const doubled: number[] = [...new data.DataLoader([1, 2], { batchSize: null, collateFn: (sample) => 2 * sample })];
  const texts: string[][] = [...new data.DataLoader(['a', 'b'], { batchSize: 2 })];
  const joined: string[] = [...new data.DataLoader([1], { collateFn: (samples) => samples.join() })];
  if (single.length + doubled.length + texts.length + joined.length > 0) return seen;

  // @ts-expect-error: there is no such option
  new data.DataLoader(train, { workers: 2 });
  // @ts-expect-error: the chain takes an image
  transform(torch.ones(1));
  // @ts-expect-error: a label is a number here
  new datasets.MNIST('data', { targetTransform: (label: string) => label });
  return seen;
}
