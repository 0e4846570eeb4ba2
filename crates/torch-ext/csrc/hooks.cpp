#include "hooks.h"

#include "callbacks.h"
#include "environment.h"
#include "error.h"

#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <unordered_map>

using namespace typetorch;

namespace {

using SharedReference = std::shared_ptr<JsReference>;

using WeakTensor = c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>;

/// What the calls that remove hooks need. The tensor is not kept alive.
struct Registration {
  WeakTensor tensor;
  unsigned position;
};

/// PyTorch has one slot for these hooks in each tensor.
class PostAccumulateHooks final : public torch::autograd::PostAccumulateGradHook {
 public:
  void operator()(const torch::autograd::Variable& tensor) override {
    const auto hooks = hooks_;
    for (const auto& hook : hooks) call_hook(*hook, tensor);
  }
  void add(SharedReference hook) { hooks_.push_back(std::move(hook)); }
  void remove(uint64_t token) {
    hooks_.erase(std::remove_if(hooks_.begin(), hooks_.end(), [=](const auto& hook) { return hook->token() == token; }),
                 hooks_.end());
  }

 private:
  std::vector<SharedReference> hooks_;
};

thread_local std::unordered_map<uint64_t, Registration> registrations;

at::Tensor lock(const Registration& registration) {
  auto impl = registration.tensor.lock();
  return impl ? at::Tensor(std::move(impl)) : at::Tensor();
}

PostAccumulateHooks* post_accumulate_hooks(const at::Tensor& tensor) {
  return dynamic_cast<PostAccumulateHooks*>(torch::autograd::impl::post_acc_grad_hooks(tensor).get());
}

}  // namespace

void typetorch::forget_hook(uint64_t token) { registrations.erase(token); }

extern "C" {

/// `token` stands for the JavaScript function, and names the hook when it is removed.
int32_t tt_register_hook(int32_t id, uint64_t token) noexcept {
  return guarded([=] {
    auto& env = environment();
    const auto hook = std::make_shared<JsReference>(env.releases, token);
    const at::Tensor tensor = env.tensor(id);
    if (!tensor.requires_grad()) {
      throw DoorError(ErrorKind::Runtime, "cannot register a hook on a tensor that doesn't require gradient");
    }
    const unsigned position =
        tensor.register_hook([hook](const at::TensorBase& grad) { return call_hook(*hook, at::Tensor(grad)); });
    registrations.insert_or_assign(token, Registration{WeakTensor(tensor.getIntrusivePtr()), position});
  });
}

int32_t tt_remove_hook(uint64_t token) noexcept {
  return guarded([=] {
    const auto node = registrations.extract(token);
    if (!node) return;
    const at::Tensor tensor = lock(node.mapped());
    if (tensor.defined()) tensor.remove_hook(node.mapped().position);
  });
}

int32_t tt_register_post_accumulate_hook(int32_t id, uint64_t token) noexcept {
  return guarded([=] {
    auto& env = environment();
    auto hook = std::make_shared<JsReference>(env.releases, token);
    const at::Tensor tensor = env.tensor(id);
    if (!tensor.requires_grad()) {
      throw DoorError(ErrorKind::Runtime, "cannot register a hook on a tensor that doesn't require gradient");
    }
    if (!tensor.is_leaf()) {
      throw DoorError(ErrorKind::Runtime, "post accumulate grad hooks cannot be registered on non-leaf tensors");
    }
    if (!post_accumulate_hooks(tensor)) {
      torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::make_unique<PostAccumulateHooks>());
    }
    post_accumulate_hooks(tensor)->add(std::move(hook));
    registrations.insert_or_assign(token, Registration{WeakTensor(tensor.getIntrusivePtr()), 0});
  });
}

int32_t tt_remove_post_accumulate_hook(uint64_t token) noexcept {
  return guarded([=] {
    const auto node = registrations.extract(token);
    if (!node) return;
    const at::Tensor tensor = lock(node.mapped());
    if (!tensor.defined()) return;
    if (PostAccumulateHooks* hooks = post_accumulate_hooks(tensor)) hooks->remove(token);
  });
}
}
