#include "guards.h"

#include "boxed.h"
#include "error.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/aminmax.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/isnan.h>
#include <ATen/ops/scalar_tensor.h>

#include <algorithm>
#include <string_view>

namespace typetorch {
namespace {

using Schema = c10::FunctionSchema;
using Stack = std::vector<c10::IValue>;
using Check = void (*)(const Schema&, const Stack&, size_t, int64_t);

[[noreturn]] void refuse(const Schema& schema, size_t position, const std::string& reason) {
  throw DoorError(ErrorKind::Runtime, schema.operator_name().name.substr(6) + "(): argument '" +
                                          schema.arguments()[position].name() + "' " + reason);
}

int64_t length_of(const c10::IValue& list) { return list.isList() ? static_cast<int64_t>(list.toListRef().size()) : 0; }

void has_elements(const Schema& schema, const Stack& stack, size_t position, int64_t count) {
  const int64_t length = length_of(stack[position]);
  if (length != count) {
    refuse(schema, position, "must have " + std::to_string(count) + " elements, not " + std::to_string(length));
  }
}

void is_not_empty(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const c10::IValue& value = stack[position];
  const bool empty =
      value.isTensor() ? value.toTensor().defined() && value.toTensor().numel() == 0 : length_of(value) == 0;
  if (empty) refuse(schema, position, "must not be empty");
}

void is_at_least(const Schema& schema, const Stack& stack, size_t position, int64_t least) {
  const c10::IValue& value = stack[position];
  if (value.isInt() && value.toInt() < least) refuse(schema, position, "must be at least " + std::to_string(least));
}

void is_number_of_groups(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const int64_t groups = stack[position].isInt() ? stack[position].toInt() : 1;
  if (groups < 1) {
    throw DoorError(ErrorKind::Runtime, "Number of groups to divide channels in must be positive. Value of groups:" +
                                            std::to_string(groups));
  }
}

void has_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t least) {
  const c10::IValue& value = stack[position];
  if (value.isTensor() && value.toTensor().defined() && value.toTensor().dim() < least) {
    refuse(schema, position, "must have at least " + std::to_string(least) + " dimensions");
  }
}

void is_not_quantized(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const c10::IValue& value = stack[position];
  if (value.isTensor() && value.toTensor().defined() && value.toTensor().is_quantized()) {
    refuse(schema, position, "must not be quantized");
  }
}

void is_dimension(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const int64_t rank = stack[0].isTensor() ? stack[0].toTensor().dim() : 0;
  const int64_t least = std::max<int64_t>(rank, 1);
  const auto check = [&](int64_t dim) {
    if (dim < -least || dim >= least) {
      throw DoorError(ErrorKind::Index, "Dimension out of range (expected to be in range of [" +
                                            std::to_string(-least) + ", " + std::to_string(least - 1) + "], but got " +
                                            std::to_string(dim) + ")");
    }
  };
  const c10::IValue& value = stack[position];
  if (value.isInt()) check(value.toInt());
  if (value.isIntList()) {
    for (const int64_t dim : value.toIntVector()) check(dim);
  }
}

/// A dimension for a kernel that does not count from the end.
void is_dimension_from_start(const Schema& schema, const Stack& stack, size_t position, int64_t number) {
  is_dimension(schema, stack, position, number);
  is_at_least(schema, stack, position, 0);
}

/// A position at which a dimension can be put in.
void is_place_for_dimension(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const int64_t place = stack[position].isInt() ? stack[position].toInt() : 0;
  const int64_t rank = stack[0].isTensor() ? stack[0].toTensor().dim() : 0;
  if (place < 0 || place > rank) refuse(schema, position, "must be from 0 to " + std::to_string(rank));
}

void has_shape_of(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  if (!stack[position].isTensor() || !stack[other].isTensor()) return;
  const at::Tensor& tensor = stack[position].toTensor();
  const at::Tensor& model = stack[other].toTensor();
  if (tensor.defined() && model.defined() && !tensor.sizes().equals(model.sizes())) {
    refuse(schema, position, "must have the shape of '" + schema.arguments()[other].name() + "'");
  }
}

/// Where this is a list, it is as long as another.
void is_as_long(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  const int64_t expected = length_of(stack[other]);
  if (stack[position].isList() && length_of(stack[position]) != expected) {
    refuse(schema, position,
           "must have " + std::to_string(expected) + " elements, as '" + schema.arguments()[other].name() + "' has");
  }
}

/// The degree of a polynomial that is computed in as many steps.
void is_feasible_degree(const Schema& schema, const Stack& stack, size_t position, int64_t most) {
  const c10::IValue& value = stack[position];
  double degree = 0;
  if (value.isScalar()) {
    degree = value.toScalar().isComplex() ? 0 : value.toScalar().toDouble();
  } else if (value.isTensor() && value.toTensor().defined() && value.toTensor().device().is_cpu()) {
    const at::Tensor& degrees = value.toTensor();
    if (degrees.numel() > 0 && degrees.layout() == at::kStrided && !degrees.is_complex())
      degree = degrees.detach().max().item<double>();
  }
  if (degree > static_cast<double>(most)) refuse(schema, position, "must be at most " + std::to_string(most));
}

void is_integers_on_cpu(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].isTensor() || !stack[position].toTensor().defined()) return;
  const at::Tensor& tensor = stack[position].toTensor();
  if (!tensor.device().is_cpu() || tensor.scalar_type() != at::kLong) {
    refuse(schema, position, "must hold 64-bit integers on the CPU");
  }
}

