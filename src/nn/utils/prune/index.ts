/** @file Pruning, as `torch.nn.utils.prune`. */

export type { Amount } from './amount.js';
export {
  customFromMask,
  type GlobalOptions,
  globalUnstructured,
  identity,
  isPruned,
  type L1UnstructuredOptions,
  type LnStructuredOptions,
  l1Unstructured,
  lnStructured,
  randomStructured,
  randomUnstructured,
  remove,
} from './functions.js';
export {
  type ApplyOptions,
  BasePruningMethod,
  type PruneOptions,
  PruningContainer,
  type PruningType,
} from './method.js';
export {
  type AmountOptions,
  type ChannelOptions,
  CustomFromMask,
  Identity,
  L1Unstructured,
  LnStructured,
  type NormOptions,
  RandomStructured,
  RandomUnstructured,
} from './methods.js';
