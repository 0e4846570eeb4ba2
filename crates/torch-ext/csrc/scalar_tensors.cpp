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

/// What a tensor of the cache has in the place of its memory.
struct Constant {
  c10::Scalar number;
  c10::DataPtr memory;
};

void release(void* constant) { delete static_cast<Constant*>(constant); }

at::Tensor make(const c10::Scalar& number, c10::ScalarType type) {
  // The constant outlives the modes of the call that makes it, and the transforms.
  const OutsideTransforms outside_transforms;
  const OutsideModes outside_modes;
  const c10::InferenceMode no_inference(false);
  const c10::AutoGradMode no_grad(false);
  at::Tensor tensor = at::scalar_tensor(number, at::TensorOptions().device(at::kCPU).dtype(type));
  tensor.unsafeGetTensorImpl()->set_wrapped_number(true);
  return tensor;
}

at::Tensor make_constant(const c10::Scalar& number, c10::ScalarType type) {
  at::Tensor tensor = make(number, type);
  c10::StorageImpl& storage = *tensor.storage().unsafeGetStorageImpl();
  auto constant = std::make_unique<Constant>(Constant{number, storage.set_data_ptr({})});
  void* const memory = constant->memory.get();
  storage.set_data_ptr_noswap({memory, constant.release(), &release, at::kCPU});
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

std::optional<c10::Scalar> number_behind(const at::Tensor& tensor) {
  // Some tensors of transforms refuse theirs.
  const c10::Storage& storage = tensor.unsafeGetTensorImpl()->unsafe_storage();
  if (!storage) return std::nullopt;
  const auto* const constant = storage.data_ptr().cast_context<Constant>(&release);
  return constant ? std::optional(constant->number) : std::nullopt;
}

at::Tensor unshared(const at::Tensor& tensor) {
  const auto number = number_behind(tensor);
  return number ? make(*number, number->type()) : tensor;
}

const at::Tensor& ScalarTensors::keep(const double* words, c10::ScalarType beside, const c10::Scalar& number) {
  const Key key(words, beside);
  Entry& entry = entry_of(key);
  auto tensor = std::make_unique<const at::Tensor>(make_constant(number, type_for(number, beside)));
  if (entry.tensor) replaced_.push_back(std::move(entry.tensor));
  entry = {key, std::move(tensor)};
  return *entry.tensor;
}

const at::Tensor& ScalarTensors::make_once(c10::ScalarType beside, const c10::Scalar& number) {
  at::Tensor tensor = make_constant(number, type_for(number, beside));
  return *replaced_.emplace_back(std::make_unique<const at::Tensor>(std::move(tensor)));
}

}  // namespace typetorch
