#include "function_node.h"

#include "environment.h"
#include "error.h"

#include <c10/core/DeviceGuard.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace typetorch {
namespace {

using torch::autograd::variable_list;

/// All nodes that live. They may die on any thread. A handle is a place and how often that was taken before.
class Registry {
 public:
  double add(FunctionNode* node) {
    const Lock lock(busy_);
    if (free_ == kNone) {
      if (places_.size() > kIndexMask) throw DoorError(ErrorKind::OutOfMemory, "too many autograd functions in graphs");
      free_ = static_cast<uint32_t>(places_.size());
      places_.push_back({});
    }
    const uint32_t at = free_;
    Place& place = places_[at];
    free_ = place.next_free;
    place.node = node;
    return static_cast<double>(place.taken << kIndexBits | at);
  }

  void remove(double handle) {
    const Lock lock(busy_);
    Place& place = places_[index(handle)];
    place.node = nullptr;
    place.taken = place.taken % kMostTaken + 1;
    place.next_free = free_;
    free_ = index(handle);
  }

  std::shared_ptr<FunctionNode> find(double handle) {
    const Lock lock(busy_);
    if (index(handle) >= places_.size()) return nullptr;
    const Place& place = places_[index(handle)];
    if (!place.node || place.taken != static_cast<uint64_t>(handle) >> kIndexBits) return nullptr;
    return std::static_pointer_cast<FunctionNode>(place.node->weak_from_this().lock());
  }

 private:
  static constexpr int kIndexBits = 24;
  static constexpr uint32_t kIndexMask = (1u << kIndexBits) - 1;
  /// A handle crosses as a float64.
  static constexpr uint64_t kMostTaken = 1u << 28;
  static constexpr uint32_t kNone = UINT32_MAX;

  struct Place {
    FunctionNode* node = nullptr;
    uint64_t taken = 1;
    uint32_t next_free = kNone;
  };

  /// Held for a few instructions at a time, so that a waiting thread turns in place: a mutex costs as much as all else.
  class Lock {
   public:
    explicit Lock(std::atomic_flag& flag) : flag_(flag) {
      while (flag_.test_and_set(std::memory_order_acquire)) std::this_thread::yield();
    }
    ~Lock() { flag_.clear(std::memory_order_release); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

   private:
    std::atomic_flag& flag_;
  };

  static uint32_t index(double handle) { return static_cast<uint32_t>(static_cast<uint64_t>(handle) & kIndexMask); }

  std::atomic_flag busy_;
  std::vector<Place> places_;
  uint32_t free_ = kNone;
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

}  // namespace

FunctionNode::FunctionNode(std::string name) : name_(std::move(name)), handle_(registry().add(this)) {}

FunctionNode::~FunctionNode() { registry().remove(handle_); }

std::shared_ptr<FunctionNode> FunctionNode::make(std::string name) {
  return {new FunctionNode(std::move(name)), torch::autograd::deleteNode};
}

std::shared_ptr<FunctionNode> FunctionNode::find(double handle) { return registry().find(handle); }

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
    refuse("function ", name_, " returned an incorrect number of gradients (expected ", is_tensor.size(), ", got ",
           given.size(), ")");
  }
  variable_list result;
  result.reserve(num_outputs());
  for (size_t i = 0; i < given.size(); ++i) {
    if (is_tensor[i]) {
      result.push_back(std::move(given[i]));
    } else if (given[i].defined()) {
      refuse("function ", name_, " returned a gradient different than None at position ", i + 1,
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