/// The tensors of a list have one first size.
void have_one_length(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].isTensorList()) return;
  const auto tensors = stack[position].toTensorVector();
  const auto differs = [&](const at::Tensor& tensor) {
    return tensor.dim() > 0 && tensors[0].dim() > 0 && tensor.size(0) != tensors[0].size(0);
  };
  if (std::any_of(tensors.begin(), tensors.end(), differs)) {
    refuse(schema, position, "must hold tensors of one first size");
  }
}

bool is_dense_on_cpu(const c10::IValue& value) {
  if (!value.isTensor() || !value.toTensor().defined()) return false;
  const at::Tensor& tensor = value.toTensor();
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && !tensor.is_quantized();
}

/// The degree of a Chebyshev polynomial, which has a closed form for numbers inside of (-1, 1), or (0, 1) if shifted.
void is_feasible_degree_outside(const Schema& schema, const Stack& stack, size_t position, int64_t shift) {
  const c10::IValue& value = stack[0];
  if (!value.isScalar() && !is_dense_on_cpu(value)) return;
  const at::Tensor given = value.isScalar() ? at::scalar_tensor(value.toScalar()) : value.toTensor().detach();
  if (given.is_complex()) return;
  const at::Tensor x = given.is_floating_point() ? given : given.to(at::kFloat);
  const at::Tensor unshifted = shift == 0 ? x : x.add(x).sub(shift);
  if (unshifted.abs().ge(1).any().item<bool>()) is_feasible_degree(schema, stack, position, 1 << 24);
}

void is_finite(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const c10::IValue& value = stack[position];
  if (is_dense_on_cpu(value) && !at::isfinite(value.toTensor().detach()).all().item<bool>()) {
    refuse(schema, position, "should not contain infs or NaNs");
  }
}

void is_a_number(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const c10::IValue& value = stack[position];
  if (is_dense_on_cpu(value) && at::isnan(value.toTensor().detach()).any().item<bool>()) {
    refuse(schema, position, "should not contain NaNs");
  }
}

/// The second dimension falls into as many parts of one length.
void has_parts(const Schema& schema, const Stack& stack, size_t position, int64_t number) {
  if (!stack[position].isTensor() || !stack[position].toTensor().defined()) return;
  const at::Tensor& tensor = stack[position].toTensor();
  if (tensor.dim() < 2 || tensor.size(1) == 0 || tensor.size(1) % number != 0) {
    refuse(schema, position, "must have a second dimension of " + std::to_string(number) + " parts");
  }
}

void has_rank(const Schema& schema, const Stack& stack, size_t position, int64_t rank) {
  if (stack[position].isTensor() && stack[position].toTensor().defined() && stack[position].toTensor().dim() != rank) {
    refuse(schema, position, "must have " + std::to_string(rank) + " dimensions");
  }
}

void are_positive(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].isIntList()) return;
  for (const int64_t element : stack[position].toIntVector()) {
    if (element < 1) refuse(schema, position, "must hold positive numbers");
  }
}

void is_at_most(const Schema& schema, const Stack& stack, size_t position, int64_t most) {
  if (stack[position].isInt() && stack[position].toInt() > most) {
    refuse(schema, position, "must be at most " + std::to_string(most));
  }
}

