/** @file Batch normalization without statistics that are changed in place, as `vmap` needs it. */

import { BatchNorm } from '../nn/modules/batchnorm.js';
import type { AnyModule } from '../nn/index.js';
import { requireModule } from '../nn/checks.js';

/**
 * Lets every batch normalization in `root` work without running statistics, with those of each batch; changes and returns `root`.
 * Mirrors `torch.func.replace_all_batch_norm_modules_`.
 */
export function replaceAllBatchNormModules_<M extends AnyModule>(root: M): M {
  requireModule('replaceAllBatchNormModules_', 'root', root);
  for (const module of root.modules()) {
    if (!(module instanceof BatchNorm) || !module.trackRunningStats) continue;
    module.running_mean = null;
    module.running_var = null;
    module.num_batches_tracked = null;
    module.trackRunningStats = false;
  }
  return root;
}
