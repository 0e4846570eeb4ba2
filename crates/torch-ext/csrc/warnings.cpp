#include "warnings.h"

#include "environment.h"

#include <variant>

namespace typetorch {

WarningQueue::WarningQueue() : previous_(c10::WarningUtils::get_warning_handler()) {
  c10::WarningUtils::set_warning_handler(this);
}

WarningQueue::~WarningQueue() { c10::WarningUtils::set_warning_handler(previous_); }

void WarningQueue::process(const c10::Warning& warning) {
  const bool deprecated = std::holds_alternative<c10::DeprecationWarning>(warning.type());
  pending_.push_back({deprecated ? "DeprecationWarning" : "UserWarning", warning.msg()});
}

}  // namespace typetorch

using namespace typetorch;

extern "C" {

/// Calls `visit` for each pending warning of this thread.
void tt_take_warnings(void* context, void (*visit)(void*, const char*, const char*, size_t)) noexcept {
  Environment* env = current_environment();
  if (!env) return;
  for (const auto& warning : env->warnings.take()) {
    visit(context, warning.category, warning.text.data(), warning.text.size());
  }
}
}
