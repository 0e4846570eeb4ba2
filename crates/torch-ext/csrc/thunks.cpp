#include "plan.h"

namespace typetorch {
Thunk find_thunk(const std::string& name) { return nullptr; }
}  // namespace typetorch
