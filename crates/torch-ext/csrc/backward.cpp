// Runs of the engine: `backward` and `grad`.
#include "callbacks.h"
#include "engine.h"
#include "environment.h"
#include "error.h"

#include <ATen/functorch/DynamicLayer.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/ones_like.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
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

enum BackwardFlag : int32_t { kRetainGraph = 1, kCreateGraph = 2, kAccumulate = 4, kAllowUnused = 8, kCheck = 16 };

/// Left in place of a count.
constexpr int32_t kUnclear = -2;

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

void refuse_in_transforms() {
  if (C10_LIKELY(at::functorch::getDynamicLayerStack().empty())) return;
  refuse("backward() called inside a functorch transform. This is not supported, please use functorch.grad or ",
         "functorch.vjp instead or call backward() outside of functorch transforms.");
}

/// Whether a gradient, or 1 in its place, certainly suits the tensor that it is for.
bool fits_plainly(const at::Tensor& tensor, const at::Tensor* gradient) {
  if (tensor.is_nested()) return false;
  if (!gradient) return !tensor.requires_grad() || (tensor.numel() == 1 && tensor.is_floating_point());
  return !gradient->is_nested() && gradient->scalar_type() == tensor.scalar_type() &&
         gradient->sizes() == tensor.sizes();
}

bool fits_plainly(Environment& env, const std::vector<Place>& roots) {
  return std::all_of(roots.begin(), roots.end(), [&](const Place& root) {
    if (root.is_node()) return false;
    return fits_plainly(env.tensor(root.id), root.gradient == 0 ? nullptr : &env.tensor(root.gradient));
  });
}

}  // namespace

extern "C" {

/// Runs the engine as the out buffer says. It accumulates gradients in the inputs, or in all leaves if there are none;
/// or it leaves the list of the inputs' gradients there, 0 for those that are undefined. With `kCheck` it may leave -2
/// instead, and has done nothing: the caller is to look at the given gradients itself.
int32_t tt_run_backward() noexcept {
  return guarded([] {
    auto& env = environment();
    const BackwardRun run = read_run(env);
    const bool accumulate = run.has(kAccumulate);
    if (accumulate) refuse_in_transforms();
    if (run.has(kCheck) && !fits_plainly(env, run.roots)) {
      env.out[0] = kUnclear;
      return;
    }
    const OnThisThread on_this_thread;
    const edge_list roots = root_edges(env, run.roots);
    variable_list result = torch::autograd::Engine::get_default_engine().execute(
        roots, gradients(env, run.roots, roots), run.has(kRetainGraph), run.has(kCreateGraph), accumulate,
        input_edges(env, run.inputs, accumulate));
    if (accumulate) {
      env.out[0] = 0;
      return;
    }
    const auto unused = [](const at::Tensor& gradient) { return !gradient.defined(); };
    if (!run.has(kAllowUnused) && std::any_of(result.begin(), result.end(), unused)) {
      refuse("One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True ",
             "if this is the desired behavior.");
    }
    write_lists(env, {&result});
  });
}
}
