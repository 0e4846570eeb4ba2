// Numbers and texts in the words of the call buffer, as the addon writes them: docs/native-door.md has their form.
#pragma once

#include "environment.h"

#include <c10/core/Scalar.h>

#include <cstring>
#include <string_view>

namespace typetorch {

/// Stands before a number and says what it is.
enum ScalarTag { kInteger = 0, kFloat = 1, kBool = 2, kWideInteger = 3, kComplex = 4 };

inline int64_t bits_of(double word) {
  int64_t bits;
  std::memcpy(&bits, &word, sizeof bits);
  return bits;
}

class WordWriter {
 public:
  explicit WordWriter(Environment& env) : env_(env) {}

  /// Throws if the buffer is full.
  void word(double word);
  void integer(int64_t value);
  void scalar(const c10::Scalar& value);
  /// The bytes, padded to whole words.
  void bytes(std::string_view text);

 private:
  Environment& env_;
  size_t position_ = 0;
};

}  // namespace typetorch
