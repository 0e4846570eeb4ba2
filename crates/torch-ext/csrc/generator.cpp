// Random number generators.
#include "device.h"
#include "environment.h"
#include "error.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

using namespace typetorch;

namespace {

at::Generator make_generator(c10::Device device) {
  if (device.is_cpu()) return at::make_generator<at::CPUGeneratorImpl>();
  return at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
}

template <class Body>
int32_t with_generator(int32_t id, Body&& body) noexcept {
  return guarded([&] {
    at::Generator generator = environment().generators.get(id);
    const std::lock_guard lock(generator.mutex());
    body(generator);
  });
}

}  // namespace

extern "C" {

int32_t tt_generator_new(int32_t type, int32_t index, int32_t* id) noexcept {
  return guarded([=] { *id = environment().generators.put(make_generator(checked_device(type, index))); });
}

int32_t tt_generator_default(int32_t type, int32_t index, int32_t* id) noexcept {
  return guarded(
      [=] { *id = environment().generators.put(at::globalContext().defaultGenerator(checked_device(type, index))); });
}

void tt_generator_free(int32_t id) noexcept {
  if (Environment* env = current_environment()) env->generators.free(id);
}

int32_t tt_generator_manual_seed(int32_t id, uint64_t seed) noexcept {
  return with_generator(id, [=](at::Generator& generator) { generator.set_current_seed(seed); });
}

int32_t tt_generator_seed(int32_t id, uint64_t* seed) noexcept {
  return with_generator(id, [=](at::Generator& generator) { *seed = generator.seed(); });
}

int32_t tt_generator_initial_seed(int32_t id, uint64_t* seed) noexcept {
  return with_generator(id, [=](at::Generator& generator) { *seed = generator.current_seed(); });
}

int32_t tt_generator_get_state(int32_t id, int32_t* state) noexcept {
  return with_generator(id, [=](at::Generator& generator) { *state = environment().put(generator.get_state()); });
}

int32_t tt_generator_set_state(int32_t id, int32_t state) noexcept {
  return with_generator(id, [=](at::Generator& generator) { generator.set_state(environment().tensor(state)); });
}
}
