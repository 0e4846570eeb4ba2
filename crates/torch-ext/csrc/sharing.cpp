// Tensors on their way from one environment to another.
#include "environment.h"
#include "error.h"

#include <ATen/ops/clone.h>

#include <mutex>
#include <unordered_map>

using namespace typetorch;

namespace {

struct Shared {
  std::mutex mutex;
  std::unordered_map<uint64_t, at::Tensor> tensors;
  uint64_t last_token = 0;
};

// Never destroyed: a worker may end after the process's static objects.
Shared& shared() {
  static auto* const table = new Shared();
  return *table;
}

at::Tensor take(uint64_t token) {
  const std::lock_guard lock(shared().mutex);
  auto node = shared().tensors.extract(token);
  return node ? std::move(node.mapped()) : at::Tensor();
}

}  // namespace

extern "C" {

int32_t tt_share(int32_t id, uint64_t* token) noexcept {
  return guarded([=] {
    at::Tensor tensor = environment().tensor(id);
    // An environment's memory ends with it.
    if (is_lent(tensor)) tensor = tensor.clone();
    const std::lock_guard lock(shared().mutex);
    *token = ++shared().last_token;
    shared().tensors.emplace(*token, std::move(tensor));
  });
}

int32_t tt_adopt(uint64_t token, int32_t* id) noexcept {
  return guarded([=] {
    auto& env = environment();
    at::Tensor tensor = take(token);
    if (!tensor.defined()) throw DoorError(ErrorKind::Value, "this tensor was adopted before, or was never shared");
    *id = env.put(std::move(tensor));
  });
}

/// Gives up a tensor that nobody will adopt.
int32_t tt_unshare(uint64_t token) noexcept {
  return guarded([=] { take(token); });
}
}
