/** @file Transforms of images; mirrors `torchvision.transforms`. */

export * as functional from './functional.js';
export { Compose, type InputOf, Lambda, Normalize, type OutputOf, ToTensor, type Transform } from './transforms.js';
