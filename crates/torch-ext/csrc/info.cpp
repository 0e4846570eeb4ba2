// The hot questions about a tensor: what it is (`info`), and its value if it has one element (`item`).
#include "environment.h"
#include "error.h"
#include "ragged_size.h"
#include "writer.h"

#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/ops/item.h>

using namespace typetorch;

namespace {

enum Flag : int32_t {
  kRequiresGrad = 1,
  kIsLeaf = 2,
  kContiguous = 4,
  kConjugate = 8,
  kNegative = 16,
  kInference = 32,
  kRetainsGrad = 64,
  kHasStorage = 128,
  kView = 256,
  kNonOverlappingAndDense = 512,
  kWrappedNumber = 1024,
  kQuantized = 2048,
  kSparse = 4096,
  kHasGradFn = 8192,
  kChannelsLast = 16384,
  kNested = 32768,
  kNamed = 65536,
  kGradFnRefused = 131072,
};

bool has_strides(const at::Tensor& tensor) { return tensor.layout() == at::kStrided && !tensor.is_nested(); }

/// Whether the tensor is a leaf or has a node. A view that was spoiled by a change of its base can say neither, and is
/// a tensor like others otherwise.
int32_t place_in_graph(const at::Tensor& tensor) {
  if (!tensor.requires_grad()) return kIsLeaf;
  try {
    if (tensor.grad_fn() == nullptr) return kRequiresGrad | kIsLeaf;
  } catch (const c10::Error&) {
    return kRequiresGrad | kGradFnRefused;
  }
  return kRequiresGrad | kHasGradFn | (tensor.retains_grad() ? kRetainsGrad : 0);
}

int32_t flags_of(const at::Tensor& tensor) {
  const c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  int32_t flags = place_in_graph(tensor);
  const auto set = [&](Flag flag, bool on) { flags |= on ? flag : 0; };
  set(kConjugate, tensor.is_conj());
  set(kNegative, tensor.is_neg());
  set(kInference, tensor.is_inference());
  set(kHasStorage, impl->has_storage());
  set(kView, tensor.is_view());
  set(kWrappedNumber, impl->is_wrapped_number());
  set(kQuantized, tensor.is_quantized());
  set(kSparse, tensor.layout() != at::kStrided && tensor.layout() != at::kMkldnn);
  set(kNested, tensor.is_nested());
  set(kNamed, impl->has_named_tensor_meta());
  if (tensor.layout() == at::kJagged) set(kContiguous, tensor.is_contiguous());
  if (has_strides(tensor)) {
    set(kContiguous, tensor.is_contiguous());
    set(kNonOverlappingAndDense, tensor.is_non_overlapping_and_dense());
    // Inside of a batch, libtorch answers for no other memory format.
    if (!at::functorch::isBatchedTensor(tensor)) {
      set(kChannelsLast, tensor.dim() == 4
                             ? tensor.is_contiguous(at::MemoryFormat::ChannelsLast)
                             : tensor.dim() == 5 && tensor.is_contiguous(at::MemoryFormat::ChannelsLast3d));
    }
  }
  return flags;
}

/// A nested tensor has no one size for each dimension, except for those of the jagged layout.
int64_t size_of(const at::Tensor& tensor, int64_t dimension) {
  if (!tensor.is_nested()) return tensor.size(dimension);
  return tensor.layout() == at::kJagged ? buffer_integer(tensor.sym_size(dimension)) : -1;
}

void write_info(Environment& env, const at::Tensor& tensor) {
  const c10::TensorImpl* impl = tensor.unsafeGetTensorImpl();
  const int64_t dimensions = tensor.dim();
  if (env.out_count < 8 || env.word_count < 4 + 2 * static_cast<size_t>(dimensions)) {
    throw DoorError(ErrorKind::Internal, "the call buffers are too small");
  }
  const int32_t header[] = {
      static_cast<int32_t>(tensor.scalar_type()),
      static_cast<int32_t>(tensor.device().type()),
      tensor.device().index(),
      static_cast<int32_t>(tensor.layout()),
      flags_of(tensor),
      static_cast<int32_t>(dimensions),
      tensor.is_inference() ? -1 : static_cast<int32_t>(impl->version_counter().current_version()),
      static_cast<int32_t>(tensor.output_nr()),
  };
  std::copy(std::begin(header), std::end(header), env.out);
  const bool strided = has_strides(tensor);
  double* words = env.words;
  *words++ = static_cast<double>(tensor.numel());
  *words++ = strided ? static_cast<double>(tensor.storage_offset()) : 0;
  *words++ = impl->has_storage() ? static_cast<double>(impl->unsafe_storage().nbytes()) : 0;
  *words++ = static_cast<double>(tensor.element_size());
  for (int64_t i = 0; i < dimensions; ++i) *words++ = static_cast<double>(size_of(tensor, i));
  for (int64_t i = 0; i < dimensions; ++i) *words++ = strided ? static_cast<double>(tensor.stride(i)) : 0;
}

}  // namespace

extern "C" {

int32_t tt_info() noexcept {
  return guarded([] {
    auto& env = environment();
    write_info(env, env.tensor(env.out[0]));
  });
}

int32_t tt_item() noexcept {
  return guarded([] {
    auto& env = environment();
    const at::Tensor tensor = env.materialized(env.out[0]);
    Writer(env).scalar(tensor.item());
  });
}
}
