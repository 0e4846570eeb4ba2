// Operators of strided nested tensors whose kernels in libtorch read beyond their memory.
#include "kernels.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/select_native.h>
#include <c10/core/WrapDimMinimal.h>

namespace typetorch {
namespace {

/// libtorch's kernel takes a dimension that counts from the end for one that lies before the sizes.
at::Tensor select_nested(const at::Tensor& self, int64_t dim, int64_t index) {
  return at::native::select_nested(self, c10::maybe_wrap_dim(dim, self.dim()), index);
}

}  // namespace

void register_nested_kernels(torch::Library& library) { library.impl("select.int", select_nested); }

}  // namespace typetorch
