// What JavaScript does with tensors that the graph saves.
#pragma once

#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <memory>

namespace typetorch {

/// For the tensor that is about to be saved on this thread; null if it is saved as it is.
std::unique_ptr<torch::autograd::SavedVariableHooks> saved_tensor_hooks();

}  // namespace typetorch
