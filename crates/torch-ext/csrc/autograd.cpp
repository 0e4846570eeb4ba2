// Gradients, and the flags of autograd.
#include "environment.h"
#include "error.h"

#include <ATen/FuncTorchTLS.h>
#include <ATen/core/grad_mode.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <vector>

using namespace typetorch;

namespace {

/// The count at the start of `out`, which entries of `width` numbers follow.
size_t counted(const Environment& env, size_t width) {
  const auto count = static_cast<size_t>(std::max(env.out[0], 0));
  if (count * width >= env.out_count) throw DoorError(ErrorKind::Internal, "the call buffer ends before its list");
  return count;
}

// The checks of Python's `Tensor.grad` setter.
void check_assigned_gradient(const at::Tensor& tensor, const at::Tensor& grad) {
  if (grad.is_same(tensor)) refuse("can't assign Variable as its own grad");
  const std::optional<at::ScalarType> expected = tensor.grad_dtype();
  if (expected && grad.scalar_type() != *expected) {
    refuse("attempting to assign a gradient with dtype '", grad.dtype(), "' to a tensor with grad_dtype '",
           c10::scalarTypeToTypeMeta(*expected),
           "'. The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You can set the "
           "tensor's grad_dtype attribute with a specific dtype, or None to allow any dtype. Set grad_dtype with "
           "caution. Diverging the dtypes of a tensor and its gradient may break downstream systems that assume they "
           "match.");
  }
  if (tensor.device().type() != grad.device().type()) {
    refuse("attempting to assign a gradient with device type '", grad.device().type(),
           "' to a tensor with device type '", tensor.device().type(),
           "'. Please ensure that the gradient and the tensor are on the same device");
  }
  if (grad.get_device() != tensor.get_device()) {
    refuse("attempting to assign a gradient located on device with index '", grad.device().index(),
           "' to a tensor located on device with index '", tensor.device().index(),
           "'. Please ensure that the gradient and the tensor are on the same device");
  }
  if (!grad.is_nested() && !tensor.is_nested() && grad.sizes() != tensor.sizes()) {
    refuse("attempting to assign a gradient of size '", grad.sizes(), "' to a tensor of size '", tensor.sizes(),
           "'. Please ensure that the gradient and the tensor are the same size");
  }
}

// The checks of Python's `Tensor.requires_grad_`.
void set_requires_grad(const at::Tensor& tensor, bool value) {
  if (!value && !tensor.is_leaf()) {
    refuse("you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a ",
           "subgraph that doesn't require differentiation use var_no_grad = var.detach().");
  }
  if (value && !torch::autograd::isDifferentiableType(tensor.scalar_type())) {
    refuse("only Tensors of floating point and complex dtype can require gradients");
  }
  if (const auto& transforms = at::functorch::functorchTLSAccessor()) transforms->checkSupportsInplaceRequiresGrad();
  tensor.set_requires_grad(value);
}

thread_local std::vector<std::unique_ptr<c10::InferenceMode>> inference_modes;

}  // namespace

extern "C" {

/// `out` holds a count and pairs: the id of a tensor, and the id that the caller has for its gradient, or 0. The second
/// becomes the gradient's id, which is the old one if that still is the gradient, and 0 where there is none.
int32_t tt_grads() noexcept {
  return guarded([] {
    auto& env = environment();
    for (int32_t *pair = env.out + 1, *end = pair + 2 * counted(env, 2); pair != end; pair += 2) {
      const at::Tensor& grad = env.tensor(pair[0]).grad();
      const at::Tensor* known = pair[1] > 0 ? env.slab.find(pair[1]) : nullptr;
      if (!known || !grad.is_same(*known)) pair[1] = env.put(grad);
    }
  });
}

/// Takes the gradients away from the tensors whose count and ids are in `out`.
int32_t tt_clear_grads() noexcept {
  return guarded([] {
    auto& env = environment();
    for (int32_t *id = env.out + 1, *end = id + counted(env, 1); id != end; ++id)
      env.tensor(*id).mutable_grad().reset();
  });
}

int32_t tt_set_grad(int32_t id, int32_t grad_id) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    const at::Tensor grad = env.optional_tensor(grad_id);
    if (grad.defined()) check_assigned_gradient(tensor, grad);
    tensor.mutable_grad() = grad;
  });
}

int32_t tt_set_requires_grad(int32_t id, bool value) noexcept {
  return guarded([=] { set_requires_grad(environment().tensor(id), value); });
}

int32_t tt_retain_grad(int32_t id) noexcept {
  return guarded([=] {
    if (const auto& transforms = at::functorch::functorchTLSAccessor()) transforms->checkSupportsRetainGrad();
    environment().tensor(id).retain_grad();
  });
}

/// `x.data = y`.
int32_t tt_set_data(int32_t id, int32_t other) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.tensor(id).set_data(env.tensor(other));
  });
}

bool tt_grad_mode() noexcept { return c10::GradMode::is_enabled(); }
void tt_set_grad_mode(bool enabled) noexcept { c10::GradMode::set_enabled(enabled); }
bool tt_inference_mode() noexcept { return c10::InferenceMode::is_enabled(); }

/// Returns the depth for `tt_inference_exit`.
int32_t tt_inference_enter(bool enabled, size_t* token) noexcept {
  return guarded([=] {
    inference_modes.push_back(std::make_unique<c10::InferenceMode>(enabled));
    *token = inference_modes.size();
  });
}

/// Leaves the mode entered with this token, and those entered after it.
void tt_inference_exit(size_t token) noexcept {
  while (token > 0 && inference_modes.size() >= token) inference_modes.pop_back();
}
}
