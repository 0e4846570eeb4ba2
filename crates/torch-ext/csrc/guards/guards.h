// Checks that libtorch's own kernels lack: without them these arguments end the process, or keep it busy for ever, in
// Python too.
#pragma once

#include <ATen/core/function_schema.h>
#include <ATen/core/ivalue.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace typetorch {

/// Looks at one argument, by its position, before the call.
using Check = void (*)(const c10::FunctionSchema&, const std::vector<c10::IValue>&, size_t position, int64_t number);

/// A check of one operator's argument.
struct Guard {
  Check check;
  size_t position;
  int64_t number;
};

/// In which order an operator's arguments are checked; none for most operators.
std::vector<Guard> find_guards(const c10::FunctionSchema& schema);

namespace guard {

/// A check of all of these arguments that these operators have. A star stands for any letters, a name without overload
/// for all of them.
struct Rule {
  std::string_view operators;
  std::string_view arguments;
  Check check;
  int64_t number = 0;
};

std::span<const Rule> rules();

}  // namespace guard

}  // namespace typetorch
