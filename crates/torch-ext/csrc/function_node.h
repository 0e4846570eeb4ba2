// A node of the autograd graph whose backward is written in JavaScript.
#pragma once

#include "callbacks.h"

#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <string>
#include <vector>

namespace typetorch {

class FunctionNode final : public torch::autograd::Node {
 public:
  /// Deep graphs of them are freed without recursion.
  static std::shared_ptr<FunctionNode> make(std::string name);
  /// The node that `make` gave this handle, null if it is gone.
  static std::shared_ptr<FunctionNode> find(double handle);
  ~FunctionNode() override;

  std::string name() const override { return name_; }
  torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override;
  void release_variables() override;

  /// Throws if they were freed by an earlier backward, or changed in place.
  std::vector<at::Tensor> saved_tensors();

  /// Whether backward has to give a gradient for an argument of the function; before it, whether the argument requires
  /// one.
  bool needs_input_grad(size_t argument) const;

  double handle() const { return handle_; }
  bool recorded() const { return context != nullptr; }

  /// For each argument of the function, whether it was a tensor. Only those have edges.
  std::vector<bool> is_tensor;
  std::vector<bool> requires_grad;
  /// Shapes of the outputs, for gradients that are zero.
  std::vector<torch::autograd::VariableInfo> outputs;
  std::vector<torch::autograd::SavedVariable> saved;
  /// The JavaScript object that backward gets; null if nothing is recorded.
  SharedReference context;
  bool materialize_grads = true;
  bool clear_saved_on_access = false;

 private:
  explicit FunctionNode(std::string name);

  std::string name_;
  const double handle_;
  bool released_ = false;
  int running_ = 0;
};

}  // namespace typetorch
