/** @file Images: datasets, transforms and utilities; mirrors `torchvision`. */

export * as datasets from './datasets/index.js';
export { Image, type ImageMode } from './image.js';
export * as transforms from './transforms/index.js';
export * as utils from './utils/index.js';
