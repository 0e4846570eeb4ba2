// Checks of how the arguments of one operator fit together.
#include "guard_checks.h"

#include <ATen/ExpandUtils.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/mkldnn_rnn_layer.h>

#include <algorithm>
#include <initializer_list>

namespace typetorch::guard {
namespace {

/// Null if there is no such argument, or no tensor is given.
const at::Tensor* find_tensor(const Schema& schema, const Stack& stack, const char* name) {
  const auto position = schema.argumentIndexWithName(name);
  return position && is_given(stack[*position]) ? &stack[*position].toTensor() : nullptr;
}

/// The tensor whose gradient is computed.
const at::Tensor* find_input(const Schema& schema, const Stack& stack) {
  const at::Tensor* self = find_tensor(schema, stack, "self");
  return self ? self : find_tensor(schema, stack, "input");
}

int64_t find_int(const Schema& schema, const Stack& stack, const char* name, int64_t otherwise) {
  const auto position = schema.argumentIndexWithName(name);
  return position && stack[*position].isInt() ? stack[*position].toInt() : otherwise;
}

/// The integers of a list, or of a tensor on the CPU.
std::vector<int64_t> integers_in(const c10::IValue& value) {
  if (value.isIntList()) return value.toIntVector();
  if (!is_dense_on_cpu(value)) return {};
  const at::Tensor integers = value.toTensor().detach().to(at::kLong).contiguous();
  return {integers.const_data_ptr<int64_t>(), integers.const_data_ptr<int64_t>() + integers.numel()};
}

void fits(const Schema& schema, size_t position, bool does) {
  if (!does) refuse(schema, position, "does not fit the other arguments");
}

/// Of tensors that are given.
void have_sizes(const Schema& schema, const Stack& stack, std::initializer_list<const char*> names,
                at::IntArrayRef sizes) {
  for (const char* name : names) {
    const at::Tensor* tensor = find_tensor(schema, stack, name);
    if (tensor) fits(schema, *schema.argumentIndexWithName(name), tensor->sizes().equals(sizes));
  }
}

}  // namespace

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

void fits_cell(const Schema& schema, const Stack& stack, size_t position, int64_t parts) {
  if (!is_given(stack[position])) return;
  const auto gates = stack[position].toTensor().sizes();
  fits(schema, position, gates.size() == 2 && gates[1] > 0 && gates[1] % parts == 0);
  have_sizes(schema, stack, {"hidden_gates"}, gates);
  have_sizes(schema, stack, {"grad_hy", "grad_cy", "hx", "cx", "cy"}, {gates[0], gates[1] / parts});
  have_sizes(schema, stack, {"input_bias", "hidden_bias"}, {gates[1]});
  fits(schema, position, !find_tensor(schema, stack, "input_bias") == !find_tensor(schema, stack, "hidden_bias"));
}

void fits_attention(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* query = find_tensor(schema, stack, "query");
  const at::Tensor* key = find_tensor(schema, stack, "key");
  const at::Tensor* value = find_tensor(schema, stack, "value");
  if (!query || !key || !value || query->dim() != 4 || key->dim() != 4 || value->dim() != 4) return;
  const auto sizes = query->sizes();
  fits(schema, position,
       query->numel() > 0 && key->numel() > 0 && key->sizes().slice(0, 2).equals(sizes.slice(0, 2)) &&
           key->size(3) == sizes[3] && value->sizes().equals(key->sizes()));
  have_sizes(schema, stack, {"grad_out", "out"}, sizes);
  have_sizes(schema, stack, {"logsumexp"}, sizes.slice(0, 3));
  const at::Tensor* mask = find_tensor(schema, stack, "attn_mask");
  if (!mask) return;
  const std::vector<int64_t> scores{sizes[0], sizes[1], sizes[2], key->size(2)};
  fits(schema, *schema.argumentIndexWithName("attn_mask"), at::is_expandable_to(mask->sizes(), scores));
}

void fits_mkldnn_lstm(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  constexpr int64_t kLstm = 2;
  constexpr int64_t kGates = 4;
  const at::Tensor* input = find_tensor(schema, stack, "input");
  const int64_t hidden = find_int(schema, stack, "hidden_size", 0);
  if (!input) return;
  fits(schema, position, input->dim() == 3 && hidden > 0 && hidden < (1 << 24));
  if (find_int(schema, stack, "mode", 0) != kLstm) {
    refuse(schema, *schema.argumentIndexWithName("mode"), "must be that of an LSTM");
  }
  for (size_t i = 0; i < stack.size(); ++i) {
    const bool is_copied = schema.arguments()[i].name().starts_with("grad_");
    if (is_given(stack[i]) && !is_copied && !stack[i].toTensor().is_non_overlapping_and_dense()) {
      refuse(schema, i, "must be dense");
    }
  }
  const int64_t steps = input->size(0);
  const int64_t batch = input->size(1);
  const bool has_biases = stack[*schema.argumentIndexWithName("has_biases")].toBool();
  const std::vector<std::vector<int64_t>> weights = {
      {kGates * hidden, input->size(2)}, {kGates * hidden, hidden}, {kGates * hidden}, {kGates * hidden}};
  for (size_t i = 0; i < (has_biases ? 4 : 2); ++i) {
    fits(schema, i + 1, is_given(stack[i + 1]) && stack[i + 1].toTensor().sizes().equals(weights[i]));
  }
  have_sizes(schema, stack, {"output", "grad_output"}, {steps, batch, hidden});
  for (const char* name : {"hx_", "cx_", "cx_tmp", "hy_", "cy_", "grad_hy", "grad_cy"}) {
    const at::Tensor* state = find_tensor(schema, stack, name);
    if (state) fits(schema, *schema.argumentIndexWithName(name), state->numel() == batch * hidden);
  }
}

void fits_lstm(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* input = find_tensor(schema, stack, "input");
  const auto weights_at = schema.argumentIndexWithName("params");
  const auto flag = [&](const char* name) { return stack[*schema.argumentIndexWithName(name)].toBool(); };
  if (!input || !stack[position].isTensorList() || !stack[*weights_at].isTensorList()) return;
  if (input->scalar_type() == at::kDouble || at::isComplexType(input->scalar_type())) return;
  fits(schema, 0, input->dim() == 3);
  const auto states = stack[position].toTensorVector();
  const auto weights = stack[*weights_at].toTensorVector();
  if (states.size() != 2) return;
  fits(schema, position, states[0].dim() == 3 && states[1].dim() == 3);
  constexpr int64_t kGates = 4;
  const int64_t directions = flag("bidirectional") ? 2 : 1;
  const int64_t cells = find_int(schema, stack, "num_layers", 1) * directions;
  const int64_t batch = input->size(flag("batch_first") ? 0 : 1);
  const int64_t size = states[1].size(2);
  const int64_t shown = states[0].size(2);
  fits(schema, position,
       states[0].size(0) == cells && states[1].size(0) == cells && states[0].size(1) == batch &&
           states[1].size(1) == batch);
  std::vector<std::vector<int64_t>> sizes = {{}, {kGates * size, shown}};
  if (flag("has_biases")) sizes.insert(sizes.end(), 2, {kGates * size});
  if (shown != size) sizes.push_back({shown, size});
  const auto count = static_cast<int64_t>(sizes.size());
  fits(schema, *weights_at, static_cast<int64_t>(weights.size()) == cells * count);
  for (int64_t i = 0; i < cells * count; ++i) {
    const bool is_first_layer = i / count < directions;
    sizes[0] = {kGates * size, is_first_layer ? input->size(2) : shown * directions};
    fits(schema, *weights_at, weights[i].sizes().equals(sizes[i % count]));
  }
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

void is_mask_of(const Schema& schema, const Stack& stack, size_t position, int64_t scores) {
  constexpr int64_t kByPlace = 0;
  constexpr int64_t kByBatch = 1;
  const int64_t type = find_int(schema, stack, "mask_type", -1);
  if (!is_given(stack[position]) || !is_given(stack[scores]) || (type != kByPlace && type != kByBatch)) return;
  const auto sizes = stack[scores].toTensor().sizes();
  const auto mask = stack[position].toTensor().sizes();
  fits(schema, position, sizes.size() == 4 && mask.equals({sizes[type == kByPlace ? 2 : 0], sizes[3]}));
}

void is_workspace_of_lstm(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[position])) return;
  const auto tensor = [&](const char* name) {
    const at::Tensor* given = find_tensor(schema, stack, name);
    return given ? given->detach() : at::Tensor();
  };
  const auto flag = [&](const char* name) { return stack[*schema.argumentIndexWithName(name)].toBool(); };
  const at::AutoGradMode keeps(true);
  const at::Tensor workspace = std::get<3>(at::mkldnn_rnn_layer(
      tensor("input"), tensor("weight1"), tensor("weight2"), tensor("weight3"), tensor("weight4"), tensor("hx_"),
      tensor("cx_tmp"), flag("reverse"), stack[*schema.argumentIndexWithName("batch_sizes")].toIntVector(),
      find_int(schema, stack, "mode", 0), find_int(schema, stack, "hidden_size", 0),
      find_int(schema, stack, "num_layers", 0), flag("has_biases"), flag("bidirectional"), flag("batch_first"), true));
  const at::Tensor& given = stack[position].toTensor();
  fits(schema, position, workspace.defined() && given.nbytes() >= workspace.nbytes() && given.is_contiguous());
}

