/** @file The contrastive loss as functions with a backward of their own: as the tutorial wrote it, and corrected. */

import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

type Context = torch.autograd.Context;

/**
 * The contrastive loss with the backward that was published: for pairs of different things a factor 2 is missing, and the second gradient has the wrong
 * sign. `gradcheck` finds it. Takes features `[batch, size]` twice and labels `[batch]`, 1 for pairs of the same thing and 0 for others.
 */
export class LiteralContrastiveLoss extends torch.autograd.Function {
  static override forward(ctx: Context, a: Tensor, b: Tensor, y: Tensor, margin = 1, sizeAverage = true): Tensor {
    const squared = a.sub(b).abs().add(1e-12).pow(2).sum({ dim: 1 });
    const outputs = squared.clone();
    const different = y.eq(0);
    outputs.setAt([different], outputs.at(different).mul_(-1).add_(margin).clamp_({ min: 0 }));
    outputs.setAt([different], outputs.at(different).pow_(2));
    outputs.mul_(1 / 2);
    ctx.saveForBackward(a, b, y);
    Object.assign(ctx, { squared, outputs, margin, sizeAverage });
    return sizeAverage ? outputs.sum().div(y.size(0)) : outputs.sum();
  }

  static override backward(ctx: Context, grad: Tensor): (Tensor | null)[] {
    const [a, b, y] = ctx.savedTensors;
    const { squared, outputs, margin, sizeAverage } = ctx as Context & {
      squared: Tensor;
      outputs: Tensor;
      margin: number;
      sizeAverage: boolean;
    };
    const gradA = b.clone().mul_(-1).add_(a);
    const gradB = a.clone().mul_(-1).add_(b);
    const done = outputs.le(0).view(-1, 1).expand(gradA.shape);
    gradA.setAt([done], 0);
    gradB.setAt([done], 0);
    const different = y.eq(0).view(-1, 1).expand(gradB.shape);
    const excess = squared.sub(margin).view(-1, 1).expand(gradA.shape).at(different);
    gradA.setAt([different], gradA.at(different).mul(excess));
    gradB.setAt([different], gradB.at(different).mul(excess).mul_(-1));
    for (const gradient of [gradA, gradB]) {
      if (sizeAverage) gradient.div_(y.size(0));
      gradient.mul_(grad);
    }
    return [gradA, gradB, null, null, null];
  }
}

/** The contrastive loss with the right backward: the squared distance pulls a pair together, or pushes it beyond the margin. */
export class ContrastiveLoss extends torch.autograd.Function {
  static override forward(ctx: Context, a: Tensor, b: Tensor, y: Tensor, margin = 1, sizeAverage = true): Tensor {
    const difference = a.sub(b);
    const squared = difference.pow(2).sum(1);
    const same = y.eq(1);
    const hinge = torch.rsub(squared, margin).clamp({ min: 0 });
    const losses = torch.where(same, squared, hinge.pow(2)).mul(0.5);
    ctx.saveForBackward(difference, same, hinge);
    ctx.sizeAverage = sizeAverage;
    return sizeAverage ? losses.sum().div(y.size(0)) : losses.sum();
  }

  static override backward(ctx: Context, grad: Tensor): (Tensor | null)[] {
    const [difference, same, hinge] = ctx.savedTensors;
    const scale = torch.where(same, torch.onesLike(hinge), hinge.mul(-2)).view(-1, 1);
    let gradient = scale.mul(difference).mul(grad);
    if (ctx.sizeAverage) gradient = gradient.div(difference.size(0));
    return [gradient, gradient.neg(), null, null, null];
  }
}

/** A loss of the features of pairs, `[batch, size]` each, and 1 for pairs of the same thing, 0 for others. */
export type PairLoss = (a: Tensor, b: Tensor, same: Tensor) => Tensor;

/** The loss of the angle between features; those of different things are to have a cosine below `margin`. */
export function cosineLoss(margin: number): PairLoss {
  const loss = new nn.CosineEmbeddingLoss({ margin });
  return (a, b, same) => loss(a, b, same.mul(2).sub(1).float());
}

/** The losses by name. */
export const losses = {
  contrastive: (a, b, same) => ContrastiveLoss.apply(a, b, same),
  literal: (a, b, same) => LiteralContrastiveLoss.apply(a, b, same),
  // Ten directions of the plane lie 36 degrees apart, a cosine of 0.81: at a smaller margin several digits share one.
  cosine: cosineLoss(0.8),
} satisfies Record<string, PairLoss>;
