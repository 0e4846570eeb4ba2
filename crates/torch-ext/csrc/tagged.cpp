#include "tagged.h"

#include "dispatch_mode.h"
#include "error.h"
#include "ragged_size.h"
#include "storage.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/List.h>

namespace typetorch {
namespace {

/// Those of numbers come first.
enum Tag {
  kNone = kComplex + 1,
  kTensor,
  kText,
  kList,
  kDevice,
  kGenerator,
  kStorage,
};

[[noreturn]] void refuse(const char* expected) {
  throw DoorError(ErrorKind::Type, std::string("expected ") + expected + " as the result of an operator");
}

}  // namespace

void TaggedWriter::text(std::string_view text) {
  word(kText);
  word(static_cast<double>(text.size()));
  bytes(text);
}

void TaggedWriter::device(const c10::Device& device) {
  word(static_cast<double>((static_cast<int>(device.type()) << 8) + device.index() + 1));
}

void TaggedWriter::value(const c10::IValue& value) {
  if (value.isNone()) {
    word(kNone);
  } else if (value.isTensor()) {
    const at::Tensor& tensor = value.toTensor();
    word(tensor.defined() ? kTensor : kNone);
    if (tensor.defined()) word(env_.put(tensor));
  } else if (value.isBool()) {
    scalar(value.toBool());
  } else if (value.isSymInt()) {
    integer(buffer_integer(value.toSymInt()));
  } else if (value.isScalar()) {
    scalar(value.toScalar());
  } else if (value.isString()) {
    text(value.toStringRef());
  } else if (value.isDevice()) {
    word(kDevice);
    device(value.toDevice());
  } else if (value.isGenerator()) {
    const at::Generator generator = value.toGenerator();
    word(kGenerator);
    device(generator.device());
    word(env_.generators.put(generator));
  } else if (value.isStorage()) {
    const OutsideModes outside;
    const at::AutoDispatchBelowADInplaceOrView unrecorded;
    word(kStorage);
    word(env_.put(bytes_of(value.toStorage())));
  } else if (value.isList()) {
    const c10::List<c10::IValue> elements = value.toList();
    word(kList);
    word(static_cast<double>(elements.size()));
    for (size_t i = 0; i < elements.size(); ++i) this->value(elements.get(i));
  } else {
    throw DoorError(ErrorKind::NotImplemented,
                    "a value of type " + value.tagKind() + " cannot be passed to JavaScript");
  }
}

double TaggedReader::word() {
  if (position_ == env_.word_count) throw DoorError(ErrorKind::Internal, "the call buffer ends before its values");
  return env_.words[position_++];
}

at::Tensor TaggedReader::tensor(double tag) {
  if (tag == kNone) return {};
  if (tag != kTensor) refuse("a Tensor");
  return env_.optional_tensor(static_cast<int32_t>(word()));
}

int64_t TaggedReader::integer(double tag) {
  if (tag == kWideInteger) return bits_of(word());
  if (tag != kInteger) refuse("an int");
  return static_cast<int64_t>(word());
}

c10::Scalar TaggedReader::scalar(double tag) {
  if (tag == kBool) return word() != 0;
  if (tag == kFloat) return word();
  if (tag == kInteger || tag == kWideInteger) return integer(tag);
  if (tag != kComplex) refuse("a number");
  const double real = word();
  return c10::complex<double>(real, word());
}

std::string TaggedReader::text(double tag) {
  if (tag != kText) refuse("a str");
  const auto length = static_cast<size_t>(word());
  const size_t count = (length + sizeof(double) - 1) / sizeof(double);
  if (count > env_.word_count - position_) refuse("a str");
  std::string text(reinterpret_cast<const char*>(env_.words + position_), length);
  position_ += count;
  return text;
}

c10::IValue TaggedReader::list(double tag, const c10::TypePtr& element) {
  if (tag != kList) refuse("a list");
  auto count = static_cast<size_t>(word());
  if (element->kind() == c10::TypeKind::TensorType) {
    c10::List<at::Tensor> tensors;
    for (; count > 0; --count) tensors.push_back(tensor(word()));
    return tensors;
  }
  if (element->kind() == c10::TypeKind::IntType || element->kind() == c10::TypeKind::SymIntType) {
    c10::List<int64_t> integers;
    for (; count > 0; --count) integers.push_back(integer(word()));
    return with_ragged_sizes(std::move(integers));
  }
  c10::impl::GenericList values(element);
  for (; count > 0; --count) values.push_back(value(element));
  return values;
}

c10::IValue TaggedReader::value(double tag, const c10::TypePtr& type) {
  switch (type->kind()) {
    case c10::TypeKind::OptionalType:
      return tag == kNone ? c10::IValue() : value(tag, type->castRaw<c10::OptionalType>()->getElementType());
    case c10::TypeKind::ListType:
      return list(tag, type->castRaw<c10::ListType>()->getElementType());
    case c10::TypeKind::TensorType:
      return tensor(tag);
    case c10::TypeKind::FloatType:
      return scalar(tag).toDouble();
    case c10::TypeKind::BoolType:
      if (tag != kBool) refuse("a bool");
      return word() != 0;
    case c10::TypeKind::NumberType:
      return scalar(tag);
    case c10::TypeKind::StringType:
      return text(tag);
    case c10::TypeKind::DeviceObjType: {
      if (tag != kDevice) refuse("a device");
      const auto code = static_cast<int>(word());
      return c10::Device(static_cast<c10::DeviceType>(code >> 8), static_cast<c10::DeviceIndex>((code & 255) - 1));
    }
    default:
      return integer(tag);
  }
}

}  // namespace typetorch
