// Modes written in JavaScript.
#include "javascript_mode.h"

#include "callbacks.h"
#include "dispatch_mode.h"
#include "environment.h"
#include "error.h"
#include "tagged.h"

#include <ATen/core/function_schema.h>

using namespace typetorch;

namespace {

/// The number that was given where a tensor stands.
std::optional<c10::Scalar> number_in(const c10::IValue& value) {
  if (!value.isTensor() || !value.toTensor().defined()) return std::nullopt;
  const at::Tensor& tensor = value.toTensor();
  if (const auto number = number_behind(tensor)) return number;
  if (!tensor.unsafeGetTensorImpl()->is_wrapped_number()) return std::nullopt;
  const OutsideModes outside;
  return tensor.item();
}

void write_call(Environment& env, const c10::OperatorHandle& op, at::ArrayRef<c10::IValue> arguments) {
  TaggedWriter writer(env);
  const auto& name = op.operator_name();
  writer.text(name.name + '.' + (name.overload_name.empty() ? "default" : name.overload_name));
  writer.value(op.hasTag(at::Tag::pointwise));
  for (const c10::IValue& argument : arguments) {
    if (const auto number = number_in(argument)) {
      writer.scalar(*number);
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
