// References to JavaScript values that libtorch's objects hold. They may die on any thread; the JavaScript thread drops
// them later.
#pragma once

#include <ATen/core/Tensor.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace typetorch {

/// Tokens of references that nobody holds any more.
class ReleaseQueue {
 public:
  void push(uint64_t token);
  /// Moves at most `room` of them, and returns how many.
  size_t take(uint64_t* tokens, size_t room);
  bool empty() const { return !pending_.load(std::memory_order_relaxed); }

 private:
  std::mutex mutex_;
  std::vector<uint64_t> tokens_;
  std::atomic<bool> pending_{false};
};

/// Owns one token.
class JsReference {
 public:
  JsReference(std::shared_ptr<ReleaseQueue> queue, uint64_t token) : queue_(std::move(queue)), token_(token) {}
  ~JsReference() { queue_->push(token_); }
  JsReference(const JsReference&) = delete;
  JsReference& operator=(const JsReference&) = delete;

  uint64_t token() const { return token_; }
  bool belongs_to(const ReleaseQueue& queue) const { return queue_.get() == &queue; }

 private:
  std::shared_ptr<ReleaseQueue> queue_;
  uint64_t token_;
};

/// The deleter of memory that JavaScript lent: `reference` is a JsReference.
void delete_js_reference(void* reference);

/// Whether JavaScript's own memory backs the tensor, which then must not outlive its environment.
bool is_lent(const at::Tensor& tensor);

}  // namespace typetorch
