#include "function_node.h"

#include "callbacks.h"
#include "error.h"

#include <c10/core/DeviceGuard.h>

#include <algorithm>

namespace typetorch {
namespace {

using torch::autograd::variable_list;

thread_local FunctionNode* running = nullptr;

class Running {
 public:
  explicit Running(FunctionNode* node) : outer_(running) { running = node; }
  ~Running() { running = outer_; }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  FunctionNode* outer_;
};

[[noreturn]] void refuse(const std::string& text) { throw DoorError(ErrorKind::Runtime, text); }

}  // namespace

FunctionNode* running_node() { return running; }

variable_list FunctionNode::apply(variable_list&& gradients) {
  c10::OptionalDeviceGuard device_guard;
  if (materialize_grads) {
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (!gradients[i].defined()) gradients[i] = outputs[i].zeros(device_guard);
    }
  }
  const Running running(this);
  // Trailing gradients that are None may be more than there are arguments.
  variable_list given = call_javascript(*backward, gradients, std::max<size_t>(64, 2 * is_tensor.size()));
  while (given.size() > is_tensor.size() && !given.back().defined()) given.pop_back();
  if (given.size() != is_tensor.size()) {
    refuse("function " + name_ + " returned an incorrect number of gradients (expected " +
           std::to_string(is_tensor.size()) + ", got " + std::to_string(given.size()) + ")");
  }
  variable_list result;
  for (size_t i = 0; i < given.size(); ++i) {
    if (is_tensor[i]) {
      result.push_back(std::move(given[i]));
    } else if (given[i].defined()) {
      refuse("function " + name_ + " returned a gradient different than None at position " + std::to_string(i + 1) +
             ", but the corresponding forward input was not a Variable");
    }
  }
  return result;
}

void FunctionNode::release_variables() {
  const std::lock_guard lock(mutex_);
  saved.clear();
  released_ = true;
}

std::vector<at::Tensor> FunctionNode::saved_tensors() {
  const std::lock_guard lock(mutex_);
  if (released_) refuse(torch::autograd::ERR_BACKWARD_TWICE);
  std::vector<at::Tensor> tensors;
  const auto self = getptr();
  for (const auto& variable : saved) tensors.push_back(variable.unpack(self));
  return tensors;
}

bool FunctionNode::needs_input_grad(size_t argument) const {
  if (!is_tensor[argument]) return false;
  const auto edge = static_cast<size_t>(
      std::count(is_tensor.begin(), is_tensor.begin() + static_cast<std::ptrdiff_t>(argument), true));
  return edge < num_outputs() && task_should_compute_output(edge);
}

}  // namespace typetorch
