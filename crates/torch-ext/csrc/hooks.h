// Hooks on tensors and on nodes, written in JavaScript.
#pragma once

#include <cstdint>

namespace typetorch {

/// Once libtorch has let go of a hook's function nothing is left to remove.
void forget_hook(uint64_t token);

}  // namespace typetorch
