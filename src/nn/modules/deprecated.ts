/** @file Classes of nn that PyTorch keeps for old programs. */

import { warn } from '../../native/warnings.js';
import { type AnyModule, Module } from '../module.js';
import { NLLLoss } from './loss.js';
import { requireObject } from '../../tensor/arguments.js';

/** A module that holds others by name. Mirrors `torch.nn.Container`. */
export class Container extends Module {
  constructor(modules: Readonly<Record<string, AnyModule | null>> = {}) {
    super();
    warn(
      "`nn.Container` is deprecated. All of it's functionality is now implemented in `nn.Module`. Subclass that instead.",
      'FutureWarning',
    );
    requireObject('Container', 'modules', modules);
    for (const [name, module] of Object.entries(modules)) this.addModule(name, module);
  }
}

/** `NLLLoss` under its old name for pictures. Mirrors `torch.nn.NLLLoss2d`. */
export class NLLLoss2d extends NLLLoss {
  constructor(...rest: ConstructorParameters<typeof NLLLoss>) {
    super(...rest);
    warn(
      '`NLLLoss2d` has been deprecated. Please use `NLLLoss` instead as a drop-in replacement and see https://pytorch.org/docs/main/nn.html#torch.nn.NLLLoss for more details.',
      'FutureWarning',
    );
  }
}
