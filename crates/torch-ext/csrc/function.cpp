// Autograd functions written in JavaScript: `begin` before forward, `finish` after it.
#include "environment.h"
#include "error.h"
#include "function_node.h"

#include <ATen/ops/zeros_like.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <algorithm>
#include <unordered_set>
#include <vector>

using namespace typetorch;
using torch::autograd::variable_list;

namespace {

/// The thread's modes, which forward runs without.
class Unrecorded {
 public:
  Unrecorded() : grad_(state().get_grad_mode()), forward_grad_(state().get_fw_grad_mode()) { set(false, false); }
  void restore() const { set(grad_, forward_grad_); }

 private:
  static c10::AutogradState& state() { return c10::AutogradState::get_tls_state(); }
  static void set(bool grad, bool forward_grad) {
    state().set_grad_mode(grad);
    state().set_fw_grad_mode(forward_grad);
  }

  bool grad_;
  bool forward_grad_;
};

/// A function between `begin` and `finish`.
struct Begun {
  std::shared_ptr<FunctionNode> node;
  variable_list inputs;
  bool recorded;
  std::optional<Unrecorded> modes;
};

/// The innermost one is the last.
std::vector<Begun>& begun_functions() {
  thread_local std::vector<Begun> list;
  return list;
}

Begun take(double handle) {
  std::vector<Begun>& begun = begun_functions();
  const auto entry = std::find_if(begun.rbegin(), begun.rend(),
                                  [=](const Begun& function) { return function.node->handle() == handle; });
  if (entry == begun.rend()) throw DoorError(ErrorKind::Internal, "no function of this handle has begun");
  Begun function = std::move(*entry);
  begun.erase(std::next(entry).base());
  function.modes->restore();
  return function;
}

/// Reads lists of ids from the out buffer.
class Lists {
 public:
  explicit Lists(Environment& env) : env_(env) {}

  int32_t number() {
    if (at_ >= env_.out_count) throw DoorError(ErrorKind::Internal, "a list leaves the out buffer");
    return env_.out[at_++];
  }

  std::vector<std::optional<at::Tensor>> tensors() {
    std::vector<std::optional<at::Tensor>> list;
    const int32_t count = std::clamp<int32_t>(number(), 0, static_cast<int32_t>(env_.out_count));
    list.reserve(static_cast<size_t>(count));
    for (int32_t i = 0; i < count; ++i) {
      const int32_t id = number();
      list.push_back(id == 0 ? std::nullopt : std::optional<at::Tensor>(env_.tensor(id)));
    }
    return list;
  }

 private:
  Environment& env_;
  size_t at_ = 0;
};

using Impls = std::unordered_set<at::TensorImpl*>;

Impls impls(const std::vector<std::optional<at::Tensor>>& tensors) {
  Impls set;
  for (const auto& tensor : tensors) {
    if (tensor) set.insert(tensor->unsafeGetTensorImpl());
  }
  return set;
}

Begun begin(Environment& env) {
  Lists lists(env);
  const auto name = static_cast<size_t>(lists.number());
  if (name >= env.functions.names.size()) throw DoorError(ErrorKind::Internal, "no function has this name's index");
  Begun function{FunctionNode::make(env.functions.names[name]), {}, false, {}};
  for (auto& argument : lists.tensors()) {
    function.node->is_tensor.push_back(argument.has_value());
    function.node->requires_grad.push_back(argument && argument->requires_grad());
    if (argument) function.inputs.push_back(std::move(*argument));
  }
  function.recorded = c10::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(function.inputs);
  // Before forward runs, which may change the inputs in place.
  if (function.recorded) function.node->set_next_edges(torch::autograd::collect_next_edges(function.inputs));
  function.node->clear_input_metadata();
  return function;
}

/// The tangents that the function's `jvp` gives for those of its arguments.
torch::autograd::_jvp_fn_t forward_gradient(Environment& env, const FunctionNode& node, bool materialize) {
  return [&env, &node, materialize](const variable_list& inputs, const variable_list& tangents) -> variable_list {
    variable_list given;
    size_t next = 0;
    for (const bool is_tensor : node.is_tensor) {
      at::Tensor tangent;
      if (is_tensor) {
        const at::Tensor& input = inputs[next];
        tangent = tangents[next++];
        const bool zero = !tangent.defined() && materialize;
        if (zero && torch::autograd::isDifferentiableType(input.scalar_type())) tangent = at::zeros_like(input);
      }
      given.push_back(tangent);
    }
    return call_javascript(*env.functions.forward_gradient, {&given}).value_or(variable_list());
  };
}

void save(FunctionNode& node, const std::vector<std::optional<at::Tensor>>& tensors) {
  node.saved.reserve(tensors.size());
  for (const auto& tensor : tensors) {
    // An output that is saved must not own the node that owns it.
    const bool is_output = tensor && tensor->grad_fn().get() == &node;
    node.saved.emplace_back(tensor, is_output);
  }
}

/// What forward asked for beside lists of tensors.
enum FunctionFlag : int32_t { kMaterialize = 1, kClearOnAccess = 2, kSeparateContext = 4 };

/// In place of the id of an output that is the very tensor that forward returned.
constexpr int32_t kSameTensor = -1;

void finish(Environment& env, Begun&& function, SharedReference context) {
  Lists lists(env);
  const int32_t flags = lists.number();
  const auto raw = lists.tensors();
  const Impls dirty = impls(lists.tensors());
  const Impls non_differentiable = impls(lists.tensors());
  const auto saved = lists.tensors();
  for (at::TensorImpl* impl : dirty) impl->bump_version();
  FunctionNode& node = *function.node;
  const auto outputs = torch::autograd::_wrap_outputs(
      function.inputs, non_differentiable, dirty, raw, function.recorded ? function.node : nullptr,
      forward_gradient(env, node, flags & kMaterialize), flags & kSeparateContext ? impls(saved) : Impls(),
      [](const at::Tensor& tensor) { return tensor.view_as(tensor); }, false);
  if (function.recorded) {
    node.context = std::move(context);
    node.materialize_grads = flags & kMaterialize;
    node.clear_saved_on_access = flags & kClearOnAccess;
    node.outputs.reserve(outputs.size());
    for (const auto& output : outputs) {
      node.outputs.push_back(output ? torch::autograd::VariableInfo(*output) : torch::autograd::VariableInfo());
    }
    save(node, saved);
  }
  for (size_t i = 0; i < outputs.size(); ++i) {
    env.out[i] = !outputs[i] ? 0 : outputs[i]->is_same(*raw[i]) ? kSameTensor : env.put(*outputs[i]);
  }
}

}  // namespace

