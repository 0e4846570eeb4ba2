// The graph as JavaScript sees it: nodes, their edges, and the backward that is running.
#include "environment.h"
#include "error.h"
#include "function_node.h"
#include "json.h"
#include "named.h"
#include "per_thread.h"
#include "saved_fields.h"
#include "saved_hooks.h"
#include "tagged.h"

#include <torch/csrc/autograd/graph_task.h>
#include <torch/csrc/autograd/variable.h>

using namespace typetorch;
using torch::autograd::Edge;
using torch::autograd::Node;
using torch::autograd::SavedVariable;

namespace {

/// Writes a node's id, to be released, and whether a JavaScript object stands for it.
int32_t* write_node(Environment& env, int32_t* out, const std::shared_ptr<Node>& node) {
  *out++ = env.nodes.hold(node);
  const auto* const function = dynamic_cast<const FunctionNode*>(node.get());
  *out++ = function && function->context;
  return out;
}

/// For edges: a tensor's own node, or what accumulates its gradient.
Edge edge_of(const at::Tensor& tensor) { return torch::autograd::impl::gradient_edge(tensor); }

bool will_execute(Node& node) {
  const auto* const info = torch::autograd::get_current_graph_task_exec_info();
  if (!info) {
    throw DoorError(ErrorKind::Runtime, "whether a node is executed can be asked only while a backward runs");
  }
  const auto* const nodes = torch::autograd::get_current_graph_task_nodes_in_graph();
  if (nodes->find(&node) == nodes->end()) return false;
  if (info->empty()) return true;
  const auto found = info->find(&node);
  if (found == info->end() || !found->second.should_execute()) return false;
  if (node.topological_nr() == 0 && found->second.captures_) {
    throw DoorError(ErrorKind::Runtime,
                    "A leaf node was passed to _will_engine_execute_node but we are currently running "
                    "autograd.grad(). This is currently not supported.");
  }
  return true;
}

std::shared_ptr<Node> node_of(const NamedArguments& arguments) {
  return environment().nodes.at(static_cast<int32_t>(arguments.integer(0)));
}

/// The names of what a node saves, or any node; those of variables end in an underscore.
std::string saved_members(const NamedArguments& arguments) {
  if (arguments.count() == 0) {
    return json_list(all_saved_members(), [](const std::string& member) { return json_of(std::string_view(member)); });
  }
  const std::shared_ptr<Node> node = node_of(arguments);
  return json_list(saved_fields(*node),
                   [](const SavedField& field) { return json_of(std::string_view(field.member)); });
}

/// Writes the value with this number among those of `saved_members` to the words, behind its tag.
std::string saved_member(const NamedArguments& arguments) {
  const std::shared_ptr<Node> node = node_of(arguments);
  const c10::IValue value = saved_value(node, saved_fields(*node).at(arguments.integer(1)));
  TaggedWriter(environment()).value(value);
  return {};
}

/// How many variables a member is.
std::string saved_count(const NamedArguments& arguments) {
  const std::shared_ptr<Node> node = node_of(arguments);
  const SavedField& field = saved_fields(*node).at(arguments.integer(1));
  return field.is_list ? json_of(saved_variables(*node, field).size()) : std::string();
}

SavedVariable& saved_variable(const std::shared_ptr<Node>& node, int64_t member, int64_t element) {
  return *saved_variables(*node, saved_fields(*node).at(member)).at(element);
}

/// The id of the tensor that stands in the place of a variable; null if hooks packed it, or there is none.
std::string saved_data(const NamedArguments& arguments) {
  const std::shared_ptr<Node> node = node_of(arguments);
  const auto data = saved_variable(node, arguments.integer(1), arguments.integer(2)).get_raw_data();
  return data && data->defined() ? json_of(static_cast<int64_t>(environment().put(unshared(*data)))) : std::string();
}

const NamedFunction functions[] = {
    {"node.savedMembers", saved_members},
    {"node.savedMember", saved_member},
    {"node.savedCount", saved_count},
    {"node.savedData", saved_data},
};

}  // namespace

NamedFunctions typetorch::node_functions() { return {functions, std::size(functions)}; }

extern "C" {

/// Writes the node that made a tensor; for a leaf nothing, or with `accumulator` the node that accumulates its
/// gradient.
int32_t tt_tensor_node(int32_t id, bool accumulator) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    std::shared_ptr<Node> node = tensor.grad_fn();
    if (!node && accumulator) node = edge_of(tensor).function;
    write_node(env, env.out, node);
  });
}