void are_segments(const Schema& schema, const Stack& stack, size_t position, int64_t are_offsets) {
  const at::Tensor* data = find_tensor(schema, stack, "data");
  const int64_t axis = find_int(schema, stack, "axis", 0);
  if (!data || !is_dense_on_cpu(stack[position]) || data->dim() == 0) return;
  const at::Tensor& segments = stack[position].toTensor();
  fits(schema, position,
       axis >= 0 && segments.dim() == axis + 1 && data->dim() > axis &&
           segments.sizes().slice(0, axis).equals(data->sizes().slice(0, axis)) && segments.numel() > 0);
  const int64_t length = data->size(axis);
  lie_between(schema, stack, position, 0, length + 1);
  const at::Tensor integers = segments.detach().to(at::kLong);
  if (are_offsets == 0) {
    fits(schema, position, integers.sum(-1).le(length).all().item<bool>());
  } else {
    fits(schema, position, integers.diff().ge(0).all().item<bool>());
  }
  std::vector<int64_t> sizes = data->sizes().vec();
  sizes[axis] = segments.size(axis) - are_offsets;
  have_sizes(schema, stack, {"grad", "output"}, sizes);
}

void are_places_of_bags(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* indices = find_tensor(schema, stack, "indices");
  if (!indices || !is_dense_on_cpu(stack[position])) return;
  fits(schema, position, stack[position].toTensor().numel() > 0 || indices->numel() == 0);
  lie_between(schema, stack, position, 0, indices->numel() + 1);
}

