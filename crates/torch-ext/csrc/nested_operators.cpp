// Operators of strided nested tensors whose kernels in libtorch read beyond their memory.
#include <ATen/core/Tensor.h>
#include <ATen/ops/select_native.h>
#include <c10/core/WrapDimMinimal.h>
#include <torch/library.h>

namespace {

/// libtorch's kernel takes a dimension that counts from the end for one that lies before the sizes.
at::Tensor select_nested(const at::Tensor& self, int64_t dim, int64_t index) {
  return at::native::select_nested(self, c10::maybe_wrap_dim(dim, self.dim()), index);
}

/// libtorch warns of kernels that are replaced.
class Silence final : public c10::WarningHandler {
  void process(const c10::Warning&) override {}
};

}  // namespace

/// Puts our kernels in the place of libtorch's, once for the process.
extern "C" void tt_replace_nested_operators() noexcept {
  static const torch::Library kernels = [] {
    Silence silence;
    const c10::WarningUtils::WarningHandlerGuard guard(&silence);
    torch::Library library(torch::Library::IMPL, "aten", c10::DispatchKey::NestedTensorCPU, __FILE__, __LINE__);
    library.impl("select.int", select_nested);
    return library;
  }();
}
