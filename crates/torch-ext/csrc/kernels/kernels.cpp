#include "kernels.h"

namespace {

/// libtorch warns of kernels that are replaced.
class Silence final : public c10::WarningHandler {
  void process(const c10::Warning&) override {}
};

torch::Library library_of(c10::DispatchKey key) { return {torch::Library::IMPL, "aten", key, __FILE__, __LINE__}; }

struct Kernels {
  torch::Library cpu = library_of(c10::DispatchKey::CPU);
  torch::Library nested = library_of(c10::DispatchKey::NestedTensorCPU);
  torch::Library quantized = library_of(c10::DispatchKey::QuantizedCPU);

  Kernels() {
    Silence silence;
    const c10::WarningUtils::WarningHandlerGuard guard(&silence);
    typetorch::register_small_arithmetic(cpu);
    typetorch::register_nested_kernels(nested);
    typetorch::register_quantized_kernels(quantized);
  }
};

}  // namespace

/// Once for the process, for whose end nothing is put back: other threads may still use it.
extern "C" void tt_replace_kernels() noexcept { [[maybe_unused]] static const auto* const kernels = new Kernels(); }
