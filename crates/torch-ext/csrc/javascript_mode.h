// Operators whose results JavaScript gives.
#pragma once

#include "js_reference.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

namespace typetorch {

/// Calls the function with the operator's name, whether it works on each element alone, and its arguments, all behind
/// tags. If it leaves results, puts them in the place of the arguments on the stack and returns true.
bool call_in_javascript(const JsReference& function, const c10::OperatorHandle& op, c10::Stack& stack);

}  // namespace typetorch
