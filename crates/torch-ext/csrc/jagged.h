// Nested tensors of the layout `torch.jagged`: values that lie one after the other, and where each part begins.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include <cstdint>

namespace typetorch {

struct Jagged {
  at::Tensor values;
  at::Tensor offsets;
  /// Undefined where each part reaches up to the next.
  at::Tensor lengths;
  /// Empty tensors whose first size is the number; undefined where it is not known.
  at::Tensor min_length;
  at::Tensor max_length;
  int64_t ragged_dim = 1;
};

at::Tensor make_jagged(Jagged parts);

/// Null for any other tensor.
const Jagged* jagged_of(const at::Tensor& tensor);

/// An operator on a jagged tensor, below autograd: those that take it apart and put it together are done here, others
/// by JavaScript.
void dispatch_jagged(const c10::OperatorHandle& op, c10::Stack& stack);

}  // namespace typetorch
