// Storages as tensors of bytes.
#pragma once

#include <ATen/core/Tensor.h>

namespace typetorch {

/// The whole storage as a uint8 tensor.
at::Tensor bytes_of(const c10::Storage& storage);

}  // namespace typetorch
