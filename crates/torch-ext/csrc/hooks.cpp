#include "hooks.h"

#include "callbacks.h"
#include "environment.h"
#include "error.h"
#include "per_thread.h"

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <unordered_map>

using namespace typetorch;
using torch::autograd::FunctionPreHook;
using torch::autograd::Node;
using torch::autograd::variable_list;

namespace {

using Hooks = std::vector<std::unique_ptr<FunctionPreHook>>;

/// Hooks in one place of the graph. libtorch iterates over places, so a hook that adds or removes hooks changes only
/// this.
class HookList {
 public:
  void add(SharedReference hook) { hooks_.push_back(std::move(hook)); }

  void remove(uint64_t token) {
    hooks_.erase(std::remove_if(hooks_.begin(), hooks_.end(), [=](const auto& hook) { return hook->token() == token; }),
                 hooks_.end());
  }

  template <class Call>
  void each(Call&& call) const {
    const std::vector<SharedReference> hooks = hooks_;
    for (const auto& hook : hooks) call(*hook);
  }

 private:
  std::vector<SharedReference> hooks_;
};

/// Hooks that get the gradient of one tensor and may replace it.
class TensorHooks final : public FunctionPreHook {
 public:
  explicit TensorHooks(size_t output) : output(output) {}

  variable_list operator()(const variable_list& gradients) override {
    variable_list result = gradients;
    list.each([&](const JsReference& hook) {
      const TensorList gradient{result.at(output)};
      auto given = call_javascript(hook, {&gradient});
      if (given && !given->empty()) result[output] = std::move(given->front());
    });
    return result;
  }

  HookList list;
  const size_t output;
};

/// Hooks that get the gradients of a node's outputs and may replace them.
class NodePreHooks final : public FunctionPreHook {
 public:
  variable_list operator()(const variable_list& gradients) override {
    variable_list result = gradients;
    list.each([&](const JsReference& hook) {
      if (auto given = call_javascript(hook, {&result})) result = std::move(*given);
    });
    return result;
  }

  HookList list;
};

/// Hooks that get what a node computed, and what it got, and may replace the first.
class NodePostHooks final : public torch::autograd::FunctionPostHook {
 public:
  variable_list operator()(const variable_list& computed, const variable_list& gradients) override {
    variable_list result = computed;
    list.each([&](const JsReference& hook) {
      if (auto given = call_javascript(hook, {&result, &gradients})) result = std::move(*given);
    });
    return result;
  }

  HookList list;
};

/// Hooks that run after a leaf's gradient was accumulated.
class PostAccumulateHooks final : public torch::autograd::PostAccumulateGradHook {
 public:
  void operator()(const torch::autograd::Variable& tensor) override {
    list.each([&](const JsReference& hook) {
      const TensorList leaf{tensor};
      call_javascript(hook, {&leaf});
    });
  }

  HookList list;
};

/// The first of `hooks` that is of a kind and fits.
template <class Kind, class List, class Fits>
Kind* find(const List& hooks, Fits&& fits) {
  for (const auto& hook : hooks) {
    auto* const found = dynamic_cast<Kind*>(hook.get());
    if (found && fits(*found)) return found;
  }
  return nullptr;
}

constexpr auto any = [](const auto&) { return true; };

TensorHooks* hooks_of_output(const Hooks& hooks, size_t output) {
  return find<TensorHooks>(hooks, [=](const TensorHooks& found) { return found.output == output; });
}

PostAccumulateHooks* hooks_after_accumulation(const at::Tensor& tensor) {
  return dynamic_cast<PostAccumulateHooks*>(torch::autograd::impl::post_acc_grad_hooks(tensor).get());
}

using WeakTensor = c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>;

/// Where a hook was added. Neither the leaf nor the node is kept alive.
struct Registration {
  std::optional<WeakTensor> leaf;
  std::weak_ptr<Node> node;
  /// The tensor through whose wrapper it was added, 0 for a hook of a node.
  int32_t tensor = 0;
};

/// By token.
using Registrations = std::unordered_map<uint64_t, Registration>;

void remove_from_leaf(const at::Tensor& leaf, uint64_t token) {
  if (TensorHooks* hooks = hooks_of_output(torch::autograd::impl::hooks(leaf), 0)) hooks->list.remove(token);
  if (PostAccumulateHooks* hooks = hooks_after_accumulation(leaf)) hooks->list.remove(token);
}

void remove_from_node(Node& node, uint64_t token) {
  for (const auto& hook : node.tensor_pre_hooks()) {
    if (auto* const hooks = dynamic_cast<TensorHooks*>(hook.get())) hooks->list.remove(token);
  }
  if (auto* const hooks = find<NodePreHooks>(node.pre_hooks(), any)) hooks->list.remove(token);
  if (auto* const hooks = find<NodePostHooks>(node.post_hooks(), any)) hooks->list.remove(token);
}

void require_gradient(const at::Tensor& tensor) {
  if (tensor.requires_grad()) return;
  throw DoorError(ErrorKind::Runtime, "cannot register a hook on a tensor that doesn't require gradient");
}

Registration at_leaf(const at::Tensor& leaf) { return {WeakTensor(leaf.getIntrusivePtr()), {}}; }

Registration add_tensor_hook(const at::Tensor& tensor, SharedReference hook) {
  require_gradient(tensor);
  if (const std::shared_ptr<Node> node = tensor.grad_fn()) {
    const size_t output = tensor.output_nr();
    if (!hooks_of_output(node->tensor_pre_hooks(), output)) {
      node->add_tensor_pre_hook(std::make_unique<TensorHooks>(output));
    }
    hooks_of_output(node->tensor_pre_hooks(), output)->list.add(std::move(hook));
    return {std::nullopt, node};
  }
  if (!hooks_of_output(torch::autograd::impl::hooks(tensor), 0)) {
    torch::autograd::impl::add_hook(tensor, std::make_unique<TensorHooks>(0));
  }
  hooks_of_output(torch::autograd::impl::hooks(tensor), 0)->list.add(std::move(hook));
  return at_leaf(tensor);
}

Registration add_post_accumulate_hook(const at::Tensor& tensor, SharedReference hook) {
  require_gradient(tensor);
  if (!tensor.is_leaf()) {
    throw DoorError(ErrorKind::Runtime, "post accumulate grad hooks cannot be registered on non-leaf tensors");
  }
  if (!hooks_after_accumulation(tensor)) {
    torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::make_unique<PostAccumulateHooks>());
  }
  hooks_after_accumulation(tensor)->list.add(std::move(hook));
  return at_leaf(tensor);
}

