// The functions of this library, by subject.
#pragma once

#include "named.h"

#include <vector>

namespace typetorch {

std::vector<NamedFunction> device_functions();
std::vector<NamedFunction> event_functions();
std::vector<NamedFunction> graph_functions();
std::vector<NamedFunction> memory_functions();
std::vector<NamedFunction> nvtx_functions();

}  // namespace typetorch
