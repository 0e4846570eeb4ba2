// Storages: bytes of a whole storage, tensors that share one, and identities.
#include "storage.h"

#include "bytes.h"
#include "environment.h"
#include "error.h"
#include "functorch.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>

#include <cstring>

using namespace typetorch;

namespace {

const c10::Storage& storage_of(const at::Tensor& tensor) {
  if (!tensor.has_storage()) throw DoorError(ErrorKind::Type, "a tensor of this layout has no storage");
  return tensor.storage();
}

uint64_t address(const void* pointer) { return reinterpret_cast<uintptr_t>(pointer); }

}  // namespace

at::Tensor typetorch::bytes_of(const c10::Storage& storage) {
  const auto size = static_cast<int64_t>(storage.nbytes());
  return at::empty({0}, at::TensorOptions().dtype(at::kByte).device(storage.device())).set_(storage, 0, {size}, {1});
}

extern "C" {

int32_t tt_storage_length(int32_t id, size_t* length) noexcept {
  return guarded([=] { *length = storage_of(environment().tensor(id)).nbytes(); });
}

int32_t tt_copy_storage(int32_t id, uint8_t* target, size_t length) noexcept {
  return guarded([=] {
    const at::AutoGradMode no_grad(false);
    const OutsideTransforms outside;
    const at::Tensor tensor = environment().materialized(id);
    const c10::Storage& storage = storage_of(tensor);
    if (storage.nbytes() != length) throw DoorError(ErrorKind::Internal, "the storage changed its size");
    if (length == 0) return;
    const at::Tensor bytes = storage.device().is_cpu() ? at::Tensor() : bytes_of(storage).cpu();
    std::memcpy(target, bytes.defined() ? bytes.const_data_ptr() : storage.data(), length);
  });
}

/// A tensor over another tensor's storage; `offset` counts elements of `dtype`.
int32_t tt_from_storage(int32_t storage_id, int32_t dtype_code, int64_t offset, const int64_t* sizes, size_t dimensions,
                        const int64_t* strides, size_t stride_count, int32_t* id) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::AutoGradMode no_grad(false);
    const c10::Storage storage = storage_of(env.tensor(storage_id));
    const c10::ScalarType dtype = checked_dtype(dtype_code);
    const at::IntArrayRef shape(sizes, dimensions);
    const at::IntArrayRef steps(strides, stride_count);
    const int64_t needed = strided_bytes(shape, steps, offset, dtype);
    if (static_cast<uint64_t>(needed) > storage.nbytes()) {
      throw DoorError(ErrorKind::Runtime, "a view that reaches byte " + std::to_string(needed) +
                                              " does not fit in a storage of " + std::to_string(storage.nbytes()) +
                                              " bytes");
    }
    const at::Tensor tensor = [&] {
      const OutsideTransforms outside;
      return at::empty({0}, at::TensorOptions().dtype(dtype).device(storage.device()))
          .set_(storage, offset, shape, steps);
    }();
    *id = env.put(lifted(tensor));
  });
}

/// Another id for the same object.
int32_t tt_alias(int32_t id, int32_t* other) noexcept {
  return guarded([=] {
    auto& env = environment();
    *other = env.put(env.tensor(id));
  });
}

int32_t tt_storage_key(int32_t id, uint64_t* key) noexcept {
  return guarded([=] { *key = address(storage_of(environment().tensor(id)).unsafeGetStorageImpl()); });
}

int32_t tt_impl_key(int32_t id, uint64_t* key) noexcept {
  return guarded([=] { *key = address(environment().tensor(id).unsafeGetTensorImpl()); });
}

int32_t tt_data_pointer(int32_t id, uint64_t* pointer) noexcept {
  return guarded([=] { *pointer = address(environment().tensor(id).const_data_ptr()); });
}
}
