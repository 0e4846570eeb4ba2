#include "words.h"

#include "error.h"

#include <algorithm>

namespace typetorch {
namespace {

constexpr int64_t kMaximumSafeInteger = (int64_t{1} << 53) - 1;

double word_of(int64_t bits) {
  double word;
  std::memcpy(&word, &bits, sizeof word);
  return word;
}

}  // namespace

void WordWriter::word(double word) {
  if (position_ == env_.word_count) throw DoorError(ErrorKind::Runtime, "too many values for the call buffer");
  env_.words[position_++] = word;
}

void WordWriter::integer(int64_t value) {
  const bool safe = -kMaximumSafeInteger <= value && value <= kMaximumSafeInteger;
  word(safe ? kInteger : kWideInteger);
  word(safe ? static_cast<double>(value) : word_of(value));
}

void WordWriter::scalar(const c10::Scalar& value) {
  if (value.isBoolean()) {
    word(kBool);
    word(value.toBool());
  } else if (value.isIntegral(false)) {
    integer(value.toLong());
  } else if (value.isComplex()) {
    const auto complex = value.toComplexDouble();
    word(kComplex);
    word(complex.real());
    word(complex.imag());
  } else {
    word(kFloat);
    word(value.toDouble());
  }
}

void WordWriter::bytes(std::string_view text) {
  for (size_t start = 0; start < text.size(); start += sizeof(double)) {
    double chunk = 0;
    std::memcpy(&chunk, text.data() + start, std::min(sizeof chunk, text.size() - start));
    word(chunk);
  }
}

}  // namespace typetorch
