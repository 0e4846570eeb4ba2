#include "guards.h"

#include <algorithm>
#include <string>

namespace typetorch {
namespace {

constexpr std::string_view kNamespace = "aten::";

/// Calls `body` with each word until one call returns true, and says whether one did.
template <class Body>
bool any_word(std::string_view words, Body body) {
  while (!words.empty()) {
    const size_t end = std::min(words.find(' '), words.size());
    if (body(words.substr(0, end))) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

bool matches(std::string_view pattern, std::string_view name) {
  const size_t star = pattern.find('*');
  if (star == std::string_view::npos) return name == pattern;
  const std::string_view begin = pattern.substr(0, star);
  const std::string_view end = pattern.substr(star + 1);
  return name.size() >= begin.size() + end.size() && name.starts_with(begin) && name.ends_with(end);
}

}  // namespace

std::vector<Guard> find_guards(const c10::FunctionSchema& schema) {
  std::vector<Guard> guards;
  std::string_view name = schema.operator_name().name;
  if (!name.starts_with(kNamespace)) return guards;
  name.remove_prefix(kNamespace.size());
  const std::string overload = std::string(name) + "." + schema.overload_name();
  for (const guard::Rule& rule : guard::rules()) {
    const auto is_named = [&](std::string_view pattern) {
      return matches(pattern, pattern.find('.') == std::string_view::npos ? name : overload);
    };
    if (!any_word(rule.operators, is_named)) continue;
    for (size_t position = 0; position < schema.arguments().size(); ++position) {
      const std::string_view own = schema.arguments()[position].name();
      const auto is_own = [&](std::string_view argument) { return argument == own; };
      if (any_word(rule.arguments, is_own)) guards.push_back({rule.check, position, rule.number});
    }
  }
  return guards;
}

}  // namespace typetorch
