/** @file `torch.backends.mkldnn`. */

import {
  type Flags,
  type Fp32Precision,
  OperatorPrecision,
  read,
  readFlag,
  readPrecision,
  settingScope,
  writeFlag,
  writePrecision,
} from './settings.js';

/** What `mkldnn.flags` can set. */
export interface MkldnnFlags {
  enabled: boolean;
  deterministic: boolean;
  allowTf32: boolean;
  fp32Precision: Fp32Precision;
}

const names = ['enabled', 'deterministic', 'allowTf32', 'fp32Precision'] as const;

class Mkldnn implements MkldnnFlags {
  /** The precision of products of matrices. */
  readonly matmul = new OperatorPrecision('mkldnn', 'matmul');
  /** The precision of convolutions. */
  readonly conv = new OperatorPrecision('mkldnn', 'conv');
  /** The precision of recurrent layers. */
  readonly rnn = new OperatorPrecision('mkldnn', 'rnn');
  /** Sets properties for a scope. Mirrors `torch.backends.mkldnn.flags`. */
  readonly flags = ((values: Partial<MkldnnFlags>, fn?: () => unknown) =>
    settingScope<MkldnnFlags>(this, names, values, fn)) as Flags<MkldnnFlags>;

  /** Whether libtorch was built with it. */
  isAvailable(): boolean {
    return read<boolean>('mkldnn.isAvailable');
  }

  /** Whether it is used. */
  get enabled(): boolean {
    return readFlag('mkldnn.enabled');
  }
  set enabled(value: boolean) {
    writeFlag('mkldnn.enabled', value);
  }

  /** Whether only algorithms are used that give the same result each time. */
  get deterministic(): boolean {
    return readFlag('mkldnn.deterministic');
  }
  set deterministic(value: boolean) {
    writeFlag('mkldnn.deterministic', value);
  }

  /** Whether it may use tf32. */
  get allowTf32(): boolean {
    return readFlag('mkldnn.allowTf32');
  }
  set allowTf32(value: boolean) {
    writeFlag('mkldnn.allowTf32', value);
  }

  /** The precision of all its operators that have none of their own. */
  get fp32Precision(): Fp32Precision {
    return readPrecision('mkldnn', 'all');
  }
  set fp32Precision(value: Fp32Precision) {
    writePrecision('mkldnn', 'all', value);
  }
}

/** Intel's library of operators for networks on the CPU. Mirrors `torch.backends.mkldnn`. */
export const mkldnn = Object.preventExtensions(new Mkldnn());
