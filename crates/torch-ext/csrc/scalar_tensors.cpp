#include "scalar_tensors.h"

#include "dispatch_mode.h"
#include "functorch.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/scalar_tensor.h>
#include <c10/core/InferenceMode.h>

#include <cmath>
#include <limits>
#include <utility>

namespace typetorch {
namespace {

at::Tensor make(const c10::Scalar& value, c10::ScalarType type) {
  // The constant outlives the modes of the call that makes it, and the transforms.
  const OutsideTransforms outside_transforms;
  const OutsideModes outside_modes;
  const c10::InferenceMode no_inference(false);
  const c10::AutoGradMode no_grad(false);
  at::Tensor tensor = at::scalar_tensor(value, at::TensorOptions().device(at::kCPU).dtype(type));
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

/// Beside float32 and float64 tensors a constant of their own dtype spares a conversion.
c10::ScalarType type_for(const c10::Scalar& value, c10::ScalarType beside) {
  const c10::ScalarType own = value.type();
  if (value.isBoolean() || value.isComplex()) return own;
  if (beside == at::kDouble) return beside;
  if (beside != at::kFloat) return own;
  const double magnitude = std::abs(value.toDouble());
  const bool overflows = std::isfinite(magnitude) && magnitude > std::numeric_limits<float>::max();
  return overflows ? own : beside;
}

}  // namespace

const at::Tensor& ScalarTensors::keep(const double* words, c10::ScalarType beside, const c10::Scalar& value) {
  const Key key(words, beside);
  Entry& entry = entry_of(key);
  auto tensor = std::make_unique<const at::Tensor>(make(value, type_for(value, beside)));
  if (entry.tensor) replaced_.push_back(std::move(entry.tensor));
  entry = {key, std::move(tensor)};
  return *entry.tensor;
}

const at::Tensor& ScalarTensors::make_once(c10::ScalarType beside, const c10::Scalar& value) {
  return *replaced_.emplace_back(std::make_unique<const at::Tensor>(make(value, type_for(value, beside))));
}

}  // namespace typetorch
