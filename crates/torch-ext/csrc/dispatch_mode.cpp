#include "dispatch_mode.h"

#include "error.h"
#include "jagged.h"

#include <ATen/core/PythonFallbackKernel.h>
#include <c10/core/TensorImpl.h>
#include <c10/core/impl/PyInterpreter.h>
#include <c10/core/impl/TorchDispatchModeTLS.h>
#include <torch/csrc/utils/torch_dispatch_mode.h>

namespace typetorch {
namespace {

using c10::TensorImpl;
using c10::impl::TorchDispatchModeTLS;

DispatchMode* mode_of(PyObject* object) { return reinterpret_cast<DispatchMode*>(object); }

/// What libtorch takes for Python: its fallback for the key `Python` hands operators to the interpreter of the mode on
/// top, or of a tensor. The objects of ours are modes; tensors are of one class, the jagged ones.
class Interpreter final : public c10::impl::PyInterpreterVTable {
 public:
  std::string name() const override { return "typetorch"; }

  void incref(PyObject* mode) const override { c10::raw::intrusive_ptr::incref(mode_of(mode)); }
  void decref(PyObject* mode) const override { c10::raw::intrusive_ptr::decref(mode_of(mode)); }
  size_t refcnt(PyObject* mode) const override { return c10::raw::intrusive_ptr::use_count(mode_of(mode)); }
  bool try_incref(const c10::impl::PyObjectSlot&) const override { return false; }

  void dispatch(const c10::OperatorHandle& op, c10::Stack* stack) const override {
    if (TorchDispatchModeTLS::stack_len() == 0) {
      dispatch_jagged(op, *stack);
      return;
    }
    torch::torch_dispatch_mode::StashTorchDispatchModeGuard without;
    const auto& mode = without.get_cur_mode();
    mode_of(mode->ptr(&mode->pyinterpreter()))->dispatch(op, *stack);
  }

  /// While there is a mode, libtorch asks it for what else is no operator: a second tensor over the same memory.
  c10::intrusive_ptr<TensorImpl> detach(const TensorImpl* self) const override {
    static const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::detach", "");
    const at::impl::MaybeSetTLSOnEntryGuard on_entry;
    c10::Stack stack{at::Tensor(c10::intrusive_ptr<TensorImpl, c10::UndefinedTensorImpl>::unsafe_reclaim_from_nonowning(
        const_cast<TensorImpl*>(self)))};
    dispatch(op, &stack);
    return stack.back().toTensor().getIntrusivePtr();
  }

  void reportErrorCallback(PyObject*, c10::DispatchKey) const override { unused(); }
  void python_op_registration_trampoline(const c10::OperatorHandle&, c10::DispatchKey, c10::DispatchKeySet, c10::Stack*,
                                         bool, bool) const override {
    unused();
  }
  void throw_abstract_impl_not_imported_error(std::string, const char*, const char*) const override { unused(); }
  void python_dispatcher(const c10::OperatorHandle&, c10::DispatchKeySet, c10::Stack*) const override { unused(); }
  bool is_contiguous(const TensorImpl*, at::MemoryFormat) const override { unused(); }
  c10::SymBool sym_is_contiguous(const TensorImpl*, at::MemoryFormat) const override { unused(); }
  bool is_strides_like(const TensorImpl*, at::MemoryFormat) const override { unused(); }
  bool is_non_overlapping_and_dense(const TensorImpl*) const override { unused(); }
  c10::Device device(const TensorImpl*) const override { unused(); }
  int64_t dim(const TensorImpl*) const override { unused(); }
  c10::IntArrayRef strides(const TensorImpl*) const override { unused(); }
  c10::IntArrayRef sizes(const TensorImpl*) const override { unused(); }
  c10::SymIntArrayRef sym_sizes(const TensorImpl*) const override { unused(); }
  c10::Layout layout(const TensorImpl*) const override { unused(); }
  int64_t numel(const TensorImpl*) const override { unused(); }
  c10::SymInt sym_numel(const TensorImpl*) const override { unused(); }
  c10::SymIntArrayRef sym_strides(const TensorImpl*) const override { unused(); }
  c10::SymInt sym_storage_offset(const TensorImpl*) const override { unused(); }
  void trace_gpu_event_creation(c10::DeviceType, uintptr_t) const override { unused(); }
  void trace_gpu_event_deletion(c10::DeviceType, uintptr_t) const override { unused(); }
  void trace_gpu_event_record(c10::DeviceType, uintptr_t, uintptr_t) const override { unused(); }
  void trace_gpu_event_wait(c10::DeviceType, uintptr_t, uintptr_t) const override { unused(); }
  void trace_gpu_memory_allocation(c10::DeviceType, uintptr_t) const override { unused(); }
  void trace_gpu_memory_deallocation(c10::DeviceType, uintptr_t) const override { unused(); }
  void trace_gpu_stream_creation(c10::DeviceType, uintptr_t) const override { unused(); }
  void trace_gpu_device_synchronization(c10::DeviceType) const override { unused(); }
  void trace_gpu_stream_synchronization(c10::DeviceType, uintptr_t) const override { unused(); }
  void trace_gpu_event_synchronization(c10::DeviceType, uintptr_t) const override { unused(); }
  /// Hooks in JavaScript are libtorch's own.
  void reset_backward_hooks(const TensorImpl*) const override {}

 private:
  [[noreturn]] static void unused() {
    throw DoorError(ErrorKind::Internal, "libtorch took a mode of typetorch for something of Python's");
  }
};

}  // namespace

c10::impl::PyInterpreter* interpreter() {
  // Never destroyed: states of threads may hold modes while the process exits.
  static auto* const interpreter = new c10::impl::PyInterpreter(new Interpreter());
  return interpreter;
}

size_t push_dispatch_mode(c10::intrusive_ptr<DispatchMode> mode) {
  auto* const object = reinterpret_cast<PyObject*>(mode.release());
  TorchDispatchModeTLS::push_non_infra_mode_onto_stack(
      std::make_shared<c10::impl::PyObject_TorchDispatchMode>(object, interpreter()));
  return static_cast<size_t>(TorchDispatchModeTLS::stack_len());
}

void pop_dispatch_modes(size_t depth) {
  while (depth > 0 && static_cast<size_t>(TorchDispatchModeTLS::stack_len()) >= depth) {
    TorchDispatchModeTLS::pop_stack();
  }
}

}  // namespace typetorch
