/** @file `torch.backends.quantized`. */

import { RuntimeError } from '../native/errors.js';
import { read, write } from './settings.js';

const engines = ['none', 'fbgemm', 'qnnpack', 'onednn', 'x86'] as const;

/** What computes operators on quantized tensors. */
export type QuantizedEngine = (typeof engines)[number];

class Quantized {
  /** The engine in use. @throws RuntimeError for one that there is not. */
  get engine(): QuantizedEngine {
    return engines[read<number>('quantized.engine')];
  }
  set engine(value: QuantizedEngine) {
    const number = engines.indexOf(value);
    if (number < 0) throw new RuntimeError(`${String(value)} is not a valid value for quantized engine`);
    write('quantized.engine', number);
  }

  /** The engines of this libtorch. */
  get supportedEngines(): QuantizedEngine[] {
    return read<number[]>('quantized.supportedEngines').map((number) => engines[number]);
  }
}

/** Operators on quantized tensors. Mirrors `torch.backends.quantized`. */
export const quantized = Object.preventExtensions(new Quantized());
