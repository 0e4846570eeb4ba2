/** @file `torch.backends.mkldnn`. */

import { type Flags, flag, type Fp32Precision, OperatorPrecision, precision, read, settingScope } from './settings.js';

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
  @flag('mkldnn.enabled')
  accessor enabled!: boolean;

  /** Whether only algorithms are used that give the same result each time. */
  @flag('mkldnn.deterministic')
  accessor deterministic!: boolean;

  /** Whether it may use tf32. */
  @flag('mkldnn.allowTf32')
  accessor allowTf32!: boolean;

  /** The precision of all its operators that have none of their own. */
  @precision('mkldnn', 'all')
  accessor fp32Precision!: Fp32Precision;
}

/** Intel's library of operators for networks on the CPU. Mirrors `torch.backends.mkldnn`. */
export const mkldnn = Object.preventExtensions(new Mkldnn());
