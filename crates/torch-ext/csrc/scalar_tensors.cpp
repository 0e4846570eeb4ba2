#include "scalar_tensors.h"

#include "dispatch_mode.h"
#include "functorch.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/scalar_tensor.h>
#include <c10/core/InferenceMode.h>

#include <cmath>
#include <cstring>
#include <limits>

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
c10::ScalarType kept_type(const c10::Scalar& value, c10::ScalarType own, const at::Tensor* operand) {
  if (own == at::kBool || !operand) return own;
  const c10::ScalarType beside = operand->scalar_type();
  if (beside == at::kDouble) return beside;
  if (beside != at::kFloat) return own;
  const double magnitude = std::abs(value.toDouble());
  const bool overflows = std::isfinite(magnitude) && magnitude > std::numeric_limits<float>::max();
  return overflows ? own : beside;
}

}  // namespace

const at::Tensor& ScalarTensors::get(const c10::Scalar& value, const at::Tensor* operand) {
  if (C10_UNLIKELY(value.isComplex())) return complex_ = make(value, at::kComplexDouble);
  uint64_t bits;
  c10::ScalarType type;
  if (value.isBoolean()) {
    bits = value.toBool();
    type = at::kBool;
  } else if (value.isIntegral(false)) {
    bits = static_cast<uint64_t>(value.toLong());
    type = at::kLong;
  } else {
    const double number = value.toDouble();
    std::memcpy(&bits, &number, sizeof bits);
    type = at::kDouble;
  }
  const c10::ScalarType kept = kept_type(value, type, operand);
  const uint64_t mixed = bits ^ static_cast<uint64_t>(type) << 58 ^ static_cast<uint64_t>(kept) << 50;
  Entry& entry = entries_[mixed * 0x9E3779B97F4A7C15u >> 56];
  if (C10_UNLIKELY(entry.bits != bits || entry.type != type || entry.kept != kept)) {
    entry.tensor = make(value, kept);
    entry.bits = bits;
    entry.type = type;
    entry.kept = kept;
  }
  return entry.tensor;
}

}  // namespace typetorch
