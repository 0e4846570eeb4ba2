// What <ATen/functorch/Interpreter.h> names of a library whose header does not come with libtorch. Nothing of it is
// called.
#pragma once

#include <string>

namespace nlohmann {

struct json {
  json() = default;
  template <class T>
  explicit json(const T&);
  static json parse(const std::string& text);
  std::string dump() const;
  template <class T>
  T get() const;
};

}  // namespace nlohmann