/// The token of the object that stands for a node.
int32_t tt_node_context(int32_t id, uint64_t* token) noexcept {
  return guarded([=] {
    const auto* const function = dynamic_cast<const FunctionNode*>(environment().nodes.at(id).get());
    *token = function && function->context ? function->context->token() : 0;
  });
}

/// Has the function of a token pack a variable that a node saved.
int32_t tt_pack_saved(int32_t id, uint32_t member, uint32_t element, uint64_t token) noexcept {
  return guarded([=] {
    const std::shared_ptr<Node> node = environment().nodes.at(id);
    auto pack = std::make_shared<JsReference>(environment().releases, token);
    saved_variable(node, member, element).register_hooks(javascript_hooks(std::move(pack)));
  });
}

/// The token of the function that unpacks a variable that a node saved; 0 if JavaScript did not pack it.
int32_t tt_saved_unpacking(int32_t id, uint32_t member, uint32_t element, uint64_t* token) noexcept {
  return guarded([=] {
    const OwnHooks* const hooks = hooks_of(saved_variable(environment().nodes.at(id), member, element));
    const SharedReference unpacking = hooks ? hooks->unpacking() : nullptr;
    *token = unpacking ? unpacking->token() : 0;
  });
}

void tt_release_node(int32_t id) noexcept {
  if (Environment* env = current_environment()) env->nodes.release(id);
}

/// The text is valid until the next call on this thread.
int32_t tt_node_name(int32_t id, const char** name, size_t* length) noexcept {
  return guarded([=] { leave_text(environment().nodes.at(id)->name(), name, length); });
}

/// Writes the number of edges and three numbers for each: node, whether an object stands for it, input of the node.
int32_t tt_node_edges(int32_t id) noexcept {
  return guarded([=] {
    auto& env = environment();
    const std::shared_ptr<Node> node = env.nodes.at(id);
    if (3 * node->num_outputs() + 1 > env.out_count) throw DoorError(ErrorKind::Runtime, "the node has too many edges");
    int32_t* out = env.out;
    *out++ = static_cast<int32_t>(node->num_outputs());
    for (const Edge& edge : node->next_edges()) {
      out = write_node(env, out, edge.function);
      *out++ = static_cast<int32_t>(edge.input_nr);
    }
  });
}

int32_t tt_node_sequence_number(int32_t id, double* number) noexcept {
  return guarded([=] { *number = static_cast<double>(environment().nodes.at(id)->sequence_nr()); });
}

/// Writes what a node knows of one of the tensors that it made: dtype, device type and index, dimensions, sizes.
/// Nothing, that is a dtype of -1, for an output without a gradient.
int32_t tt_node_input_metadata(int32_t id, uint32_t index) noexcept {
  return guarded([=] {
    auto& env = environment();
    const std::shared_ptr<Node> node = env.nodes.at(id);
    if (index >= node->num_inputs()) throw DoorError(ErrorKind::Index, "the node has no output of this number");
    const auto& metadata = node->input_metadata(index);
    env.out[0] = -1;
    if (metadata.was_default_constructed() || metadata.is_nested_tensor()) return;
    const auto sizes = metadata.shape_as_dim_vector();
    env.out[0] = static_cast<int32_t>(c10::typeMetaToScalarType(metadata.dtype()));
    env.out[1] = static_cast<int32_t>(metadata.device().type());
    env.out[2] = metadata.device().index();
    env.out[3] = static_cast<int32_t>(sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i)
      env.words[i] = static_cast<double>(sizes[i].guard_int(__FILE__, __LINE__));
  });
}

/// How many outputs a node has, as tensors.
int32_t tt_node_input_count(int32_t id, uint32_t* count) noexcept {
  return guarded([=] { *count = environment().nodes.at(id)->num_inputs(); });
}

/// The number of the backward that is running on this thread, -1 if there is none.
int32_t tt_graph_task() noexcept { return torch::autograd::get_current_graph_task_id(); }

int32_t tt_will_execute(int32_t id, bool* result) noexcept {
  return guarded([=] { *result = will_execute(*environment().nodes.at(id)); });
}

/// Says that a tensor's values were changed where autograd could not see it.
int32_t tt_increment_version(int32_t id) noexcept {
  return guarded([=] {
    const at::Tensor tensor = environment().tensor(id);
    if (!tensor.is_inference()) torch::autograd::impl::bump_version(tensor);
  });
}
}
