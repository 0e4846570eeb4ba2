/** @file Element by element through a JavaScript function. */

import { RuntimeError, typeError } from '../native/errors.js';
import * as functions from '../ops/functions.js';
import { requireFunction, requireTensor } from './arguments.js';
import { tensor } from './creation.js';
import { withoutGrad } from './gradMode.js';
import type { Tensor } from './tensor.js';
import { flatValues } from './values.js';

function checkPlace(fn: string, self: Tensor): void {
  if (self.requiresGrad)
    throw new RuntimeError(`Can't call ${fn}() on Variable that requires grad. Use var.detach().${fn}() instead.`);
  if (self.device.type !== 'cpu') throw typeError(`${fn} is only implemented on CPU tensors`);
}

function store(self: Tensor, values: readonly number[]): void {
  withoutGrad(() => self.copy_(functions.reshape(tensor(values, { dtype: self.dtype }), [...self.shape])));
}

export function applyTo(self: Tensor, fn: (value: number) => number): void {
  requireFunction('apply_', 'fn', fn);
  checkPlace('apply_', self);
  const target = self.layout.name === 'jagged' ? self.values() : self;
  store(
    target,
    flatValues(target).map((value) => fn(Number(value))),
  );
}

export function mapTo(self: Tensor, other: Tensor, fn: (value: number, otherValue: number) => number): void {
  requireTensor('map_', 'other', other);
  requireFunction('map_', 'fn', fn);
  checkPlace('map_', self);
  if (self.layout.name === 'jagged') throw new RuntimeError('.map_ is not supported for tensor subclasses.');
  const others = flatValues(other.expandAs(self));
  store(
    self,
    flatValues(self).map((value, i) => fn(Number(value), Number(others[i]))),
  );
}
