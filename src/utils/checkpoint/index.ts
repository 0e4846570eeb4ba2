/** @file Less memory for more computing, as `torch.utils.checkpoint`: what backward needs is computed again instead of being kept. */

export {
  checkpoint,
  type CheckpointedFunction,
  type CheckpointOptions,
  checkpointSequential,
  type CheckpointSequentialOptions,
} from './checkpoint.js';
export { DefaultDeviceType, setDeviceStates, type SetDeviceStatesOptions } from './device-type.js';
export { CheckpointError } from './frame.js';
export { graphExecGroup } from './group.js';
export {
  type DeterminismCheck,
  type RunIn,
  setCheckpointDebugEnabled,
  setCheckpointEarlyStop,
} from './non-reentrant.js';
export {
  CheckpointPolicy,
  type CheckpointPolicyFunction,
  createSelectiveCheckpointContexts,
  SAC_IGNORED_OPS,
  SelectiveCheckpointContext,
  type SelectiveCheckpointOptions,
} from './selective.js';
