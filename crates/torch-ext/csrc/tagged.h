// Values in the call buffer that say themselves what they are, each behind a tag: docs/native-door.md lists them.
#pragma once

#include "words.h"

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>

#include <string>
#include <string_view>

namespace typetorch {

class TaggedWriter : public WordWriter {
 public:
  explicit TaggedWriter(Environment& env) : WordWriter(env), env_(env) {}

  void value(const c10::IValue& value);
  void text(std::string_view text);

 private:
  void device(const c10::Device& device);

  Environment& env_;
};

class TaggedReader {
 public:
  explicit TaggedReader(Environment& env) : env_(env) {}

  /// Throws if the next value is not of the type.
  c10::IValue value(const c10::TypePtr& type) { return value(word(), type); }

 private:
  c10::IValue value(double tag, const c10::TypePtr& type);
  c10::IValue list(double tag, const c10::TypePtr& element);
  at::Tensor tensor(double tag);
  c10::Scalar scalar(double tag);
  int64_t integer(double tag);
  std::string text(double tag);
  double word();

  Environment& env_;
  size_t position_ = 0;
};

}  // namespace typetorch
