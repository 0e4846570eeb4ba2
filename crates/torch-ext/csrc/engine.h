// The autograd engine that keeps every backward on the thread that asked for it.
#pragma once

#include <c10/core/AutogradState.h>

namespace typetorch {

/// Makes it the process's engine. Doing it twice is allowed.
void install_engine();

/// While it lives, backward runs on the calling thread.
class OnThisThread {
 public:
  OnThisThread() : before_(c10::AutogradState::get_tls_state().get_multithreading_enabled()) { set(false); }
  ~OnThisThread() { set(before_); }
  OnThisThread(const OnThisThread&) = delete;
  OnThisThread& operator=(const OnThisThread&) = delete;

 private:
  static void set(bool enabled) { c10::AutogradState::get_tls_state().set_multithreading_enabled(enabled); }

  bool before_;
};

}  // namespace typetorch
