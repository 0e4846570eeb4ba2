/** @file Functions that pack tensors which the graph saves, as the addon calls them. */

import { typeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { leave, readList } from '../native/lists.js';
import { isTensor, typeName } from '../native/match.js';
import { pythonTypeName } from './data.js';
import type { Tensor } from './tensor.js';

/** Leaves a packed tensor in the call buffer again. */
export interface Unpacking<P = unknown> {
  (): void;
  readonly packed: P;
  readonly unpack: (packed: P) => Tensor;
}

/** Packs the tensor in the call buffer. @throws TypeError for what is no function. */
export function packing<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): () => Unpacking<P> {
  for (const hook of [pack, unpack]) {
    if (typeof hook !== 'function') throw typeError(`a hook must be a function, not ${typeName(hook)}`);
  }
  return () => {
    const packed = pack(adopt(readList()[0]));
    const leaveTensor = (): void => {
      const tensor: unknown = unpack(packed);
      if (!isTensor(tensor)) {
        throw typeError(
          `Output of saved tensor unpack_hook expected to be a Tensor but got result of type ${pythonTypeName(tensor)}`,
        );
      }
      leave([tensor._id]);
    };
    return Object.assign(leaveTensor, { packed, unpack });
  };
}
