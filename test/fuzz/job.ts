/** @file What a child process is told, and what it reports. */

export interface Job {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Calls between two looks at what they left. */
  readonly batch: number;
  /** A pattern for the names of what is called. */
  readonly only?: string;
  /** Names that are not called any more. */
  readonly skip: readonly string[];
  readonly surface: string;
  readonly progress: string;
  readonly finds: string;
  readonly verbose?: boolean;
}

export interface Find {
  readonly kind: 'crash' | 'hang' | 'leak' | 'fault' | 'unchecked' | 'uncaught';
  readonly index: number;
  readonly name: string;
  readonly text: string;
}
