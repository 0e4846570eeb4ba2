/** @file Options of a module's methods. */

import type { StateDict } from './state-dict.js';

/** Options of `registerBuffer`. */
export interface RegisterBufferOptions {
  /** Whether it is part of the state dict. Default: true. */
  persistent?: boolean;
}

/** Options of `stateDict`. */
export interface StateDictOptions {
  /** A state dict to write into. */
  destination?: StateDict;
  /** Put before every name. Default: ''. */
  prefix?: string;
  /** Give the parameters themselves, which take part in autograd, instead of detached tensors. Default: false. */
  keepVars?: boolean;
}

/** Options of `namedParameters` and `namedBuffers`. */
export interface NamedMembersOptions {
  /** Put before every name. Default: ''. */
  prefix?: string;
  /** Whether children are searched too. Default: true. */
  recurse?: boolean;
  /** Whether a tensor that is there twice is given once. Default: true. */
  removeDuplicate?: boolean;
}

/** Options of `namedModules`. */
export interface NamedModulesOptions {
  /** Put before every name. Default: ''. */
  prefix?: string;
  /** Whether a module that is there twice is given once. Default: true. */
  removeDuplicate?: boolean;
}
