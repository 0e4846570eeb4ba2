// Backward, gradients, and the flags of autograd.
#include "callbacks.h"
#include "engine.h"
#include "environment.h"
#include "error.h"

#include <ATen/FuncTorchTLS.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/ones_like.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <sstream>
#include <vector>

using namespace typetorch;
using torch::autograd::Edge;
using torch::autograd::edge_list;
using torch::autograd::variable_list;

namespace {

/// A place in the graph: the id of a tensor, or what stands for a node, with the number of its output; and the id of
/// the gradient that is given there, 0 for none.
struct Place {
  int32_t id;
  uint32_t output;
  int32_t gradient;

  // Behind -1, which is the id of a disposed tensor.
  bool is_node() const { return id < -1; }
  int32_t node() const { return -1 - id; }
};

enum BackwardFlag : int32_t { kRetainGraph = 1, kCreateGraph = 2, kAccumulate = 4, kAllowUnused = 8 };

struct BackwardRun {
  int32_t flags;
  std::vector<Place> roots;
  std::vector<Place> inputs;

  bool has(BackwardFlag flag) const { return flags & flag; }
};

/// Reads the out buffer, which what runs later writes to: flags, and two lists of places, each behind its count.
BackwardRun read_run(const Environment& env) {
  const int32_t* next = env.out;
  const int32_t* const end = next + env.out_count;
  BackwardRun run{*next++, {}, {}};
  for (std::vector<Place>* places : {&run.roots, &run.inputs}) {
    for (int32_t count = next < end ? *next++ : 0; count > 0; --count, next += 3) {
      if (end - next < 3) throw DoorError(ErrorKind::Internal, "the call buffer ends before its list");
      places->push_back({next[0], static_cast<uint32_t>(next[1]), next[2]});
    }
  }
  return run;
}

/// The count at the start of `out`, which entries of `width` numbers follow.
size_t counted(const Environment& env, size_t width) {
  const auto count = static_cast<size_t>(std::max(env.out[0], 0));
  if (count * width >= env.out_count) throw DoorError(ErrorKind::Internal, "the call buffer ends before its list");
  return count;
}

template <class... Text>
[[noreturn]] void refuse(const Text&... text) {
  std::ostringstream message;
  (message << ... << text);
  throw DoorError(ErrorKind::Runtime, message.str());
}

Edge node_edge(Environment& env, const Place& place) { return {env.nodes.at(place.node()), place.output}; }

edge_list root_edges(Environment& env, const std::vector<Place>& roots) {
  edge_list edges;
  edges.reserve(roots.size());
  for (const Place& root : roots) {
    edges.push_back(root.is_node() ? node_edge(env, root) : torch::autograd::impl::gradient_edge(env.tensor(root.id)));
    if (!edges.back().function) {
      refuse("element ", edges.size() - 1, " of tensors does not require grad and does not have a grad_fn");
    }
  }
  return edges;
}

/// The gradient of an output that was given none.
at::Tensor ones_for(const Edge& root, const at::Tensor& output) {
  if (output.defined()) return at::ones_like(output, at::MemoryFormat::Preserve);
  const auto& metadata = root.function->input_metadata(root.input_nr);
  return at::ones_symint(metadata.shape_as_dim_vector(), metadata.options());
}

/// One for each root.
variable_list gradients(Environment& env, const std::vector<Place>& roots, const edge_list& edges) {
  variable_list list;
  list.reserve(roots.size());
  for (size_t i = 0; i < roots.size(); ++i) {
    const Place& root = roots[i];
    at::Tensor gradient = env.optional_tensor(root.gradient);
    list.push_back(gradient.defined() ? std::move(gradient)
                                      : ones_for(edges[i], root.is_node() ? at::Tensor() : env.tensor(root.id)));
  }
  return list;
}

Edge input_edge(const at::Tensor& tensor, bool accumulate) {
  std::shared_ptr<torch::autograd::Node> node = tensor.grad_fn();
  if (!node) node = torch::autograd::impl::try_get_grad_accumulator(tensor);
  if (accumulate) tensor.retain_grad();
  if (!tensor.requires_grad()) refuse("One of the differentiated Tensors does not require grad");
  // A leaf that nothing was recorded for is in no graph: its place is taken by a node that no backward reaches.
  return node ? Edge(std::move(node), tensor.output_nr()) : Edge(std::make_shared<torch::autograd::Identity>(), 0);
}

edge_list input_edges(Environment& env, const std::vector<Place>& inputs, bool accumulate) {
  edge_list edges;
  edges.reserve(inputs.size());
  for (const Place& input : inputs) {
    edges.push_back(input.is_node() ? node_edge(env, input) : input_edge(env.tensor(input.id), accumulate));
  }
  return edges;
}

// The checks of Python's `Tensor.grad` setter.
void check_assigned_gradient(const at::Tensor& tensor, const at::Tensor& grad) {
  if (grad.is_same(tensor)) refuse("can't assign Variable as its own grad");
  const std::optional<at::ScalarType> expected = tensor.grad_dtype();
  if (expected && grad.scalar_type() != *expected) {
    refuse("attempting to assign a gradient with dtype '", grad.dtype(), "' to a tensor with grad_dtype '",
           c10::scalarTypeToTypeMeta(*expected),
           "'. The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You can set the "
           "tensor's grad_dtype attribute with a specific dtype, or None to allow any dtype. Set grad_dtype with "
           "caution. Diverging the dtypes of a tensor and its gradient may break downstream systems that assume they "
           "match.");
  }
  if (tensor.device().type() != grad.device().type()) {
    refuse("attempting to assign a gradient with device type '", grad.device().type(),
           "' to a tensor with device type '", tensor.device().type(),
           "'. Please ensure that the gradient and the tensor are on the same device");
  }
  if (grad.get_device() != tensor.get_device()) {
    refuse("attempting to assign a gradient located on device with index '", grad.device().index(),
           "' to a tensor located on device with index '", tensor.device().index(),
           "'. Please ensure that the gradient and the tensor are on the same device");
  }
  if (!grad.is_nested() && !tensor.is_nested() && grad.sizes() != tensor.sizes()) {
    refuse("attempting to assign a gradient of size '", grad.sizes(), "' to a tensor of size '", tensor.sizes(),
           "'. Please ensure that the gradient and the tensor are the same size");
  }
}

// The checks of Python's `Tensor.requires_grad_`.
void set_requires_grad(const at::Tensor& tensor, bool value) {
  if (!value && !tensor.is_leaf()) {
    refuse("you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a ",
           "subgraph that doesn't require differentiation use var_no_grad = var.detach().");
  }
  if (value && !torch::autograd::isDifferentiableType(tensor.scalar_type())) {
    refuse("only Tensors of floating point and complex dtype can require gradients");
  }
  if (const auto& transforms = at::functorch::functorchTLSAccessor()) transforms->checkSupportsInplaceRequiresGrad();
  tensor.set_requires_grad(value);
}

thread_local std::vector<std::unique_ptr<c10::InferenceMode>> inference_modes;

}  // namespace

