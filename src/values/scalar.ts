/** @file Numbers that are not plain JavaScript numbers: complex ones, and floats that happen to be integral. */

import { inspect } from 'node:util';

/** A complex number, as Python's `complex`. */
export class Complex {
  constructor(
    readonly re: number,
    readonly im: number,
  ) {
    Object.freeze(this);
  }

  equals(other: Complex): boolean {
    return other instanceof Complex && this.re === other.re && this.im === other.im;
  }

  /** As Python prints it: `(1+2j)`. */
  toString(): string {
    const sign = this.im < 0 || Object.is(this.im, -0) ? '-' : '+';
    return `(${this.re}${sign}${Math.abs(this.im)}j)`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** Makes a complex number: `torch.complexNumber(1, 2)` is Python's `1 + 2j`. */
export function complexNumber(re: number, im = 0): Complex {
  return new Complex(re, im);
}

/** A number that counts as floating point although it may be integral. Made by `asFloat`. */
export class FloatScalar {
  constructor(readonly value: number) {
    Object.freeze(this);
  }

  valueOf(): number {
    return this.value;
  }

  toString(): string {
    return Number.isInteger(this.value) ? `${this.value}.0` : `${this.value}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** `torch.asFloat(2)` is Python's `2.0`: a floating-point scalar where a plain `2` would count as an integer. */
export function asFloat(value: number): FloatScalar {
  return new FloatScalar(value);
}

/** A number given to an operator. A plain number is an integer if it is integral, else a float. */
export type Scalar = number | bigint | boolean | Complex | FloatScalar;
