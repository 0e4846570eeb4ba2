// Levels of forward-mode differentiation, and of the batching that batched gradients use.
#include "error.h"
#include "forward_rules.h"

#include <ATen/LegacyVmapMode.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/autograd.h>

using namespace typetorch;

extern "C" {

int32_t tt_enter_dual_level(uint32_t* level) noexcept {
  return guarded([=] {
    load_forward_rules();
    *level = static_cast<uint32_t>(torch::autograd::forward_ad::enter_dual_level());
  });
}

int32_t tt_exit_dual_level(uint32_t level) noexcept {
  return guarded([=] { torch::autograd::forward_ad::exit_dual_level(level); });
}

bool tt_forward_grad_mode() noexcept { return c10::AutogradState::get_tls_state().get_fw_grad_mode(); }
void tt_set_forward_grad_mode(bool enabled) noexcept { c10::AutogradState::get_tls_state().set_fw_grad_mode(enabled); }

int32_t tt_enter_batch_level(uint32_t* level) noexcept {
  return guarded([=] { *level = static_cast<uint32_t>(at::impl::VmapMode::increment_nesting()); });
}

void tt_exit_batch_level() noexcept { at::impl::VmapMode::decrement_nesting(); }
}
