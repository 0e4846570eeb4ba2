// Numbers in the place of tensors: a cache of 0-dim tensors marked as wrapped numbers.
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Scalar.h>

#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace typetorch {

/// The number in whose place a tensor of the cache stands, as it was given. JavaScript, which could change that tensor,
/// gets the number or its `unshared` tensor.
std::optional<c10::Scalar> number_behind(const at::Tensor& tensor);

/// For a tensor of the cache a new one, 0-dim and of the number's own type; any other as it is.
at::Tensor unshared(const at::Tensor& tensor);

class ScalarTensors {
 public:
  /// The tensor for a number of two words, a tag and a value, beside an operand of the dtype `beside`, which is
  /// undefined if there is none. Null if there is none yet.
  const at::Tensor* find(const double* words, c10::ScalarType beside) {
    const Key key(words, beside);
    const Entry& entry = entry_of(key);
    return C10_LIKELY(entry.key == key) ? entry.tensor.get() : nullptr;
  }

  /// Makes that tensor, in the dtype that is fastest beside the operand and gives the same bits.
  const at::Tensor& keep(const double* words, c10::ScalarType beside, const c10::Scalar& number);

  /// As `keep` for a number that is not looked up again.
  const at::Tensor& make_once(c10::ScalarType beside, const c10::Scalar& number);

  /// Lets go of replaced tensors, once no call uses them.
  void sweep() {
    if (C10_UNLIKELY(!replaced_.empty())) replaced_.clear();
  }

 private:
  struct Key {
    uint64_t tag = ~uint64_t{0};
    uint64_t value = 0;
    c10::ScalarType beside = c10::ScalarType::Undefined;

    Key() = default;
    Key(const double* words, c10::ScalarType beside)
        : tag(std::bit_cast<uint64_t>(words[0])), value(std::bit_cast<uint64_t>(words[1])), beside(beside) {}
    bool operator==(const Key&) const = default;
  };

  struct Entry {
    Key key;
    // At a place of its own, because a call that runs may refer to it.
    std::unique_ptr<const at::Tensor> tensor;
  };

  Entry& entry_of(const Key& key) {
    const uint64_t mixed = key.value ^ key.tag << 8 ^ static_cast<uint64_t>(key.beside) << 50;
    return entries_[mixed * 0x9E3779B97F4A7C15u >> 56];
  }

  std::array<Entry, 256> entries_;
  std::vector<std::unique_ptr<const at::Tensor>> replaced_;
};

}  // namespace typetorch
