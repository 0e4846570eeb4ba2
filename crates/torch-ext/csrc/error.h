// How C++ exceptions become the error kinds of docs/native-door.md.
#pragma once

#include <c10/util/StringUtil.h>

#include <cstdint>
#include <exception>
#include <string>
#include <utility>

namespace typetorch {

enum class ErrorKind : int32_t {
  Runtime = 0,
  Index = 1,
  Value = 2,
  Type = 3,
  NotImplemented = 4,
  OutOfMemory = 5,
  LinAlg = 6,
  Disposed = 7,
  Internal = 8,
  Rare = 9,
  Distributed = 10,
  Syntax = 11,
  Assertion = 12,
};

/// A failure that the addon itself finds.
class DoorError final : public std::exception {
 public:
  DoorError(ErrorKind kind, std::string text) : kind_(kind), text_(std::move(text)) {}
  const char* what() const noexcept override { return text_.c_str(); }
  ErrorKind kind() const noexcept { return kind_; }

 private:
  ErrorKind kind_;
  std::string text_;
};

/// Throws a RuntimeError of these parts.
template <class... Text>
[[noreturn]] void refuse(const Text&... text) {
  throw DoorError(ErrorKind::Runtime, c10::str(text...));
}

/// Travels through libtorch while a JavaScript exception is pending.
class JsException final : public std::exception {
 public:
  const char* what() const noexcept override { return "a JavaScript exception is pending"; }
};

/// What every `tt_` function returns.
enum Status : int32_t {
  kOk = 0,
  kFailed = 1,
  kJsPending = 2,
};

/// Inside a catch block: keeps what `tt_failure` reports and returns the status.
int32_t record_failure() noexcept;

template <class Body>
int32_t guarded(Body&& body) noexcept {
  try {
    body();
    return kOk;
  } catch (...) {
    return record_failure();
  }
}

}  // namespace typetorch
