// What one JavaScript environment (the main thread or a worker) owns.
#pragma once

#include "generator_table.h"
#include "js_reference.h"
#include "node_table.h"
#include "plan.h"
#include "scalar_tensors.h"
#include "slab.h"
#include "warnings.h"

#include <memory>
#include <string>
#include <vector>

namespace typetorch {

/// JavaScript's side of autograd functions.
struct FunctionCallbacks {
  /// Called with a context and gradients.
  std::shared_ptr<JsReference> backward;
  /// Called with the tangents of a function's arguments while that is connected to the graph.
  std::shared_ptr<JsReference> forward_gradient;
  std::vector<std::string> names;
};

struct Environment {
  // The call buffers, which TypeScript owns.
  double* words = nullptr;
  size_t word_count = 0;
  int32_t* out = nullptr;
  size_t out_count = 0;

  Slab slab;
  GeneratorTable generators;
  NodeTable nodes;
  ScalarTensors scalars;
  WarningQueue warnings;

  std::vector<std::string> operator_names;
  std::vector<std::unique_ptr<Plan>> plans;

  // One stack for each nested boxed call.
  std::vector<std::unique_ptr<c10::Stack>> stacks;
  size_t stacks_in_use = 0;

  // References to JavaScript values that libtorch has let go of.
  const std::shared_ptr<ReleaseQueue> releases = std::make_shared<ReleaseQueue>();

  FunctionCallbacks functions;
  // Says where in JavaScript a node is made; null before it is first needed.
  std::shared_ptr<JsReference> stack_recorder;
  // Does operators on jagged tensors; null before the first of them.
  std::shared_ptr<JsReference> jagged;

  // Ids of the last result that did not fit in `out`.
  std::vector<int32_t> rest;

  Plan& plan(int32_t index);
  const at::Tensor& tensor(int32_t id);
  /// As `tensor`, with an undefined tensor for id 0.
  at::Tensor optional_tensor(int32_t id);
  /// As `tensor`, with memory behind it: gradients that are zero everywhere come without any.
  at::Tensor materialized(int32_t id);
  /// 0 for an undefined tensor.
  int32_t put(at::Tensor tensor);
};

/// The environment of the calling thread.
Environment& environment();
Environment* current_environment();

}  // namespace typetorch
