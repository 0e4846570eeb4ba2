// Checks of how the shapes of one operator's arguments fit together.
#include "arguments.h"

#include <ATen/ExpandUtils.h>

#include <algorithm>

namespace typetorch::guard {

void has_outer_sizes(const Schema& schema, const Stack& stack, size_t position, int64_t inner) {
  const at::Tensor* input = find_input(schema, stack);
  if (!input || !is_given(stack[position])) return;
  const at::Tensor& tensor = stack[position].toTensor();
  const int64_t outer = input->dim() - inner;
  fits(schema, position,
       outer < 0 ||
           (tensor.dim() == input->dim() && tensor.sizes().slice(0, outer).equals(input->sizes().slice(0, outer))));
}

void fits_grid(const Schema& schema, const Stack& stack, size_t position, int64_t inner) {
  const at::Tensor* grid = find_tensor(schema, stack, "grid");
  if (!grid || !is_given(stack[position]) || grid->dim() != inner + 2) return;
  const auto sizes = stack[position].toTensor().sizes();
  has_outer_sizes(schema, stack, position, inner);
  fits(schema, position, sizes.size() == grid->sizes().size() && sizes.slice(2).equals(grid->sizes().slice(1, inner)));
}

void fit_sizes(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const auto corners = schema.argumentIndexWithName("align_corners");
  const auto given = schema.argumentIndexWithName("input_size");
  const at::Tensor* self = find_tensor(schema, stack, "self");
  const auto output = schema.argumentIndexWithName("output_size");
  if (!output || !stack[*output].isIntList() || (corners && stack[*corners].toBool())) return;
  const std::vector<int64_t> target = stack[*output].toIntVector();
  const std::vector<int64_t> source = given ? integers_in(stack[*given]) : self ? self->sizes().vec() : target;
  if (target.size() != 2 || source.size() < 2) return;
  for (size_t i = 0; i < 2; ++i) {
    const c10::IValue& scale = stack[position + i];
    if (!scale.isDouble() || !(scale.toDouble() > 0)) continue;
    // The scale of sizes that were rounded may lead a little further.
    const double end = static_cast<double>(target[i]) / scale.toDouble();
    fits(schema, position + i, end <= static_cast<double>(source[source.size() - 2 + i]) + 1e-3);
  }
}

void are_distances(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* first = find_tensor(schema, stack, "x1");
  const at::Tensor* second = find_tensor(schema, stack, "x2");
  if (!first || !second || !is_given(stack[position])) return;
  fits(schema, position, first->dim() >= 2 && second->dim() >= 2 && first->size(-1) == second->size(-1));
  std::vector<int64_t> sizes =
      at::infer_size(first->sizes().slice(0, first->dim() - 2), second->sizes().slice(0, second->dim() - 2));
  sizes.insert(sizes.end(), {first->size(-2), second->size(-2)});
  fits(schema, position, stack[position].toTensor().sizes().equals(sizes));
}

void are_distances_of_pairs(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  if (!self || !is_given(stack[position])) return;
  const int64_t count = self->dim() == 2 ? self->size(0) : 0;
  const at::Tensor& distances = stack[position].toTensor();
  fits(schema, position, self->dim() == 2 && distances.dim() == 1 && distances.numel() == count * (count - 1) / 2);
}

void are_windows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[position]) || !stack[position + 1].isIntList()) return;
  std::vector<int64_t> sizes = stack[position + 1].toIntVector();
  const int64_t rank = static_cast<int64_t>(sizes.size());
  int64_t dim = find_int(schema, stack, "dim", 0);
  const int64_t size = find_int(schema, stack, "size", 1);
  const int64_t step = find_int(schema, stack, "step", 1);
  if (rank == 0 || step < 1) return;
  if (dim < 0) dim += rank;
  fits(schema, position, dim >= 0 && dim < rank && size >= 0 && size <= sizes[dim]);
  sizes[dim] = (sizes[dim] - size) / step + 1;
  sizes.push_back(size);
  fits(schema, position, stack[position].toTensor().sizes().equals(sizes));
}

