/** @file Initialisations under their names from before PyTorch 0.4, without the underscore. */

import { warn } from '../native/warnings.js';
import * as init from './init.js';

function deprecate<F extends (...args: never[]) => unknown>(name: string, initialize: F): F {
  const old = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return ((...args: never[]) => {
    warn(`\`nn.init.${old}\` is now deprecated in favor of \`nn.init.${old}_\`.`, 'FutureWarning');
    return initialize(...args);
  }) as F;
}

export const constant = deprecate('constant', init.constant_);
export const dirac = deprecate('dirac', init.dirac_);
export const eye = deprecate('eye', init.eye_);
export const kaimingNormal = deprecate('kaimingNormal', init.kaimingNormal_);
export const kaimingUniform = deprecate('kaimingUniform', init.kaimingUniform_);
export const normal = deprecate('normal', init.normal_);
export const orthogonal = deprecate('orthogonal', init.orthogonal_);
export const sparse = deprecate('sparse', init.sparse_);
export const uniform = deprecate('uniform', init.uniform_);
export const xavierNormal = deprecate('xavierNormal', init.xavierNormal_);
export const xavierUniform = deprecate('xavierUniform', init.xavierUniform_);
