#include "error.h"
#include "per_thread.h"

#include <c10/util/Exception.h>
#include <c10/util/env.h>

#include <new>

namespace typetorch {
namespace {

struct Failure {
  ErrorKind kind = ErrorKind::Internal;
  std::string text;
  std::string stack;
};

void keep(ErrorKind kind, std::string text) {
  auto& failure = per_thread<Failure>();
  failure.kind = kind;
  failure.text = std::move(text);
  failure.stack.clear();
}

void keep(ErrorKind kind, const c10::Error& error) {
  keep(kind, std::string(error.what_without_backtrace()));
  // Resolving the symbols of a backtrace takes 10 ms, so it is made on demand, as in Python.
  if (c10::utils::check_env("TORCH_SHOW_CPP_STACKTRACES").value_or(false) && error.backtrace()) {
    per_thread<Failure>().stack = error.backtrace()->get();
  }
}

void keep_current() {
  try {
    throw;
  } catch (const DoorError& error) {
    keep(error.kind(), error.what());
  } catch (const c10::IndexError& error) {
    keep(ErrorKind::Index, error);
  } catch (const c10::ValueError& error) {
    keep(ErrorKind::Value, error);
  } catch (const c10::TypeError& error) {
    keep(ErrorKind::Type, error);
  } catch (const c10::NotImplementedError& error) {
    keep(ErrorKind::NotImplemented, error);
  } catch (const c10::OutOfMemoryError& error) {
    keep(ErrorKind::OutOfMemory, error);
  } catch (const c10::LinAlgError& error) {
    keep(ErrorKind::LinAlg, error);
  } catch (const c10::SyntaxError& error) {
    keep(ErrorKind::Syntax, error);
  } catch (const c10::DistError& error) {
    keep(ErrorKind::Distributed, error);
  } catch (const c10::EnforceFiniteError& error) {
    keep(ErrorKind::Rare, error);
  } catch (const c10::OnnxfiBackendSystemError& error) {
    keep(ErrorKind::Rare, error);
  } catch (const c10::Error& error) {
    keep(ErrorKind::Runtime, error);
  } catch (const std::bad_alloc&) {
    keep(ErrorKind::OutOfMemory, "the machine's memory does not suffice");
  } catch (const std::exception& error) {
    keep(ErrorKind::Runtime, error.what());
  } catch (...) {
    keep(ErrorKind::Internal, "an exception of an unknown type");
  }
}

}  // namespace

int32_t record_failure() noexcept {
  try {
    throw;
  } catch (const JsException&) {
    return kJsPending;
  } catch (...) {
    try {
      keep_current();
    } catch (...) {
      per_thread<Failure>().kind = ErrorKind::Internal;
    }
    return kFailed;
  }
}

}  // namespace typetorch

extern "C" {

int32_t tt_failure(const char** text, size_t* text_length, const char** stack, size_t* stack_length) noexcept {
  const auto& failure = typetorch::per_thread<typetorch::Failure>();
  *text = failure.text.data();
  *text_length = failure.text.size();
  *stack = failure.stack.data();
  *stack_length = failure.stack.size();
  return static_cast<int32_t>(failure.kind);
}
}
