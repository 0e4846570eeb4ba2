/** @file The public face of serialization: checkpoints that travel to Python and back. */

export { type LoadOptions, load } from './load.js';
export type { MapLocation } from './locations.js';
export { UnpicklingError } from './pickle/errors.js';
export type { Loaded, LoadedObject } from './python.js';
export { type FilePath, save } from './save.js';
