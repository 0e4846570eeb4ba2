/** @file What a step works on: parameters with their gradients and states, position by position. */

import type { Tensor } from '../tensor/tensor.js';
import { realTensors } from './lists.js';

/** Parameters with their gradients and states. */
export class Entries<T extends object> {
  readonly params: Tensor[] = [];
  readonly grads: Tensor[] = [];
  readonly states: T[] = [];

  get isEmpty(): boolean {
    return this.params.length === 0;
  }

  add(param: Tensor, grad: Tensor, state: T): void {
    this.params.push(param);
    this.grads.push(grad);
    this.states.push(state);
  }

  /** The tensors of that name of all states. */
  tensors(name: keyof T): Tensor[] {
    return this.states.map((state) => state[name] as Tensor);
  }

  /** The same, complex ones as pairs of real numbers. */
  real(name: keyof T): Tensor[] {
    return realTensors(this.tensors(name));
  }
}
