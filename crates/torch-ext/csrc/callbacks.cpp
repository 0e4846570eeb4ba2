#include "callbacks.h"

#include "environment.h"
#include "error.h"

namespace typetorch {
namespace {

/// Calls the function behind `token` with ids, which become JavaScript's own, and writes the ids that it returns.
/// When it succeeds the slab is held, so that the results live until they are taken.
using Call = int32_t (*)(uint64_t token, const int32_t* ids, size_t count, int32_t* results, size_t room,
                         size_t* result_count);
Call call_function = nullptr;

std::vector<int32_t> hand_over(Environment& env, const std::vector<at::Tensor>& tensors) {
  std::vector<int32_t> ids;
  ids.reserve(tensors.size());
  for (const auto& tensor : tensors) ids.push_back(env.put(tensor));
  return ids;
}

struct Release {
  Slab& slab;
  ~Release() { slab.release(); }
};

}  // namespace

std::vector<at::Tensor> call_javascript(const JsReference& function, const std::vector<at::Tensor>& tensors,
                                        size_t room) {
  Environment* env = current_environment();
  if (!env || !function.belongs_to(*env->releases)) {
    throw DoorError(ErrorKind::Runtime, "autograd reached a JavaScript function on a thread that is not its own");
  }
  const std::vector<int32_t> ids = hand_over(*env, tensors);
  std::vector<int32_t> results(room, 0);
  size_t count = 0;
  const int32_t status = call_function(function.token(), ids.data(), ids.size(), results.data(), room, &count);
  if (status == kJsPending) throw JsException();
  if (status != kOk) throw DoorError(ErrorKind::Type, "a hook or a backward must return a list of ids");
  const Release release{env->slab};
  if (count > room) {
    throw DoorError(ErrorKind::Runtime,
                    "expected at most " + std::to_string(room) + " gradients, got " + std::to_string(count));
  }
  std::vector<at::Tensor> values;
  values.reserve(count);
  for (size_t i = 0; i < count; ++i) values.push_back(env->optional_tensor(results[i]));
  return values;
}

at::Tensor call_hook(const JsReference& hook, const at::Tensor& tensor) {
  std::vector<at::Tensor> results = call_javascript(hook, {tensor}, 1);
  return results.empty() ? at::Tensor() : std::move(results[0]);
}

}  // namespace typetorch

extern "C" {

/// Set once, before any function that takes a token.
void tt_set_javascript(int32_t (*call)(uint64_t, const int32_t*, size_t, int32_t*, size_t, size_t*)) noexcept {
  typetorch::call_function = call;
}
}
