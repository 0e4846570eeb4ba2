// Writes JSON, for answers that are asked for rarely.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace typetorch {

std::string json_of(std::string_view text);

std::string json_of(double value);

template <class Integer, std::enable_if_t<std::is_integral_v<Integer>, int> = 0>
std::string json_of(Integer value) {
  if constexpr (std::is_same_v<Integer, bool>) return value ? "true" : "false";
  return std::to_string(value);
}

/// An object whose members are added one by one.
class JsonObject {
 public:
  template <class Value>
  JsonObject& add(std::string_view name, const Value& value) {
    return add_json(name, json_of(value));
  }

  JsonObject& add_json(std::string_view name, const std::string& json) {
    if (!members_.empty()) members_ += ',';
    members_ += json_of(name) + ':' + json;
    return *this;
  }

  std::string text() const { return '{' + members_ + '}'; }

 private:
  std::string members_;
};

template <class List, class Write>
std::string json_list(const List& list, Write&& write) {
  std::string text;
  for (const auto& item : list) text += (text.empty() ? "" : ",") + write(item);
  return '[' + text + ']';
}

}  // namespace typetorch
