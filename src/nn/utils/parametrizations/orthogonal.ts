/** @file Weights that stay orthogonal matrices, as `torch.nn.utils.parametrizations.orthogonal`. */

import { NotImplementedError, ValueError } from '../../../native/errors.js';
import * as linalg from '../../../ops/linalg.js';
import * as ops from '../../../ops/functions.js';
import { finfo } from '../../../tensor/dtypeInfo.js';
import { withoutGrad } from '../../../tensor/gradMode.js';
import { requireModule } from '../../checks.js';
import { Tensor } from '../../../tensor/tensor.js';
import { asFloat } from '../../../values/scalar.js';
import { type Rest, readOptions } from '../../arguments.js';
import { type AnyModule, Module } from '../../module.js';
import { sizeText } from '../../python.js';
import { sameShape } from '../../shapes.js';
import { type Parametrized, registerParametrization } from '../parametrize/register.js';

/** How a matrix is made orthogonal. */
export type OrthogonalMap = 'matrix_exp' | 'cayley' | 'householder';

/** Options of `orthogonal`. */
export interface OrthogonalOptions {
  /** Name of the parameter. Default: 'weight'. */
  name?: string;
  /** Default: 'matrix_exp' for square and complex matrices, else 'householder'. */
  orthogonalMap?: OrthogonalMap | null;
  /** Whether the map starts from the first value, which it keeps as a buffer `base`. Default: true. */
  useTrivialization?: boolean;
}

const diagonals = { dim1: -2, dim2: -1 };

function isOrthogonal(q: Tensor): boolean {
  const [n, k] = q.shape.slice(-2);
  const identity = ops.eye(k, { dtype: q.dtype, device: q.device });
  return ops.allclose(q.mH.matmul(q), identity, { atol: 10 * n * finfo(q.dtype).eps });
}

/** The Q of a tall matrix's QR decomposition whose R has a positive diagonal. */
function makeOrthogonal(a: Tensor): Tensor {
  const [x, tau] = ops.geqrf(a);
  return linalg.householderProduct(x, tau).mul_(x.diagonal(diagonals).sgn().unsqueeze(-2));
}

class _Orthogonal extends Module<[x: Tensor], Tensor> {
  declare base?: Tensor | null;
  weightShape: readonly number[];
  orthogonalMap: OrthogonalMap;

  constructor(weight: Tensor, orthogonalMap: OrthogonalMap, useTrivialization: boolean) {
    super();
    if (weight.isComplex() && orthogonalMap === 'householder') {
      throw new ValueError('The householder parametrization does not support complex tensors.');
    }
    this.weightShape = weight.shape;
    this.orthogonalMap = orthogonalMap;
    if (useTrivialization) this.registerBuffer('base', null);
  }

  override forward(x: Tensor): Tensor {
    const transposed = x.size(-2) < x.size(-1);
    const tall = transposed ? x.mT : x;
    let q = this.orthogonalMap === 'householder' ? reflect(tall) : rotate(tall, this.orthogonalMap);
    if (this.base) q = this.base.matmul(q);
    return transposed ? q.mT : q;
  }

  rightInverse(value: Tensor): Tensor {
    if (!sameShape(value.shape, this.weightShape)) {
      throw new ValueError(
        `Expected a matrix or batch of matrices of shape ${sizeText(this.weightShape)}. Got a tensor of shape ${sizeText(value.shape)}.`,
      );
    }
    return withoutGrad(() => {
      const transposed = value.size(-2) < value.size(-1);
      const tall = transposed ? value.mT : value;
      if (!this._buffers.has('base')) {
        const found = this._reflectors(tall);
        return transposed ? found.mT : found;
      }
      this.base = completed(tall);
      // Zero for all three maps: Householder's takes the signs from the diagonal.
      const zero = ops.zerosLike(value);
      zero.diagonal(diagonals).fill_(-1);
      return zero;
    });
  }

