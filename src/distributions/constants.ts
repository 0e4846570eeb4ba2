/** @file Numbers that several densities share. */

/** Euler's constant. */
export const eulerConstant = 0.5772156649015329;

/** `log(2)`. */
export const log2 = Math.LN2;

/** `log(2 pi)`. */
export const log2Pi = Math.log(2 * Math.PI);
