// Graphs: work that is recorded once and replayed in one launch.
#include "groups.h"
#include "json.h"
#include "objects.h"

#include <ATen/cuda/CUDAGraph.h>
#include <ATen/cuda/CUDAGraphsUtils.cuh>

namespace typetorch {
namespace {

Objects<at::cuda::CUDAGraph>& graphs() {
  // Never destroyed: at the end of the process CUDA may be gone already.
  static auto* const all = new Objects<at::cuda::CUDAGraph>("graph");
  return *all;
}

std::shared_ptr<at::cuda::CUDAGraph> graph(const NamedArguments& arguments) {
  return graphs().get(arguments.integer(0));
}

std::string json_of_pool(const c10::MempoolId_t& pool) {
  return '[' + json_of(pool.first) + ',' + json_of(pool.second) + ']';
}

c10::MempoolId_t pool_of(const NamedArguments& arguments, size_t position) {
  return {static_cast<c10::CaptureId_t>(arguments.integer(position)),
          static_cast<c10::CaptureId_t>(arguments.integer(position + 1))};
}

cudaStreamCaptureMode mode_of(std::string_view name) {
  if (name == "global") return cudaStreamCaptureModeGlobal;
  if (name == "thread_local") return cudaStreamCaptureModeThreadLocal;
  if (name == "relaxed") return cudaStreamCaptureModeRelaxed;
  TORCH_CHECK(false, "Unknown capture error mode. Expected `global`, `thread_local`, or `relaxed`, got ", name);
}

}  // namespace

std::vector<NamedFunction> graph_functions() {
  return {
      {"newGraph",
       [](const NamedArguments& arguments) {
         return json_of(graphs().put(std::make_shared<at::cuda::CUDAGraph>(arguments.flag(0))));
       }},
      {"freeGraph",
       [](const NamedArguments& arguments) {
         graphs().free(arguments.integer(0));
         return std::string();
       }},
      {"beginCapture",
       [](const NamedArguments& arguments) {
         graph(arguments)->capture_begin(pool_of(arguments, 1), mode_of(arguments.text));
         return std::string();
       }},
      {"endCapture",
       [](const NamedArguments& arguments) {
         graph(arguments)->capture_end();
         return std::string();
       }},
      {"instantiateGraph",
       [](const NamedArguments& arguments) {
         graph(arguments)->instantiate();
         return std::string();
       }},
      {"replayGraph",
       [](const NamedArguments& arguments) {
         graph(arguments)->replay();
         return std::string();
       }},
      {"resetGraph",
       [](const NamedArguments& arguments) {
         graph(arguments)->reset();
         return std::string();
       }},
      {"graphPool", [](const NamedArguments& arguments) { return json_of_pool(graph(arguments)->pool()); }},
      {"debugGraph",
       [](const NamedArguments& arguments) {
         graph(arguments)->enable_debug_mode();
         return std::string();
       }},
      {"dumpGraph",
       [](const NamedArguments& arguments) {
         graph(arguments)->debug_dump(std::string(arguments.text));
         return std::string();
       }},
      {"rawGraph",
       [](const NamedArguments& arguments) {
         return json_of(reinterpret_cast<uintptr_t>(graph(arguments)->raw_cuda_graph()));
       }},
      {"rawGraphExec",
       [](const NamedArguments& arguments) {
         return json_of(reinterpret_cast<uintptr_t>(graph(arguments)->raw_cuda_graph_exec()));
       }},
      {"newPoolHandle", [](const NamedArguments&) { return json_of_pool(at::cuda::graph_pool_handle()); }},
      {"isCapturing",
       [](const NamedArguments&) {
         return json_of(at::cuda::currentStreamCaptureStatus() != at::cuda::CaptureStatus::None);
       }},
  };
}

}  // namespace typetorch
