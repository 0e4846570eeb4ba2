#include "js_reference.h"

#include "environment.h"
#include "error.h"
#include "hooks.h"

#include <algorithm>

namespace typetorch {

void ReleaseQueue::push(uint64_t token) {
  const std::lock_guard lock(mutex_);
  tokens_.push_back(token);
  pending_.store(true, std::memory_order_relaxed);
}

std::vector<uint64_t> ReleaseQueue::take() {
  std::vector<uint64_t> taken;
  const std::lock_guard lock(mutex_);
  pending_.store(false, std::memory_order_relaxed);
  taken.swap(tokens_);
  return taken;
}

void delete_js_reference(void* reference) { delete static_cast<JsReference*>(reference); }

bool is_lent(const at::Tensor& tensor) {
  return tensor.has_storage() && tensor.storage().data_ptr().get_deleter() == &delete_js_reference;
}

}  // namespace typetorch

using namespace typetorch;

extern "C" {

/// Writes tokens whose references JavaScript may drop, at most `room`, and returns how many.
size_t tt_take_releases(uint64_t* tokens, size_t room) noexcept {
  Environment* env = current_environment();
  if (!env || env->releases->empty()) return 0;
  try {
    const std::vector<uint64_t> taken = env->releases->take();
    const size_t count = std::min(taken.size(), room);
    std::copy_n(taken.begin(), count, tokens);
    for (size_t i = 0; i < count; ++i) forget_hook(tokens[i]);
    for (size_t i = count; i < taken.size(); ++i) env->releases->push(taken[i]);
    return count;
  } catch (...) {
    return 0;
  }
}
}
