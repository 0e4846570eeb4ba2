/** @file Python's warnings as Node's process warnings. */

export { warn } from '../native/warnings.js';
