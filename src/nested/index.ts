/** @file Nested tensors: lists of tensors of different sizes as one, as `torch.nested`. */

export { asNestedTensor, narrow, type NestedTensorOptions, nestedTensor } from './creation.js';
export { maskedSelect, nestedTensorFromJagged, type NestedTensorFromJaggedOptions } from './from-jagged.js';
export { toPaddedTensor, type ToPaddedTensorOptions } from '../ops/nested.js';