Registration add_pre_hook(const std::shared_ptr<Node>& node, SharedReference hook) {
  if (!find<NodePreHooks>(node->pre_hooks(), any)) node->add_pre_hook(std::make_unique<NodePreHooks>());
  find<NodePreHooks>(node->pre_hooks(), any)->list.add(std::move(hook));
  return {std::nullopt, node};
}

Registration add_post_hook(const std::shared_ptr<Node>& node, SharedReference hook) {
  if (!find<NodePostHooks>(node->post_hooks(), any)) node->add_post_hook(std::make_unique<NodePostHooks>());
  find<NodePostHooks>(node->post_hooks(), any)->list.add(std::move(hook));
  return {std::nullopt, node};
}

Registration through(int32_t tensor, Registration registration) {
  registration.tensor = tensor;
  return registration;
}

/// Whether the graph holds the hook's tensor nowhere: then the hook is needed only as long as the tensor's wrapper is.
bool is_unshared(Environment& env, const Registration& registration) {
  const at::Tensor* const tensor = registration.tensor > 0 ? env.slab.find(registration.tensor) : nullptr;
  if (!tensor || tensor->use_count() != 1) return false;
  if (registration.leaf) return registration.leaf->_unsafe_get_target() == tensor->unsafeGetTensorImpl();
  const std::shared_ptr<Node> node = registration.node.lock();
  const auto* const meta = torch::autograd::impl::get_autograd_meta(*tensor);
  constexpr long kHereAndInTheTensor = 2;
  return node && meta && meta->grad_fn_ == node && node.use_count() == kHereAndInTheTensor;
}

enum HookKind : int32_t { kTensor = 0, kPostAccumulate = 1, kNodePre = 2, kNodePost = 3 };

Registration add(Environment& env, int32_t kind, int32_t id, SharedReference hook) {
  switch (kind) {
    case kTensor:
      return through(id, add_tensor_hook(env.tensor(id), std::move(hook)));
    case kPostAccumulate:
      return through(id, add_post_accumulate_hook(env.tensor(id), std::move(hook)));
    case kNodePre:
      return add_pre_hook(env.nodes.at(id), std::move(hook));
    case kNodePost:
      return add_post_hook(env.nodes.at(id), std::move(hook));
    default:
      throw DoorError(ErrorKind::Internal, "no hook is of this kind");
  }
}

}  // namespace

void typetorch::forget_hook(uint64_t token) { per_thread<Registrations>().erase(token); }

extern "C" {

/// `id` is a tensor's or a node's. `token` stands for the JavaScript function, and names the hook when it is removed.
int32_t tt_register_hook(int32_t kind, int32_t id, uint64_t token) noexcept {
  return guarded([=] {
    auto& env = environment();
    per_thread<Registrations>().insert_or_assign(
        token, add(env, kind, id, std::make_shared<JsReference>(env.releases, token)));
  });
}

int32_t tt_remove_hook(uint64_t token) noexcept {
  return guarded([=] {
    const auto entry = per_thread<Registrations>().extract(token);
    if (!entry) return;
    if (const std::shared_ptr<Node> node = entry.mapped().node.lock()) remove_from_node(*node, token);
    if (!entry.mapped().leaf) return;
    if (auto leaf = entry.mapped().leaf->lock()) remove_from_leaf(at::Tensor(std::move(leaf)), token);
  });
}

/// Writes tokens of hooks that only the wrapper of their own tensor needs, at most `room`, and returns how many.
size_t tt_unshared_hooks(uint64_t* tokens, size_t room) noexcept {
  Environment* env = current_environment();
  size_t count = 0;
  if (!env) return 0;
  for (const auto& [token, registration] : per_thread<Registrations>()) {
    if (count < room && is_unshared(*env, registration)) tokens[count++] = token;
  }
  return count;
}

/// How many hooks there are.
size_t tt_hook_count() noexcept { return per_thread<Registrations>().size(); }
}
