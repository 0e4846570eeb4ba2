// Operators of quantized tensors whose kernels in libtorch read beyond a list.
#include "kernels.h"

#include <ATen/core/IListRef.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/cat_native.h>

namespace typetorch {
namespace {

/// libtorch's kernel asks the first of no tensors for its scale.
at::Tensor& cat_quantized(const at::ITensorListRef& tensors, int64_t dim, at::Tensor& out) {
  TORCH_CHECK_VALUE(tensors.size() > 0, "torch.cat(): expected a non-empty list of Tensors");
  return at::native::cat_out_quantized_cpu(tensors, dim, out);
}

}  // namespace

void register_quantized_kernels(torch::Library& library) { library.impl("cat.out", cat_quantized); }

}  // namespace typetorch
