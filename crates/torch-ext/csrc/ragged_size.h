// Sizes of ragged dimensions: symbols in libtorch, numbers in the call buffer.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>
#include <c10/core/SymInt.h>

#include <cstdint>

namespace typetorch {

/// In the buffer, the size `jN` is this minus N: no size, and no index that anybody counts to.
constexpr int64_t kFirstRaggedSize = -1'000'000'000'000'000;

/// Whether the number is that of a structure that there is.
bool is_ragged_size(int64_t value);

/// The number as it stands in the buffer. Throws for other symbols than sizes.
int64_t buffer_integer(const c10::SymInt& value);

/// The opposite.
c10::SymInt symbolic_integer(int64_t value);

/// The list, of symbols if ragged sizes are in it.
c10::IValue with_ragged_sizes(c10::List<int64_t> list);

/// The symbol of the structure that a tensor of offsets or lengths describes: the same for the same tensor.
c10::SymInt ragged_size_of(const at::Tensor& source);

/// Has another tensor describe the same structure.
void share_ragged_size(const at::Tensor& from, const at::Tensor& to);

}  // namespace typetorch
