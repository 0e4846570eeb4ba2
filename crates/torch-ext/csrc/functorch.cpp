// Levels of function transforms, on libtorch's functorch: batching, and derivatives backward and forward.
#include "functorch.h"

#include "environment.h"
#include "error.h"
#include "functorch_rules.h"

#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/DynamicLayer.h>
#include <ATen/functorch/TensorWrapper.h>
#include <ATen/ops/lift_fresh.h>
#include <ATen/ops/movedim.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/variable.h>

using namespace typetorch;
namespace ft = at::functorch;

namespace {

/// What stands around a tensor inside of transforms.
enum Wrapping : int32_t { kNone = 0, kBatched = 1, kTracked = 2 };

/// Transforms that are set aside while an operator of theirs runs in terms of the outer ones.
thread_local std::vector<ft::DynamicLayer> suspended;

/// A tensor that does not belong to the level is the same for the whole batch.
at::Tensor without_batch_dimension(const at::Tensor& tensor, int64_t level, int64_t batch_size, int64_t dimension) {
  const auto* const batched = ft::maybeGetBatchedImpl(tensor);
  if (batched && batched->level() >= level) {
    const at::Tensor& value = batched->value();
    const int64_t to = c10::maybe_wrap_dim(dimension, value.dim());
    return to == batched->bdim() ? value : at::movedim(value, batched->bdim(), to);
  }
  const at::Tensor with_one = tensor.unsqueeze(dimension);
  std::vector<int64_t> sizes = with_one.sizes().vec();
  sizes[c10::maybe_wrap_dim(dimension, with_one.dim())] = batch_size;
  return with_one.expand(sizes);
}

/// Only a transform itself makes leaves inside of it.
class RequiresGradAllowed {
 public:
  RequiresGradAllowed() { ft::setInplaceRequiresGradAllowed(true); }
  ~RequiresGradAllowed() { ft::setInplaceRequiresGradAllowed(before_); }
  RequiresGradAllowed(const RequiresGradAllowed&) = delete;
  RequiresGradAllowed& operator=(const RequiresGradAllowed&) = delete;

 private:
  const bool before_ = ft::getInplaceRequiresGradAllowed();
};

}  // namespace

namespace typetorch {

at::Tensor lifted(at::Tensor tensor) {
  if (C10_LIKELY(ft::getDynamicLayerStack().empty())) return tensor;
  return at::lift_fresh(tensor);
}

at::Tensor untracked(at::Tensor tensor) {
  while (const auto* const wrapper = ft::maybeGetTensorWrapper(tensor)) tensor = wrapper->value();
  return tensor;
}

}  // namespace typetorch

extern "C" {

/// `randomness` counts as `RandomnessType`: error, same, different.
int32_t tt_functorch_push_vmap(int64_t batch_size, int32_t randomness, int64_t* level) noexcept {
  return guarded([=] {
    load_batching_rules();
    *level = ft::initAndPushDynamicLayer(ft::TransformType::Vmap, c10::SymInt(batch_size),
                                         static_cast<ft::RandomnessType>(randomness));
  });
}

int32_t tt_functorch_push_grad(int64_t* level) noexcept {
  return guarded([=] {
    const bool grad_mode = c10::AutogradState::get_tls_state().get_grad_mode();
    *level = ft::initAndPushDynamicLayer(ft::TransformType::Grad, std::nullopt, std::nullopt, grad_mode);
  });
}

int32_t tt_functorch_push_jvp(int64_t* level) noexcept {
  return guarded([=] {
    const bool grad_mode = c10::AutogradState::get_tls_state().get_fw_grad_mode();
    *level = ft::initAndPushDynamicLayer(ft::TransformType::Jvp, std::nullopt, std::nullopt, std::nullopt, grad_mode);
  });
}

/// How many transforms are running.
size_t tt_functorch_depth() noexcept { return ft::getDynamicLayerStack().size(); }

/// Ends the transforms that were begun when `depth` of them were running.
void tt_functorch_pop_to(size_t depth) noexcept {
  while (ft::getDynamicLayerStack().size() > depth) ft::popDynamicLayerAndDeleteMetadata();
}

int32_t tt_functorch_add_batch_dim(int32_t id, int64_t dimension, int64_t level, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    *result = env.put(ft::addBatchDim(env.tensor(id), dimension, level));
  });
}

int32_t tt_functorch_remove_batch_dim(int32_t id, int64_t level, int64_t batch_size, int64_t dimension,
                                      int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    *result = env.put(without_batch_dimension(tensor, level, batch_size, dimension));
  });
}

/// The same values as a tensor of the level.
int32_t tt_functorch_wrap(int32_t id, int64_t level, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    *result = env.put(ft::makeTensorWrapper(env.tensor(id), level));
  });
}

