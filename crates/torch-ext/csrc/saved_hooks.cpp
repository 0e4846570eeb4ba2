#include "saved_hooks.h"

#include "environment.h"
#include "error.h"

#include <ATen/SavedTensorHooks.h>

namespace typetorch {
namespace {

/// The last one counts.
thread_local std::vector<std::function<SavedHooks()>> makers;

/// Those that were asked last.
thread_local const OwnHooks* asked = nullptr;

class JavaScriptHooks final : public OwnHooks {
 public:
  explicit JavaScriptHooks(SharedReference pack) : pack_(std::move(pack)) {}

  void call_pack_hook(const at::Tensor& tensor) override { unpack_ = make_javascript(*pack_, {unshared(tensor)}); }

  at::Tensor call_unpack_hook() override {
    const auto tensors = call_javascript(*unpack_, {});
    return tensors && !tensors->empty() ? tensors->front() : at::Tensor();
  }

  SharedReference unpacking() const override { return unpack_; }

 private:
  SharedReference pack_;
  SharedReference unpack_;
};

void require_enabled() {
  const auto& message = at::SavedTensorDefaultHooks::get_disabled_error_message();
  if (message) throw DoorError(ErrorKind::Runtime, *message);
}

}  // namespace

std::optional<std::pair<c10::SafePyObject, c10::SafePyObject>> OwnHooks::retrieve_unpack_hook_data() const {
  asked = this;
  return std::nullopt;
}

const OwnHooks* hooks_of(const torch::autograd::SavedVariable& variable) {
  asked = nullptr;
  variable.retrieve_unpack_hook_data();
  return asked;
}

SavedHooks javascript_hooks(SharedReference pack) { return std::make_unique<JavaScriptHooks>(std::move(pack)); }

SavedHooks saved_tensor_hooks() { return makers.empty() ? nullptr : makers.back()(); }

size_t push_saved_hooks(std::function<SavedHooks()> make) {
  require_enabled();
  makers.push_back(std::move(make));
  return makers.size();
}

void pop_saved_hooks(size_t depth) {
  while (depth > 0 && makers.size() >= depth) makers.pop_back();
}

}  // namespace typetorch

using namespace typetorch;

extern "C" {

/// Writes the number for `tt_saved_hooks_pop`.
int32_t tt_saved_hooks_push(uint64_t token, size_t* depth) noexcept {
  return guarded([=] {
    const auto pack = std::make_shared<JsReference>(environment().releases, token);
    *depth = push_saved_hooks([pack] { return javascript_hooks(pack); });
  });
}

/// Takes away the hooks of this number, and those pushed after them.
void tt_saved_hooks_pop(size_t depth) noexcept { pop_saved_hooks(depth); }

int32_t tt_saved_hooks_disable(const char* message, size_t length) noexcept {
  return guarded([=] {
    at::SavedTensorDefaultHooks::disable(std::string(message, length), false);
    if (!makers.empty()) require_enabled();
  });
}

void tt_saved_hooks_enable() noexcept { at::SavedTensorDefaultHooks::enable(); }

/// The message given to `tt_saved_hooks_disable`; an empty length stands for none if `disabled` is false.
int32_t tt_saved_hooks_message(const char** text, size_t* length) noexcept {
  return guarded([=] {
    const auto& message = at::SavedTensorDefaultHooks::get_disabled_error_message();
    *text = message ? message->data() : nullptr;
    *length = message ? message->size() : 0;
  });
}
}
