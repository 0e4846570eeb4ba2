/** @file The older spectral normalisation, which keeps `weight_orig`, `weight_u` and `weight_v`, as `torch.nn.utils.spectral_norm`. */

import { KeyError, RuntimeError, ValueError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { dot, mv } from '../../ops/functions.js';
import * as linalg from '../../ops/linalg.js';
import { withoutGrad } from '../../tensor/gradMode.js';
import { requireModule } from '../checks.js';
import type { Tensor } from '../../tensor/tensor.js';
import { contiguousFormat } from '../../values/layout.js';
import { normalize } from '../functional/normalization.js';
import type { AnyModule } from '../module.js';
import { Parameter } from '../parameter.js';
import { repr } from '../python.js';
import type { LoadContext, LocalMetadata } from '../state-dict.js';
import { isLazy } from '../uninitialized.js';
import { hookOwners, owned, removeHooksOf } from './owned-hooks.js';
import {
  checkIterations,
  randomUnit,
  readSpectralNorm,
  type SpectralNormRest,
  type SpectralNormSettings,
  toFront,
} from './parametrizations/spectral-norm.js';

/** Written to state dicts; before 1 there was no `weight_v`. */
const VERSION = 1;

/** Divides a weight by its largest singular value before every call. */
class SpectralNorm {
  constructor(readonly settings: SpectralNormSettings) {
    checkIterations(settings.nPowerIterations);
  }

  matrix(weight: Tensor): Tensor {
    const front = toFront(weight, this.settings.dim);
    return front.reshape([front.size(0), -1]);
  }

  /** The weight as modules use it; while training the singular vectors are improved, in place. */
  weight(module: AnyModule, training: boolean): Tensor {
    const { name, nPowerIterations, eps } = this.settings;
    const original = Reflect.get(module, `${name}_orig`) as Tensor;
    let [u, v] = ['_u', '_v'].map((suffix) => Reflect.get(module, name + suffix) as Tensor);
    const matrix = this.matrix(original);
    if (training) {
      withoutGrad(() => {
        for (let step = 0; step < nPowerIterations; step++) {
          normalize(mv(matrix.t(), u), { dim: 0, eps, out: v });
          normalize(mv(matrix, v), { dim: 0, eps, out: u });
        }
        // Graphs of earlier calls keep the vectors that they were made with.
        u = u.clone({ memoryFormat: contiguousFormat });
        v = v.clone({ memoryFormat: contiguousFormat });
      });
    }
    return original.div(dot(u, mv(matrix, v)));
  }

  /** A `v` for which `u = normalize(W v)` and `u W v = sigma`. */
  solve(matrix: Tensor, u: Tensor, sigma: Tensor): Tensor {
    const inverse = matrix.t().mm(matrix).pinverse();
    const v = linalg.multiDot([inverse, matrix.t(), u.unsqueeze(1)]).squeeze(1);
    return v.mul_(sigma.div(dot(u, mv(matrix, v))));
  }

  /** Gives a state dict that was written before version 1 what it lacks. */
  upgrade(state: Map<string, unknown>, prefix: string, metadata: LocalMetadata, context: LoadContext): void {
    const { name } = this.settings;
    const version = metadata.spectral_norm?.[`${name}.version`];
    if (version !== undefined && version >= VERSION) return;
    const key = prefix + name;
    const current = ['_orig', '_u', '_v'].every((suffix) => state.has(key + suffix)) && !state.has(key);
    if (version === undefined && current) return;
    const missing = ['_orig', '', '_u'].map((suffix) => key + suffix).filter((name) => !state.has(name));
    if (context.strict) context.missingKeys.push(...missing);
    if (missing.length > 0) return;
    withoutGrad(() => {
      const [original, weight, u] = ['_orig', '', '_u'].map((suffix) => state.get(key + suffix) as Tensor);
      state.delete(key);
      state.set(`${key}_v`, keep(this.solve(this.matrix(original), u, original.div(weight).mean())));
    });
  }
}

/**
 * Divides a weight by its largest singular value, which a power iteration follows while the module trains; kept as `weight_orig`, `weight_u`
 * and `weight_v`. `nn.utils.parametrizations.spectralNorm` is its successor. Mirrors `torch.nn.utils.spectral_norm`.
 *
 * @throws RuntimeError if the parameter has a spectral norm already.
 */
export function spectralNorm<M extends AnyModule>(module: M, ...rest: SpectralNormRest): M {
  requireModule('spectralNorm', 'module', module);
  const settings = readSpectralNorm(module, rest);
  const { name, eps } = settings;
  const target = module._any();
  if (hookOwners(target, SpectralNorm).some((other) => other.settings.name === name)) {
    throw new RuntimeError(`Cannot register two spectral_norm hooks on the same parameter ${name}`);
  }
  const norm = new SpectralNorm(settings);
  const weight = target._parameters.get(name);
  if (weight === undefined) throw new KeyError(repr(name));
  if (weight === null) throw new ValueError(`\`SpectralNorm\` cannot be applied as parameter \`${name}\` is None`);
  if (isLazy(weight)) {
    throw new ValueError(
      "The module passed to `SpectralNorm` can't have uninitialized parameters. Make sure to run the dummy forward before applying spectral normalization",
    );
  }
  const [u, v] = withoutGrad(() => norm.matrix(weight).shape.map((size) => randomUnit(weight, size, eps)));
  Reflect.deleteProperty(target, name);
  target.registerParameter(`${name}_orig`, weight);
  // No parameter, but there for those who look for it, such as an initialisation.
  Reflect.set(target, name, weight.detach());
  target.registerBuffer(`${name}_u`, u);
  target.registerBuffer(`${name}_v`, v);
  addHooks(target, norm);
  return module;
}

function addHooks(module: AnyModule, norm: SpectralNorm): void {
  const { name } = norm.settings;
  module.registerForwardPreHook(
    owned(norm, (called: AnyModule) => {
      Reflect.set(called, name, norm.weight(called, called.training));
    }),
  );
  module.registerStateDictPostHook(
    owned(norm, (_module, _state, _prefix, metadata: LocalMetadata) => {
      metadata.spectral_norm ??= {};
      const key = `${name}.version`;
      if (key in metadata.spectral_norm) {
        throw new RuntimeError(`Unexpected key in metadata['spectral_norm']: ${key}`);
      }
      metadata.spectral_norm[key] = VERSION;
    }),
  );
  module.registerLoadStateDictPreHook(
    owned(norm, (_module, state: Map<string, unknown>, prefix: string, metadata: LocalMetadata, context: LoadContext) =>
      norm.upgrade(state, prefix, metadata, context),
    ),
  );
}

/** Makes the weight a parameter again. Mirrors `torch.nn.utils.remove_spectral_norm`. @throws ValueError if it has no spectral norm. */
export function removeSpectralNorm<M extends AnyModule>(module: M, name = 'weight'): M {
  requireModule('removeSpectralNorm', 'module', module);
  const target = module._any();
  const norm = hookOwners(target, SpectralNorm).find((other) => other.settings.name === name);
  if (!norm) throw new ValueError(`spectral_norm of '${name}' not found in ${module}`);
  const weight = withoutGrad(() => norm.weight(target, false));
  for (const property of ['', '_u', '_v', '_orig']) Reflect.deleteProperty(target, name + property);
  target.registerParameter(name, new Parameter(weight.detach()));
  removeHooksOf(target, norm);
  return module;
}
