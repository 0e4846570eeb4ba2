/** @file The base class of image datasets. */

import { inspect } from 'node:util';
import { Dataset } from '../../data/index.js';
import { describe, type Transform } from '../transforms/transforms.js';

/** What a sample's image and target are sent through. */
export interface SampleTransforms<Image, Target, X, Y> {
  /** Changes the image of a sample. */
  transform?: Transform<Image, X> | null;
  /** Changes the target of a sample. */
  targetTransform?: Transform<Target, Y> | null;
}

/** Base class of datasets of images; mirrors `torchvision.datasets.VisionDataset`. */
export abstract class VisionDataset<T> extends Dataset<T> {
  abstract readonly transform: Transform<never, unknown> | null;
  abstract readonly targetTransform: Transform<never, unknown> | null;

  constructor(
    /** The folder where the data lie. */
    readonly root: string,
  ) {
    super();
  }

  /** Lines that `toString` adds. */
  extraRepr(): string {
    return '';
  }

  /** As torchvision prints it. */
  override toString(): string {
    const body = [`Number of datapoints: ${this.length}`, `Root location: ${this.root}`];
    if (this.extraRepr()) body.push(...this.extraRepr().split('\n'));
    const transforms = [
      ...labelled('Transform: ', this.transform),
      ...labelled('Target transform: ', this.targetTransform),
    ];
    // torchvision indents what is one text of several lines only once.
    if (transforms.length > 0) body.push(['StandardTransform', ...transforms].join('\n'));
    return [`Dataset ${this.constructor.name}`, ...body.map((line) => `    ${line}`)].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function labelled(label: string, transform: Transform<never, unknown> | null): string[] {
  if (!transform) return [];
  const [first, ...rest] = describe(transform).split('\n');
  return [label + first, ...rest.map((line) => ' '.repeat(label.length) + line)];
}
