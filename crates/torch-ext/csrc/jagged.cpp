#include "jagged.h"

#include "dispatch_mode.h"
#include "error.h"
#include "ragged_size.h"

#include <ATen/ops/zeros.h>
#include <c10/core/TensorImpl.h>
#include <c10/core/WrapDimMinimal.h>

#include <numeric>
#include <vector>

namespace torch::utils {

/// libtorch lets a class of this name say which interpreter a tensor belongs to; it is defined in Python's library.
class PyObjectPreservation {
 public:
  static void set_interpreter(c10::impl::PyObjectSlot& slot, c10::impl::PyInterpreter* interpreter) {
    slot.pyobj_interpreter_.store(interpreter);
  }
};

}  // namespace torch::utils

namespace typetorch {
namespace {

using c10::DispatchKey;

c10::DispatchKeySet keys_of(const at::Tensor& values) {
  const auto dense = values.options().layout(c10::kJagged).computeDispatchKey();
  return c10::DispatchKeySet({dense, DispatchKey::AutogradNestedTensor}) |
         c10::DispatchKeySet(DispatchKey::NestedTensor);
}

/// As many bytes as the values have, and no address.
c10::Storage storage_like(const at::Tensor& values) {
  const size_t bytes = values.has_storage() ? values.storage().nbytes() : 0;
  return {c10::Storage::use_byte_size_t(), bytes, at::DataPtr(nullptr, values.device())};
}

class JaggedTensorImpl final : public c10::TensorImpl {
 public:
  explicit JaggedTensorImpl(Jagged parts)
      : TensorImpl(storage_like(parts.values), keys_of(parts.values), parts.values.dtype()), parts_(std::move(parts)) {
    const at::Tensor& values = parts_.values;
    const auto at = parts_.ragged_dim - 1;
    const c10::SymInt ragged = ragged_size_of(parts_.lengths.defined() ? parts_.lengths : parts_.offsets);
    sizes_.emplace_back(parts_.offsets.size(0) - 1);
    for (const int64_t size : values.sizes()) sizes_.emplace_back(size);
    sizes_.at(parts_.ragged_dim) = ragged;
    strides_.push_back(ragged * values.stride(at));
    for (const int64_t stride : values.strides()) strides_.emplace_back(stride);
    set_custom_sizes_strides(SizesStridesPolicy::CustomSizes);
    set_custom_layout(true);
    // Not 0, for which a missing address would be right.
    numel_ = 1;
    set_python_dispatch(true);
    torch::utils::PyObjectPreservation::set_interpreter(*pyobj_slot(), interpreter());
  }

  const Jagged& parts() const { return parts_; }

  c10::intrusive_ptr<TensorImpl> shallow_copy_and_detach(const c10::VariableVersion& version,
                                                         bool allow_tensor_metadata_change) const override {
    auto copy = c10::make_intrusive<JaggedTensorImpl>(parts_);
    copy->set_version_counter(version);
    copy->set_allow_tensor_metadata_change(allow_tensor_metadata_change);
    return copy;
  }
  c10::intrusive_ptr<TensorImpl> shallow_copy_and_detach(c10::VariableVersion&& version,
                                                         bool allow_tensor_metadata_change) const override {
    return shallow_copy_and_detach(static_cast<const c10::VariableVersion&>(version), allow_tensor_metadata_change);
  }
  void shallow_copy_from(const c10::intrusive_ptr<TensorImpl>& source) override {
    const auto* jagged = dynamic_cast<const JaggedTensorImpl*>(source.get());
    TORCH_CHECK(jagged, "the values of a jagged tensor can only be replaced by those of another");
    parts_ = jagged->parts_;
    sizes_ = jagged->sizes_;
    strides_ = jagged->strides_;
  }

