// Devices that come from outside as numbers.
#pragma once

#include <c10/core/Device.h>

#include <cstdint>

namespace typetorch {

/// Throws if there is no such type.
c10::DeviceType checked_device_type(int32_t type);

/// Throws if there is no such type; -1 is the index of the current device.
c10::Device checked_device(int32_t type, int32_t index);

}  // namespace typetorch
