// Checks that libtorch's own kernels lack: without them these arguments end the process, or keep it busy for ever, in
// Python too.
#pragma once

#include "plan.h"

namespace typetorch {

/// What calls an operator that has such checks in the place of its thunk; null for any other.
Thunk find_guard(const c10::FunctionSchema& schema);

}  // namespace typetorch
