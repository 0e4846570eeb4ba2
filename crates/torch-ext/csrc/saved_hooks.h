// What happens to tensors that the graph saves.
#pragma once

#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <cstddef>
#include <functional>
#include <memory>

namespace typetorch {

using SavedHooks = std::unique_ptr<torch::autograd::SavedVariableHooks>;

/// For the tensor that is about to be saved on this thread; null if it is saved as it is.
SavedHooks saved_tensor_hooks();

/// From now on `make` is asked for the hooks of every tensor that is saved on this thread. Returns the number for
/// `pop_saved_hooks`; throws if hooks are refused.
size_t push_saved_hooks(std::function<SavedHooks()> make);

/// Takes away the hooks of this number, and those pushed after them.
void pop_saved_hooks(size_t depth);

}  // namespace typetorch