void are_places_in_bags(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* gradient = find_tensor(schema, stack, "grad");
  const at::Tensor* indices = find_tensor(schema, stack, "indices");
  const at::Tensor* weight = find_tensor(schema, stack, "weight");
  if (!gradient || !indices || !is_given(stack[position])) return;
  const at::Tensor& bags = stack[position].toTensor();
  const int64_t rows = weight && weight->dim() == 2 ? weight->size(0) : find_int(schema, stack, "num_weights", 0);
  const size_t at = *schema.argumentIndexWithName("indices");
  fits(schema, at, indices->dim() == 1);
  lie_between(schema, stack, at, 0, rows);
  fits(schema, position, gradient->dim() == 2);
  const auto begins = schema.argumentIndexWithName("offsets");
  if (bags.numel() == 0 && indices->numel() > 0 && begins && is_dense_on_cpu(stack[*begins])) {
    lie_between(schema, stack, *begins, 0, indices->numel() + 1);
    const std::vector<int64_t> offsets = integers_in(stack[*begins]);
    const auto lies_inside = [&](int64_t offset) { return offset < indices->numel(); };
    fits(schema, *begins,
         !offsets.empty() && offsets[0] == 0 &&
             std::count_if(offsets.begin(), offsets.end(), lies_inside) <= gradient->size(0));
  } else {
    fits(schema, position, bags.sizes().equals(indices->sizes()));
  }
  if (weight)
    fits(schema, *schema.argumentIndexWithName("weight"), weight->dim() == 2 && weight->size(1) == gradient->size(1));
  lie_between(schema, stack, position, 0, gradient->size(0));
  const int64_t mode = find_int(schema, stack, "mode", 0);
  const auto size = schema.argumentIndexWithName("bag_size");
  const auto maximum = schema.argumentIndexWithName("maximum_indices");
  const int64_t count = gradient->size(0);
  if (mode == 1 && size && is_given(stack[*size])) fits(schema, *size, stack[*size].toTensor().numel() >= count);
  if (mode == 2 && maximum && is_given(stack[*maximum])) {
    const auto sizes = stack[*maximum].toTensor().sizes();
    fits(schema, *maximum, sizes.size() == 2 && sizes[0] >= count && sizes[1] == gradient->size(1));
    lie_between(schema, stack, *maximum, -1, rows);
  }
  const auto scales = schema.argumentIndexWithName("per_sample_weights");
  if (scales && is_given(stack[*scales]))
    fits(schema, *scales, stack[*scales].toTensor().sizes().equals(indices->sizes()));
}