  /** The inverse of Householder's map; the other maps have none. @internal */
  _reflectors(q: Tensor): Tensor {
    if (this.orthogonalMap !== 'householder') {
      throw new NotImplementedError(
        'It is not possible to assign to the matrix exponential or the Cayley parametrizations when use_trivialization=False.',
      );
    }
    const [a, tau] = ops.geqrf(q);
    const diagonal = a.diagonal(diagonals);
    diagonal.sign_();
    // LAPACK gives exactly zero where it takes no reflector.
    diagonal.setAt([tau.eq(0)], diagonal.at(tau.eq(0)).neg());
    return a;
  }
}

/** The first columns of the rotation that the lower triangle of a tall matrix stands for. */
function rotate(x: Tensor, map: 'matrix_exp' | 'cayley'): Tensor {
  const [n, k] = x.shape.slice(-2);
  let lower = x.tril();
  if (n !== k) {
    const rest = lower.newZeros([n, n - k]).expand([...lower.shape.slice(0, -2), -1, -1]);
    lower = ops.cat([lower, rest], -1);
  }
  const skew = lower.sub(lower.mH);
  let q: Tensor;
  if (map === 'matrix_exp') {
    q = ops.matrixExp(skew);
  } else {
    const identity = ops.eye(n, { dtype: skew.dtype, device: skew.device });
    q = linalg.solve(ops.add(identity, skew, { alpha: -0.5 }), ops.add(identity, skew, { alpha: 0.5 }));
  }
  return n === k ? q : q.narrow(-1, 0, k);
}

/** The product of the reflections that the columns of a tall matrix stand for, with the signs on its diagonal. */
function reflect(x: Tensor): Tensor {
  const a = x.tril(-1);
  const tau = ops.reciprocal(a.mul(a).sum(-2).add(asFloat(1))).mul(asFloat(2));
  return linalg.householderProduct(a, tau).mul(x.diagonal(diagonals).int().unsqueeze(-2));
}

/** A square orthogonal matrix whose first columns are those of a tall one, made orthogonal if it is not. */
function completed(q: Tensor): Tensor {
  const [n, k] = q.shape.slice(-2);
  if (n === k) return isOrthogonal(q) ? q.clone() : makeOrthogonal(q);
  const rest = ops.randn([...q.shape.slice(0, -2), n, n - k], { dtype: q.dtype, device: q.device });
  return makeOrthogonal(ops.cat([q, rest], -1));
}

/**
 * Keeps a matrix, or a batch of them, orthogonal: its columns are orthonormal if it is tall or square, else its rows.
 * Mirrors `torch.nn.utils.parametrizations.orthogonal`.
 *
 * @throws ValueError if there is no such tensor, or if it has fewer than two dimensions.
 */
export function orthogonal<M extends AnyModule>(
  module: M,
  ...rest: Rest<[name?: string, orthogonalMap?: OrthogonalMap | null, useTrivialization?: boolean], OrthogonalOptions>
): M & Parametrized {
  requireModule('orthogonal', 'module', module);
  const names = ['name', 'orthogonalMap', 'useTrivialization'] as const;
  const o = readOptions<OrthogonalOptions>('orthogonal', names, rest);
  const { name = 'weight', useTrivialization = true } = o;
  const weight: unknown = Reflect.get(module, name);
  if (!(weight instanceof Tensor)) {
    throw new ValueError(`Module '${module}' has no parameter or buffer with name '${name}'`);
  }
  if (weight.ndim < 2) {
    throw new ValueError(`Expected a matrix or batch of matrices. Got a tensor of ${weight.ndim} dimensions.`);
  }
  const square = weight.size(-2) === weight.size(-1);
  const map = o.orthogonalMap ?? (square || weight.isComplex() ? 'matrix_exp' : 'householder');
  if (!['matrix_exp', 'cayley', 'householder'].includes(map)) {
    throw new ValueError(`orthogonal_map has to be one of "matrix_exp", "cayley", "householder". Got: ${map}`);
  }
  return registerParametrization(module, name, new _Orthogonal(weight, map, useTrivialization), { unsafe: true });
}
