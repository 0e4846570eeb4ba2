// Elements of tensors as bytes: in, out, and shared with JavaScript.
#include "bytes.h"

#include "environment.h"
#include "error.h"
#include "functorch.h"
#include "js_reference.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/int_repr.h>
#include <c10/util/safe_numerics.h>

#include <cstring>

namespace typetorch {
namespace {

[[noreturn]] void too_large(c10::IntArrayRef sizes) {
  std::ostringstream text;
  text << "sizes " << sizes << " are no sizes of a tensor";
  throw DoorError(ErrorKind::Value, text.str());
}

void check_length(int64_t bytes, size_t given, c10::IntArrayRef sizes) {
  if (static_cast<uint64_t>(bytes) == given) return;
  std::ostringstream text;
  text << "sizes " << sizes << " take " << bytes << " bytes, but " << given << " were given";
  throw DoorError(ErrorKind::Value, text.str());
}

at::Tensor elements(const at::Tensor& tensor) {
  if (tensor.layout() != at::kStrided || tensor.is_nested()) {
    throw DoorError(ErrorKind::Type, "only a dense tensor's elements can be read as bytes; call to_dense() first");
  }
  return tensor.is_quantized() ? at::int_repr(tensor) : tensor;
}

}  // namespace

c10::ScalarType checked_dtype(int32_t code) {
  const auto dtype = static_cast<c10::ScalarType>(code);
  if (code < 0 || code >= static_cast<int32_t>(c10::ScalarType::NumOptions) || dtype == c10::ScalarType::Undefined) {
    throw DoorError(ErrorKind::Type, std::to_string(code) + " is no dtype");
  }
  return dtype;
}

int64_t dense_bytes(c10::IntArrayRef sizes, c10::ScalarType dtype) {
  uint64_t bytes = c10::elementSize(dtype);
  bool empty = false;
  bool overflows = false;
  for (const int64_t size : sizes) {
    if (size < 0) too_large(sizes);
    empty |= size == 0;
    overflows |= c10::mul_overflows(bytes, static_cast<uint64_t>(std::max<int64_t>(size, 1)), &bytes);
  }
  if (overflows || bytes > static_cast<uint64_t>(INT64_MAX)) too_large(sizes);
  return empty ? 0 : static_cast<int64_t>(bytes);
}

int64_t strided_bytes(c10::IntArrayRef sizes, c10::IntArrayRef strides, int64_t offset, c10::ScalarType dtype) {
  if (sizes.size() != strides.size()) {
    throw DoorError(ErrorKind::Value, "there are " + std::to_string(sizes.size()) + " sizes but " +
                                          std::to_string(strides.size()) + " strides");
  }
  dense_bytes(sizes, dtype);
  if (offset < 0) throw DoorError(ErrorKind::Value, "storage offset " + std::to_string(offset) + " is negative");
  const bool empty = std::find(sizes.begin(), sizes.end(), 0) != sizes.end();
  auto end = static_cast<uint64_t>(offset) + (empty ? 0 : 1);
  bool overflows = false;
  for (size_t i = 0; i < sizes.size(); ++i) {
    if (strides[i] < 0) throw DoorError(ErrorKind::Value, "stride " + std::to_string(strides[i]) + " is negative");
    if (empty) continue;
    uint64_t reach = 0;
    overflows |= c10::mul_overflows(static_cast<uint64_t>(sizes[i] - 1), static_cast<uint64_t>(strides[i]), &reach);
    overflows |= c10::add_overflows(end, reach, &end);
  }
  overflows |= c10::mul_overflows(end, static_cast<uint64_t>(c10::elementSize(dtype)), &end);
  if (overflows || end > static_cast<uint64_t>(INT64_MAX)) too_large(sizes);
  return static_cast<int64_t>(end);
}

}  // namespace typetorch

using namespace typetorch;

extern "C" {

int32_t tt_from_bytes(const uint8_t* data, size_t length, int32_t dtype_code, const int64_t* sizes, size_t dimensions,
                      int32_t* id) noexcept {
  return guarded([=] {
    auto& env = environment();
    const at::IntArrayRef shape(sizes, dimensions);
    const c10::ScalarType dtype = checked_dtype(dtype_code);
    check_length(dense_bytes(shape, dtype), length, shape);
    const at::Tensor tensor = [&] {
      const OutsideTransforms outside;
      return at::empty(shape, at::TensorOptions().dtype(dtype).device(at::kCPU));
    }();
    if (length != 0) std::memcpy(tensor.mutable_data_ptr(), data, length);
    *id = env.put(lifted(tensor));
  });
}

/// `token` stands for the reference that keeps the memory; it is released whether or not this succeeds.
int32_t tt_from_shared(uint8_t* data, size_t length, uint64_t token, int32_t dtype_code, const int64_t* sizes,
                       size_t dimensions, int32_t* id) noexcept {
  return guarded([=] {
    auto& env = environment();
    auto owner = std::make_unique<JsReference>(env.releases, token);
    const at::IntArrayRef shape(sizes, dimensions);
    const c10::ScalarType dtype = checked_dtype(dtype_code);
    check_length(dense_bytes(shape, dtype), length, shape);
    const size_t alignment = std::min<size_t>(c10::elementSize(dtype), 8);
    if (reinterpret_cast<uintptr_t>(data) % alignment != 0) {
      throw DoorError(ErrorKind::Value,
                      "the memory begins at an address that is no multiple of " + std::to_string(alignment) + " bytes");
    }
    const auto options = at::TensorOptions().dtype(dtype).device(at::kCPU);
    at::Tensor tensor =
        at::for_blob(data, shape).context(owner.release(), &delete_js_reference).options(options).make_tensor();
    *id = env.put(lifted(std::move(tensor)));
  });
}

int32_t tt_byte_length(int32_t id, size_t* length) noexcept {
  return guarded([=] {
    const at::Tensor& tensor = environment().tensor(id);
    if (tensor.layout() != at::kStrided || tensor.is_nested()) elements(tensor);
    *length = static_cast<size_t>(tensor.numel()) * tensor.element_size();
  });
}

/// Copies the elements in their logical order, conjugation and negation done.
int32_t tt_copy_bytes(int32_t id, uint8_t* target, size_t length) noexcept {
  return guarded([=] {
    const at::AutoGradMode no_grad(false);
    const OutsideTransforms outside;
    const at::Tensor tensor = elements(untracked(environment().materialized(id)));
    check_length(dense_bytes(tensor.sizes(), tensor.scalar_type()), length, tensor.sizes());
    if (length == 0) return;
    // What is batched has no elements of its own.
    if (!tensor.has_storage()) tensor.const_data_ptr();
    const bool plain = tensor.is_cpu() && tensor.is_contiguous() && !tensor.is_conj() && !tensor.is_neg();
    if (plain) {
      std::memcpy(target, tensor.const_data_ptr(), length);
    } else {
      at::from_blob(target, tensor.sizes(), at::TensorOptions().dtype(tensor.scalar_type()).device(at::kCPU))
          .copy_(tensor);
    }
  });
}
}
