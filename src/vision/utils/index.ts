/** @file Utilities for images; mirrors `torchvision.utils`. */

export { type MakeGridOptions, makeGrid } from './grid.js';
export { type SaveImageOptions, saveImage } from './save.js';
