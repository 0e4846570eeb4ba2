// Sizes that come from outside: checked before memory is taken or an address is made.
#pragma once

#include <c10/core/ScalarType.h>
#include <c10/util/ArrayRef.h>

#include <cstdint>

namespace typetorch {

c10::ScalarType checked_dtype(int32_t code);

/// Bytes of a dense tensor; throws if a size is negative or the product does not fit in 63 bits.
int64_t dense_bytes(c10::IntArrayRef sizes, c10::ScalarType dtype);

/// Bytes of storage that a view reaches, counted from the storage's start; throws as `dense_bytes`.
int64_t strided_bytes(c10::IntArrayRef sizes, c10::IntArrayRef strides, int64_t offset, c10::ScalarType dtype);

}  // namespace typetorch
