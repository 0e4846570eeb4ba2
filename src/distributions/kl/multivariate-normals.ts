/** @file KL divergences between multivariate normal distributions, with covariances of full and of low rank. */

import { ValueError } from '../../native/errors.js';
import { solveTriangular } from '../../ops/linalg.js';
import { broadcastShapes } from '../../tensor/functional.js';
import type { Tensor } from '../../tensor/tensor.js';
import { batchMahalanobis, batchTraceXXT, halfLogDet } from '../batched-matrices.js';
import { sameShape } from '../broadcast.js';
import { type LowRankCovariance, LowRankMultivariateNormal } from '../lowrank-multivariate-normal.js';
import { MultivariateNormal } from '../multivariate-normal.js';
import { registerKl } from './registry.js';

type Either = MultivariateNormal | LowRankMultivariateNormal;

/** The number of dimensions. @throws ValueError if the distributions differ in it. */
function commonSize(p: Either, q: Either, kind: string): number {
  if (sameShape(p.eventShape, q.eventShape)) return p.eventShape[0];
  throw new ValueError(
    `KL-divergence between two ${kind} with                          different event shapes cannot be computed`,
  );
}

/** `x` with the batch dimensions of both. */
function expandTo(batchShape: readonly number[], x: Tensor): Tensor {
  return x.expand([...batchShape, ...x.shape.slice(-2)]);
}

/** `D_p^-1/2 X`, rows scaled by the inverse roots of a diagonal. */
function scaledRows(x: Tensor, { diag }: LowRankCovariance): Tensor {
  return x.mul(diag.rsqrt().unsqueeze(-1));
}

registerKl(MultivariateNormal, MultivariateNormal, (p, q) => {
  const n = commonSize(p, q, 'Multivariate Normals');
  const halfLogDets = halfLogDet(q._factor).sub(halfLogDet(p._factor));
  const batchShape = broadcastShapes(q._factor.shape.slice(0, -2), p._factor.shape.slice(0, -2));
  const solved = solveTriangular(expandTo(batchShape, q._factor), expandTo(batchShape, p._factor), { upper: false });
  const trace = batchTraceXXT(solved);
  const distance = batchMahalanobis(q._factor, q.loc.sub(p.loc));
  return halfLogDets.add(trace.add(distance).sub(n).mul(0.5));
});

registerKl(LowRankMultivariateNormal, LowRankMultivariateNormal, (p, q) => {
  const n = commonSize(p, q, 'Low Rank Multivariate Normals');
  const [ofP, ofQ] = [p._covariance, q._covariance];
  const logDets = ofQ.logDet().sub(ofP.logDet());
  const distance = ofQ.mahalanobis(q.loc.sub(p.loc));
  const whitened = ofQ.whitened();
  const trace = ofP.diag
    .div(ofQ.diag)
    .sum(-1)
    .add(batchTraceXXT(scaledRows(ofP.factor, ofQ)))
    .sub(batchTraceXXT(whitened.mul(ofP.diag.sqrt().unsqueeze(-2))))
    .sub(batchTraceXXT(whitened.matmul(ofP.factor)));
  return logDets.add(trace).add(distance).sub(n).mul(0.5);
});

registerKl(MultivariateNormal, LowRankMultivariateNormal, (p, q) => {
  const n = commonSize(p, q, '(Low Rank) Multivariate Normals');
  const ofQ = q._covariance;
  const logDets = ofQ.logDet().sub(halfLogDet(p._factor).mul(2));
  const distance = ofQ.mahalanobis(q.loc.sub(p.loc));
  const trace = batchTraceXXT(scaledRows(p._factor, ofQ)).sub(batchTraceXXT(ofQ.whitened().matmul(p._factor)));
  return logDets.add(trace).add(distance).sub(n).mul(0.5);
});

registerKl(LowRankMultivariateNormal, MultivariateNormal, (p, q) => {
  const n = commonSize(p, q, '(Low Rank) Multivariate Normals');
  const ofP = p._covariance;
  const logDets = halfLogDet(q._factor).mul(2).sub(ofP.logDet());
  const distance = batchMahalanobis(q._factor, q.loc.sub(p.loc));
  const batchShape = broadcastShapes(q._factor.shape.slice(0, -2), ofP.factor.shape.slice(0, -2));
  const factor = expandTo(batchShape, q._factor);
  const traceOf = (x: Tensor): Tensor =>
    batchTraceXXT(solveTriangular(factor, expandTo(batchShape, x), { upper: false }));
  const trace = traceOf(ofP.factor).add(traceOf(ofP.diag.sqrt().diagEmbed()));
  return logDets.add(trace).add(distance).sub(n).mul(0.5);
});
