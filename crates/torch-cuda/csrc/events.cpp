// Events: marks in streams that can be waited for and timed.
#include "groups.h"
#include "json.h"
#include "objects.h"

#include <ATen/cuda/CUDAEvent.h>
#include <c10/cuda/CUDAStream.h>

namespace typetorch {
namespace {

Objects<at::cuda::CUDAEvent>& events() {
  // Never destroyed: at the end of the process CUDA may be gone already.
  static auto* const all = new Objects<at::cuda::CUDAEvent>("event");
  return *all;
}

std::string create(const NamedArguments& arguments) {
  const unsigned flags = (arguments.flag(1) ? cudaEventBlockingSync : cudaEventDefault) |
                         (arguments.flag(0) ? cudaEventDefault : cudaEventDisableTiming) |
                         (arguments.flag(2) ? cudaEventInterprocess : cudaEventDefault) |
                         (arguments.flag(3) ? cudaEventExternal : cudaEventDefault);
  return json_of(events().put(std::make_shared<at::cuda::CUDAEvent>(flags)));
}

}  // namespace

std::vector<NamedFunction> event_functions() {
  return {
      {"newEvent", create},
      {"freeEvent",
       [](const NamedArguments& arguments) {
         events().free(arguments.integer(0));
         return std::string();
       }},
      {"recordEvent",
       [](const NamedArguments& arguments) {
         events().get(arguments.integer(0))->record(c10::cuda::CUDAStream(arguments.stream(1)));
         return std::string();
       }},
      {"waitEvent",
       [](const NamedArguments& arguments) {
         events().get(arguments.integer(0))->block(c10::cuda::CUDAStream(arguments.stream(1)));
         return std::string();
       }},
      {"queryEvent",
       [](const NamedArguments& arguments) { return json_of(events().get(arguments.integer(0))->query()); }},
      {"elapsedTime",
       [](const NamedArguments& arguments) {
         const auto end = events().get(arguments.integer(1));
         return json_of(events().get(arguments.integer(0))->elapsed_time(*end));
       }},
      {"synchronizeEvent",
       [](const NamedArguments& arguments) {
         events().get(arguments.integer(0))->synchronize();
         return std::string();
       }},
      {"eventHandle",
       [](const NamedArguments& arguments) {
         return json_of(reinterpret_cast<uintptr_t>(events().get(arguments.integer(0))->event()));
       }},
      {"eventDevice",
       [](const NamedArguments& arguments) {
         const auto device = events().get(arguments.integer(0))->device();
         return device ? json_of(static_cast<int>(device->index())) : std::string();
       }},
  };
}

}  // namespace typetorch
