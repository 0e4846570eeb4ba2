// The table of all functions of this library.
#include "groups.h"

using namespace typetorch;

extern "C" const void* typetorch_cuda_collect() {
  static const std::vector<NamedFunction> all = [] {
    std::vector<NamedFunction> list;
    for (const auto group : {device_functions, event_functions, graph_functions, memory_functions, nvtx_functions}) {
      for (const NamedFunction& function : group()) list.push_back(function);
    }
    return list;
  }();
  static const NamedFunctions table{all.data(), all.size()};
  return &table;
}
