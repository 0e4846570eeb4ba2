// Properties of devices, and settings that concern a whole device.
#include "groups.h"
#include "json.h"

#include <ATen/cuda/CUDAContext.h>
#include <ATen/cuda/PeerToPeerAccess.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAStream.h>

#include <cstdio>

namespace typetorch {
namespace {

int attribute(cudaDeviceAttr which, int device) {
  int value = 0;
  C10_CUDA_CHECK(cudaDeviceGetAttribute(&value, which, device));
  return value;
}

std::string uuid_text(const cudaUUID_t& uuid) {
  std::string text;
  for (size_t i = 0; i < sizeof uuid.bytes; i++) {
    char digits[3];
    std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned char>(uuid.bytes[i]));
    text += digits;
    if (i == 3 || i == 5 || i == 7 || i == 9) text += '-';
  }
  return text;
}

std::string properties(const NamedArguments& arguments) {
  const int device = arguments.index(0);
  const cudaDeviceProp* of = at::cuda::getDeviceProperties(device);
  return JsonObject()
      .add("name", std::string_view(of->name))
      .add("major", of->major)
      .add("minor", of->minor)
      .add("isMultiGpuBoard", of->isMultiGpuBoard)
      .add("isIntegrated", of->integrated)
      .add("multiProcessorCount", of->multiProcessorCount)
      .add("totalMemory", of->totalGlobalMem)
      .add("maxThreadsPerMultiProcessor", of->maxThreadsPerMultiProcessor)
      .add("maxThreadsPerBlock", of->maxThreadsPerBlock)
      .add("warpSize", of->warpSize)
      .add("regsPerMultiprocessor", of->regsPerMultiprocessor)
      .add("sharedMemoryPerBlock", of->sharedMemPerBlock)
      .add("sharedMemoryPerBlockOptin", of->sharedMemPerBlockOptin)
      .add("sharedMemoryPerMultiprocessor", of->sharedMemPerMultiprocessor)
      .add("clockRate", attribute(cudaDevAttrClockRate, device))
      .add("memoryClockRate", attribute(cudaDevAttrMemoryClockRate, device))
      .add("memoryBusWidth", of->memoryBusWidth)
      .add("L2CacheSize", of->l2CacheSize)
      .add("uuid", uuid_text(of->uuid))
      .add("pciBusId", of->pciBusID)
      .add("pciDeviceId", of->pciDeviceID)
      .add("pciDomainId", of->pciDomainID)
      .text();
}

std::string json_of_stream(const c10::cuda::CUDAStream& stream) {
  return JsonObject().add("id", stream.id()).add("device", static_cast<int>(stream.device_index())).text();
}

std::string set_sync_debug_mode(const NamedArguments& arguments) {
  const int64_t mode = arguments.integer(0);
  TORCH_CHECK(mode >= 0 && mode <= 2, "invalid value of debug_mode, expected 0, 1 or 2, got ", mode);
  if (mode != 0) {
    TORCH_WARN_ONCE(
        "Synchronization debug mode is a prototype feature and does not yet detect all synchronizing operations");
  }
  c10::cuda::warning_state().set_sync_debug_mode(static_cast<c10::cuda::SyncDebugMode>(mode));
  return {};
}

}  // namespace

std::vector<NamedFunction> device_functions() {
  return {
      {"properties", properties},
      {"canDeviceAccessPeer",
       [](const NamedArguments& arguments) {
         return json_of(at::cuda::canDeviceAccessPeer(arguments.index(0), arguments.index(1)));
       }},
      {"currentBlasHandle",
       [](const NamedArguments&) {
         return json_of(reinterpret_cast<uintptr_t>(at::cuda::getCurrentCUDABlasHandle()));
       }},
      {"streamHandle",
       [](const NamedArguments& arguments) {
         return json_of(reinterpret_cast<uintptr_t>(c10::cuda::CUDAStream(arguments.stream(0)).stream()));
       }},
      {"streamPriority",
       [](const NamedArguments& arguments) { return json_of(c10::cuda::CUDAStream(arguments.stream(0)).priority()); }},
      {"externalStream",
       [](const NamedArguments& arguments) {
         const auto handle = reinterpret_cast<cudaStream_t>(static_cast<uintptr_t>(arguments.integer(0)));
         return json_of_stream(c10::cuda::getStreamFromExternal(handle, arguments.index(1)));
       }},
      {"syncDebugMode",
       [](const NamedArguments&) {
         return json_of(static_cast<int>(c10::cuda::warning_state().get_sync_debug_mode()));
       }},
      {"setSyncDebugMode", set_sync_debug_mode},
  };
}

}  // namespace typetorch