void are_coefficients(const Schema& schema, const Stack& stack, size_t position, int64_t input) {
  if (!is_given(stack[position]) || !is_given(stack[input]) || stack[input].toTensor().dim() == 0) return;
  const at::Tensor& coefficients = stack[position].toTensor();
  const at::Tensor& matrices = stack[input].toTensor();
  fits(schema, position,
       coefficients.dim() == 2 && coefficients.size(1) == matrices.size(0) &&
           coefficients.scalar_type() == matrices.scalar_type());
}

void are_moments_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* input = find_tensor(schema, stack, "input");
  const auto shape = schema.argumentIndexWithName("normalized_shape");
  if (!input || !shape || !is_given(stack[position]) || !stack[*shape].isIntList()) return;
  const int64_t outer = input->dim() - length_of(stack[*shape]);
  fits(schema, position,
       outer >= 0 && stack[position].toTensor().numel() == c10::multiply_integers(input->sizes().slice(0, outer)));
}

void are_gradients_of_losses(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  if (!self || !is_given(stack[position])) return;
  const bool reduced = find_int(schema, stack, "reduction", 1) != 0;
  const int64_t losses = reduced || self->dim() < 2 ? 1 : self->size(0);
  fits(schema, position, stack[position].toTensor().numel() == losses);
}

void have_shapes_of(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  if (!stack[position].isTensorList() || !stack[other].isTensorList()) return;
  const auto tensors = stack[position].toTensorList();
  const auto models = stack[other].toTensorList();
  for (size_t i = 0; i < std::min(tensors.size(), models.size()); ++i) {
    const at::Tensor tensor = tensors[i];
    const at::Tensor model = models[i];
    fits(schema, position,
         !tensor.defined() || !model.defined() ||
             (tensor.sizes().equals(model.sizes()) && tensor.is_non_overlapping_and_dense()));
  }
}

void are_observed(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  const auto per_row = schema.argumentIndexWithName("per_row_fake_quant");
  const int64_t axis = find_int(schema, stack, "ch_axis", 0);
  if (!self || !per_row || !is_given(stack[position])) return;
  const int64_t length = stack[position].toTensor().numel();
  if (!stack[*per_row].toBool()) return fits(schema, position, length == 1);
  const at::Tensor* minimum = find_tensor(schema, stack, "running_min");
  const bool begins = minimum && minimum->numel() == 0;
  fits(schema, position, begins || (axis >= 0 && axis < self->dim() && length == self->size(axis)));
}

void is_kernel_of_weight(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* weight = find_tensor(schema, stack, "weight");
  if (!weight || !stack[position].isIntList() || weight->dim() < 3) return;
  const auto kernel = stack[position].toIntVector();
  fits(schema, position, weight->sizes().slice(2).equals(kernel));
}

void are_packed_in_4_bits(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* rows = find_tensor(schema, stack, "inp");
  const int64_t block = find_int(schema, stack, "block_size", 1);
  const int64_t inputs = find_int(schema, stack, "in_features", 0);
  const int64_t outputs = find_int(schema, stack, "out_features", 0);
  constexpr int64_t kMost = 1 << 24;
  if (!rows || !is_dense_on_cpu(stack[position]) || block < 1) return;
  const at::Tensor& packed = stack[position].toTensor();
  fits(schema, 0, rows->dim() == 2 && rows->size(1) == inputs);
  fits(schema, position,
       inputs > 0 && inputs < kMost && outputs > 0 && outputs < kMost && packed.is_contiguous() &&
           packed.numel() >= outputs * inputs / 2 + outputs * (inputs / block));
}

