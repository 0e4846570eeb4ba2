/** @file A line search that ends where the strong Wolfe conditions hold, as PyTorch's LBFGS has it. */

import { contiguousFormat } from '../values/layout.js';
import { Tensor } from '../tensor/tensor.js';
import { minus, numberOf, over, plus, raise, times, type Value } from './values.js';

/** The loss and the gradient at one point of the line. */
export interface Evaluation {
  readonly loss: number;
  readonly grad: Tensor;
}

/** Where the search ended. */
export interface SearchResult extends Evaluation {
  readonly step: Value;
  readonly evaluations: number;
}

/** One point of the line: distance, loss, gradient, and the slope along the line. */
interface Point extends Evaluation {
  readonly t: Value;
  readonly slope: Value;
}

const C1 = 1e-4;
const C2 = 0.9;
const TOLERANCE = 1e-9;

function copy(grad: Tensor): Tensor {
  return grad.clone({ memoryFormat: contiguousFormat });
}

const less = (a: Value, b: Value): boolean => numberOf(a) < numberOf(b);
/** Python's `min` and `max` return the first of equal values. */
const smaller = (a: Value, b: Value): Value => (less(b, a) ? b : a);
const larger = (a: Value, b: Value): Value => (less(a, b) ? b : a);
const distance = (a: Value, b: Value): Value => {
  const difference = minus(a, b);
  return difference instanceof Tensor ? difference.abs() : Math.abs(difference);
};

/** The minimum of the cubic through two points with their slopes, kept within bounds. */
function interpolate(a: Point, b: Point, bounds?: readonly [Value, Value]): Value {
  const ordered = !less(b.t, a.t);
  const [low, high] = bounds ?? (ordered ? [a.t, b.t] : [b.t, a.t]);
  const d1 = minus(plus(a.slope, b.slope), over(3 * (a.loss - b.loss), minus(a.t, b.t)));
  const square = minus(raise(d1, 2), times(a.slope, b.slope));
  if (numberOf(square) < 0 || Number.isNaN(numberOf(square))) return over(plus(low, high), 2);
  const d2 = square instanceof Tensor ? square.sqrt() : Math.sqrt(square);
  const [from, to] = ordered ? [a, b] : [b, a];
  const share = over(minus(plus(to.slope, d2), d1), plus(minus(to.slope, from.slope), times(2, d2)));
  const found = minus(to.t, times(minus(to.t, from.t), share));
  return smaller(larger(found, low), high);
}

/**
 * Searches along `direction` from the point with the given loss, gradient and slope.
 * `evaluate` gives loss and gradient at a distance; `most` bounds how often it is asked.
 */
export function strongWolfe(
  evaluate: (t: Value) => Evaluation,
  first: Value,
  direction: Tensor,
  loss: number,
  grad: Tensor,
  slope: Value,
  most: number,
): SearchResult {
  const length = direction.abs().max();
  const at = (t: Value): Point => {
    const found = evaluate(t);
    return { t, ...found, slope: found.grad.dot(direction) };
  };
  const start: Point = { t: 0, loss, grad: copy(grad), slope };
  /** Whether a point lies too high to be on the way down. */
  const high = (point: Point): boolean => point.loss > numberOf(plus(loss, times(times(C1, point.t), slope)));
  const flat = (point: Point): boolean => Math.abs(numberOf(point.slope)) <= numberOf(times(-C2, slope));

  let point = at(first);
  let evaluations = 1;
  let previous = start;
  let round = 0;
  let done = false;
  let bracket: Point[] | null = null;
  while (round < most) {
    if (high(point) || (round > 1 && point.loss >= previous.loss)) {
      bracket = [previous, { ...point, grad: copy(point.grad) }];
      break;
    }
    if (flat(point)) {
      bracket = [point];
      done = true;
      break;
    }
    if (numberOf(point.slope) >= 0) {
      bracket = [previous, { ...point, grad: copy(point.grad) }];
      break;
    }
    const least = plus(point.t, times(0.01, minus(point.t, previous.t)));
    const next = interpolate(previous, point, [least, times(point.t, 10)]);
    previous = { ...point, grad: copy(point.grad) };
    point = at(next);
    evaluations++;
    round++;
  }
  bracket ??= [start, point];
  const ends = bracket;
  let [low, up] = ends[0].loss <= ends[ends.length - 1].loss ? [0, 1] : [1, 0];
  let stuck = false;
  while (!done && round < most) {
    if (numberOf(times(distance(ends[1].t, ends[0].t), length)) < TOLERANCE) break;
    let t = interpolate(ends[0], ends[1]);
    const [right, left] = [larger(ends[0].t, ends[1].t), smaller(ends[0].t, ends[1].t)];
    const margin = times(0.1, minus(right, left));
    if (less(smaller(minus(right, t), minus(t, left)), margin)) {
      if (stuck || !less(t, right) || !less(left, t)) {
        t = less(distance(t, right), distance(t, left)) ? minus(right, margin) : plus(left, margin);
        stuck = false;
      } else {
        stuck = true;
      }
    } else {
      stuck = false;
    }
    point = at(t);
    evaluations++;
    round++;
    const own = { ...point, grad: copy(point.grad) };
    if (high(point) || point.loss >= ends[low].loss) {
      ends[up] = own;
      [low, up] = ends[0].loss <= ends[1].loss ? [0, 1] : [1, 0];
    } else {
      if (flat(point)) done = true;
      else if (numberOf(times(point.slope, minus(ends[up].t, ends[low].t))) >= 0) ends[up] = ends[low];
      ends[low] = own;
    }
  }
  const best = ends[low];
  return { step: best.t, loss: best.loss, grad: best.grad, evaluations };
}
