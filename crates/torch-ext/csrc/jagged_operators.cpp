// Operators on jagged tensors.
#include "dispatch_mode.h"
#include "environment.h"
#include "error.h"
#include "jagged.h"
#include "javascript_mode.h"
#include "ragged_size.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/PythonFallbackKernel.h>
#include <ATen/ops/zeros.h>
#include <torch/library.h>

#include <unordered_map>

using namespace typetorch;

namespace {

using c10::DispatchKey;
using Arguments = at::ArrayRef<c10::IValue>;
using Operator = c10::IValue (*)(Arguments);

const Jagged& parts_of(const c10::IValue& value) {
  const Jagged* parts = value.isTensor() ? jagged_of(value.toTensor()) : nullptr;
  if (!parts) throw DoorError(ErrorKind::Value, "expected a jagged layout NestedTensor");
  return *parts;
}

at::Tensor optional(const c10::IValue& value) { return value.isNone() ? at::Tensor() : value.toTensor(); }

c10::IValue detach(Arguments arguments) {
  Jagged parts = parts_of(arguments[0]);
  parts.values = parts.values.detach();
  return make_jagged(std::move(parts));
}

c10::IValue values(Arguments arguments) { return parts_of(arguments[0]).values.detach(); }

c10::IValue view_from_jagged(Arguments arguments) {
  return make_jagged({arguments[0].toTensor(), arguments[1].toTensor(), optional(arguments[3]), optional(arguments[5]),
                      optional(arguments[6]), arguments[4].toInt()});
}

/// A tensor by which operators that make jagged tensors of others find their way here.
at::Tensor dummy() {
  static const auto* const dummy = [] {
    const OutsideModes outside;
    const at::AutoDispatchBelowADInplaceOrView unrecorded;
    const auto options = at::TensorOptions().device(at::kMeta);
    Jagged parts;
    parts.values = at::zeros({3, 3}, options);
    parts.offsets = at::zeros({3}, options.dtype(at::kLong));
    return new at::Tensor(make_jagged(std::move(parts)));
  }();
  return *dummy;
}

const std::unordered_map<std::string, Operator>& operators() {
  static const std::unordered_map<std::string, Operator> operators{
      {"aten::detach", detach},
      {"aten::_nested_view_from_jagged", view_from_jagged},
      {"aten::values", values},
      {"aten::_nested_get_values", values},
      {"aten::_nested_get_offsets", [](Arguments a) -> c10::IValue { return parts_of(a[0]).offsets; }},
      {"aten::_nested_get_lengths", [](Arguments a) -> c10::IValue { return parts_of(a[0]).lengths; }},
      {"aten::_nested_get_ragged_idx", [](Arguments a) -> c10::IValue { return parts_of(a[0]).ragged_dim; }},
      {"aten::_nested_get_min_seqlen", [](Arguments a) -> c10::IValue { return parts_of(a[0]).min_length; }},
      {"aten::_nested_get_max_seqlen", [](Arguments a) -> c10::IValue { return parts_of(a[0]).max_length; }},
      {"aten::_nested_get_jagged_dummy", [](Arguments) -> c10::IValue { return dummy(); }},
  };
  return operators;
}

/// Whether JavaScript has done it.
bool dispatch_to_javascript(const c10::OperatorHandle& op, c10::Stack& stack) {
  const Environment& env = environment();
  if (!env.jagged) throw DoorError(ErrorKind::Internal, "a jagged tensor before there is JavaScript for it");
  return call_in_javascript(*env.jagged, op, stack);
}

constexpr DispatchKey kComposites[] = {DispatchKey::CompositeImplicitAutogradNestedTensor,
                                       DispatchKey::CompositeImplicitAutograd};

bool decompose(const c10::OperatorHandle& op, c10::Stack& stack) {
  for (const DispatchKey key : kComposites) {
    if (!op.hasKernelForDispatchKey(key)) continue;
    op.callBoxedForDispatchKey(key, stack);
    return true;
  }
  return false;
}

bool is_jagged(const c10::IValue& value) { return value.isTensor() && jagged_of(value.toTensor()); }

Arguments arguments_of(const c10::OperatorHandle& op, const c10::Stack& stack) {
  return torch::jit::last(stack, op.schema().arguments().size());
}

bool has_jagged(const c10::OperatorHandle& op, const c10::Stack& stack) {
  const Arguments arguments = arguments_of(op, stack);
  return std::any_of(arguments.begin(), arguments.end(), is_jagged);
}

/// Whether the first argument is a list of jagged tensors and others.
bool is_mixed(const c10::OperatorHandle& op, const c10::Stack& stack) {
  const auto list = arguments_of(op, stack)[0].toListRef();
  const auto count = std::count_if(list.begin(), list.end(), is_jagged);
  return count > 0 && static_cast<size_t>(count) < list.size();
}

/// For operators that a jagged tensor takes over above autograd.
void take_over(const c10::OperatorHandle& op, c10::Stack* stack) {
  if (has_jagged(op, *stack) && dispatch_to_javascript(op, *stack)) return;
  decompose(op, *stack);
}

}  // namespace