 protected:
  int64_t dim_custom() const override { return static_cast<int64_t>(sizes_.size()); }
  c10::SymIntArrayRef sym_sizes_custom() const override { return sizes_; }
  c10::SymIntArrayRef sym_strides_custom() const override { return strides_; }
  c10::SymInt sym_numel_custom() const override { return numel_custom(); }
  c10::SymInt sym_storage_offset_custom() const override { return storage_offset_custom(); }
  c10::Layout layout_custom() const override { return c10::kJagged; }
  int64_t storage_offset_custom() const override { return parts_.values.storage_offset(); }

  int64_t numel_custom() const override {
    if (!parts_.lengths.defined()) return parts_.values.numel();
    const OutsideModes outside;
    int64_t numel = parts_.lengths.sum().item<int64_t>();
    for (size_t i = 2; i < sizes_.size(); ++i) numel *= buffer_integer(sizes_[i]);
    return numel;
  }
  int64_t size_custom(int64_t dim) const override {
    const int64_t at = c10::maybe_wrap_dim(dim, dim_custom(), false);
    if (const auto size = sizes_[at].maybe_as_int()) return *size;
    refuse_sizes();
  }
  c10::SymBool sym_is_contiguous_custom(at::MemoryFormat format) const override {
    if (parts_.lengths.defined()) return false;
    return format == at::MemoryFormat::Preserve || parts_.values.is_contiguous(format);
  }
  c10::SymBool sym_is_non_overlapping_and_dense_custom() const override { return false; }
  bool is_strides_like_custom(at::MemoryFormat) const override { return false; }
  c10::IntArrayRef sizes_custom() const override { refuse_sizes(); }
  c10::IntArrayRef strides_custom() const override {
    TORCH_CHECK(false, "a nested tensor of the jagged layout has no strides that are numbers");
  }

 private:
  const char* tensorimpl_type_name() const override { return "JaggedTensorImpl"; }

  [[noreturn]] static void refuse_sizes() {
    TORCH_CHECK(false,
                "NestedTensor does not support directly calling torch.ops.aten.size; please use `nested_tensor.size()` "
                "instead.");
  }

  Jagged parts_;
  std::vector<c10::SymInt> sizes_;
  std::vector<c10::SymInt> strides_;
};

void require(bool holds, const std::string& text) {
  if (!holds) throw DoorError(ErrorKind::Assertion, text);
}

std::string text_of(const c10::Device& device) { return device.str(); }

void check(const Jagged& parts) {
  const at::Tensor& offsets = parts.offsets;
  require(offsets.dim() == 1, "offsets must be 1D, but got " + std::to_string(offsets.dim()) + "D");
  require(!jagged_of(parts.values), "values must not be a NestedTensor");
  require(parts.values.device() == offsets.device(),
          "values and offsets must be on the same device, but got values.device=" + text_of(parts.values.device()) +
              " and offsets.device=" + text_of(offsets.device()));
  if (parts.lengths.defined() && (parts.lengths.dim() == 0 || parts.lengths.size(0) != offsets.size(0) - 1)) {
    require(false, "offsets and lengths batch sizes must match: offsets.shape[0] - 1 = " +
                       std::to_string(offsets.size(0) - 1) +
                       ", lengths.shape[0] = " + std::to_string(parts.lengths.dim() == 0 ? 0 : parts.lengths.size(0)));
  }
  if (offsets.size(0) == 0) throw DoorError(ErrorKind::Runtime, "offsets must have at least one element");
  if (parts.ragged_dim < 1 || parts.ragged_dim > parts.values.dim()) {
    throw DoorError(ErrorKind::Index, "tuple index out of range");
  }
}

}  // namespace

at::Tensor make_jagged(Jagged parts) {
  check(parts);
  return at::detail::make_tensor<JaggedTensorImpl>(std::move(parts));
}

const Jagged* jagged_of(const at::Tensor& tensor) {
  if (!tensor.defined() || !tensor.is_nested()) return nullptr;
  const auto* impl = dynamic_cast<const JaggedTensorImpl*>(tensor.unsafeGetTensorImpl());
  return impl ? &impl->parts() : nullptr;
}

}  // namespace typetorch
