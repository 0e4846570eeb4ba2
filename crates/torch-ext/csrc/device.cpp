#include "device.h"

#include "error.h"

#include <string>

namespace typetorch {

c10::DeviceType checked_device_type(int32_t type) {
  if (type < 0 || type >= c10::COMPILE_TIME_MAX_DEVICE_TYPES) {
    throw DoorError(ErrorKind::Value, std::to_string(type) + " is no device type");
  }
  return static_cast<c10::DeviceType>(type);
}

c10::Device checked_device(int32_t type, int32_t index) {
  return {checked_device_type(type), static_cast<c10::DeviceIndex>(index)};
}

}  // namespace typetorch
