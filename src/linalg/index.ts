/** @file Linear algebra, as `torch.linalg`. */

export { LinAlgError } from '../native/errors.js';
export * from '../ops/linalg.js';
