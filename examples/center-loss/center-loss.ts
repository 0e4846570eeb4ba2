/** @file Center loss: pulls the features of a class together around a center, which is learned too. */

import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

/**
 * The squared distance of each feature to the center of its class, averaged over the batch.
 * Takes features `[batch, featureSize]` and labels `[batch]` (int64). Wen et al., "A Discriminative Feature Learning Approach for Deep Face Recognition", 2016.
 */
export class CenterLoss extends nn.Module<[features: Tensor, labels: Tensor], Tensor> {
  centers: nn.Parameter;

  constructor(
    readonly classes = 10,
    readonly featureSize = 2,
  ) {
    super();
    this.centers = new nn.Parameter(torch.randn(classes, featureSize));
  }

  override forward(features: Tensor, labels: Tensor): Tensor {
    const batch = features.size(0);
    const size = [batch, this.classes];
    const distances = features
      .pow(2)
      .sum({ dim: 1, keepdim: true })
      .expand(size)
      .add(this.centers.pow(2).sum({ dim: 1, keepdim: true }).expand(this.classes, batch).t());
    distances.addmm_(features, this.centers.t(), { beta: 1, alpha: -2 });
    const classes = torch.arange(this.classes, { device: features.device });
    const own = labels.unsqueeze(1).expand(size).eq(classes.expand(size));
    return distances.mul(own.float()).clamp({ min: 1e-12, max: 1e12 }).sum().div(batch);
  }
}
