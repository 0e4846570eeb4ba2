/** @file Kullback-Leibler divergences, as `torch.distributions.kl`. */

import './bounded.js';
import './infinite.js';
import './multivariate-normals.js';
import './one-family.js';
import './unbounded.js';

export { type DistributionClass, type KlFunction, klDivergence, registerKl } from './registry.js';
