/** @file What tensors are made as when nobody says: the default dtype and device. */

import { addon } from '../native/addon.js';
import { isDType, typeName } from '../native/match.js';
import { empty } from '../ops/functions.js';
import { deviceOrDefault } from '../values/defaultDevice.js';
import { Device } from '../values/device.js';
import { dtypeOf } from '../values/codes.js';
import type { DType } from '../values/dtype.js';

export { setDefaultDevice } from '../values/defaultDevice.js';

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
    throw new TypeError(
      `invalid dtype object: only floating-point types are supported as the default type, not ${typeName(dtype)}`,
    );
  }
  if (!dtype.isFloatingPoint) throw new TypeError('only floating-point types are supported as the default type');
  addon.setDefaultDtype(dtype.code);
}
