// What code that touches tensors without an operator has to know of function transforms.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

namespace typetorch {

/// Operators run as if no transform were running: what they make is not wrapped.
class OutsideTransforms {
 public:
  OutsideTransforms() = default;

 private:
  const c10::impl::ExcludeDispatchKeyGuard guard_{c10::DispatchKeySet(
      {c10::DispatchKey::FuncTorchDynamicLayerFrontMode, c10::DispatchKey::FuncTorchDynamicLayerBackMode})};
};

/// A tensor that was made outside of transforms, as the running ones see it.
at::Tensor lifted(at::Tensor tensor);

/// The values of a tensor that transforms only track for derivatives.
at::Tensor untracked(at::Tensor tensor);

}  // namespace typetorch
