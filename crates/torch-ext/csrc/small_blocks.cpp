// Blocks that were freed are listed by size and used again: the C library's aligned allocation, and its work when a
// collection frees a thousand tensors at once, cost a fifth of a small operator. All blocks lie in one reserved range
// of addresses, which tells them from others.
#include "small_blocks.h"

#include "block_list.h"
#include "per_thread.h"

#ifdef _WIN32

void typetorch::install_small_blocks() {}

#else

#include <c10/core/CPUAllocator.h>
#include <sys/mman.h>

#include <array>
#include <cstdint>
#include <mutex>
#include <new>

namespace typetorch {
namespace {

constexpr size_t kAlignment = 64;
constexpr size_t kLargest = 16 << 10;
constexpr size_t kClasses = kLargest / kAlignment;
/// The range is cut into chunks, each of which holds blocks of one size.
constexpr size_t kChunk = 64 << 10;
constexpr size_t kRange = 256 << 20;
/// Bytes of one size that a thread keeps for itself.
constexpr size_t kKept = 2 << 20;

/// The first block of a list that lies in the pool.
struct Parked {
  Block block;
  Parked* next_list;
  size_t count;
};

size_t class_of(size_t bytes) { return (bytes - 1) / kAlignment; }
size_t size_of(size_t size_class) { return (size_class + 1) * kAlignment; }

/// What all threads share: the range, and lists that threads had no use for.
class Pool {
 public:
  bool reserve() {
    void* range = mmap(nullptr, kRange, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (range == MAP_FAILED) return false;
    begin_ = reinterpret_cast<uintptr_t>(range);
    return true;
  }

  bool holds(const void* block) const { return reinterpret_cast<uintptr_t>(block) - begin_ < kRange; }
  size_t class_at(const void* block) const { return classes_[(reinterpret_cast<uintptr_t>(block) - begin_) / kChunk]; }

  void give(size_t size_class, BlockList list) {
    if (!list.first) return;
    const std::lock_guard lock(mutex_);
    const Block first = *list.first;
    lists_[size_class] = new (list.first) Parked{first, lists_[size_class], list.count};
  }

  /// An empty list when the range is used up.
  BlockList take(size_t size_class) {
    const std::lock_guard lock(mutex_);
    Parked* const parked = lists_[size_class];
    if (!parked) return cut(size_class);
    lists_[size_class] = parked->next_list;
    return {&parked->block, parked->count};
  }

 private:
  BlockList cut(size_t size_class) {
    if (used_ == kRange) return {};
    classes_[used_ / kChunk] = static_cast<uint16_t>(size_class);
    BlockList list;
    const size_t size = size_of(size_class);
    for (size_t end = size; end <= kChunk; end += size) list.push(reinterpret_cast<void*>(begin_ + used_ + end - size));
    used_ += kChunk;
    return list;
  }

  uintptr_t begin_ = 0;
  size_t used_ = 0;
  std::mutex mutex_;
  std::array<uint16_t, kRange / kChunk> classes_{};
  std::array<Parked*, kClasses> lists_{};
};

Pool& pool() {
  // Never destroyed: tensors may be freed until the process has ended.
  static auto* const pool = new Pool();
  return *pool;
}

/// One thread's lists.
struct Lists {
  std::array<BlockList, kClasses> of;
  ~Lists();
};

#ifdef __ELF__
__attribute__((tls_model("initial-exec")))
#endif
thread_local Lists* mine = nullptr;

Lists::~Lists() {
  mine = nullptr;
  for (size_t size_class = 0; size_class < kClasses; ++size_class) pool().give(size_class, of[size_class]);
}

void* take(size_t size_class) {
  Lists* const lists = C10_LIKELY(mine != nullptr) ? mine : open_per_thread(mine);
  if (C10_UNLIKELY(!lists)) return nullptr;
  BlockList& list = lists->of[size_class];
  if (C10_UNLIKELY(!list.first)) list = pool().take(size_class);
  return C10_LIKELY(list.first != nullptr) ? list.pop() : nullptr;
}

void give_back(void* data) {
  const size_t size_class = pool().class_at(data);
  Lists* const lists = C10_LIKELY(mine != nullptr) ? mine : open_per_thread(mine);
  if (C10_UNLIKELY(!lists)) {
    BlockList one;
    one.push(data);
    return pool().give(size_class, one);
  }
  BlockList& list = lists->of[size_class];
  list.push(data);
  if (C10_UNLIKELY(list.count * size_of(size_class) > kKept)) {
    pool().give(size_class, list);
    list = {};
  }
}

c10::Allocator* plain() { return c10::GetDefaultCPUAllocator(); }

/// For every pointer that the allocator below gives.
void free_any(void* data) {
  if (C10_LIKELY(pool().holds(data))) {
    give_back(data);
  } else {
    plain()->raw_deallocate(data);
  }
}

class SmallBlocks final : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    // The profiler counts what the plain allocator gives.
    if (C10_LIKELY(bytes - 1 < kLargest && !c10::memoryProfilingEnabled())) {
      if (void* const block = take(class_of(bytes))) return {block, block, &free_any, c10::Device(c10::kCPU)};
    }
    c10::DataPtr data = plain()->allocate(bytes);
    data.compare_exchange_deleter(plain()->raw_deleter(), &free_any);
    return data;
  }
  c10::DeleterFnPtr raw_deleter() const override { return &free_any; }
  void copy_data(void* to, const void* from, size_t bytes) const override { default_copy_data(to, from, bytes); }
};

}  // namespace

void install_small_blocks() {
  static const bool installed = [] {
    if (!pool().reserve()) return false;
    c10::SetCPUAllocator(new SmallBlocks());
    return true;
  }();
  static_cast<void>(installed);
}

}  // namespace typetorch

#endif
