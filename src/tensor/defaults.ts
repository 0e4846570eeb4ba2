/** @file What tensors are made as when nobody says: the default dtype and device. */

import { addon } from '../native/addon.js';
import { requireCuda } from '../native/cuda.js';
import { typeError } from '../native/errors.js';
import { isDType, typeName } from '../native/match.js';
import { empty } from '../ops/functions.js';
import { deviceOrDefault, setDefaultDevice } from '../values/defaultDevice.js';
import { Device } from '../values/device.js';
import { dtypeOf } from '../values/codes.js';
import { parseTypeName } from './to.js';
import type { DType } from '../values/dtype.js';

export { setDefaultDevice };

/** The device on which tensors are made for which none is given. Mirrors `torch.get_default_device`. */
export function getDefaultDevice(): Device {
  const device = Device.of(deviceOrDefault(null) ?? 'cpu');
  return device.type === 'cpu' || device.index !== null ? device : empty([0], { device }).device;
}

/** The dtype of floating-point tensors for which none is given. Mirrors `torch.get_default_dtype`. */
export function getDefaultDtype(): DType {
  return dtypeOf(addon.getDefaultDtype());
}

/**
 * Sets the dtype of floating-point tensors for which none is given; complex ones follow. Mirrors `torch.set_default_dtype`.
 *
 * @throws TypeError if it is not a floating-point dtype.
 */
export function setDefaultDtype(dtype: DType): void {
  if (!isDType(dtype)) {
    throw typeError(
      `invalid dtype object: only floating-point types are supported as the default type, not ${typeName(dtype)}`,
    );
  }
  if (!dtype.isFloatingPoint) throw typeError('only floating-point types are supported as the default type');
  addon.setDefaultDtype(dtype.code);
}

/**
 * Sets the default dtype, and the default device, by a name such as `'torch.DoubleTensor'`. Deprecated in PyTorch. Mirrors `torch.set_default_tensor_type`.
 *
 * @throws TypeError if it is not a dense floating-point type.
 */
export function setDefaultTensorType(type: string): void {
  const parsed = typeof type === 'string' ? parseTypeName(type.replace('.sparse.', '.')) : null;
  if (parsed === null) {
    throw typeError('invalid type object: only floating-point types are supported as the default type');
  }
  if (!parsed.dtype.isFloatingPoint) throw typeError('only floating-point types are supported as the default type');
  if (type.includes('.sparse.')) throw typeError('only dense types are supported as the default type');
  if (parsed.device === 'cuda') requireCuda();
  setDefaultDtype(parsed.dtype);
  setDefaultDevice(parsed.device);
}
