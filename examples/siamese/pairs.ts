/** @file Pairs of digits. */

import * as torch from 'typetorch';
import { data, type Tensor } from 'typetorch';

/** An image and its label, of which some datasets make a tensor. */
type Sample = [image: Tensor, label: number] | [image: Tensor, label: Tensor];

/** Two neighbours of a dataset are a pair: `[images, same]` with images `[2, …]` and 1 for the same digit, else 0. */
export class Pairs extends data.Dataset<[images: Tensor, same: number]> {
  constructor(private readonly digits: data.Dataset<Sample>) {
    super();
  }

  override get length(): number {
    return Math.floor(this.digits.length / 2);
  }

  override get(index: number): [Tensor, number] {
    const [a, b] = [2 * index, 2 * index + 1].map((at) => this.digits.get(at) as Sample);
    return [torch.stack([a[0], b[0]]), digit(a) === digit(b) ? 1 : 0];
  }
}

function digit([, label]: Sample): number {
  return typeof label === 'number' ? label : Number(label.item());
}

/** The features of a batch of pairs `[batch, 2, 1, 28, 28]`, which the network sees as one batch of images: of the first pictures, and of the second. */
export function featuresOf(model: (images: Tensor) => Tensor, pairs: Tensor): [first: Tensor, second: Tensor] {
  const features = model(pairs.view(pairs.size(0) * 2, 1, 28, 28));
  return [features.at(torch.slice(0, null, 2)), features.at(torch.slice(1, null, 2))];
}
