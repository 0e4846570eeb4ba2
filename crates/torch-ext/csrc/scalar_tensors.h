// Numbers in the place of tensors: a cache of 0-dim tensors marked as wrapped numbers.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Scalar.h>

#include <array>

namespace typetorch {

class ScalarTensors {
 public:
  /// A tensor for `value`, in the dtype that is fastest beside `operand` (null if there is none) and gives the same
  /// bits. The next call may replace it.
  const at::Tensor& get(const c10::Scalar& value, const at::Tensor* operand);

 private:
  struct Entry {
    uint64_t bits = 0;
    c10::ScalarType type = c10::ScalarType::Undefined;
    c10::ScalarType kept = c10::ScalarType::Undefined;
    at::Tensor tensor;
  };

  at::Tensor complex_;
  std::array<Entry, 256> entries_;
};

}  // namespace typetorch
