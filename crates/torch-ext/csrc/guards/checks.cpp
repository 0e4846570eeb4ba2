#include "checks.h"

#include "error.h"

#include <ATen/ExpandUtils.h>

#include <algorithm>
#include <optional>

namespace typetorch::guard {
namespace {

bool is_training(const Schema& schema, const Stack& stack) {
  for (const char* name : {"training", "train", "update"}) {
    if (const auto position = schema.argumentIndexWithName(name)) return stack[*position].toBool();
  }
  return false;
}

}  // namespace

[[noreturn]] void refuse(const Schema& schema, size_t position, const std::string& reason) {
  throw DoorError(ErrorKind::Runtime, schema.operator_name().name.substr(6) + "(): argument '" +
                                          schema.arguments()[position].name() + "' " + reason);
}

int64_t length_of(const c10::IValue& list) { return list.isList() ? static_cast<int64_t>(list.toListRef().size()) : 0; }

bool is_given(const c10::IValue& value) { return value.isTensor() && value.toTensor().defined(); }

bool is_dense_on_cpu(const c10::IValue& value) {
  if (!value.isTensor() || !value.toTensor().defined()) return false;
  const at::Tensor& tensor = value.toTensor();
  return tensor.device().is_cpu() && tensor.layout() == at::kStrided && !tensor.is_quantized();
}

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

void is_empty_only_with(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  const bool has_elements = is_given(stack[other]) && stack[other].toTensor().numel() > 0;
  if (has_elements) is_not_empty(schema, stack, position, 0);
}

void is_contiguous(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (is_dense_on_cpu(stack[position]) && !stack[position].toTensor().is_contiguous()) {
    refuse(schema, position, "must be contiguous");
  }
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

void has_storage(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const auto check = [&](const at::Tensor& tensor) {
    if (tensor.defined() && !tensor.has_storage()) refuse(schema, position, "must have a storage");
  };
  if (stack[position].isTensor()) check(stack[position].toTensor());
  if (!stack[position].isTensorList()) return;
  for (const at::Tensor& tensor : stack[position].toTensorVector()) check(tensor);
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

void are_distinct_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t number) {
  is_dimension(schema, stack, position, number);
  if (!stack[0].isTensor() || !stack[position].isIntList()) return;
  std::vector<bool> taken(std::max<int64_t>(stack[0].toTensor().dim(), 1));
  for (const int64_t dim : stack[position].toIntVector()) {
    if (dim < 0 || taken[dim]) refuse(schema, position, "must hold different dimensions, counted from the first");
    taken[dim] = true;
  }
}

void is_dimension_from_start(const Schema& schema, const Stack& stack, size_t position, int64_t number) {
  is_dimension(schema, stack, position, number);
  is_at_least(schema, stack, position, 0);
}

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

void is_as_long(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  const int64_t expected = length_of(stack[other]);
  if (stack[position].isList() && length_of(stack[position]) != expected) {
    refuse(schema, position,
           "must have " + std::to_string(expected) + " elements, as '" + schema.arguments()[other].name() + "' has");
  }
}

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

void have_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t least) {
  const std::string dimensions = " of at least " + std::to_string(least) + " dimensions";
  if (is_given(stack[position]) && stack[position].toTensor().dim() < least) {
    refuse(schema, position, "must be a tensor" + dimensions);
  }
  if (!stack[position].isTensorList()) return;
  for (const at::Tensor& tensor : stack[position].toTensorVector()) {
    if (tensor.defined() && tensor.dim() < least) refuse(schema, position, "must hold tensors" + dimensions);
  }
}

void are_no_more_than_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[0])) return;
  const int64_t rank = stack[0].toTensor().dim();
  const int64_t count = length_of(stack[position]);
  if (count > rank) {
    throw DoorError(ErrorKind::Index, "too many indices for tensor of dimension " + std::to_string(rank) + " (got " +
                                          std::to_string(count) + ")");
  }
}

void are_ints(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].isIntList()) return;
  for (const int64_t element : stack[position].toIntVector()) {
    if (element != static_cast<int32_t>(element)) refuse(schema, position, "must hold integers of 32 bits");
  }
}

void has_type(const Schema& schema, const Stack& stack, size_t position, int64_t type) {
  const auto expected = static_cast<at::ScalarType>(type);
  if (is_given(stack[position]) && stack[position].toTensor().scalar_type() != expected) {
    refuse(schema, position, std::string("must be of type ") + c10::toString(expected));
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

void is_place_in_list(const Schema& schema, const Stack& stack, size_t position, int64_t list) {
  const int64_t length = length_of(stack[list]);
  const int64_t place = stack[position].isInt() ? stack[position].toInt() : 0;
  if (place < 0 || place > length) refuse(schema, position, "must be from 0 to " + std::to_string(length));
}

void is_given_unless_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[position]) && !is_training(schema, stack)) {
    throw DoorError(ErrorKind::Runtime, schema.arguments()[position].name() + " must be defined in evaluation mode");
  }
}

void is_given_in_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[position]) && is_training(schema, stack)) refuse(schema, position, "must be given in training");
}

