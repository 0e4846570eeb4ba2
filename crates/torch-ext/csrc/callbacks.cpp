#include "callbacks.h"

#include "environment.h"
#include "error.h"

#include <algorithm>

namespace typetorch {
namespace {

/// Calls the function behind a token, with the object behind another unless that is 0. If `kept` is given, the function
/// that it returns is kept and its token written there.
using Call = int32_t (*)(uint64_t function, uint64_t subject, uint64_t* kept);
Call call_function = nullptr;

void call(const JsReference& function, const JsReference* subject, uint64_t* kept) {
  const int32_t status = call_function(function.token(), subject ? subject->token() : 0, kept);
  if (status == kJsPending) throw JsException();
  if (status != kOk) throw DoorError(ErrorKind::Internal, "a JavaScript function that autograd holds cannot be called");
}

/// Read at once: nothing may run between the call and this, because the ids belong to wrappers that can be collected.
std::optional<TensorList> read_list(Environment& env) {
  if (env.out[0] < 0) return std::nullopt;
  const auto count = std::min(static_cast<size_t>(env.out[0]), env.out_count - 1);
  TensorList tensors;
  tensors.reserve(count);
  for (size_t i = 1; i <= count; ++i) tensors.push_back(env.optional_tensor(env.out[i]));
  return tensors;
}

}  // namespace

Environment& own_environment(const JsReference& function) {
  Environment* env = current_environment();
  if (!env || !function.belongs_to(*env->releases)) {
    throw DoorError(ErrorKind::Runtime, "autograd reached a JavaScript function on a thread that is not its own");
  }
  return *env;
}

void write_lists(Environment& env, std::initializer_list<const TensorList*> lists) {
  size_t words = 0;
  for (const TensorList* list : lists) words += 1 + list->size();
  if (words > env.out_count) throw DoorError(ErrorKind::Runtime, "too many tensors for one JavaScript function");
  int32_t* out = env.out;
  for (const TensorList* list : lists) {
    *out++ = static_cast<int32_t>(list->size());
    for (const at::Tensor& tensor : *list) *out++ = env.put(tensor);
  }
}

std::optional<TensorList> call_javascript(const JsReference& function, std::initializer_list<const TensorList*> lists,
                                          const JsReference* subject) {
  Environment& env = own_environment(function);
  write_lists(env, lists);
  call(function, subject, nullptr);
  return read_list(env);
}

SharedReference make_javascript(const JsReference& function, const TensorList& tensors) {
  Environment& env = own_environment(function);
  write_lists(env, {&tensors});
  uint64_t kept = 0;
  call(function, nullptr, &kept);
  return std::make_shared<JsReference>(env.releases, kept);
}

std::string text_of_javascript(const JsReference& function) {
  Environment& env = own_environment(function);
  call(function, nullptr, nullptr);
  const auto length = std::min(static_cast<size_t>(std::max(env.out[0], 0)), env.word_count * sizeof(double));
  return {reinterpret_cast<const char*>(env.words), length};
}

}  // namespace typetorch

extern "C" {

/// Set once, before any function that takes a token.
void tt_set_javascript(int32_t (*call)(uint64_t, uint64_t, uint64_t*)) noexcept { typetorch::call_function = call; }
}
