// Calls from libtorch into JavaScript, on the environment's own thread.
#pragma once

#include "js_reference.h"

#include <vector>

namespace typetorch {

/// Calls a JavaScript function with tensors and returns the tensors that it gives, at most `room`.
/// Throws JsException if it throws.
std::vector<at::Tensor> call_javascript(const JsReference& function, const std::vector<at::Tensor>& tensors,
                                        size_t room);

/// Undefined if the hook returns nothing.
at::Tensor call_hook(const JsReference& hook, const at::Tensor& tensor);

}  // namespace typetorch
