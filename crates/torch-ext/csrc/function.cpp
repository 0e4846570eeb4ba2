// Autograd functions written in JavaScript: `begin` before forward, `finish` after it.
#include "environment.h"
#include "error.h"
#include "function_node.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <unordered_map>
#include <unordered_set>

using namespace typetorch;
using torch::autograd::variable_list;

namespace {

/// A function between `begin` and `finish`.
struct Begun {
  std::shared_ptr<FunctionNode> node;
  variable_list inputs;
  bool recorded;
};

thread_local std::unordered_map<int32_t, Begun> begun;
thread_local int32_t last_handle = 0;

/// What forward returned and asked for.
struct FunctionResult {
  const int32_t* outputs;
  size_t output_count;
  const int32_t* dirty;
  size_t dirty_count;
  const int32_t* non_differentiable;
  size_t non_differentiable_count;
  /// 0 stands for None.
  const int32_t* saved;
  size_t saved_count;
  bool materialize_grads;
};

Begun begin(Environment& env, std::string name, const int32_t* arguments, size_t count) {
  // deleteNode frees deep graphs without recursion.
  Begun function{
      std::shared_ptr<FunctionNode>(new FunctionNode(std::move(name)), torch::autograd::deleteNode), {}, false};
  for (size_t i = 0; i < count; ++i) {
    const bool is_tensor = arguments[i] != 0;
    function.node->is_tensor.push_back(is_tensor);
    if (is_tensor) function.inputs.push_back(env.tensor(arguments[i]));
  }
  function.recorded = c10::GradMode::is_enabled() && torch::autograd::any_variable_requires_grad(function.inputs);
  // Before forward runs, which may change the inputs in place.
  if (function.recorded) function.node->set_next_edges(torch::autograd::collect_next_edges(function.inputs));
  function.node->clear_input_metadata();
  return function;
}

std::vector<std::optional<at::Tensor>> optional_tensors(Environment& env, const int32_t* ids, size_t count) {
  std::vector<std::optional<at::Tensor>> tensors;
  for (size_t i = 0; i < count; ++i) {
    tensors.push_back(ids[i] == 0 ? std::nullopt : std::optional<at::Tensor>(env.tensor(ids[i])));
  }
  return tensors;
}

std::unordered_set<at::TensorImpl*> impls(Environment& env, const int32_t* ids, size_t count) {
  std::unordered_set<at::TensorImpl*> set;
  for (size_t i = 0; i < count; ++i) set.insert(env.tensor(ids[i]).unsafeGetTensorImpl());
  return set;
}

variable_list no_forward_gradient(const variable_list&, const variable_list&) {
  throw DoorError(ErrorKind::NotImplemented,
                  "forward-mode automatic differentiation is not implemented for this function");
}

void save(Environment& env, FunctionNode& node, const FunctionResult& result) {
  for (const auto& tensor : optional_tensors(env, result.saved, result.saved_count)) {
    // An output that is saved must not own the node that owns it.
    const bool is_output = tensor && tensor->grad_fn().get() == &node;
    node.saved.emplace_back(tensor, is_output);
  }
}

FunctionNode& require_running() {
  FunctionNode* node = running_node();
  if (!node) throw DoorError(ErrorKind::Runtime, "saved tensors can be read only while their function's backward runs");
  return *node;
}

}  // namespace

extern "C" {

/// Arguments are ids of tensors, 0 for anything else. `recorded` receives whether a backward may come.
int32_t tt_function_begin(const char* name, size_t length, const int32_t* arguments, size_t count, int32_t* handle,
                          bool* recorded) noexcept {
  return guarded([=] {
    Begun function = begin(environment(), std::string(name, length), arguments, count);
    *recorded = function.recorded;
    *handle = ++last_handle;
    begun.emplace(*handle, std::move(function));
  });
}

/// Forgets a function whose forward failed.
void tt_function_abort(int32_t handle) noexcept { begun.erase(handle); }

/// Connects the outputs to the graph and writes their ids. `backward` is the token of the JavaScript function.
int32_t tt_function_finish(int32_t handle, const FunctionResult* result, uint64_t backward, int32_t* ids) noexcept {
  return guarded([=] {
    auto& env = environment();
    auto reference = std::make_shared<JsReference>(env.releases, backward);
    const auto entry = begun.extract(handle);
    if (!entry) throw DoorError(ErrorKind::Internal, "no function of this handle has begun");
    Begun& function = entry.mapped();
    const auto dirty = impls(env, result->dirty, result->dirty_count);
    for (at::TensorImpl* impl : dirty) impl->bump_version();
    const auto outputs = torch::autograd::_wrap_outputs(
        function.inputs, impls(env, result->non_differentiable, result->non_differentiable_count), dirty,
        optional_tensors(env, result->outputs, result->output_count), function.recorded ? function.node : nullptr,
        no_forward_gradient, {}, [](const at::Tensor& tensor) { return tensor.view_as(tensor); }, false);
    if (function.recorded) {
      function.node->backward = std::move(reference);
      function.node->materialize_grads = result->materialize_grads;
      for (const auto& output : outputs) {
        function.node->outputs.push_back(output ? torch::autograd::VariableInfo(*output)
                                                : torch::autograd::VariableInfo());
      }
      save(env, *function.node, *result);
    }
    for (size_t i = 0; i < outputs.size(); ++i) ids[i] = outputs[i] ? env.put(*outputs[i]) : 0;
  });
}

/// Writes the ids of the tensors that the running backward's function saved, at most `room`, and their number.
int32_t tt_function_saved(int32_t* ids, size_t room, size_t* count) noexcept {
  return guarded([=] {
    auto& env = environment();
    const std::vector<at::Tensor> tensors = require_running().saved_tensors();
    *count = tensors.size();
    if (tensors.size() > room) return;
    for (size_t i = 0; i < tensors.size(); ++i) ids[i] = env.put(tensors[i]);
  });
}

/// Whether the running backward has to give a gradient for an argument.
int32_t tt_function_needs_input_grad(size_t argument, bool* needed) noexcept {
  return guarded([=] {
    const FunctionNode& node = require_running();
    *needed = argument < node.argument_count() && node.needs_input_grad(argument);
  });
}
}
