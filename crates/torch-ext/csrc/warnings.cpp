#include "warnings.h"

#include "environment.h"
#include "error.h"

#include <c10/util/Exception.h>

namespace typetorch {
namespace {

class Handler final : public c10::WarningHandler {
 public:
  void process(const c10::Warning& warning) override {
    if (Environment* env = current_environment()) {
      env->warnings.add(warning.msg());
    } else {
      c10::WarningHandler::process(warning);
    }
  }
};

}  // namespace

void Warnings::add(const std::string& text) {
  if (seen_.insert(text).second) pending_.push_back(text);
}

std::string Warnings::take() {
  if (pending_.empty()) return {};
  std::string text = std::move(pending_.front());
  pending_.pop_front();
  return text;
}

void install_warning_handler() {
  static auto* const handler = new Handler();
  c10::WarningUtils::set_warning_handler(handler);
}

}  // namespace typetorch

using namespace typetorch;

extern "C" {

/// The next warning, or an empty text. It is valid until the next call on this thread.
int32_t tt_take_warning(const char** text, size_t* length) noexcept {
  return guarded([=] {
    thread_local std::string warning;
    warning = environment().warnings.take();
    *text = warning.data();
    *length = warning.size();
  });
}
}
