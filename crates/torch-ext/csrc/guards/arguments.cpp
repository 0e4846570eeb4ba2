#include "arguments.h"

namespace typetorch::guard {

const at::Tensor* find_tensor(const Schema& schema, const Stack& stack, const char* name) {
  const auto position = schema.argumentIndexWithName(name);
  return position && is_given(stack[*position]) ? &stack[*position].toTensor() : nullptr;
}

const at::Tensor* find_input(const Schema& schema, const Stack& stack) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  return self ? self : find_tensor(schema, stack, "input");
}

int64_t find_int(const Schema& schema, const Stack& stack, const char* name, int64_t otherwise) {
  const auto position = schema.argumentIndexWithName(name);
  return position && stack[*position].isInt() ? stack[*position].toInt() : otherwise;
}

std::vector<int64_t> integers_in(const c10::IValue& value) {
  if (value.isIntList()) return value.toIntVector();
  if (!is_dense_on_cpu(value)) return {};
  const at::Tensor integers = value.toTensor().detach().to(at::kLong).contiguous();
  return {integers.const_data_ptr<int64_t>(), integers.const_data_ptr<int64_t>() + integers.numel()};
}

void fits(const Schema& schema, size_t position, bool does) {
  if (!does) refuse(schema, position, "does not fit the other arguments");
}

void have_sizes(const Schema& schema, const Stack& stack, std::initializer_list<const char*> names,
                at::IntArrayRef sizes) {
  for (const char* name : names) {
    const at::Tensor* tensor = find_tensor(schema, stack, name);
    if (tensor) fits(schema, *schema.argumentIndexWithName(name), tensor->sizes().equals(sizes));
  }
}

}  // namespace typetorch::guard
