// Warnings of libtorch, kept until JavaScript can be called.
#pragma once

#include <c10/util/Exception.h>

#include <string>
#include <utility>
#include <vector>

namespace typetorch {

struct PendingWarning {
  /// `UserWarning` or `DeprecationWarning`.
  const char* category;
  std::string text;
};

/// Puts the warnings of its thread into a queue. libtorch may warn where no JavaScript can run.
class WarningQueue final : public c10::WarningHandler {
 public:
  WarningQueue();
  ~WarningQueue() override;
  WarningQueue(const WarningQueue&) = delete;
  WarningQueue& operator=(const WarningQueue&) = delete;

  void process(const c10::Warning& warning) override;

  void add(std::string text) { pending_.push_back({"UserWarning", std::move(text)}); }
  bool empty() const { return pending_.empty(); }
  std::vector<PendingWarning> take() { return std::exchange(pending_, {}); }

 private:
  c10::WarningHandler* previous_;
  std::vector<PendingWarning> pending_;
};

}  // namespace typetorch
