// Tensors of one JavaScript environment, addressed by small integers.
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace typetorch {

/// Read by the memory policy. "Tracked" tensors are those that the collector may free.
struct MemoryCounters {
  int64_t handles = 0;
  int64_t bytes = 0;
  int64_t tracked_handles = 0;
  int64_t tracked_bytes = 0;
  /// What tracked tensors take of the processor's caches.
  int64_t tracked_load = 0;
  int64_t tracked_load_limit = INT64_MAX;
  int64_t tracked_bytes_limit = INT64_MAX;

  bool over_limit() const { return tracked_load >= tracked_load_limit || tracked_bytes >= tracked_bytes_limit; }
};

class Slab {
 public:
  static constexpr int kIndexBits = 22;
  static constexpr int kGenerationBits = 9;
  static constexpr uint32_t kCapacity = 1u << kIndexBits;

  Slab();

  /// Takes a defined tensor and returns its id, which is positive.
  int32_t put(at::Tensor&& tensor);

  /// Null if the id is stale or was never given out. The address stays valid until the slot is freed.
  at::Tensor* find(int32_t id) {
    const uint32_t index = static_cast<uint32_t>(id) & kIndexMask;
    if (C10_UNLIKELY(index >= top_)) return nullptr;
    Slot& slot = at_index(index);
    return C10_LIKELY(slot.id == id) ? &slot.tensor : nullptr;
  }

  /// The number that a finalizer holds: unlike an id, it is never used again.
  uint64_t handle(int32_t id) {
    const uint32_t index = static_cast<uint32_t>(id) & kIndexMask;
    return index | at_index(index).generation << kIndexBits;
  }

  /// Marks a live slot as one that the collector frees.
  void track(int32_t id);

  void free_id(int32_t id);
  void free_handle(uint64_t handle);

  /// Between `hold` and the last `release`, freed slots keep their tensors.
  void hold() { ++depth_; }
  bool held() const { return depth_ != 0; }
  void release() {
    if (--depth_ == 0 && C10_UNLIKELY(!deferred_.empty())) free_deferred();
  }

  MemoryCounters counters;

 private:
  static constexpr uint32_t kIndexMask = kCapacity - 1;
  static constexpr int kChunkBits = 12;
  static constexpr uint32_t kChunkSize = 1u << kChunkBits;

  struct Slot {
    at::Tensor tensor;
    uint64_t generation = 0;
    int64_t bytes = 0;
    int32_t id = 0;  // 0 while the slot is free
    uint32_t next_free = 0;
    uint8_t load = 0;  // of a tracked tensor
  };

  Slot& at_index(uint32_t index) { return chunks_[index >> kChunkBits][index & (kChunkSize - 1)]; }
  uint32_t take_index();
  void free_slot(uint32_t index);
  void free_deferred();

  std::array<std::unique_ptr<Slot[]>, kCapacity / kChunkSize> chunks_;
  uint32_t top_ = 0;
  uint32_t first_free_ = 0;
  int depth_ = 0;
  std::vector<uint64_t> deferred_;
};

}  // namespace typetorch
