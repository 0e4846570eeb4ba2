// Calls an operator by its schema, with arguments on the dispatcher's stack.
#pragma once

#include "reader.h"
#include "writer.h"

namespace typetorch {

void call_boxed(Reader& reader, Writer& writer);

/// Decodes once more, after a thunk met a bad argument, to name it.
[[noreturn]] void explain_bad_argument(Environment& env, Plan& plan, const BadArgument& bad);

}  // namespace typetorch
