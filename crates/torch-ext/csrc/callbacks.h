// Calls from libtorch into JavaScript, on the environment's own thread.
#pragma once

#include "js_reference.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace typetorch {

struct Environment;

using SharedReference = std::shared_ptr<JsReference>;
using TensorList = std::vector<at::Tensor>;

/// The environment that a function belongs to. Throws on another thread than its own.
Environment& own_environment(const JsReference& function);

/// Writes lists of tensors to the out buffer: each is its length and then the ids, which become JavaScript's own.
void write_lists(Environment& env, std::initializer_list<const TensorList*> lists);

/// Calls a JavaScript function with lists of tensors in the out buffer, and with the object behind `subject`, if any.
/// Returns the list that it leaves there, nothing if it leaves the length -1. Throws JsException if it throws.
std::optional<TensorList> call_javascript(const JsReference& function, std::initializer_list<const TensorList*> lists,
                                          const JsReference* subject = nullptr);

/// As `call_javascript`, and keeps the function that it returns.
SharedReference make_javascript(const JsReference& function, const TensorList& tensors);

/// The text that a JavaScript function leaves: its bytes in the word buffer, their number in the out buffer.
std::string text_of_javascript(const JsReference& function);

}  // namespace typetorch
