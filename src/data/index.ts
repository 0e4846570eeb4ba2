/** @file Datasets, samplers and loaders; mirrors `torch.utils.data`. */

export { type Collated, type Converted, defaultCollate, defaultConvert } from './collate.js';
export { Dataset, type DatasetLike, IterableDataset, type MapDataset, type Sized } from './dataset.js';
export { ChainDataset, ConcatDataset, StackDataset, type Stacked, Subset, TensorDataset } from './datasets.js';
export { DistributedSampler, type DistributedSamplerOptions } from './distributed.js';
export { DataLoader, type DataLoaderOptions } from './loader.js';
export {
  BatchSampler,
  RandomSampler,
  type RandomSamplerOptions,
  Sampler,
  SequentialSampler,
  SubsetRandomSampler,
  WeightedRandomSampler,
  type WeightedRandomSamplerOptions,
} from './sampler.js';
export { randomSplit } from './split.js';
export { getWorkerInfo, type WorkerInfo } from './worker.js';
