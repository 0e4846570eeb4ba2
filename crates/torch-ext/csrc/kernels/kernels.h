// Kernels of ours in the place of libtorch's.
#pragma once

#include <torch/library.h>

namespace typetorch {

/// Into a library of the key CPU.
void register_small_arithmetic(torch::Library& library);

/// Into a library of the key NestedTensorCPU.
void register_nested_kernels(torch::Library& library);

/// Into a library of the key QuantizedCPU.
void register_quantized_kernels(torch::Library& library);

}  // namespace typetorch
