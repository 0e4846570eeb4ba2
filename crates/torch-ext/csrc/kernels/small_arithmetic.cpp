// Arithmetic on few elements. TensorIterator, by which libtorch's kernels find out which elements belong together, and
// what comes with it take 300 ns, half of what a small operator costs. Where both operands lie row by row, or one has
// no dimensions, there is nothing to find out. Everything else goes to libtorch's kernels.
#include "kernels.h"

#include <ATen/EmptyTensor.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/add_cpu_dispatch.h>
#include <ATen/ops/div_cpu_dispatch.h>
#include <ATen/ops/mul_cpu_dispatch.h>
#include <ATen/ops/sub_cpu_dispatch.h>
#include <c10/core/DispatchKeySet.h>

#include <algorithm>
#include <functional>

namespace typetorch {
namespace {

constexpr int64_t kMostElements = 512;

/// What a dense CPU tensor has, with or without derivatives, and no other.
const uint64_t kPlain = c10::DispatchKeySet({c10::DispatchKey::CPU, c10::DispatchKey::AutogradCPU,
                                             c10::DispatchKey::ADInplaceOrView, c10::DispatchKey::AutocastCPU})
                            .raw_repr();

/// Of few elements in the order in which they lie.
bool is_plain(const c10::TensorImpl& tensor) {
  const uint64_t keys = tensor.key_set().raw_repr();
  return keys != 0 && (keys & ~kPlain) == 0 && tensor.numel() <= kMostElements && tensor.is_contiguous();
}

/// A dimension of size 1 may have any stride in a contiguous tensor, and hand it on to the result.
bool has_default_strides(const c10::TensorImpl& tensor) {
  int64_t expected = 1;
  for (int64_t dim = tensor.dim() - 1; dim >= 0; --dim) {
    if (tensor.strides()[dim] != expected) return false;
    expected *= tensor.sizes()[dim];
  }
  return true;
}

enum class Pairing { kElementwise, kSelfIsNumber, kOtherIsNumber, kGeneral };

Pairing pairing_of(const at::Tensor& first, const at::Tensor& second) {
  const c10::TensorImpl& self = *first.unsafeGetTensorImpl();
  const c10::TensorImpl& other = *second.unsafeGetTensorImpl();
  if (!is_plain(self) || !is_plain(other) || self.dtype() != other.dtype()) return Pairing::kGeneral;
  if (self.dtype() != caffe2::TypeMeta::Make<float>() && self.dtype() != caffe2::TypeMeta::Make<double>()) {
    return Pairing::kGeneral;
  }
  if (self.sizes() == other.sizes()) return Pairing::kElementwise;
  if (other.dim() == 0 && has_default_strides(self)) return Pairing::kOtherIsNumber;
  if (self.dim() == 0 && has_default_strides(other)) return Pairing::kSelfIsNumber;
  return Pairing::kGeneral;
}

template <class T>
bool are_finite(const T* values, int64_t count) {
  // Side by side, which compilers turn into vector instructions.
  constexpr int64_t kLanes = 8;
  T differences[kLanes] = {};
  int64_t i = 0;
  for (; i + kLanes <= count; i += kLanes) {
    for (int64_t lane = 0; lane < kLanes; ++lane) differences[lane] += values[i + lane] - values[i + lane];
  }
  for (; i < count; ++i) differences[0] += values[i] - values[i];
  return std::all_of(differences, differences + kLanes, [](T value) { return value == 0; });
}

/// Writes the elements; false if one of them is not finite. Which of several NaNs a result is depends on the
/// instructions of libtorch's kernel.
template <class T, class ElementAt>
bool fill(T* __restrict result, int64_t count, ElementAt element_at) {
  for (int64_t i = 0; i < count; ++i) result[i] = element_at(i);
  return are_finite(result, count);
}

template <class Operation, class T>
bool compute(T* result, int64_t count, const at::Tensor& self, const at::Tensor& other, Pairing pairing) {
  constexpr Operation operation;
  const T* const a = self.const_data_ptr<T>();
  const T* const b = other.const_data_ptr<T>();
  if (pairing == Pairing::kElementwise) return fill(result, count, [=](int64_t i) { return operation(a[i], b[i]); });
  if (pairing == Pairing::kOtherIsNumber) {
    return fill(result, count, [=, number = *b](int64_t i) { return operation(a[i], number); });
  }
  return fill(result, count, [=, number = *a](int64_t i) { return operation(number, b[i]); });
}

template <class Operation>
bool computed(at::Tensor& result, const at::Tensor& self, const at::Tensor& other) {
  const Pairing pairing = pairing_of(self, other);
  if (pairing == Pairing::kGeneral) return false;
  const at::Tensor& shaped = pairing == Pairing::kSelfIsNumber ? other : self;
  result = at::detail::empty_cpu(shaped.sizes(), shaped.scalar_type());
  const auto compute_as = [&](auto* elements) {
    return compute<Operation>(elements, result.numel(), self, other, pairing);
  };
  return result.scalar_type() == at::kFloat ? compute_as(result.mutable_data_ptr<float>())
                                            : compute_as(result.mutable_data_ptr<double>());
}

template <class Operation, class T>
bool computed_in_place_as(const at::Tensor& self, const at::Tensor& other, Pairing pairing) {
  T elements[kMostElements];
  const int64_t count = self.numel();
  if (!compute<Operation>(elements, count, self, other, pairing)) return false;
  std::copy_n(elements, count, self.mutable_data_ptr<T>());
  return true;
}

template <class Operation>
bool computed_in_place(const at::Tensor& self, const at::Tensor& other) {
  const Pairing pairing = pairing_of(self, other);
  const bool keeps_shape = pairing == Pairing::kElementwise || pairing == Pairing::kOtherIsNumber;
  // libtorch refuses operands that overlap in part.
  if (!keeps_shape || (!self.is_same(other) && self.is_alias_of(other))) return false;
  return self.scalar_type() == at::kFloat ? computed_in_place_as<Operation, float>(self, other, pairing)
                                          : computed_in_place_as<Operation, double>(self, other, pairing);
}

bool is_one(const at::Scalar& factor) { return factor.isIntegral(false) && factor.toLong() == 1; }

at::Tensor add(const at::Tensor& self, const at::Tensor& other, const at::Scalar& alpha) {
  at::Tensor result;
  if (is_one(alpha) && computed<std::plus<>>(result, self, other)) return result;
  return at::cpu::add(self, other, alpha);
}

at::Tensor& add_(at::Tensor& self, const at::Tensor& other, const at::Scalar& alpha) {
  if (is_one(alpha) && computed_in_place<std::plus<>>(self, other)) return self;
  return at::cpu::add_(self, other, alpha);
}

at::Tensor sub(const at::Tensor& self, const at::Tensor& other, const at::Scalar& alpha) {
  at::Tensor result;
  if (is_one(alpha) && computed<std::minus<>>(result, self, other)) return result;
  return at::cpu::sub(self, other, alpha);
}

at::Tensor& sub_(at::Tensor& self, const at::Tensor& other, const at::Scalar& alpha) {
  if (is_one(alpha) && computed_in_place<std::minus<>>(self, other)) return self;
  return at::cpu::sub_(self, other, alpha);
}

at::Tensor mul(const at::Tensor& self, const at::Tensor& other) {
  at::Tensor result;
  if (computed<std::multiplies<>>(result, self, other)) return result;
  return at::cpu::mul(self, other);
}

at::Tensor& mul_(at::Tensor& self, const at::Tensor& other) {
  if (computed_in_place<std::multiplies<>>(self, other)) return self;
  return at::cpu::mul_(self, other);
}

at::Tensor div(const at::Tensor& self, const at::Tensor& other) {
  at::Tensor result;
  if (computed<std::divides<>>(result, self, other)) return result;
  return at::cpu::div(self, other);
}

at::Tensor& div_(at::Tensor& self, const at::Tensor& other) {
  if (computed_in_place<std::divides<>>(self, other)) return self;
  return at::cpu::div_(self, other);
}

}  // namespace

void register_small_arithmetic(torch::Library& library) {
  library.impl("add.Tensor", add);
  library.impl("sub.Tensor", sub);
  library.impl("mul.Tensor", mul);
  library.impl("div.Tensor", div);
  library.impl("add_.Tensor", add_);
  library.impl("sub_.Tensor", sub_);
  library.impl("mul_.Tensor", mul_);
  library.impl("div_.Tensor", div_);
}

}  // namespace typetorch
