#include "guards.h"

#include "boxed.h"
#include "error.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/aminmax.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/isnan.h>

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

/// As long as the list before it.
void is_as_long(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  const int64_t expected = length_of(stack[other]);
  if (length_of(stack[position]) != expected) {
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

bool is_dense_on_cpu(const c10::IValue& value) {
  if (!value.isTensor() || !value.toTensor().defined()) return false;
  const at::Tensor& tensor = value.toTensor();
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && !tensor.is_quantized();
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

/// Without statistics a batch can only be normalized by its own, in training.
void is_given_unless_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const auto training = schema.argumentIndexWithName("training");
  const c10::IValue& value = stack[position];
  const bool given = value.isTensor() && value.toTensor().defined();
  if (!given && training && !stack[*training].toBool()) {
    throw DoorError(ErrorKind::Runtime, schema.arguments()[position].name() + " must be defined in evaluation mode");
  }
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

/// A gradient for each of the indices that follow, which lie in a table of as many rows as the argument after them
/// says.
void are_gradients_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[position]) || !is_dense_on_cpu(stack[position + 1])) return;
  const at::Tensor& gradients = stack[position].toTensor();
  const at::Tensor indices = stack[position + 1].toTensor().detach();
  if (gradients.dim() != indices.dim() + 1 || !gradients.sizes().slice(0, indices.dim()).equals(indices.sizes())) {
    refuse(schema, position, "must have the sizes of 'indices', and one more");
  }
  if (indices.numel() == 0 || !at::isIntegralType(indices.scalar_type(), false)) return;
  const int64_t rows = stack[position + 2].isInt() ? stack[position + 2].toInt() : 0;
  const auto [least, most] = indices.aminmax();
  if (least.item<int64_t>() < 0 || most.item<int64_t>() >= rows) {
    refuse(schema, position + 1, "must hold numbers from 0 to below " + std::to_string(rows));
  }
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
    {"quantized_lstm_cell", "hx", has_elements, 2},
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
    {"gru.data", "batch_sizes", has_rank, 1},
    {"gru.data", "batch_sizes", is_not_empty},
    {"rnn_tanh.data", "batch_sizes", has_rank, 1},
    {"rnn_tanh.data", "batch_sizes", is_not_empty},
    {"rnn_relu.data", "batch_sizes", has_rank, 1},
    {"rnn_relu.data", "batch_sizes", is_not_empty},
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
    {"_saturate_weight_to_fp16", "weight", is_not_empty},
    {"_slow_conv2d_backward", "stride", has_elements, 2},
    {"_slow_conv2d_backward", "kernel_size", has_elements, 2},
    {"_slow_conv2d_backward", "padding", has_elements, 2},
    {"_fft_r2c", "dim", is_dimension},
    {"_fft_c2c", "dim", is_dimension},
    {"_fft_c2r", "dim", is_dimension},
    {"_cummax_helper", "values", has_shape_of, 0},
    {"_cummax_helper", "indices", has_shape_of, 0},
    {"_cummin_helper", "values", has_shape_of, 0},
    {"_cummin_helper", "indices", has_shape_of, 0},
    {"_remove_batch_dim", "out_dim", is_place_for_dimension},
    // Loops of as many steps.
    {"special_laguerre_polynomial_l", "n", is_feasible_degree, 1 << 24},
    {"combinations", "r", is_at_most, 1 << 16},
    {"special_legendre_polynomial_p", "n", is_feasible_degree, 1 << 24},
    // Divisions of integers by a size.
    {"_weight_norm", "v", is_not_empty},
    {"_weight_norm_interface", "v", is_not_empty},
    {"native_batch_norm_backward", "input", is_not_empty},
    {"_transform_bias_rescale_qkv", "qkv", is_not_empty},
    {"_dyn_quant_matmul_4bit", "block_size", is_at_least, 1},
    // Gates that are cut into parts.
    {"_thnn_differentiable_lstm_cell_backward", "input_gates", has_parts, 4},
    {"_thnn_differentiable_lstm_cell_backward", "hidden_gates", has_parts, 4},
    {"_thnn_differentiable_gru_cell_backward", "input_gates", has_parts, 3},
    {"_thnn_differentiable_gru_cell_backward", "hidden_gates", has_parts, 3},
    // Statistics that the kernel takes without looking whether they are there.
    {"native_batch_norm", "running_mean", is_given_unless_training},
    {"native_batch_norm", "running_var", is_given_unless_training},
    {"_native_batch_norm_legit.no_stats", "training", is_true},
    // LAPACK's iterations do not end, or leave their memory.
    {"linalg_eigvals", "self", is_finite},
    {"_linalg_eigvals", "self", is_finite},
    {"binomial", "count", is_a_number},
    {"_reshape_alias", "size", stays_in_storage},
    {"_reshape_alias_copy", "size", stays_in_storage},
};

bool applies(const Rule& rule, const Schema& schema) {
  const std::string& name = schema.operator_name().name;
  if (name.compare(0, 6, "aten::") != 0) return false;
  const std::string full = name.substr(6) + "." + schema.overload_name();
  return (rule.name == full || rule.name == std::string_view(full).substr(0, full.find('.'))) &&
         schema.argumentIndexWithName(std::string(rule.argument)).has_value();
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
