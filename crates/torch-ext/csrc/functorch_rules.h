// Operators that libtorch leaves without a rule for batches: written in terms of others, as PyTorch does in Python.
#pragma once

namespace typetorch {

/// Registers the rules, once for the process.
void load_batching_rules();

}  // namespace typetorch
