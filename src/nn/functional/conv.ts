/** @file Convolutions. */

export {
  conv1d,
  conv2d,
  conv3d,
  convTbc,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
} from '../../ops/functions.js';
