// Functions that TypeScript calls by name, because they are called rarely: numbers and a text go in, JSON comes out.
#pragma once

#include <c10/core/Stream.h>
#include <c10/util/Exception.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace typetorch {

class NamedArguments {
 public:
  NamedArguments(const double* numbers, size_t count, std::string_view text)
      : text(text), numbers_(numbers), count_(count) {}

  double number(size_t position) const {
    TORCH_CHECK_VALUE(position < count_, "argument ", position + 1, " is missing");
    return numbers_[position];
  }
  size_t count() const { return count_; }
  int64_t integer(size_t position) const { return static_cast<int64_t>(number(position)); }
  bool flag(size_t position) const { return number(position) != 0; }
  c10::DeviceIndex index(size_t position) const { return static_cast<c10::DeviceIndex>(integer(position)); }
  c10::Device device(size_t position) const { return {c10::DeviceType::CUDA, index(position)}; }
  /// Two numbers: the stream's id and its device.
  c10::Stream stream(size_t position) const {
    return c10::Stream(c10::Stream::UNSAFE, device(position + 1), integer(position));
  }

  const std::string_view text;

 private:
  const double* numbers_;
  size_t count_;
};

struct NamedFunction {
  const char* name;
  /// Returns JSON, or nothing for null.
  std::string (*run)(const NamedArguments& arguments);
};

struct NamedFunctions {
  const NamedFunction* first = nullptr;
  size_t count = 0;
};

/// What concerns CUDA and needs no header of it.
NamedFunctions cuda_functions();
/// Settings of the process: without a number the value, with one it is set.
NamedFunctions setting_functions();
/// Changes in place of tensors that the graph has saved.
NamedFunctions mutation_functions();
/// Their first number is a node's id.
NamedFunctions node_functions();
/// Their first number is a tensor's id.
NamedFunctions tensor_functions();

}  // namespace typetorch
