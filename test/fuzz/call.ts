/** @file What the parts of the fuzzer pass to one another. */

/** A call that is ready: `run` makes it. The arguments are kept for messages. */
export interface Prepared {
  readonly run: () => unknown;
  readonly args: readonly unknown[];
}

/** A call before its arguments are made, which calls operators too. */
export interface Call {
  /** What is called, such as `operator add.Tensor` or `nn.functional.conv2d`. */
  readonly name: string;
  readonly prepare: () => Prepared;
}
