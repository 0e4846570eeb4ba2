// The arguments that a check looks at.
#pragma once

#include "checks.h"

#include <initializer_list>
#include <vector>

namespace typetorch::guard {

/// Null if there is no such argument, or no tensor is given.
const at::Tensor* find_tensor(const Schema& schema, const Stack& stack, const char* name);

/// The tensor whose gradient is computed.
const at::Tensor* find_input(const Schema& schema, const Stack& stack);

int64_t find_int(const Schema& schema, const Stack& stack, const char* name, int64_t otherwise);

/// The integers of a list, or of a tensor on the CPU.
std::vector<int64_t> integers_in(const c10::IValue& value);

/// Refuses the argument unless it does.
void fits(const Schema& schema, size_t position, bool does);

/// Of tensors that are given.
void have_sizes(const Schema& schema, const Stack& stack, std::initializer_list<const char*> names,
                at::IntArrayRef sizes);

}  // namespace typetorch::guard
