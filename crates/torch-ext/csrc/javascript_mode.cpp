// Modes written in JavaScript.
#include "javascript_mode.h"

#include "callbacks.h"
#include "dispatch_mode.h"
#include "environment.h"
#include "error.h"
#include "tagged.h"

#include <ATen/core/function_schema.h>

#include <cmath>

using namespace typetorch;

namespace {

bool is_wrapped_number(const c10::IValue& value) {
  return value.isTensor() && value.toTensor().defined() && value.toTensor().unsafeGetTensorImpl()->is_wrapped_number();
}

bool is_floating(const c10::IValue& value) {
  if (!value.isTensor() || !value.toTensor().defined() || is_wrapped_number(value)) return false;
  return value.toTensor().is_floating_point() || value.toTensor().is_complex();
}

/// The number that was given where a tensor stands. Beside a floating-point tensor it does not matter whether it was an
/// integer, and constants are floats there.
c10::Scalar number_of(const at::Tensor& wrapped, bool beside_floating) {
  const OutsideModes outside;
  const c10::Scalar number = wrapped.item();
  if (!beside_floating || !number.isFloatingPoint()) return number;
  const double value = number.toDouble();
  const bool integral = std::trunc(value) == value && std::abs(value) < 0x1p53 && !(value == 0 && std::signbit(value));
  return integral ? c10::Scalar(static_cast<int64_t>(value)) : number;
}

void write_call(Environment& env, const c10::OperatorHandle& op, at::ArrayRef<c10::IValue> arguments) {
  TaggedWriter writer(env);
  const auto& name = op.operator_name();
  writer.text(name.name + '.' + (name.overload_name.empty() ? "default" : name.overload_name));
  writer.value(op.hasTag(at::Tag::pointwise));
  const bool floating = std::any_of(arguments.begin(), arguments.end(), is_floating);
  for (const c10::IValue& argument : arguments) {
    if (is_wrapped_number(argument)) {
      writer.scalar(number_of(argument.toTensor(), floating));
    } else {
      writer.value(argument);
    }
  }
}

std::vector<c10::IValue> read_results(Environment& env, const c10::FunctionSchema& schema) {
  TaggedReader reader(env);
  std::vector<c10::IValue> results;
  results.reserve(schema.returns().size());
  for (const c10::Argument& result : schema.returns()) results.push_back(reader.value(result.real_type()));
  return results;
}

class JavaScriptMode final : public DispatchMode {
 public:
  explicit JavaScriptMode(SharedReference function) : function_(std::move(function)) {}

  void dispatch(const c10::OperatorHandle& op, c10::Stack& stack) override {
    call_in_javascript(*function_, op, stack);
  }

 private:
  SharedReference function_;
};

}  // namespace

bool typetorch::call_in_javascript(const JsReference& function, const c10::OperatorHandle& op, c10::Stack& stack) {
  Environment& env = own_environment(function);
  const size_t count = op.schema().arguments().size();
  write_call(env, op, torch::jit::last(stack, count));
  if (call_javascript(function, {})) return false;
  std::vector<c10::IValue> results = read_results(env, op.schema());
  torch::jit::drop(stack, count);
  std::move(results.begin(), results.end(), std::back_inserter(stack));
  return true;
}

extern "C" {

/// Writes the number for `tt_dispatch_mode_pop`.
int32_t tt_dispatch_mode_push(uint64_t token, size_t* depth) noexcept {
  return guarded([=] {
    auto function = std::make_shared<JsReference>(environment().releases, token);
    *depth = push_dispatch_mode(c10::make_intrusive<JavaScriptMode>(std::move(function)));
  });
}

/// Takes away the mode of this number, and those pushed after it.
void tt_dispatch_mode_pop(size_t depth) noexcept { pop_dispatch_modes(depth); }
}
