// What is rarely asked of one tensor, and no operator does.
#include "dispatch_mode.h"
#include "environment.h"
#include "json.h"
#include "named.h"
#include "per_thread.h"

#include <ATen/core/Tensor.h>

#include <unordered_map>

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

/// The id of a second tensor over the same memory, with the same version but no place in the graph. No mode sees it.
std::string alias(const NamedArguments& arguments) {
  const OutsideModes outside;
  const c10::TensorImpl& own = *tensor(arguments).unsafeGetTensorImpl();
  return json_of(environment().put(at::Tensor(own.shallow_copy_and_detach(own.version_counter(), true))));
}

/// A number that a tensor keeps whatever wrapper it has, and that no other tensor ever gets.
std::string number(const NamedArguments& arguments) {
  using WeakTensor = c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>;
  struct Numbered {
    WeakTensor tensor;
    int64_t number;
  };
  struct Numbers {
    std::unordered_map<const c10::TensorImpl*, Numbered> numbered;
    int64_t last = 0;
    size_t limit = 1024;
  };
  auto& [numbered, last, limit] = per_thread<Numbers>();
  if (numbered.size() >= limit) {
    std::erase_if(numbered, [](const auto& entry) { return entry.second.tensor.expired(); });
    limit = std::max<size_t>(1024, 2 * numbered.size());
  }
  const auto impl = tensor(arguments).getIntrusivePtr();
  // As long as there are weak references, no other tensor gets the address.
  const auto [entry, is_new] = numbered.try_emplace(impl.get(), Numbered{WeakTensor(impl), last + 1});
  if (is_new) ++last;
  return json_of(entry->second.number);
}

const NamedFunction functions[] = {
    {"tensor.alias", alias},
    {"tensor.number", number},
    {"gradientDtype", gradient_dtype},
    {"recordStream", record_stream},
};

}  // namespace

NamedFunctions typetorch::tensor_functions() { return {functions, std::size(functions)}; }