void covers_kernel(const Schema& schema, const Stack& stack, size_t position, int64_t rank) {
  const at::Tensor* input = find_input(schema, stack);
  const at::Tensor* weight = find_tensor(schema, stack, "weight");
  if (!input || !weight || input->dim() < rank || weight->dim() < rank || length_of(stack[position]) != rank) return;
  const std::vector<int64_t> padding = stack[position].toIntVector();
  constexpr int64_t kMost = 1 << 24;
  for (int64_t i = 0; i < rank; ++i) {
    const bool is_padding = padding[i] >= 0 && padding[i] < kMost;
    fits(schema, position, is_padding && input->size(i - rank) + 2 * padding[i] >= weight->size(i - rank));
  }
}

void has_half_of_spectrum(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  const int64_t size = find_int(schema, stack, "last_dim_size", 0);
  if (!self || !stack[position].isIntList() || length_of(stack[position]) == 0 || size < 1) return;
  const int64_t last = stack[position].toIntVector().back();
  if (last < -self->dim() || last >= self->dim()) return;
  fits(schema, position, self->size(last) == size / 2 + 1);
}

void are_offsets_of_diagonals(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* diagonals = find_tensor(schema, stack, "diagonals");
  const auto shape = schema.argumentIndexWithName("shape");
  if (!diagonals || diagonals->dim() == 0 || !shape || length_of(stack[*shape]) != 2) return;
  const std::vector<int64_t> sizes = stack[*shape].toIntVector();
  lie_between(schema, stack, position, -sizes[0], std::min(sizes[1], diagonals->size(-1)) + 1);
}

void are_sizes_in_buffer(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[0]) || !is_dense_on_cpu(stack[position])) return;
  const at::Tensor& sizes = stack[position].toTensor();
  const auto are_integers = [&](size_t at) {
    return is_dense_on_cpu(stack[at]) && stack[at].toTensor().scalar_type() == at::kLong &&
           stack[at].toTensor().is_contiguous();
  };
  for (size_t at = position; at < position + 3; ++at) fits(schema, at, are_integers(at));
  const std::vector<int64_t> lengths = integers_in(stack[position]);
  const std::vector<int64_t> strides = integers_in(stack[position + 1]);
  const std::vector<int64_t> offsets = integers_in(stack[position + 2]);
  fits(schema, position, sizes.dim() == 2);
  fits(schema, position + 1, stack[position + 1].toTensor().sizes().equals(sizes.sizes()));
  fits(schema, position + 2, static_cast<int64_t>(offsets.size()) == sizes.size(0));
  const auto rank = static_cast<size_t>(sizes.size(1));
  const auto end = static_cast<double>(stack[0].toTensor().numel());
  for (size_t i = 0; i < offsets.size(); ++i) {
    auto last = static_cast<double>(offsets[i]);
    bool is_empty = false;
    for (size_t j = i * rank; j < (i + 1) * rank; ++j) {
      fits(schema, position, lengths[j] >= 0 && strides[j] >= 0);
      is_empty = is_empty || lengths[j] == 0;
      last += static_cast<double>(lengths[j] - 1) * static_cast<double>(strides[j]);
    }
    fits(schema, position + 2, offsets[i] >= 0 && (is_empty || last < end));
  }
}

void are_places_of_reduced(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  const at::Tensor* weight = find_tensor(schema, stack, "weight");
  if (!self || !weight || self->dim() != 2 || self->layout() != at::kSparseCsr) return;
  fits(schema, position, weight->dim() == 2 && weight->size(0) == self->size(1));
  if (weight->dim() == 2) have_sizes(schema, stack, {"grad_out"}, {self->size(0), weight->size(1)});
  const auto reduce = schema.argumentIndexWithName("reduce");
  const std::string how = reduce && stack[*reduce].isString() ? stack[*reduce].toStringRef() : "";
  if (how == "sum" || how == "mean") return;
  fits(schema, position,
       is_given(stack[position]) && stack[position].toTensor().sizes().equals({self->size(0), weight->size(1)}));
  lie_between(schema, stack, position, 0, self->values().size(0) + 1);
}

}  // namespace typetorch::guard
