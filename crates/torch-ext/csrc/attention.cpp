// Which kernels scaled dot product attention may take. Settings of the process; a backend is named by its number in
// at::SDPBackend.
#include "error.h"

#include <ATen/Context.h>

#include <vector>

using namespace typetorch;

extern "C" {

/// One bit for each backend that may be taken.
int32_t tt_attention_backends() noexcept {
  const auto& context = at::globalContext();
  const auto bit = [](at::SDPBackend backend, bool enabled) {
    return enabled ? 1 << static_cast<int32_t>(backend) : 0;
  };
  return bit(at::SDPBackend::math, context.userEnabledMathSDP()) |
         bit(at::SDPBackend::flash_attention, context.userEnabledFlashSDP()) |
         bit(at::SDPBackend::efficient_attention, context.userEnabledMemEfficientSDP()) |
         bit(at::SDPBackend::cudnn_attention, context.userEnabledCuDNNSDP()) |
         bit(at::SDPBackend::overrideable, context.userEnabledOverrideableSDP());
}

int32_t tt_set_attention_backends(int32_t bits) noexcept {
  return guarded([=] {
    const auto enabled = [=](at::SDPBackend backend) { return ((bits >> static_cast<int32_t>(backend)) & 1) != 0; };
    auto& context = at::globalContext();
    context.setSDPUseMath(enabled(at::SDPBackend::math));
    context.setSDPUseFlash(enabled(at::SDPBackend::flash_attention));
    context.setSDPUseMemEfficient(enabled(at::SDPBackend::efficient_attention));
    context.setSDPUseCuDNN(enabled(at::SDPBackend::cudnn_attention));
    context.setSDPUseOverrideable(enabled(at::SDPBackend::overrideable));
  });
}

/// The backends in the order in which they are tried; `order` has room for `count` of them.
int32_t tt_attention_priority(int32_t* order, size_t count) noexcept {
  return guarded([=] {
    const auto current = at::globalContext().sDPPriorityOrder();
    TORCH_CHECK(count == current.size(), "expected room for ", current.size(), " backends");
    for (size_t i = 0; i < count; i++) order[i] = static_cast<int32_t>(current[i]);
  });
}

int32_t tt_set_attention_priority(const int32_t* order, size_t count) noexcept {
  return guarded([=] { at::globalContext().setSDPPriorityOrder(std::vector<int64_t>(order, order + count)); });
}
}
