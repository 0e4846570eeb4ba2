// What libtorch's interfaces for any device give for CUDA: devices, streams, memory statistics. No header of CUDA is
// needed.
#include "named.h"

#include "json.h"

#include <ATen/Context.h>
#include <ATen/core/CachingHostAllocator.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/VirtualGuardImpl.h>

using namespace typetorch;

namespace {

constexpr c10::DeviceType kCuda = c10::DeviceType::CUDA;

c10::impl::VirtualGuardImpl guard() { return c10::impl::VirtualGuardImpl(kCuda); }

std::string json_of_stream(const c10::Stream& stream) {
  return JsonObject().add("id", stream.id()).add("device", static_cast<int>(stream.device_index())).text();
}

using Stat = c10::CachingAllocator::Stat;

std::string json_of_stat(const Stat& stat) {
  return JsonObject()
      .add("current", stat.current)
      .add("peak", stat.peak)
      .add("allocated", stat.allocated)
      .add("freed", stat.freed)
      .text();
}

std::string json_of_stats(const c10::CachingAllocator::StatArray& stats) {
  using c10::CachingAllocator::StatType;
  const auto of = [&](StatType type) { return json_of_stat(stats[static_cast<size_t>(type)]); };
  return JsonObject()
      .add_json("all", of(StatType::AGGREGATE))
      .add_json("small_pool", of(StatType::SMALL_POOL))
      .add_json("large_pool", of(StatType::LARGE_POOL))
      .text();
}

std::string memory_stats(const NamedArguments& arguments) {
  const auto stats = c10::getDeviceAllocator(kCuda)->getDeviceStats(arguments.index(0));
  return JsonObject()
      .add("num_alloc_retries", stats.num_alloc_retries)
      .add("num_ooms", stats.num_ooms)
      .add("max_split_size", stats.max_split_size)
      .add("num_sync_all_streams", stats.num_sync_all_streams)
      .add("num_device_alloc", stats.num_device_alloc)
      .add("num_device_free", stats.num_device_free)
      .add_json("allocation", json_of_stats(stats.allocation))
      .add_json("segment", json_of_stats(stats.segment))
      .add_json("active", json_of_stats(stats.active))
      .add_json("inactive_split", json_of_stats(stats.inactive_split))
      .add_json("allocated_bytes", json_of_stats(stats.allocated_bytes))
      .add_json("reserved_bytes", json_of_stats(stats.reserved_bytes))
      .add_json("active_bytes", json_of_stats(stats.active_bytes))
      .add_json("inactive_split_bytes", json_of_stats(stats.inactive_split_bytes))
      .add_json("requested_bytes", json_of_stats(stats.requested_bytes))
      .add_json("oversize_allocations", json_of_stat(stats.oversize_allocations))
      .add_json("oversize_segments", json_of_stat(stats.oversize_segments))
      .text();
}

template <class Duration>
std::string json_of_duration(const Duration& stat) {
  return JsonObject()
      .add("total", stat.total)
      .add("max", stat.max)
      .add("min", stat.min)
      .add("count", stat.count)
      .add("avg", stat.count == 0 ? 0 : stat.total / stat.count)
      .text();
}

std::string host_memory_stats(const NamedArguments&) {
  const auto stats = at::getHostAllocator(kCuda)->get_stats();
  return JsonObject()
      .add("num_host_alloc", stats.num_host_alloc)
      .add("num_host_free", stats.num_host_free)
      .add_json("active_requests", json_of_stat(stats.active_requests))
      .add_json("active_bytes", json_of_stat(stats.active_bytes))
      .add_json("allocations", json_of_stat(stats.allocations))
      .add_json("allocated_bytes", json_of_stat(stats.allocated_bytes))
      .add_json("host_alloc_time", json_of_duration(stats.host_alloc_time))
      .add_json("host_free_time", json_of_duration(stats.host_free_time))
      .text();
}

const NamedFunction functions[] = {
    {"init",
     [](const NamedArguments&) {
       at::globalContext().lazyInitDevice(kCuda);
       return std::string();
     }},
    {"isInitialized", [](const NamedArguments&) { return json_of(c10::getDeviceAllocator(kCuda)->initialized()); }},
    {"deviceCount", [](const NamedArguments&) { return json_of(static_cast<int>(guard().deviceCount())); }},
    {"currentDevice", [](const NamedArguments&) { return json_of(static_cast<int>(guard().getDevice().index())); }},
    {"exchangeDevice",
     [](const NamedArguments& arguments) {
       return json_of(static_cast<int>(guard().exchangeDevice(arguments.device(0)).index()));
     }},
    {"synchronize",
     [](const NamedArguments& arguments) {
       guard().synchronizeDevice(arguments.index(0));
       return std::string();
     }},
    {"currentStream",
     [](const NamedArguments& arguments) { return json_of_stream(guard().getStream(arguments.device(0))); }},
    {"defaultStream",
     [](const NamedArguments& arguments) { return json_of_stream(guard().getDefaultStream(arguments.device(0))); }},
    {"newStream",
     [](const NamedArguments& arguments) {
       return json_of_stream(guard().getNewStream(arguments.device(0), static_cast<int>(arguments.integer(1))));
     }},
    {"setStream",
     [](const NamedArguments& arguments) {
       guard().exchangeStream(arguments.stream(0));
       return std::string();
     }},
    {"queryStream", [](const NamedArguments& arguments) { return json_of(guard().queryStream(arguments.stream(0))); }},
    {"synchronizeStream",
     [](const NamedArguments& arguments) {
       guard().synchronizeStream(arguments.stream(0));
       return std::string();
     }},
    {"config",
     [](const NamedArguments&) { return json_of(std::string_view(at::detail::getCUDAHooks().showConfig())); }},
    {"memoryStats", memory_stats},
    {"resetPeakMemoryStats",
     [](const NamedArguments& arguments) {
       c10::getDeviceAllocator(kCuda)->resetPeakStats(arguments.index(0));
       return std::string();
     }},
    {"resetAccumulatedMemoryStats",
     [](const NamedArguments& arguments) {
       c10::getDeviceAllocator(kCuda)->resetAccumulatedStats(arguments.index(0));
       return std::string();
     }},
    {"emptyCache",
     [](const NamedArguments&) {
       c10::getDeviceAllocator(kCuda)->emptyCache();
       return std::string();
     }},
    {"memGetInfo",
     [](const NamedArguments& arguments) {
       const auto [free, total] = c10::getDeviceAllocator(kCuda)->getMemoryInfo(arguments.index(0));
       return '[' + json_of(free) + ',' + json_of(total) + ']';
     }},
    {"hostMemoryStats", host_memory_stats},
    {"resetPeakHostMemoryStats",
     [](const NamedArguments&) {
       at::getHostAllocator(kCuda)->reset_peak_stats();
       return std::string();
     }},
    {"resetAccumulatedHostMemoryStats",
     [](const NamedArguments&) {
       at::getHostAllocator(kCuda)->reset_accumulated_stats();
       return std::string();
     }},
    {"emptyHostCache",
     [](const NamedArguments&) {
       at::getHostAllocator(kCuda)->empty_cache();
       return std::string();
     }},
};

}  // namespace

NamedFunctions typetorch::cuda_functions() { return {functions, std::size(functions)}; }
