// What is rarely asked of one tensor, and no operator does.
#include "environment.h"
#include "json.h"
#include "named.h"

#include <ATen/core/Tensor.h>

using namespace typetorch;

namespace {

/// Stands for any dtype.
constexpr int64_t kAny = -1;

const at::Tensor& tensor(const NamedArguments& arguments) {
  return environment().tensor(static_cast<int32_t>(arguments.integer(0)));
}

/// A leaf and, if it is to be set, the dtype of its gradient.
std::string gradient_dtype(const NamedArguments& arguments) {
  const at::Tensor& leaf = tensor(arguments);
  if (arguments.count() == 1) {
    const auto dtype = leaf.grad_dtype();
    return json_of(dtype ? static_cast<int64_t>(*dtype) : kAny);
  }
  const int64_t code = arguments.integer(1);
  leaf.set_grad_dtype(code == kAny ? std::nullopt : std::optional(static_cast<at::ScalarType>(code)));
  return {};
}

/// A tensor, and a stream as the numbers of its type of device, of itself and of its device.
std::string record_stream(const NamedArguments& arguments) {
  const c10::Device device(static_cast<c10::DeviceType>(arguments.integer(1)), arguments.index(3));
  tensor(arguments).record_stream(c10::Stream(c10::Stream::UNSAFE, device, arguments.integer(2)));
  return {};
}

const NamedFunction functions[] = {
    {"gradientDtype", gradient_dtype},
    {"recordStream", record_stream},
};

}  // namespace

NamedFunctions typetorch::tensor_functions() { return {functions, std::size(functions)}; }