/// A position in the list before it, or its end.
void is_place_in_list(const Schema& schema, const Stack& stack, size_t position, int64_t list) {
  const int64_t length = length_of(stack[list]);
  const int64_t place = stack[position].isInt() ? stack[position].toInt() : 0;
  if (place < 0 || place > length) refuse(schema, position, "must be from 0 to " + std::to_string(length));
}

bool is_given(const c10::IValue& value) { return value.isTensor() && value.toTensor().defined(); }

bool is_training(const Schema& schema, const Stack& stack) {
  for (const char* name : {"training", "train", "update"}) {
    if (const auto position = schema.argumentIndexWithName(name)) return stack[*position].toBool();
  }
  return false;
}

/// Without statistics a batch can only be normalized by its own, in training.
void is_given_unless_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[position]) && !is_training(schema, stack)) {
    throw DoorError(ErrorKind::Runtime, schema.arguments()[position].name() + " must be defined in evaluation mode");
  }
}

/// What was kept of the batch, from which the gradient is computed.
void is_given_in_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[position]) && is_training(schema, stack)) refuse(schema, position, "must be given in training");
}

/// One number for each channel of the input.
void has_channels(const Schema& schema, const Stack& stack, size_t position, int64_t input) {
  if (!is_given(stack[position]) || !is_given(stack[input]) || stack[input].toTensor().dim() < 2) return;
  const int64_t channels = stack[input].toTensor().size(1);
  const int64_t length = stack[position].toTensor().numel();
  if (length != channels) {
    throw DoorError(ErrorKind::Runtime, schema.arguments()[position].name() + " should contain " +
                                            std::to_string(channels) + " elements not " + std::to_string(length));
  }
}

/// Nothing is kept of a batch that was not normalized by its own.
void has_channels_in_training(const Schema& schema, const Stack& stack, size_t position, int64_t input) {
  if (is_training(schema, stack)) has_channels(schema, stack, position, input);
}

void is_true(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].toBool()) refuse(schema, position, "must be true where there are no running statistics");
}

/// The sizes and strides in this argument and the next stay within the storage of the first one.
void stays_in_storage(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[0]) || !stack[position].isIntList() || !stack[position + 1].isIntList()) return;
  const at::Tensor& tensor = stack[0].toTensor();
  const auto sizes = stack[position].toIntVector();
  const auto strides = stack[position + 1].toIntVector();
  bool fits = sizes.size() == strides.size() && tensor.has_storage();
  double last = static_cast<double>(tensor.storage_offset());
  bool empty = false;
  for (size_t i = 0; fits && i < sizes.size(); ++i) {
    fits = sizes[i] >= 0 && strides[i] >= 0;
    empty = empty || sizes[i] == 0;
    last += static_cast<double>(sizes[i] - 1) * static_cast<double>(strides[i]);
  }
  const double bytes = (last + 1) * static_cast<double>(tensor.itemsize());
  if (!fits || (!empty && bytes > static_cast<double>(tensor.storage().nbytes()))) {
    refuse(schema, position, "must with the strides stay within the tensor's storage");
  }
}

/// One number for each part of weights along their first dimension, or their last.
void has_norms(const Schema& schema, const Stack& stack, size_t position, int64_t weights) {
  const auto at = schema.argumentIndexWithName("dim");
  if (!at || !is_given(stack[position]) || !is_given(stack[weights])) return;
  const at::Tensor& v = stack[weights].toTensor();
  const int64_t dim = stack[*at].toInt();
  if (v.dim() == 0 || (dim != 0 && dim != v.dim() - 1)) return;
  if (stack[position].toTensor().numel() != v.size(dim)) {
    refuse(schema, position, "must have " + std::to_string(v.size(dim)) + " elements");
  }
}

/// Square matrices, one for each of the right sides in another argument.
void are_square_for(const Schema& schema, const Stack& stack, size_t position, int64_t sides) {
  if (!is_given(stack[position]) || !is_given(stack[sides])) return;
  const auto matrices = stack[position].toTensor().sizes();
  const auto others = stack[sides].toTensor().sizes();
  const size_t rank = matrices.size();
  if (rank < 2 || others.size() != rank || !matrices.slice(0, rank - 1).equals(others.slice(0, rank - 1)) ||
      matrices[rank - 1] != matrices[rank - 2]) {
    refuse(schema, position, "must hold a square matrix for each of '" + schema.arguments()[sides].name() + "'");
  }
}

