// A cursor over the argument words of one call.
#pragma once

#include "environment.h"
#include "error.h"

#include <ATen/core/Generator.h>
#include <c10/core/Device.h>
#include <c10/core/Layout.h>
#include <c10/core/MemoryFormat.h>
#include <c10/core/QScheme.h>
#include <c10/core/Scalar.h>
#include <c10/core/ScalarType.h>

#include <cmath>
#include <cstring>
#include <string_view>

namespace typetorch {

/// Words that are no value of their parameter's type. The reason continues "argument 'x' …".
struct BadArgument {
  ErrorKind kind;
  std::string reason;
};

class Reader {
 public:
  Reader(Environment& env, Plan& plan)
      : env_(env), plan_(plan), begin_(env.words), at_(env.words), end_(env.words + env.word_count) {}

  Environment& env() { return env_; }
  Plan& plan() { return plan_; }
  const Plan& plan() const { return plan_; }

  double word() {
    if (C10_UNLIKELY(at_ == end_)) overrun();
    return *at_++;
  }

  /// Steps over a first word that says "none".
  bool none() {
    if (at_ == end_ || !std::isnan(*at_)) return false;
    ++at_;
    return true;
  }

  int64_t integer() {
    const double value = word();
    const auto whole = static_cast<int64_t>(std::abs(value) < 0x1p63 ? value : 0);
    if (C10_LIKELY(static_cast<double>(whole) == value)) return whole;
    return wide_integer(value);
  }

  double number() { return word(); }
  bool boolean();
  c10::Scalar scalar();
  c10::ScalarType scalar_type();
  c10::Layout layout();
  c10::MemoryFormat memory_format();
  c10::QScheme q_scheme();
  c10::Device device();
  std::optional<at::Generator> generator();
  std::string_view string();
  /// As the dispatcher writes it: "dimname::N".
  std::string dimname();

  /// Number of elements of a list whose elements take at least one word each.
  int64_t count() {
    const double value = word();
    const auto available = static_cast<double>(end_ - at_);
    if (C10_UNLIKELY(!(value >= 0 && value <= available) || value != std::floor(value))) bad_count(value);
    return static_cast<int64_t>(value);
  }

  /// A list element or an operand that cannot be a number; null for None.
  const at::Tensor* optional_tensor() {
    const double value = word();
    const int32_t id = value >= 0 && value <= INT32_MAX ? static_cast<int32_t>(value) : -1;
    if (C10_LIKELY(id > 0)) {
      const at::Tensor* tensor = env_.slab.find(id);
      if (C10_LIKELY(tensor != nullptr)) {
        if (!operand_) {
          operand_ = tensor;
          first_id_ = id;
        }
        return tensor;
      }
    } else if (value == 0) {
      return nullptr;
    }
    bad_tensor(value);
  }

  const at::Tensor& tensor() {
    const at::Tensor* tensor = optional_tensor();
    if (C10_UNLIKELY(!tensor)) missing_tensor();
    return *tensor;
  }

  /// An operand that may be a number, for which a constant stands until the outermost call ends; null for None.
  const at::Tensor* optional_operand() {
    if (C10_UNLIKELY(at_ != end_ && *at_ == kNumberAsTensor)) return &constant_for_number();
    return optional_tensor();
  }

  const at::Tensor& operand() {
    const at::Tensor* operand = optional_operand();
    if (C10_UNLIKELY(!operand)) missing_tensor();
    return *operand;
  }

  /// The words of an integer list, if they are the same as last time.
  const c10::IValue* remembered(const IntListMemo& memo) {
    if (memo.count < 0 || end_ - at_ <= memo.count || *at_ != static_cast<double>(memo.count)) return nullptr;
    if (std::memcmp(at_ + 1, memo.words.data(), memo.count * sizeof(double)) != 0) return nullptr;
    at_ += memo.count + 1;
    return &memo.list;
  }

  const double* position() const { return at_; }

  /// The first tensor among the arguments, and its id.
  const at::Tensor* first_tensor() const { return operand_; }
  int32_t first_id() const { return first_id_; }

  /// Whether a constant was handed out, which a result must not share.
  bool used_constant() const { return used_constant_; }

 private:
  static constexpr double kNumberAsTensor = -2;

  const at::Tensor& constant_for_number();
  const at::Tensor* operand_ahead();
  int64_t wide_integer(double value);
  int64_t enumeration(int64_t count, const char* type);

  [[noreturn]] void overrun();
  [[noreturn]] void bad_count(double value);
  [[noreturn]] void bad_tensor(double value);
  [[noreturn]] void missing_tensor();

  Environment& env_;
  Plan& plan_;
  const double* begin_;
  const double* at_;
  const double* end_;
  const at::Tensor* operand_ = nullptr;
  int32_t first_id_ = 0;
  bool used_constant_ = false;
};

}  // namespace typetorch