extern "C" {

/// The index that stands for the name of a function's node.
int32_t tt_function_name(const char* name, size_t length, int32_t* index) noexcept {
  return guarded([=] {
    auto& names = environment().functions.names;
    names.emplace_back(name, length);
    *index = static_cast<int32_t>(names.size() - 1);
  });
}

/// What the environment calls: `backward` with a context and gradients, `forward_gradient` with tangents.
int32_t tt_function_callbacks(uint64_t backward, uint64_t forward_gradient) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.functions.backward = std::make_shared<JsReference>(env.releases, backward);
    env.functions.forward_gradient = std::make_shared<JsReference>(env.releases, forward_gradient);
  });
}

/// The out buffer holds the name's index and the list of arguments, 0 for those that are no tensors. Writes the handle
/// to the words, and to the out buffer whether the function is recorded. Recording is off until `finish` or `abort`.
int32_t tt_function_begin() noexcept {
  return guarded([] {
    auto& env = environment();
    Begun function = begin(env);
    const double handle = function.node->handle();
    env.out[0] = function.recorded;
    env.words[0] = handle;
    begun_functions().emplace_back(std::move(function)).modes.emplace();
  });
}

/// Forgets a function whose forward failed.
void tt_function_abort(double handle) noexcept {
  guarded([=] { take(handle); });
}

/// Connects the outputs to the graph. The out buffer holds flags and the lists of outputs, of dirty, of not
/// differentiable and of saved tensors; it receives the outputs' ids. `context` is the token of the object for
/// backward.
int32_t tt_function_finish(double handle, uint64_t context) noexcept {
  return guarded([=] {
    auto& env = environment();
    SharedReference reference = context == 0 ? nullptr : std::make_shared<JsReference>(env.releases, context);
    finish(env, take(handle), std::move(reference));
  });
}

/// Writes the list of the tensors that a function saved.
int32_t tt_function_saved(double handle) noexcept {
  return guarded([=] {
    auto& env = environment();
    const auto node = FunctionNode::find(handle);
    if (!node) throw DoorError(ErrorKind::Runtime, torch::autograd::ERR_BACKWARD_TWICE);
    const TensorList tensors = node->saved_tensors();
    write_lists(env, {&tensors});
  });
}

/// Writes a list of 0 and 1: for which arguments a gradient is needed. Empty if the graph is gone.
int32_t tt_function_needs_input_grad(double handle) noexcept {
  return guarded([=] {
    auto& env = environment();
    const auto node = FunctionNode::find(handle);
    const size_t count = node ? std::min(node->is_tensor.size(), env.out_count - 1) : 0;
    env.out[0] = static_cast<int32_t>(count);
    for (size_t i = 0; i < count; ++i) env.out[i + 1] = node->needs_input_grad(i);
  });
}

/// The id of the function's node, to be released; 0 if the graph is gone.
int32_t tt_function_node(double handle, int32_t* node) noexcept {
  return guarded([=] { *node = environment().nodes.hold(FunctionNode::find(handle)); });
}
}