/// What a Sobol engine keeps: for each dimension one number, a row of bits, or a matrix of them.
void has_sobol_sizes(const Schema& schema, const Stack& stack, size_t position, int64_t rank) {
  constexpr int64_t kBits = 30;
  const auto dimension = schema.argumentIndexWithName("dimension");
  if (!dimension || !stack[*dimension].isInt() || !is_given(stack[position])) return;
  std::vector<int64_t> sizes(rank, kBits);
  sizes[0] = stack[*dimension].toInt();
  if (!stack[position].toTensor().sizes().equals(sizes)) {
    refuse(schema, position,
           "must have a first size of " + std::to_string(sizes[0]) + " and " + std::to_string(rank - 1) + " more of " +
               std::to_string(kBits));
  }
}

/// The integers of a tensor on the CPU are at least `least` and below `end`.
void lie_between(const Schema& schema, const Stack& stack, size_t position, int64_t least, int64_t end) {
  if (!is_dense_on_cpu(stack[position])) return;
  const at::Tensor integers = stack[position].toTensor().detach();
  if (integers.numel() == 0 || !at::isIntegralType(integers.scalar_type(), false)) return;
  const auto [smallest, largest] = integers.aminmax();
  if (smallest.item<int64_t>() < least || largest.item<int64_t>() >= end) {
    refuse(schema, position, "must hold numbers from " + std::to_string(least) + " to below " + std::to_string(end));
  }
}

void lie_below(const Schema& schema, const Stack& stack, size_t position, int64_t end) {
  if (stack[end].isInt()) lie_between(schema, stack, position, 0, stack[end].toInt());
}

/// For each plane of 'self', of as many dimensions, places in it; -1 is none.
void are_places_in_planes(const Schema& schema, const Stack& stack, size_t position, int64_t rank) {
  const auto self = schema.argumentIndexWithName("self");
  if (!self || !is_given(stack[*self]) || !is_given(stack[position])) return;
  const auto sizes = stack[*self].toTensor().sizes();
  const auto own = stack[position].toTensor().sizes();
  if (sizes.size() < static_cast<size_t>(rank)) return;
  const size_t outer = sizes.size() - rank;
  if (own.size() != sizes.size() || !own.slice(0, outer).equals(sizes.slice(0, outer))) {
    refuse(schema, position, "must have as many planes as 'self'");
  }
  lie_between(schema, stack, position, -1, c10::multiply_integers(sizes.slice(outer)));
}

/// Where the rows of the columns that follow begin, and the last one ends.
void are_compressed_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[position]) || !is_dense_on_cpu(stack[position + 1])) return;
  const at::Tensor rows = stack[position].toTensor().detach();
  const at::Tensor& columns = stack[position + 1].toTensor();
  if (rows.dim() != columns.dim() || rows.dim() == 0) return;
  const int64_t outer = rows.dim() - 1;
  if (!rows.sizes().slice(0, outer).equals(columns.sizes().slice(0, outer)) || rows.numel() == 0) {
    refuse(schema, position,
           "must have a first element, and the sizes of '" + schema.arguments()[position + 1].name() +
               "' but for the last one");
  }
  lie_between(schema, stack, position, 0, columns.size(-1) + 1);
  if (at::isIntegralType(rows.scalar_type(), false) && rows.diff().lt(0).any().item<bool>()) {
    refuse(schema, position, "must not decrease");
  }
}

/// A gradient for each of the indices that follow, which lie in a table of as many rows as the argument after them
/// says.
void are_gradients_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[position]) || !is_dense_on_cpu(stack[position + 1])) return;
  const at::Tensor& gradients = stack[position].toTensor();
  const at::Tensor indices = stack[position + 1].toTensor().detach();
  if (gradients.dim() != indices.dim() + 1 || !gradients.sizes().slice(0, indices.dim()).equals(indices.sizes())) {
    refuse(schema, position, "must have the sizes of 'indices', and one more");
  }
  lie_below(schema, stack, position + 1, static_cast<int64_t>(position + 2));
}

struct Rule {
  std::string_view name;
  std::string_view argument;
  Check check;
  int64_t number = 0;
};

