// Memory of small tensors on the CPU.
#pragma once

namespace typetorch {

/// Makes libtorch take small blocks from lists of freed ones. Does nothing the second time, and where memory cannot be
/// reserved.
void install_small_blocks();

}  // namespace typetorch
