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

size_t ReleaseQueue::take(uint64_t* tokens, size_t room) {
  const std::lock_guard lock(mutex_);
  const size_t count = std::min(tokens_.size(), room);
  std::copy(tokens_.end() - static_cast<std::ptrdiff_t>(count), tokens_.end(), tokens);
  tokens_.resize(tokens_.size() - count);
  pending_.store(!tokens_.empty(), std::memory_order_relaxed);
  return count;
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
  const size_t count = env->releases->take(tokens, room);
  for (size_t i = 0; i < count; ++i) forget_hook(tokens[i]);
  return count;
}
}
