#include "reader.h"

#include "error.h"
#include "words.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/util/complex.h>

#include <sstream>

namespace typetorch {
namespace {

[[noreturn]] void bad(std::string reason, ErrorKind kind = ErrorKind::Type) {
  throw BadArgument{kind, std::move(reason)};
}

std::string text_of(double value) {
  std::ostringstream text;
  text << value;
  return text.str();
}

}  // namespace

void Reader::overrun() { bad("does not fit in the call buffer", ErrorKind::Internal); }

void Reader::bad_count(double value) {
  bad("is a list of " + text_of(value) + " elements, which is no length that fits in the call buffer",
      ErrorKind::Internal);
}

void Reader::bad_tensor(double value) {
  if (value == -1) bad("is a disposed tensor", ErrorKind::Disposed);
  if (value > 0 && value <= INT32_MAX && value == std::floor(value)) bad("is a disposed tensor", ErrorKind::Disposed);
  if (value == kNumberAsTensor) bad("must be Tensor, not a number");
  bad("must be Tensor, but " + text_of(value) + " is no tensor's id");
}

void Reader::missing_tensor() { bad("must be Tensor, not None"); }

int64_t Reader::wide_integer(double value) {
  if (value == std::numeric_limits<double>::infinity()) return bits_of(word());
  if (std::isnan(value)) bad("must be int, not None or NaN");
  bad("must be int, not " + text_of(value));
}

bool Reader::boolean() {
  const double value = word();
  if (value != 0 && value != 1) bad("must be bool, not " + (std::isnan(value) ? "None" : text_of(value)));
  return value != 0;
}

c10::Scalar Reader::scalar() {
  const double tag = word();
  if (tag == kFloat) return word();
  if (tag == kInteger) return integer();
  if (tag == kBool) return boolean();
  if (tag == kWideInteger) return bits_of(word());
  if (tag == kComplex) {
    const double real = word();
    return c10::complex<double>(real, word());
  }
  bad("must be Number, but " + (std::isnan(tag) ? "None was given" : text_of(tag) + " is no tag of a number"));
}

int64_t Reader::enumeration(int64_t count, const char* type) {
  const double value = word();
  if (!(value >= 0 && value < static_cast<double>(count)) || value != std::floor(value)) {
    bad(std::string("must be ") + type + ", not " + (std::isnan(value) ? "None" : text_of(value)));
  }
  return static_cast<int64_t>(value);
}

c10::ScalarType Reader::scalar_type() {
  const auto type = static_cast<c10::ScalarType>(enumeration(c10::NumScalarTypes, "torch.dtype"));
  if (type == c10::ScalarType::Undefined) bad("must be torch.dtype, not an undefined one");
  return type;
}

c10::Layout Reader::layout() {
  return static_cast<c10::Layout>(enumeration(static_cast<int64_t>(c10::Layout::NumOptions), "torch.layout"));
}

c10::MemoryFormat Reader::memory_format() {
  return static_cast<c10::MemoryFormat>(
      enumeration(static_cast<int64_t>(c10::MemoryFormat::NumOptions), "torch.memory_format"));
}

c10::QScheme Reader::q_scheme() {
  return static_cast<c10::QScheme>(enumeration(c10::COMPILE_TIME_NUM_QSCHEMES, "torch.qscheme"));
}

c10::Device Reader::device() {
  const int64_t code = enumeration(static_cast<int64_t>(c10::COMPILE_TIME_MAX_DEVICE_TYPES) << 8, "torch.device");
  return {static_cast<c10::DeviceType>(code >> 8), static_cast<c10::DeviceIndex>((code & 255) - 1)};
}

std::optional<at::Generator> Reader::generator() {
  const int64_t id = integer();
  if (id == 0) return std::nullopt;
  try {
    return env_.generators.get(static_cast<int32_t>(id));
  } catch (const DoorError& error) {
    bad(error.what());
  }
}

std::string_view Reader::string() {
  const double length = word();
  const auto available = static_cast<double>((end_ - at_) * static_cast<int64_t>(sizeof(double)));
  if (std::isnan(length)) bad("must be str, not None");
  if (!(length >= 0 && length <= available) || length != std::floor(length)) overrun();
  const auto bytes = static_cast<size_t>(length);
  const std::string_view text(reinterpret_cast<const char*>(at_), bytes);
  at_ += (bytes + sizeof(double) - 1) / sizeof(double);
  return text;
}

std::string Reader::dimname() { return "dimname::" + std::string(string()); }

const at::Tensor* Reader::operand_ahead() {
  // In `2 - x` the number comes first.
  const double* start = at_;
  const at::Tensor* ahead = nullptr;
  if (start == begin_ && plan_.second_is_tensor()) {
    ++at_;
    scalar();
    if (at_ != end_ && *at_ > 0 && *at_ <= INT32_MAX) ahead = env_.slab.find(static_cast<int32_t>(*at_));
  }
  at_ = start;
  return ahead;
}

const at::Tensor& Reader::constant_for_number() {
  if (C10_UNLIKELY(plan_.takes_one_tensor)) bad_tensor(kNumberAsTensor);
  const at::Tensor* beside = operand_ ? operand_ : operand_ahead();
  ++at_;
  used_constant_ = true;
  const c10::ScalarType type = beside ? beside->scalar_type() : c10::ScalarType::Undefined;
  const double* const start = at_;
  if (C10_LIKELY(end_ - at_ >= 2)) {
    if (const at::Tensor* const known = env_.scalars.find(start, type)) {
      at_ += 2;
      return *known;
    }
  }
  const c10::Scalar value = scalar();
  return at_ == start + 2 ? env_.scalars.keep(start, type, value) : env_.scalars.make_once(type, value);
}

}  // namespace typetorch
