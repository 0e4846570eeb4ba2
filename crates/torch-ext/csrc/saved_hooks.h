// What happens to tensors that the graph saves.
#pragma once

#include "callbacks.h"

#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <cstddef>
#include <functional>
#include <memory>

namespace typetorch {

using SavedHooks = std::unique_ptr<torch::autograd::SavedVariableHooks>;

/// Hooks of this library. A variable keeps its hooks to itself, but asks them for what Python would need to know.
class OwnHooks : public torch::autograd::SavedVariableHooks {
 public:
  /// The JavaScript function that unpacks, if it is one.
  virtual SharedReference unpacking() const { return nullptr; }

 private:
  std::optional<std::pair<c10::SafePyObject, c10::SafePyObject>> retrieve_unpack_hook_data() const final;
};

/// Null for a variable without hooks.
const OwnHooks* hooks_of(const torch::autograd::SavedVariable& variable);

/// A function of JavaScript packs a tensor and returns the function that unpacks it.
SavedHooks javascript_hooks(SharedReference pack);

/// For the tensor that is about to be saved on this thread; null if it is saved as it is.
SavedHooks saved_tensor_hooks();

/// From now on `make` is asked for the hooks of every tensor that is saved on this thread. Returns the number for
/// `pop_saved_hooks`; throws if hooks are refused.
size_t push_saved_hooks(std::function<SavedHooks()> make);

/// Takes away the hooks of this number, and those pushed after them.
void pop_saved_hooks(size_t depth);

}  // namespace typetorch
