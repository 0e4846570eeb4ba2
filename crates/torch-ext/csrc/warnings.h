// libtorch's warnings on their way to JavaScript, each text once, as Python shows them.
#pragma once

#include <deque>
#include <string>
#include <unordered_set>

namespace typetorch {

class Warnings {
 public:
  void add(const std::string& text);
  bool empty() const { return pending_.empty(); }
  /// The oldest that was not taken; an empty text if there is none.
  std::string take();

 private:
  std::unordered_set<std::string> seen_;
  std::deque<std::string> pending_;
};

/// Makes libtorch give the calling thread's warnings to its environment.
void install_warning_handler();

}  // namespace typetorch