void typetorch::dispatch_jagged(const c10::OperatorHandle& op, c10::Stack& stack) {
  const auto known = operators().find(op.operator_name().name);
  if (known != operators().end()) {
    const size_t count = op.schema().arguments().size();
    c10::IValue result = known->second(torch::jit::last(stack, count));
    torch::jit::drop(stack, count);
    stack.push_back(std::move(result));
    return;
  }
  if (dispatch_to_javascript(op, stack)) return;
  const at::impl::RestorePythonTLSSnapshot as_on_entry;
  if (decompose(op, stack)) return;
  const auto& name = op.operator_name();
  throw DoorError(ErrorKind::NotImplemented, "aten." + name.name.substr(name.name.find("::") + 2) + "." +
                                                 (name.overload_name.empty() ? "default" : name.overload_name));
}

/// For operators whose backward in libtorch takes jagged tensors for others, and reads beyond its memory.
template <bool (*applies)(const c10::OperatorHandle&, const c10::Stack&)>
void take_over_first(const c10::OperatorHandle& op, c10::DispatchKeySet keys, c10::Stack* stack) {
  const at::impl::MaybeSetTLSOnEntryGuard on_entry;
  if (applies(op, *stack) && dispatch_to_javascript(op, *stack)) return;
  op.redispatchBoxed(keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, DispatchKey::PythonTLSSnapshot),
                     stack);
}

TORCH_LIBRARY_IMPL(aten, PythonTLSSnapshot, library) {
  for (const char* name : {"split_with_sizes", "unsafe_split_with_sizes"}) {
    library.impl(name, torch::CppFunction::makeFromBoxedFunction<take_over_first<has_jagged>>());
  }
  library.impl("cat", torch::CppFunction::makeFromBoxedFunction<take_over_first<is_mixed>>());
}

TORCH_LIBRARY_IMPL(aten, AutogradNestedTensor, library) {
  for (const char* name : {"scaled_dot_product_attention", "flatten.using_ints", "rms_norm"}) {
    library.impl(name, torch::CppFunction::makeFromBoxedFunction<take_over>());
  }
}

namespace {
at::Tensor dummy_for(const at::Tensor&) { return dummy(); }
}  // namespace

TORCH_LIBRARY_IMPL(aten, CPU, library) { library.impl("_nested_get_jagged_dummy", dummy_for); }
TORCH_LIBRARY_IMPL(aten, CUDA, library) { library.impl("_nested_get_jagged_dummy", dummy_for); }
TORCH_LIBRARY_IMPL(aten, Meta, library) { library.impl("_nested_get_jagged_dummy", dummy_for); }

extern "C" {

/// Operators on jagged tensors of this environment go to the function from now on.
int32_t tt_set_jagged_operators(uint64_t token) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.jagged = std::make_shared<JsReference>(env.releases, token);
  });
}

/// Has the tensor in `to` describe the same ragged structure as that in `from`.
int32_t tt_share_ragged_size(int32_t from, int32_t to) noexcept {
  return guarded([=] {
    auto& env = environment();
    share_ragged_size(env.tensor(from), env.tensor(to));
  });
}
}
