/** @file Layouts and memory formats, as `torch.layout` and `torch.memory_format`. */

import { inspect } from 'node:util';

class Named {
  constructor(
    readonly name: string,
    /** @internal */
    readonly code: number,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** How a tensor's elements are laid out: `torch.strided`, `torch.sparseCoo`, … */
export class Layout extends Named {
  declare private readonly brand: 'layout';
}

/** The order of a dense tensor's dimensions in memory: `torch.contiguousFormat`, `torch.channelsLast`, … */
export class MemoryFormat extends Named {
  declare private readonly brand: 'memoryFormat';
}

export const strided = new Layout('strided', 0);
export const sparseCoo = new Layout('sparse_coo', 1);
export const mkldnn = new Layout('_mkldnn', 3);
export const sparseCsr = new Layout('sparse_csr', 2);
export const sparseCsc = new Layout('sparse_csc', 4);
export const sparseBsr = new Layout('sparse_bsr', 5);
export const sparseBsc = new Layout('sparse_bsc', 6);
export const jagged = new Layout('jagged', 7);

export const contiguousFormat = new MemoryFormat('contiguous_format', 0);
export const preserveFormat = new MemoryFormat('preserve_format', 1);
export const channelsLast = new MemoryFormat('channels_last', 2);
export const channelsLast3d = new MemoryFormat('channels_last_3d', 3);

const memoryFormats = [contiguousFormat, preserveFormat, channelsLast, channelsLast3d];

/** The memory format of a MemoryFormat code. @internal */
export function memoryFormatOf(code: number): MemoryFormat {
  return memoryFormats[code];
}