void has_channels(const Schema& schema, const Stack& stack, size_t position, int64_t input) {
  if (!is_given(stack[position]) || !is_given(stack[input]) || stack[input].toTensor().dim() < 2) return;
  const int64_t channels = stack[input].toTensor().size(1);
  const int64_t length = stack[position].toTensor().numel();
  if (length != channels) {
    throw DoorError(ErrorKind::Runtime, schema.arguments()[position].name() + " should contain " +
                                            std::to_string(channels) + " elements not " + std::to_string(length));
  }
}

void has_channels_in_training(const Schema& schema, const Stack& stack, size_t position, int64_t input) {
  if (is_training(schema, stack)) has_channels(schema, stack, position, input);
}

void is_true(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].toBool()) refuse(schema, position, "must be true where there are no running statistics");
}

namespace {

/// How far sizes and strides reach from the start of the storage; none without elements.
std::optional<double> bytes_reached(const at::Tensor& tensor, at::IntArrayRef sizes, at::IntArrayRef strides,
                                    int64_t offset) {
  double last = static_cast<double>(offset);
  for (size_t i = 0; i < std::min(sizes.size(), strides.size()); ++i) {
    if (sizes[i] == 0) return std::nullopt;
    last += static_cast<double>(sizes[i] - 1) * static_cast<double>(strides[i]);
  }
  return (last + 1) * static_cast<double>(tensor.itemsize());
}

bool has_negative(at::IntArrayRef values) {
  return std::any_of(values.begin(), values.end(), [](int64_t value) { return value < 0; });
}

}  // namespace

void stays_in_storage(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[0]) || !stack[position].isIntList() || !stack[position + 1].isIntList()) return;
  const at::Tensor& tensor = stack[0].toTensor();
  if (!tensor.device().is_cpu() || tensor.layout() != at::kStrided) return;
  const auto sizes = stack[position].toIntVector();
  const auto strides = stack[position + 1].toIntVector();
  const bool strange = sizes.size() != strides.size() || has_negative(sizes) || has_negative(strides);
  const auto bytes = bytes_reached(tensor, sizes, strides, tensor.storage_offset());
  if (strange || !tensor.has_storage() || (bytes && *bytes > static_cast<double>(tensor.storage().nbytes()))) {
    refuse(schema, position, "must with the strides stay within the tensor's storage");
  }
}

void reaches_countable_bytes(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_given(stack[0]) || !stack[position].isIntList() || !stack[position + 1].isIntList()) return;
  const at::Tensor& tensor = stack[0].toTensor();
  const c10::IValue& offset = stack[position + 2];
  const auto bytes = bytes_reached(tensor, stack[position].toIntVector(), stack[position + 1].toIntVector(),
                                   offset.isInt() ? offset.toInt() : tensor.storage_offset());
  constexpr double kMost = 1ull << 63;
  if (bytes && *bytes >= kMost) refuse(schema, position, "must with the strides reach fewer than 2^63 bytes");
}

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

void leaves_sobol_bits(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  constexpr int64_t kPoints = (int64_t{1} << 30) - 1;
  const auto own = schema.argumentIndexWithName("n");
  if (!own || !stack[*own].isInt() || !stack[position].isInt()) return;
  const int64_t points = stack[*own].toInt();
  if (points > kPoints || stack[position].toInt() > kPoints - std::max<int64_t>(points, 0)) {
    refuse(schema, position, "must with 'n' be at most " + std::to_string(kPoints));
  }
}

void has_rank_of(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  if (is_given(stack[other])) has_rank(schema, stack, position, stack[other].toTensor().dim());
}

namespace {

void has_length_of(const Schema& schema, const Stack& stack, size_t position, int64_t other, int64_t dim) {
  if (!is_given(stack[position]) || !is_given(stack[other]) || stack[other].toTensor().dim() == 0) return;
  const int64_t length = stack[other].toTensor().size(dim);
  if (!stack[position].toTensor().sizes().equals({length})) {
    refuse(schema, position, "must have 1 dimension of size " + std::to_string(length));
  }
}

}  // namespace

void has_first_size_of(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  has_length_of(schema, stack, position, other, 0);
}

void is_row_of(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  has_length_of(schema, stack, position, other, -1);
}

void has_matrices_in_succession(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[position])) return;
  const at::Tensor& batch = stack[position].toTensor();
  const int64_t inner = batch.dim() - 3;
  if (inner < 1 || batch.numel() == 0) return;
  int64_t distance = batch.stride(inner) * batch.size(inner);
  for (int64_t dim = inner - 1; dim >= 0; distance *= batch.size(dim--)) {
    if (batch.size(dim) > 1 && batch.stride(dim) != distance) {
      refuse(schema, position, "must hold matrices that lie one stride apart");
    }
  }
}

void has_batches_of(const Schema& schema, const Stack& stack, size_t position, int64_t other) {
  if (!is_given(stack[position]) || !is_given(stack[other])) return;
  const at::Tensor& matrices = stack[position].toTensor();
  const at::Tensor& sides = stack[other].toTensor();
  if (matrices.dim() < 2 || sides.dim() < 2) return;
  const auto own = matrices.sizes().slice(0, matrices.dim() - 2);
  const std::vector<int64_t> all = at::infer_size(own, sides.sizes().slice(0, sides.dim() - 2));
  if (!own.equals(all)) {
    refuse(schema, position, "must hold a matrix for each of '" + schema.arguments()[other].name() + "'");
  }
}

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

}  // namespace typetorch::guard
