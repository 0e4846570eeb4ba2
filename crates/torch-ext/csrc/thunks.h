// The operators that are called unboxed: those that programs call most.
#pragma once

#include "plan.h"

#include <span>

namespace typetorch::thunk {

struct Entry {
  const char* name;
  const char* overload;
  typetorch::Thunk run;
};

std::span<const Entry> arithmetic();
std::span<const Entry> reduction();
std::span<const Entry> shape();
std::span<const Entry> network();

}  // namespace typetorch::thunk
