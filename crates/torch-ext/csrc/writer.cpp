#include "writer.h"

#include "error.h"

#include <ATen/core/List.h>
#include <ATen/ops/clone.h>

#include <algorithm>
#include <cstring>

namespace typetorch {
namespace {

constexpr int64_t kMaximumSafeInteger = (int64_t{1} << 53) - 1;

double word_of_bits(int64_t bits) {
  double word;
  std::memcpy(&word, &bits, sizeof word);
  return word;
}

}  // namespace

void Writer::only_tensor(at::Tensor&& tensor, const Reader& reader) {
  const at::Tensor* first = reader.first_tensor();
  if (reader.plan().may_return_first && first && tensor.unsafeGetTensorImpl() == first->unsafeGetTensorImpl()) {
    aliases_first_ = true;
    integer(reader.first_id());
    return;
  }
  if (C10_UNLIKELY(reader.used_constant()) && tensor.defined() && tensor.unsafeGetTensorImpl()->is_wrapped_number()) {
    tensor = tensor.clone();
  }
  this->tensor(std::move(tensor));
}

void Writer::tensors(std::vector<at::Tensor>&& list) {
  integer(static_cast<int32_t>(list.size()));
  for (auto& tensor : list) this->tensor(std::move(tensor));
}

void Writer::scalar(const c10::Scalar& value) {
  if (value.isBoolean()) {
    word(2);
    word(value.toBool());
  } else if (value.isIntegral(false)) {
    const int64_t integer = value.toLong();
    const bool safe = -kMaximumSafeInteger <= integer && integer <= kMaximumSafeInteger;
    word(safe ? 0 : 3);
    word(safe ? static_cast<double>(integer) : word_of_bits(integer));
  } else if (value.isComplex()) {
    const auto complex = value.toComplexDouble();
    word(4);
    word(complex.real());
    word(complex.imag());
  } else {
    word(1);
    word(value.toDouble());
  }
}

void Writer::value(c10::IValue&& value) {
  if (value.isTensor()) {
    tensor(std::move(value).toTensor());
  } else if (value.isNone()) {
    integer(0);
  } else if (value.isScalar()) {
    scalar(value.toScalar());
  } else if (value.isBool()) {
    scalar(value.toBool());
  } else if (value.isSymInt()) {
    scalar(value.toSymInt().guard_int(__FILE__, __LINE__));
  } else if (value.isTensorList()) {
    tensors(value.toTensorVector());
  } else if (value.isList()) {
    const c10::List<c10::IValue> list = value.toList();
    scalar(static_cast<int64_t>(list.size()));
    for (size_t i = 0; i < list.size(); ++i) this->value(c10::IValue(list.get(i)));
  } else if (value.isString()) {
    const std::string& text = value.toStringRef();
    scalar(static_cast<int64_t>(text.size()));
    for (size_t start = 0; start < text.size(); start += sizeof(double)) {
      double chunk = 0;
      std::memcpy(&chunk, text.data() + start, std::min(sizeof chunk, text.size() - start));
      word(chunk);
    }
  } else {
    throw DoorError(ErrorKind::NotImplemented,
                    "a result of type " + value.tagKind() + " cannot be passed to JavaScript");
  }
}

void Writer::overflow(int32_t value) {
  if (!overflowed_) env_.rest.clear();
  overflowed_ = true;
  env_.rest.push_back(value);
}

void Writer::word(double value) {
  if (words_ == env_.word_count) throw DoorError(ErrorKind::Internal, "the results do not fit in the call buffer");
  env_.words[words_++] = value;
}

}  // namespace typetorch
