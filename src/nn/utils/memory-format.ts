/** @file Weights of convolutions in another memory format, as `torch.nn.utils.memory_format`. */

import { keep } from '../../native/handles.js';
import type { MemoryFormat } from '../../values/layout.js';
import type { AnyModule } from '../module.js';
import { Conv2d, Conv3d } from '../modules/conv.js';
import { ConvTranspose2d, ConvTranspose3d } from '../modules/conv-transpose.js';
import type { Parameter } from '../parameter.js';
import { requireModule } from '../checks.js';

type Layer = new (...args: never[]) => AnyModule & { weight: Parameter };

function convertWeights<M extends AnyModule>(root: M, classes: readonly Layer[], memoryFormat: MemoryFormat): M {
  for (const module of root.modules()) {
    for (const layer of classes) {
      if (!(module instanceof layer)) continue;
      const weight = module.weight.detach().clone({ memoryFormat });
      module.weight.data = keep(weight.resize_(weight.shape, { memoryFormat }));
    }
  }
  return root;
}

/** Gives the weights of all `Conv2d` and `ConvTranspose2d` in a module a memory format. Mirrors `torch.nn.utils.convert_conv2d_weight_memory_format`. */
export function convertConv2dWeightMemoryFormat<M extends AnyModule>(module: M, memoryFormat: MemoryFormat): M {
  requireModule('convertConv2dWeightMemoryFormat', 'module', module);
  return convertWeights(module, [Conv2d, ConvTranspose2d], memoryFormat);
}

/** Gives the weights of all `Conv3d` and `ConvTranspose3d` in a module a memory format. Mirrors `torch.nn.utils.convert_conv3d_weight_memory_format`. */
export function convertConv3dWeightMemoryFormat<M extends AnyModule>(module: M, memoryFormat: MemoryFormat): M {
  requireModule('convertConv3dWeightMemoryFormat', 'module', module);
  return convertWeights(module, [Conv3d, ConvTranspose3d], memoryFormat);
}
