/** @file Options objects: telling them apart from other arguments and refusing unknown names. */

/** Whether `value` is a plain options object rather than a tensor, list, number or class instance. */
export function isOptions(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Throws a TypeError that names the valid options if `options` has another one. */
export function checkOptions(fn: string, options: object, valid: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (!valid.includes(name)) {
      const known = valid.length > 0 ? `the valid options are ${valid.join(', ')}` : 'it takes none';
      throw new TypeError(`${fn}() got an unexpected option '${name}'; ${known}`);
    }
  }
}
