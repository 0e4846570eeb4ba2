// Ranges and marks that NVIDIA's profilers show.
#include "groups.h"
#include "json.h"

#include <nvtx3/nvToolsExt.h>

namespace typetorch {

std::vector<NamedFunction> nvtx_functions() {
  return {
      {"nvtxPush",
       [](const NamedArguments& arguments) { return json_of(nvtxRangePushA(std::string(arguments.text).c_str())); }},
      {"nvtxPop", [](const NamedArguments&) { return json_of(nvtxRangePop()); }},
      {"nvtxStart",
       [](const NamedArguments& arguments) { return json_of(nvtxRangeStartA(std::string(arguments.text).c_str())); }},
      {"nvtxEnd",
       [](const NamedArguments& arguments) {
         nvtxRangeEnd(static_cast<nvtxRangeId_t>(arguments.integer(0)));
         return std::string();
       }},
      {"nvtxMark",
       [](const NamedArguments& arguments) {
         nvtxMarkA(std::string(arguments.text).c_str());
         return std::string();
       }},
  };
}

}  // namespace typetorch
