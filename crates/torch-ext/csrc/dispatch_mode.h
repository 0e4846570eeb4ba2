// Modes that see every operator below autograd on their thread, as Python's TorchDispatchMode.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <c10/core/impl/PyInterpreter.h>
#include <c10/util/intrusive_ptr.h>

namespace typetorch {

class DispatchMode : public c10::intrusive_ptr_target {
 public:
  /// Puts the operator's results in the place of its arguments on the stack. What it calls goes to the mode below.
  virtual void dispatch(const c10::OperatorHandle& op, c10::Stack& stack) = 0;
};

/// What libtorch asks about modes, and about the tensors that it takes for Python's.
c10::impl::PyInterpreter* interpreter();

/// Returns the number for `pop_dispatch_modes`.
size_t push_dispatch_mode(c10::intrusive_ptr<DispatchMode> mode);

/// Takes away the mode of this number, and those pushed after it.
void pop_dispatch_modes(size_t depth);

/// While it lives, no mode sees operators.
class OutsideModes {
 public:
  OutsideModes() = default;

 private:
  const c10::impl::ExcludeDispatchKeyGuard guard_{
      c10::DispatchKeySet({c10::DispatchKey::Python, c10::DispatchKey::PythonTLSSnapshot})};
};

}  // namespace typetorch