extern "C" {

/// Runs the engine as the out buffer says. It accumulates gradients in the inputs, or in all leaves if there are none;
/// or it leaves the list of the inputs' gradients there, 0 for those that are undefined.
int32_t tt_run_backward() noexcept {
  return guarded([] {
    auto& env = environment();
    const BackwardRun run = read_run(env);
    const OnThisThread on_this_thread;
    const bool accumulate = run.has(kAccumulate);
    const edge_list roots = root_edges(env, run.roots);
    variable_list result = torch::autograd::Engine::get_default_engine().execute(
        roots, gradients(env, run.roots, roots), run.has(kRetainGraph), run.has(kCreateGraph), accumulate,
        input_edges(env, run.inputs, accumulate));
    if (accumulate) return;
    const auto unused = [](const at::Tensor& gradient) { return !gradient.defined(); };
    if (!run.has(kAllowUnused) && std::any_of(result.begin(), result.end(), unused)) {
      refuse("One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True ",
             "if this is the desired behavior.");
    }
    write_lists(env, {&result});
  });
}

/// `out` holds a count and pairs: the id of a tensor, and the id that the caller has for its gradient, or 0. The second
/// becomes the gradient's id, which is the old one if that still is the gradient, and 0 where there is none.
int32_t tt_grads() noexcept {
  return guarded([] {
    auto& env = environment();
    for (int32_t *pair = env.out + 1, *end = pair + 2 * counted(env, 2); pair != end; pair += 2) {
      const at::Tensor& grad = env.tensor(pair[0]).grad();
      const at::Tensor* known = pair[1] > 0 ? env.slab.find(pair[1]) : nullptr;
      if (!known || !grad.is_same(*known)) pair[1] = env.put(grad);
    }
  });
}

/// Takes the gradients away from the tensors whose count and ids are in `out`.
int32_t tt_clear_grads() noexcept {
  return guarded([] {
    auto& env = environment();
    for (int32_t *id = env.out + 1, *end = id + counted(env, 1); id != end; ++id)
      env.tensor(*id).mutable_grad().reset();
  });
}

int32_t tt_set_grad(int32_t id, int32_t grad_id) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::Tensor tensor = env.tensor(id);
    const at::Tensor grad = env.optional_tensor(grad_id);
    if (grad.defined()) check_assigned_gradient(tensor, grad);
    tensor.mutable_grad() = grad;
  });
}

int32_t tt_set_requires_grad(int32_t id, bool value) noexcept {
  return guarded([=] { set_requires_grad(environment().tensor(id), value); });
}

int32_t tt_retain_grad(int32_t id) noexcept {
  return guarded([=] {
    if (const auto& transforms = at::functorch::functorchTLSAccessor()) transforms->checkSupportsRetainGrad();
    environment().tensor(id).retain_grad();
  });
}

/// `x.data = y`.
int32_t tt_set_data(int32_t id, int32_t other) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.tensor(id).set_data(env.tensor(other));
  });
}

bool tt_grad_mode() noexcept { return c10::GradMode::is_enabled(); }
void tt_set_grad_mode(bool enabled) noexcept { c10::GradMode::set_enabled(enabled); }
bool tt_inference_mode() noexcept { return c10::InferenceMode::is_enabled(); }

/// Returns the depth for `tt_inference_exit`.
int32_t tt_inference_enter(bool enabled, size_t* token) noexcept {
  return guarded([=] {
    inference_modes.push_back(std::make_unique<c10::InferenceMode>(enabled));
    *token = inference_modes.size();
  });
}

/// Leaves the mode entered with this token, and those entered after it.
void tt_inference_exit(size_t token) noexcept {
  while (token > 0 && inference_modes.size() >= token) inference_modes.pop_back();
}
}