namespace {

/// The labels of each target, of which there are as many as `lengths` says.
bool are_classes_below(const at::Tensor& targets, const std::vector<int64_t>& labels,
                       const std::vector<int64_t>& lengths, int64_t classes) {
  size_t next = 0;
  for (size_t i = 0; i < lengths.size(); ++i) {
    if (targets.dim() == 2) next = i * static_cast<size_t>(targets.size(1));
    for (int64_t j = 0; j < lengths[i] && next < labels.size(); ++j, ++next) {
      if (labels[next] < 0 || labels[next] >= classes) return false;
    }
  }
  return true;
}

}  // namespace

void are_labels(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* scores = find_tensor(schema, stack, "log_probs");
  const auto lengths = schema.argumentIndexWithName("target_lengths");
  if (!scores || !lengths || scores->dim() == 0 || !is_dense_on_cpu(stack[position])) return;
  const at::Tensor& targets = stack[position].toTensor();
  if (!at::isIntegralType(targets.scalar_type(), false)) return;
  const int64_t classes = scores->size(-1);
  if (!are_classes_below(targets, integers_in(stack[position]), integers_in(stack[*lengths]), classes)) {
    refuse(schema, position, "must hold numbers from 0 to below " + std::to_string(classes));
  }
}

void fits_ctc_loss(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const at::Tensor* scores = find_tensor(schema, stack, "log_probs");
  const at::Tensor* alpha = find_tensor(schema, stack, "log_alpha");
  const at::Tensor* targets = find_tensor(schema, stack, "targets");
  if (!scores || !alpha || !targets) return;
  fits(schema, position, scores->dim() == 3);
  const int64_t steps = scores->size(0);
  const int64_t batch = scores->size(1);
  have_sizes(schema, stack, {"grad", "neg_log_likelihood"}, {batch});
  const size_t inputs_at = *schema.argumentIndexWithName("input_lengths");
  const size_t lengths_at = *schema.argumentIndexWithName("target_lengths");
  const std::vector<int64_t> inputs = integers_in(stack[inputs_at]);
  const std::vector<int64_t> lengths = integers_in(stack[lengths_at]);
  int64_t longest = 0;
  int64_t all = 0;
  fits(schema, inputs_at, static_cast<int64_t>(inputs.size()) == batch);
  fits(schema, lengths_at, static_cast<int64_t>(lengths.size()) == batch);
  for (const int64_t length : inputs) fits(schema, inputs_at, length >= 0 && length <= steps);
  for (const int64_t length : lengths) {
    fits(schema, lengths_at, length >= 0 && length <= targets->numel());
    longest = std::max(longest, length);
    all += length;
  }
  const size_t targets_at = *schema.argumentIndexWithName("targets");
  fits(schema, targets_at,
       targets->dim() == 2 ? targets->size(0) == batch && targets->size(1) >= longest
                           : targets->dim() == 1 && targets->numel() >= all);
  const int64_t classes = scores->size(2);
  fits(schema, targets_at, are_classes_below(*targets, integers_in(stack[targets_at]), lengths, classes));
  const int64_t blank = find_int(schema, stack, "blank", 0);
  fits(schema, position, blank >= 0 && blank < classes);
  fits(schema, *schema.argumentIndexWithName("log_alpha"),
       alpha->dim() == 3 && alpha->size(0) == batch && alpha->size(1) == steps && alpha->size(2) >= 2 * longest + 1);
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
