/** @file Parameters that are computed from others, as `torch.nn.utils.parametrize`. */

export { cached } from './cache.js';
export { type Parametrization, ParametrizationList } from './list.js';
export {
  isParametrized,
  type Parametrized,
  type RegisterParametrizationOptions,
  registerParametrization,
  removeParametrizations,
  transferParametrizationsAndParams,
  typeBeforeParametrizations,
} from './register.js';
