#include "ragged_size.h"

#include "error.h"

#include <ATen/core/NestedIntSymNodeImpl.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace typetorch {
namespace {

struct Structure {
  c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl> source;
  int64_t number;
};

/// By the address of the tensor that describes a structure, which is kept from being used again.
class Structures {
 public:
  int64_t number_of(const at::Tensor& source) {
    const std::lock_guard lock(mutex_);
    const auto found = known_.find(source.unsafeGetTensorImpl());
    if (found != known_.end()) return found->second.number;
    return put(source, count_++);
  }

  void share(const at::Tensor& from, const at::Tensor& to) {
    const int64_t number = number_of(from);
    const std::lock_guard lock(mutex_);
    put(to, number);
  }

  int64_t count() const { return count_; }

 private:
  int64_t put(const at::Tensor& source, int64_t number) {
    if (known_.size() >= limit_) forget_dead();
    known_.insert_or_assign(source.unsafeGetTensorImpl(),
                            Structure{decltype(Structure::source)(source.getIntrusivePtr()), number});
    return number;
  }

  void forget_dead() {
    for (auto at = known_.begin(); at != known_.end();) at = at->second.source.expired() ? known_.erase(at) : ++at;
    limit_ = std::max<size_t>(kMinimum, known_.size() * 2);
  }

  static constexpr size_t kMinimum = 256;

  std::mutex mutex_;
  std::unordered_map<const c10::TensorImpl*, Structure> known_;
  std::atomic<int64_t> count_{0};
  size_t limit_ = kMinimum;
};

Structures& structures() {
  // Never destroyed: tensors may outlive static objects.
  static auto* const structures = new Structures();
  return *structures;
}

c10::SymInt symbol(int64_t number) {
  return c10::SymInt(c10::SymNode(c10::make_intrusive<c10::NestedIntSymNodeImpl>(number, 1)));
}

}  // namespace

bool is_ragged_size(int64_t value) {
  return C10_UNLIKELY(value <= kFirstRaggedSize) && value > kFirstRaggedSize - structures().count();
}

int64_t buffer_integer(const c10::SymInt& value) {
  if (const auto plain = value.maybe_as_int()) return *plain;
  const c10::SymNode node = value.toSymNode();
  if (node->nested_int() && node->nested_int_coeff() == 1) return kFirstRaggedSize - *node->nested_int();
  throw DoorError(ErrorKind::NotImplemented,
                  "the multiple " + node->str() + " of a ragged size cannot be passed to JavaScript");
}

c10::SymInt symbolic_integer(int64_t value) {
  return is_ragged_size(value) ? symbol(kFirstRaggedSize - value) : c10::SymInt(value);
}

c10::IValue with_ragged_sizes(c10::List<int64_t> list) {
  if (std::none_of(list.begin(), list.end(), is_ragged_size)) return list;
  std::vector<c10::SymInt> symbols;
  for (const int64_t value : list) symbols.push_back(symbolic_integer(value));
  return c10::SymIntArrayRef(symbols);
}

c10::SymInt ragged_size_of(const at::Tensor& source) { return symbol(structures().number_of(source)); }

void share_ragged_size(const at::Tensor& from, const at::Tensor& to) { structures().share(from, to); }

}  // namespace typetorch
