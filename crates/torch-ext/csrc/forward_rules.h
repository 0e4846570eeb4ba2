// Operators that libtorch leaves without a forward derivative: written in terms of others, as PyTorch does in Python.
#pragma once

namespace typetorch {

/// Registers the rules, once for the process.
void load_forward_rules();

}  // namespace typetorch
