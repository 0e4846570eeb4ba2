// The caching allocator: limits, raw memory, pools, and what it holds.
#include "groups.h"
#include "json.h"
#include "objects.h"

#include <ATen/cuda/MemPool.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>

#include <thread>

namespace typetorch {
namespace {

namespace Allocator = c10::cuda::CUDACachingAllocator;

Objects<at::cuda::MemPool>& pools() {
  // Never destroyed: at the end of the process CUDA may be gone already.
  static auto* const all = new Objects<at::cuda::MemPool>("memory pool");
  return *all;
}

std::shared_ptr<at::cuda::MemPool> pool(const NamedArguments& arguments) { return pools().get(arguments.integer(0)); }

std::string json_of_pool(const c10::MempoolId_t& id) {
  return '[' + json_of(id.first) + ',' + json_of(id.second) + ']';
}

std::string json_of_block(const Allocator::BlockInfo& block, size_t address) {
  const char* state = block.allocated ? "active_allocated" : block.active ? "active_pending_free" : "inactive";
  return JsonObject()
      .add("address", address)
      .add("size", block.size)
      .add("requested_size", block.requested_size)
      .add("state", std::string_view(state))
      .text();
}

std::string json_of_segment(const Allocator::SegmentInfo& segment) {
  size_t address = segment.address;
  const std::string blocks = json_list(segment.blocks, [&](const Allocator::BlockInfo& block) {
    const std::string json = json_of_block(block, address);
    address += block.size;
    return json;
  });
  return JsonObject()
      .add("device", static_cast<int>(segment.device))
      .add("address", segment.address)
      .add("total_size", segment.total_size)
      .add("allocated_size", segment.allocated_size)
      .add("active_size", segment.active_size)
      .add("requested_size", segment.requested_size)
      .add("stream", reinterpret_cast<uintptr_t>(segment.stream))
      .add("segment_type", std::string_view(segment.is_large ? "large" : "small"))
      .add_json("segment_pool_id", json_of_pool(segment.owner_private_pool_id))
      .add("is_expandable", segment.is_expandable)
      .add_json("blocks", blocks)
      .text();
}

std::string snapshot(const NamedArguments& arguments) {
  const c10::MempoolId_t id{static_cast<c10::CaptureId_t>(arguments.integer(0)),
                            static_cast<c10::CaptureId_t>(arguments.integer(1))};
  return json_list(Allocator::snapshot(id, false).segments, json_of_segment);
}

std::string allocate(const NamedArguments& arguments) {
  const c10::cuda::CUDAGuard guard(arguments.index(1));
  const auto stream = reinterpret_cast<cudaStream_t>(static_cast<uintptr_t>(arguments.integer(2)));
  void* memory = Allocator::raw_alloc_with_stream(static_cast<size_t>(arguments.integer(0)), stream);
  return json_of(reinterpret_cast<uintptr_t>(memory));
}

/// What the calling thread allocates comes from the pool until `endPool`.
std::string begin_pool(const NamedArguments& arguments) {
  const std::thread::id thread = std::this_thread::get_id();
  Allocator::beginAllocateToPool(arguments.index(1), pool(arguments)->id(),
                                 [thread](cudaStream_t) { return std::this_thread::get_id() == thread; });
  return {};
}

std::string end_pool(const NamedArguments& arguments) {
  Allocator::endAllocateToPool(arguments.index(1), pool(arguments)->id());
  Allocator::releasePool(arguments.index(1), pool(arguments)->id());
  return {};
}

}  // namespace

std::vector<NamedFunction> memory_functions() {
  return {
      {"memoryFraction",
       [](const NamedArguments& arguments) { return json_of(Allocator::getMemoryFraction(arguments.index(0))); }},
      {"setMemoryFraction",
       [](const NamedArguments& arguments) {
         Allocator::setMemoryFraction(arguments.number(0), arguments.index(1));
         return std::string();
       }},
      {"allocatorBackend", [](const NamedArguments&) { return json_of(std::string_view(Allocator::name())); }},
      {"enableCaching",
       [](const NamedArguments& arguments) {
         Allocator::enable(arguments.flag(0));
         return std::string();
       }},
      {"snapshot", snapshot},
      {"allocate", allocate},
      {"deallocate",
       [](const NamedArguments& arguments) {
         Allocator::raw_delete(reinterpret_cast<void*>(static_cast<uintptr_t>(arguments.integer(0))));
         return std::string();
       }},
      {"newPool",
       [](const NamedArguments& arguments) {
         const auto made = std::make_shared<at::cuda::MemPool>(nullptr, true, arguments.flag(0), arguments.flag(1));
         return json_of(pools().put(made));
       }},
      {"freePool",
       [](const NamedArguments& arguments) {
         pools().free(arguments.integer(0));
         return std::string();
       }},
      {"poolId", [](const NamedArguments& arguments) { return json_of_pool(pool(arguments)->id()); }},
      {"poolUseCount", [](const NamedArguments& arguments) { return json_of(pool(arguments)->use_count()); }},
      {"beginPool", begin_pool},
      {"endPool", end_pool},
  };
}

}  // namespace typetorch
