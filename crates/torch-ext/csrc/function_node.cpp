#include "function_node.h"

#include "environment.h"
#include "error.h"

#include <c10/core/DeviceGuard.h>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace typetorch {
namespace {

using torch::autograd::variable_list;

/// All nodes that live, by handle. They may die on any thread.
struct Registry {
  std::mutex mutex;
  uint64_t last_handle = 0;
  std::unordered_map<uint64_t, std::weak_ptr<FunctionNode>> nodes;
};

Registry& registry() {
  // Never destroyed: nodes may outlive it while the process exits.
  static auto* const registry = new Registry();
  return *registry;
}

class Running {
 public:
  explicit Running(int& depth) : depth_(depth) { ++depth_; }
  ~Running() { --depth_; }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

 private:
  int& depth_;
};

[[noreturn]] void refuse(const std::string& text) { throw DoorError(ErrorKind::Runtime, text); }

}  // namespace

FunctionNode::FunctionNode(std::string name) : name_(std::move(name)) {}

FunctionNode::~FunctionNode() {
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  all.nodes.erase(static_cast<uint64_t>(handle_));
}

std::shared_ptr<FunctionNode> FunctionNode::make(std::string name) {
  std::shared_ptr<FunctionNode> node(new FunctionNode(std::move(name)), torch::autograd::deleteNode);
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  node->handle_ = static_cast<double>(++all.last_handle);
  all.nodes.emplace(all.last_handle, node);
  return node;
}

std::shared_ptr<FunctionNode> FunctionNode::find(double handle) {
  Registry& all = registry();
  const std::lock_guard lock(all.mutex);
  const auto found = all.nodes.find(static_cast<uint64_t>(handle));
  return found == all.nodes.end() ? nullptr : found->second.lock();
}

variable_list FunctionNode::apply(variable_list&& gradients) {
  c10::OptionalDeviceGuard device_guard;
  if (materialize_grads) {
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (!gradients[i].defined()) gradients[i] = outputs[i].zeros(device_guard);
    }
  }
  const Running running(running_);
  const SharedReference& backward = environment().functions.backward;
  variable_list given = call_javascript(*backward, {&gradients}, context.get()).value_or(variable_list());
  // Trailing gradients that are None may be more than there are arguments.
  while (given.size() > is_tensor.size() && !given.back().defined()) given.pop_back();
  if (given.size() != is_tensor.size()) {
    refuse("function " + name_ + " returned an incorrect number of gradients (expected " +
           std::to_string(is_tensor.size()) + ", got " + std::to_string(given.size()) + ")");
  }
  variable_list result;
  result.reserve(num_outputs());
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
  std::vector<torch::autograd::SavedVariable> dead;
  const std::lock_guard lock(mutex_);
  dead.swap(saved);
  released_ = true;
}

std::vector<at::Tensor> FunctionNode::saved_tensors() {
  const std::lock_guard lock(mutex_);
  if (released_) refuse(torch::autograd::ERR_BACKWARD_TWICE);
  std::vector<at::Tensor> tensors;
  const auto self = getptr();
  for (const auto& variable : saved) tensors.push_back(variable.unpack(self));
  if (clear_saved_on_access) {
    saved.clear();
    released_ = true;
  }
  return tensors;
}

bool FunctionNode::needs_input_grad(size_t argument) const {
  if (running_ == 0 || !is_tensor[argument]) return requires_grad[argument];
  const auto edge = static_cast<size_t>(
      std::count(is_tensor.begin(), is_tensor.begin() + static_cast<std::ptrdiff_t>(argument), true));
  return edge < num_outputs() && task_should_compute_output(edge);
}

}  // namespace typetorch
