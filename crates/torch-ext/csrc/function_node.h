// A node of the autograd graph whose backward is a JavaScript function.
#pragma once

#include "js_reference.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <mutex>
#include <string>
#include <vector>

namespace typetorch {

class FunctionNode final : public torch::autograd::Node {
 public:
  explicit FunctionNode(std::string name) : name_(std::move(name)) {}

  std::string name() const override { return name_; }
  torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override;
  void release_variables() override;

  /// Throws if they were freed by an earlier backward, or changed in place.
  std::vector<at::Tensor> saved_tensors();

  /// Whether backward has to give a gradient for an argument of the function.
  bool needs_input_grad(size_t argument) const;

  size_t argument_count() const { return is_tensor.size(); }

  /// For each argument of the function, whether it was a tensor. Only those have edges.
  std::vector<bool> is_tensor;
  /// Shapes of the outputs, for gradients that are zero.
  std::vector<torch::autograd::VariableInfo> outputs;
  std::vector<torch::autograd::SavedVariable> saved;
  std::shared_ptr<JsReference> backward;
  bool materialize_grads = true;

 private:
  std::string name_;
  bool released_ = false;
};

/// The node whose backward is running on this thread, or null.
FunctionNode* running_node();

}  // namespace typetorch
