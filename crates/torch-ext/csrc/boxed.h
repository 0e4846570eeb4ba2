// Calls an operator by its schema, with arguments on the dispatcher's stack.
#pragma once

#include "reader.h"
#include "writer.h"

namespace typetorch {

/// Looks at the arguments before the call; throws if they must not be passed.
using ArgumentCheck = void (*)(const c10::FunctionSchema& schema, const std::vector<c10::IValue>& arguments);

void call_boxed(Reader& reader, Writer& writer, ArgumentCheck check = nullptr);

/// Decodes once more, after a thunk met a bad argument, to name it.
[[noreturn]] void explain_bad_argument(Environment& env, Plan& plan, const BadArgument& bad);

}  // namespace typetorch