/// The values of a tensor of the level; any other tensor as it is.
int32_t tt_functorch_unwrap(int32_t id, int64_t level, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    const auto* const wrapper = ft::maybeGetTensorWrapper(env.tensor(id));
    *result = wrapper && wrapper->level() == level ? env.put(wrapper->value()) : id;
  });
}

/// Lets a transform's derivative be taken with respect to a tensor.
int32_t tt_functorch_require_grad(int32_t id) noexcept {
  return guarded([=] {
    const at::Tensor tensor = environment().tensor(id);
    if (!torch::autograd::isDifferentiableType(tensor.scalar_type())) {
      throw DoorError(ErrorKind::Runtime, "only Tensors of floating point dtype can require gradients");
    }
    const RequiresGradAllowed allowed;
    tensor.set_requires_grad(true);
  });
}

/// Writes about the innermost transform: its kind (`TransformType`), its level, the size of its batch and its
/// randomness, and whether gradients, or tangents, were recorded where it began.
int32_t tt_functorch_innermost() noexcept {
  return guarded([] {
    const auto& stack = ft::getDynamicLayerStack();
    if (stack.empty()) throw DoorError(ErrorKind::Internal, "no transform is running");
    const ft::Interpreter& top = stack.back().interpreter();
    int32_t about[] = {static_cast<int32_t>(top.key()), static_cast<int32_t>(top.level()), 0, 0, 1};
    std::visit(
        [&about](const auto& meta) {
          using Meta = std::decay_t<decltype(meta)>;
          if constexpr (std::is_same_v<Meta, ft::VmapInterpreterMeta>) {
            about[2] = static_cast<int32_t>(meta.batchSize_.expect_int());
            about[3] = static_cast<int32_t>(meta.randomness_);
          } else if constexpr (std::is_same_v<Meta, ft::GradInterpreterMeta>) {
            about[4] = meta.prevGradMode_;
          } else if constexpr (std::is_same_v<Meta, ft::JvpInterpreterMeta>) {
            about[4] = meta.prevFwdGradMode_;
          }
        },
        top.meta());
    std::copy(std::begin(about), std::end(about), environment().out);
  });
}

/// Sets the innermost transform aside, until `tt_functorch_resume`.
int32_t tt_functorch_suspend() noexcept {
  return guarded([] { suspended.push_back(ft::popDynamicLayer()); });
}

int32_t tt_functorch_resume() noexcept {
  return guarded([] {
    ft::pushDynamicLayer(std::move(suspended.back()));
    suspended.pop_back();
  });
}

/// The tensor inside of one that is batched at the level, and its batch dimension to the out buffer; any other tensor
/// as it is, and -1.
int32_t tt_functorch_unbatch(int32_t id, int64_t level, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    const auto* const batched = ft::maybeGetBatchedImpl(env.tensor(id));
    const bool here = batched && batched->level() == level;
    env.out[0] = here ? static_cast<int32_t>(batched->bdim()) : -1;
    *result = here ? env.put(batched->value()) : id;
  });
}

/// A tensor as one of the level, unless it is one already.
int32_t tt_functorch_lift(int32_t id, int64_t level, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    const auto* const wrapper = ft::maybeGetTensorWrapper(tensor);
    *result = wrapper && wrapper->level() == level ? id : env.put(ft::makeTensorWrapper(tensor, level));
  });
}

/// The values of a tensor whose transform has ended; any other tensor as it is.
int32_t tt_functorch_unwrap_dead(int32_t id, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    const at::Tensor alive = ft::unwrapIfDead(tensor);
    *result = alive.is_same(tensor) ? id : env.put(alive);
  });
}

/// Writes what stands around a tensor, its level (-2: of a transform that has ended) and its batch dimension; and the
/// tensor inside to `result`, 0 if there is none.
int32_t tt_functorch_describe(int32_t id, int32_t* result) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    int32_t wrapping[] = {kNone, -1, -1};
    *result = 0;
    if (const auto* const batched = ft::maybeGetBatchedImpl(tensor)) {
      wrapping[0] = kBatched;
      wrapping[1] = static_cast<int32_t>(batched->level());
      wrapping[2] = static_cast<int32_t>(batched->bdim());
      *result = env.put(batched->value());
    } else if (const auto* const wrapper = ft::maybeGetTensorWrapper(tensor)) {
      wrapping[0] = kTracked;
      wrapping[1] = static_cast<int32_t>(wrapper->level().value_or(-2));
      *result = env.put(wrapper->value());
    }
    std::copy(std::begin(wrapping), std::end(wrapping), env.out);
  });
}
}
