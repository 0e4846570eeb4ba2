#include "slab.h"

#include "error.h"

#include <torch/csrc/autograd/variable.h>

namespace typetorch {
namespace {

/// What a tensor takes of the processor's caches until a collection frees it, in units of about half a kilobyte. The
/// elements of a large tensor are no longer there then.
uint8_t load_of(const at::Tensor& tensor, int64_t bytes) {
  constexpr int64_t kUnit = 512;
  constexpr int64_t kMost = 16;
  const auto* const autograd = torch::autograd::impl::get_autograd_meta(tensor);
  const int64_t own = autograd && autograd->grad_fn_ ? 2 : 1;
  return static_cast<uint8_t>(own + std::min(bytes / kUnit, kMost));
}

/// Bytes that live and die with this tensor. A tensor with a graph may share its own storage with what the graph saved.
int64_t owned_bytes(const at::Tensor& tensor) {
  const c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  if (!impl->has_storage()) return 0;
  const c10::Storage& storage = impl->unsafe_storage();
  if (!storage) return 0;
  const size_t uses = storage.use_count();
  const bool own = uses == 1 || (uses == 2 && tensor.requires_grad() && !tensor.is_view());
  return own ? static_cast<int64_t>(storage.nbytes()) : 0;
}

}  // namespace

// Index 0 is never given out, because id 0 stands for None.
Slab::Slab() {
  chunks_[0].reset(new Slot[kChunkSize]);
  chunks_[0][0].id = INT32_MIN;
  top_ = 1;
}

uint32_t Slab::take_index() {
  if (first_free_ != 0) {
    const uint32_t index = first_free_;
    first_free_ = at_index(index).next_free;
    return index;
  }
  if (top_ == kCapacity) {
    throw DoorError(ErrorKind::OutOfMemory,
                    "4194303 tensors are alive at once, which is the limit: dispose of some, or let go of them");
  }
  auto& chunk = chunks_[top_ >> kChunkBits];
  if (!chunk) chunk.reset(new Slot[kChunkSize]);
  return top_++;
}

int32_t Slab::put(at::Tensor&& tensor) {
  const uint32_t index = take_index();
  Slot& slot = at_index(index);
  slot.tensor = std::move(tensor);
  slot.bytes = owned_bytes(slot.tensor);
  slot.load = 0;
  constexpr uint64_t kGenerationMask = (1u << kGenerationBits) - 1;
  slot.id = static_cast<int32_t>(index | (slot.generation & kGenerationMask) << kIndexBits);
  counters.handles += 1;
  counters.bytes += slot.bytes;
  return slot.id;
}

void Slab::track(int32_t id) {
  Slot& slot = at_index(static_cast<uint32_t>(id) & kIndexMask);
  if (slot.load != 0) return;
  slot.load = load_of(slot.tensor, slot.bytes);
  counters.tracked_load += slot.load;
  counters.tracked_handles += 1;
  counters.tracked_bytes += slot.bytes;
}

void Slab::free_id(int32_t id) {
  if (!find(id)) return;
  if (depth_ == 0) {
    free_slot(static_cast<uint32_t>(id) & kIndexMask);
  } else {
    deferred_.push_back(handle(id));
  }
}

void Slab::free_handle(uint64_t handle) {
  const uint32_t index = static_cast<uint32_t>(handle) & kIndexMask;
  const Slot& slot = at_index(index);
  if (slot.id == 0 || slot.generation != handle >> kIndexBits) return;
  if (depth_ == 0) {
    free_slot(index);
  } else {
    deferred_.push_back(handle);
  }
}

void Slab::free_slot(uint32_t index) {
  Slot& slot = at_index(index);
  counters.handles -= 1;
  counters.bytes -= slot.bytes;
  if (slot.load != 0) {
    counters.tracked_load -= slot.load;
    counters.tracked_handles -= 1;
    counters.tracked_bytes -= slot.bytes;
  }
  slot.id = 0;
  slot.generation += 1;
  // The slot is complete before the tensor's destructor runs, which may free other slots.
  const at::Tensor dead = std::move(slot.tensor);
  slot.next_free = first_free_;
  first_free_ = index;
}

void Slab::free_deferred() {
  std::vector<uint64_t> handles;
  handles.swap(deferred_);
  for (const uint64_t handle : handles) free_handle(handle);
}

}  // namespace typetorch
