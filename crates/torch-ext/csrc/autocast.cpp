// Autocast: operators choose the dtype that they run in. All of its state belongs to the calling thread.
#include "bytes.h"
#include "device.h"
#include "error.h"

#include <ATen/autocast_mode.h>

using namespace typetorch;
namespace autocast = at::autocast;

extern "C" {

int32_t tt_autocast_available(int32_t device_type, bool* available) noexcept {
  return guarded([=] { *available = autocast::is_autocast_available(checked_device_type(device_type)); });
}

int32_t tt_autocast_enabled(int32_t device_type, bool* enabled) noexcept {
  return guarded([=] { *enabled = autocast::is_autocast_enabled(checked_device_type(device_type)); });
}

int32_t tt_set_autocast_enabled(int32_t device_type, bool enabled) noexcept {
  return guarded([=] { autocast::set_autocast_enabled(checked_device_type(device_type), enabled); });
}

int32_t tt_autocast_dtype(int32_t device_type, int32_t* dtype) noexcept {
  return guarded([=] {
    const c10::ScalarType type = autocast::get_autocast_dtype(checked_device_type(device_type));
    TORCH_CHECK(type != c10::ScalarType::Undefined, "unsupported scalarType");
    *dtype = static_cast<int32_t>(type);
  });
}

int32_t tt_set_autocast_dtype(int32_t device_type, int32_t dtype) noexcept {
  return guarded([=] { autocast::set_autocast_dtype(checked_device_type(device_type), checked_dtype(dtype)); });
}

bool tt_autocast_cache_enabled() noexcept { return autocast::is_autocast_cache_enabled(); }
void tt_set_autocast_cache_enabled(bool enabled) noexcept { autocast::set_autocast_cache_enabled(enabled); }

int32_t tt_autocast_increment_nesting() noexcept { return autocast::increment_nesting(); }
int32_t tt_autocast_decrement_nesting() noexcept { return autocast::decrement_nesting(); }

int32_t tt_clear_autocast_cache() noexcept {
  return guarded([] { autocast::clear_cache(); });
}
}