/// By operator, for all of its overloads or for one.
constexpr Rule kRules[] = {
    // A view of quantized numbers that is negated asks itself for its scheme, for ever.
    {"_neg_view", "self", is_not_quantized},
    {"_neg_view_copy", "self", is_not_quantized},
    {"view.dtype", "self", is_not_quantized},
    {"view_copy.dtype", "self", is_not_quantized},
    // Kernels that take the first element of a list, or all that there should be.
    {"_stack", "tensors", is_not_empty},
    {"align_tensors", "tensors", is_not_empty},
    {"_foreach_copy", "src", is_as_long, 0},
    {"_foreach_add_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_sub_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_mul_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_div_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_clamp_min_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_clamp_max_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_minimum_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_maximum_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_lerp_.ScalarList", "weight", is_as_long, 0},
    {"_foreach_pow_.ScalarList", "exponent", is_as_long, 0},
    {"_foreach_addcmul_.ScalarList", "scalars", is_as_long, 0},
    {"_foreach_addcdiv_.ScalarList", "scalars", is_as_long, 0},
    {"quantized_lstm_cell", "hx", has_elements, 2},
    {"reflection_pad1d_backward", "padding", has_elements, 2},
    {"reflection_pad2d_backward", "padding", has_elements, 4},
    {"reflection_pad3d", "padding", has_elements, 6},
    {"reflection_pad3d_backward", "padding", has_elements, 6},
    {"fractional_max_pool2d_backward", "kernel_size", has_elements, 2},
    {"fractional_max_pool2d_backward", "output_size", has_elements, 2},
    {"fractional_max_pool3d_backward", "kernel_size", has_elements, 3},
    {"fractional_max_pool3d_backward", "output_size", has_elements, 3},
    {"embedding_backward", "grad", are_gradients_of_rows},
    {"embedding_dense_backward", "grad_output", are_gradients_of_rows},
    {"lstm.data", "batch_sizes", has_rank, 1},
    {"lstm.data", "batch_sizes", is_not_empty},
    {"lstm.data", "batch_sizes", is_integers_on_cpu},
    {"lstm", "hx", have_one_length},
    {"gru.data", "batch_sizes", has_rank, 1},
    {"gru.data", "batch_sizes", is_not_empty},
    {"gru.data", "batch_sizes", is_integers_on_cpu},
    {"rnn_tanh.data", "batch_sizes", has_rank, 1},
    {"rnn_tanh.data", "batch_sizes", is_not_empty},
    {"rnn_tanh.data", "batch_sizes", is_integers_on_cpu},
    {"rnn_relu.data", "batch_sizes", has_rank, 1},
    {"rnn_relu.data", "batch_sizes", is_not_empty},
    {"rnn_relu.data", "batch_sizes", is_integers_on_cpu},
    {"adaptive_max_pool2d_backward", "indices", are_places_in_planes, 2},
    {"adaptive_max_pool3d_backward", "indices", are_places_in_planes, 3},
    {"max_pool2d_with_indices_backward", "indices", are_places_in_planes, 2},
    {"max_pool3d_with_indices_backward", "indices", are_places_in_planes, 3},
    {"_convert_indices_from_csr_to_coo", "crow_indices", are_compressed_rows},
    {"_convert_indices_from_coo_to_csr", "self", lie_below, 1},
    {"slow_conv3d", "kernel_size", has_elements, 3},
    {"slow_conv3d", "stride", has_elements, 3},
    {"slow_conv3d", "padding", has_elements, 3},
    {"slow_conv3d_forward", "kernel_size", has_elements, 3},
    {"slow_conv3d_forward", "stride", has_elements, 3},
    {"slow_conv3d_forward", "padding", has_elements, 3},
    {"_nnpack_spatial_convolution", "input", has_rank, 4},
    {"_nnpack_spatial_convolution", "weight", has_rank, 4},
    {"_nnpack_spatial_convolution", "input", is_not_empty},
    {"_nnpack_spatial_convolution", "weight", is_not_empty},
    {"_nnpack_spatial_convolution", "padding", has_elements, 2},
    {"_nnpack_spatial_convolution", "stride", are_positive},
    {"_nested_compute_contiguous_strides_offsets", "nested_size", has_rank, 2},
    {"align_to.ellipsis_idx", "ellipsis_idx", is_place_in_list, 1},
    {"fbgemm_linear_quantize_weight", "input", is_not_empty},
    {"fbgemm_pack_gemm_matrix_fp16", "input", has_rank, 2},
    {"fbgemm_pack_gemm_matrix_fp16", "input", is_not_empty},
    {"_saturate_weight_to_fp16", "weight", is_not_empty},
    {"_slow_conv2d_backward", "stride", has_elements, 2},
    {"_slow_conv2d_backward", "kernel_size", has_elements, 2},
    {"_slow_conv2d_backward", "padding", has_elements, 2},
    {"_fft_r2c", "dim", is_dimension},
    {"_fft_c2c", "dim", is_dimension},
    {"_fft_c2r", "dim", is_dimension},
    {"_cummax_helper", "values", has_shape_of, 0},
    {"_cummax_helper", "indices", has_shape_of, 0},
    {"_cummax_helper", "dim", is_dimension_from_start},
    {"_cummin_helper", "values", has_shape_of, 0},
    {"_cummin_helper", "indices", has_shape_of, 0},
    {"_cummin_helper", "dim", is_dimension_from_start},
    {"_cholesky_solve_helper", "A", are_square_for, 0},
    {"_softmax_backward_data", "output", has_shape_of, 0},
    {"_log_softmax_backward_data", "output", has_shape_of, 0},
    {"_remove_batch_dim", "out_dim", is_place_for_dimension},
    {"_sobol_engine_initialize_state_", "self", has_sobol_sizes, 2},
    {"_sobol_engine_scramble_", "self", has_sobol_sizes, 2},
    {"_sobol_engine_scramble_", "ltm", has_sobol_sizes, 3},
    {"_sobol_engine_ff_", "self", has_sobol_sizes, 1},
    {"_sobol_engine_ff_", "sobolstate", has_sobol_sizes, 2},
    {"_sobol_engine_ff_", "num_generated", is_at_least, 0},
    {"_sobol_engine_draw", "quasi", has_sobol_sizes, 1},
    {"_sobol_engine_draw", "sobolstate", has_sobol_sizes, 2},
    {"_sobol_engine_draw", "num_generated", is_at_least, 0},
    // Loops of as many steps.
    {"special_laguerre_polynomial_l", "n", is_feasible_degree, 1 << 24},
    {"combinations", "r", is_at_most, 1 << 16},
    {"special_legendre_polynomial_p", "n", is_feasible_degree, 1 << 24},
    {"special_chebyshev_polynomial_t", "n", is_feasible_degree_outside, 0},
    {"special_chebyshev_polynomial_u", "n", is_feasible_degree_outside, 0},
    {"special_chebyshev_polynomial_v", "n", is_feasible_degree_outside, 0},
    {"special_chebyshev_polynomial_w", "n", is_feasible_degree_outside, 0},
    {"special_shifted_chebyshev_polynomial_t", "n", is_feasible_degree_outside, 1},
    {"special_shifted_chebyshev_polynomial_u", "n", is_feasible_degree_outside, 1},
    {"special_shifted_chebyshev_polynomial_v", "n", is_feasible_degree_outside, 1},
    {"special_shifted_chebyshev_polynomial_w", "n", is_feasible_degree_outside, 1},
    // Divisions of integers by a size.
    {"_weight_norm", "v", is_not_empty},
    {"_weight_norm_interface", "v", is_not_empty},
    {"_weight_norm", "g", has_norms, 0},
    {"_weight_norm_interface", "g", has_norms, 0},
    {"_weight_norm_interface_backward", "grad_w", has_shape_of, 1},
    {"_weight_norm_interface_backward", "saved_g", has_norms, 1},
    {"_weight_norm_interface_backward", "saved_norms", has_norms, 1},
    {"native_batch_norm_backward", "input", is_not_empty},
    {"_transform_bias_rescale_qkv", "qkv", is_not_empty},
    {"_transform_bias_rescale_qkv", "num_heads", is_at_least, 1},
    {"native_channel_shuffle", "groups", is_number_of_groups},
    {"_dyn_quant_matmul_4bit", "block_size", is_at_least, 1},
    // Gates that are cut into parts.
    {"_thnn_differentiable_lstm_cell_backward", "input_gates", has_parts, 4},
    {"_thnn_differentiable_lstm_cell_backward", "hidden_gates", has_parts, 4},
    {"_thnn_differentiable_gru_cell_backward", "input_gates", has_parts, 3},
    {"_thnn_differentiable_gru_cell_backward", "hidden_gates", has_parts, 3},
    // Statistics that the kernel takes without looking whether they are there.
    {"native_batch_norm", "running_mean", is_given_unless_training},
    {"native_batch_norm", "running_var", is_given_unless_training},
    {"_batch_norm_no_update", "running_mean", is_given_unless_training},
    {"_batch_norm_no_update", "running_var", is_given_unless_training},
    {"native_batch_norm_backward", "running_mean", is_given_unless_training},
    {"native_batch_norm_backward", "running_var", is_given_unless_training},
    {"native_batch_norm_backward", "save_mean", is_given_in_training},
    {"native_batch_norm_backward", "save_invstd", is_given_in_training},
    {"native_batch_norm_backward", "running_mean", has_channels, 1},
    {"native_batch_norm_backward", "running_var", has_channels, 1},
    {"native_batch_norm_backward", "save_mean", has_channels_in_training, 1},
    {"native_batch_norm_backward", "save_invstd", has_channels_in_training, 1},
    {"native_batch_norm_backward", "grad_out", has_shape_of, 1},
    {"batch_norm_backward", "running_mean", is_given_unless_training},
    {"batch_norm_backward", "running_var", is_given_unless_training},
    {"batch_norm_backward", "save_mean", is_given_in_training},
    {"batch_norm_backward", "save_var", is_given_in_training},
    {"batch_norm_backward", "running_mean", has_channels, 1},
    {"batch_norm_backward", "running_var", has_channels, 1},
    {"batch_norm_backward", "save_mean", has_channels_in_training, 1},
    {"batch_norm_backward", "save_var", has_channels_in_training, 1},
    {"batch_norm_backward", "grad_out", has_shape_of, 1},
    {"native_batch_norm", "running_mean", has_channels, 0},
    {"native_batch_norm", "running_var", has_channels, 0},
    {"native_batch_norm", "weight", has_channels, 0},
    {"native_batch_norm", "bias", has_channels, 0},
    {"_native_batch_norm_legit", "running_mean", has_channels, 0},
    {"_native_batch_norm_legit", "running_var", has_channels, 0},
    {"_native_batch_norm_legit", "weight", has_channels, 0},
    {"_native_batch_norm_legit", "bias", has_channels, 0},
    {"_batch_norm_no_update", "running_mean", has_channels, 0},
    {"_batch_norm_no_update", "running_var", has_channels, 0},
    {"_batch_norm_no_update", "weight", has_channels, 0},
    {"_batch_norm_no_update", "bias", has_channels, 0},
    {"_batch_norm_with_update", "running_mean", has_channels, 0},
    {"_batch_norm_with_update", "running_var", has_channels, 0},
    {"_batch_norm_with_update", "weight", has_channels, 0},
    {"_batch_norm_with_update", "bias", has_channels, 0},
    {"_native_batch_norm_legit.no_stats", "training", is_true},
    // LAPACK's iterations do not end, or leave their memory.
    {"linalg_eigvals", "self", is_finite},
    {"_linalg_eigvals", "self", is_finite},
    {"binomial", "count", is_a_number},
    {"_reshape_alias", "size", stays_in_storage},
    {"_reshape_alias_copy", "size", stays_in_storage},
};

bool is_named(const Schema& schema, std::string_view name) {
  const std::string_view own = schema.operator_name().name;
  const size_t dot = name.find('.');
  return own.substr(0, 6) == "aten::" && own.substr(6) == name.substr(0, dot) &&
         (dot == std::string_view::npos || schema.overload_name() == name.substr(dot + 1));
}

bool applies(const Rule& rule, const Schema& schema) {
  return is_named(schema, rule.name) && schema.argumentIndexWithName(std::string(rule.argument)).has_value();
}

void check(const Schema& schema, const Stack& stack) {
  for (const Rule& rule : kRules) {
    if (!applies(rule, schema)) continue;
    rule.check(schema, stack, *schema.argumentIndexWithName(std::string(rule.argument)), rule.number);
  }
}

void call_guarded(Reader& reader, Writer& writer) { call_boxed(reader, writer, check); }

}  // namespace

Thunk find_guard(const Schema& schema) {
  const bool any =
      std::any_of(std::begin(kRules), std::end(kRules), [&](const Rule& rule) { return applies(rule, schema); });
  return any ? call_guarded : nullptr;
}

}  // namespace typetorch
