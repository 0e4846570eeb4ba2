/** @file Datasets of images; mirrors `torchvision.datasets`. */

export { FashionMNIST, KMNIST, MNIST, type MNISTDownloadOptions, type MNISTOptions } from './mnist.js';
export { type SampleTransforms, VisionDataset } from './vision.js';
