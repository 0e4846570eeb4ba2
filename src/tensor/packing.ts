/** @file Functions that pack tensors which the graph saves, as the addon calls them. */

import { typeError } from '../native/errors.js';
import { adopt } from '../native/handles.js';
import { leave, readList } from '../native/lists.js';
import { isTensor, typeName } from '../native/match.js';
import { pythonTypeName } from './data.js';
import type { Tensor } from './tensor.js';

/** Packs the tensor in the call buffer, and returns the function that leaves it there again. @throws TypeError for what is no function. */
export function packing<P>(pack: (tensor: Tensor) => P, unpack: (packed: P) => Tensor): () => () => void {
  for (const hook of [pack, unpack]) {
    if (typeof hook !== 'function') throw typeError(`a hook must be a function, not ${typeName(hook)}`);
  }
  return () => {
    const packed = pack(adopt(readList()[0]));
    return () => {
      const tensor: unknown = unpack(packed);
      if (!isTensor(tensor)) {
        throw typeError(
          `Output of saved tensor unpack_hook expected to be a Tensor but got result of type ${pythonTypeName(tensor)}`,
        );
      }
      leave([tensor._id]);
    };
  };
}
