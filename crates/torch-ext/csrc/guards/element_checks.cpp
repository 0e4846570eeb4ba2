// Checks that read the elements of tensors.
#include "checks.h"

#include <ATen/ops/aminmax.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/isnan.h>
#include <ATen/ops/scalar_tensor.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace typetorch::guard {
void lie_between(const Schema& schema, const Stack& stack, size_t position, int64_t least, int64_t end) {
  if (!is_dense_on_cpu(stack[position])) return;
  const at::Tensor integers = stack[position].toTensor().detach();
  if (integers.numel() == 0 || !at::isIntegralType(integers.scalar_type(), false)) return;
  const auto [smallest, largest] = integers.aminmax();
  if (smallest.item<int64_t>() < least || largest.item<int64_t>() >= end) {
    refuse(schema, position, "must hold numbers from " + std::to_string(least) + " to below " + std::to_string(end));
  }
}

void is_integers_on_cpu(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!stack[position].isTensor() || !stack[position].toTensor().defined()) return;
  const at::Tensor& tensor = stack[position].toTensor();
  if (!tensor.device().is_cpu() || tensor.scalar_type() != at::kLong) {
    refuse(schema, position, "must hold 64-bit integers on the CPU");
  }
}

void is_feasible_degree(const Schema& schema, const Stack& stack, size_t position, int64_t most) {
  const c10::IValue& value = stack[position];
  bool is_feasible = true;
  if (value.isScalar()) {
    is_feasible = value.toScalar().isComplex() || !(value.toScalar().toDouble() > static_cast<double>(most));
  } else if (is_dense_on_cpu(value) && !value.toTensor().is_complex()) {
    // Not the largest one, which no number would be where there is a NaN.
    is_feasible = !value.toTensor().detach().to(at::kDouble).gt(most).any().item<bool>();
  }
  if (!is_feasible) refuse(schema, position, "must be at most " + std::to_string(most));
}

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

void lie_below(const Schema& schema, const Stack& stack, size_t position, int64_t end) {
  if (stack[end].isInt()) lie_between(schema, stack, position, 0, stack[end].toInt());
}

namespace {

void lie_in_planes(const Schema& schema, const Stack& stack, size_t position, int64_t rank, int64_t least) {
  const auto self = schema.argumentIndexWithName("self");
  if (!self || !is_given(stack[*self]) || !is_given(stack[position])) return;
  const auto sizes = stack[*self].toTensor().sizes();
  const auto own = stack[position].toTensor().sizes();
  if (sizes.size() < static_cast<size_t>(rank)) return;
  const size_t outer = sizes.size() - rank;
  if (own.size() != sizes.size() || !own.slice(0, outer).equals(sizes.slice(0, outer))) {
    refuse(schema, position, "must have as many planes as 'self'");
  }
  lie_between(schema, stack, position, least, c10::multiply_integers(sizes.slice(outer)));
}

}  // namespace

void are_places_in_planes(const Schema& schema, const Stack& stack, size_t position, int64_t rank) {
  lie_in_planes(schema, stack, position, rank, -1);
}

void are_all_places_in_planes(const Schema& schema, const Stack& stack, size_t position, int64_t rank) {
  lie_in_planes(schema, stack, position, rank, 0);
}

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

void are_gradients_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[position]) || !is_dense_on_cpu(stack[position + 1])) return;
  const at::Tensor& gradients = stack[position].toTensor();
  const at::Tensor indices = stack[position + 1].toTensor().detach();
  if (gradients.dim() != indices.dim() + 1 || !gradients.sizes().slice(0, indices.dim()).equals(indices.sizes())) {
    refuse(schema, position, "must have the sizes of 'indices', and one more");
  }
  lie_below(schema, stack, position + 1, static_cast<int64_t>(position + 2));
}

void are_batches_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t rows) {
  if (!is_dense_on_cpu(stack[position]) || !is_given(stack[rows]) || stack[rows].toTensor().dim() == 0) return;
  const at::Tensor sizes = stack[position].toTensor().detach();
  const int64_t count = stack[rows].toTensor().size(0);
  if (sizes.dim() != 1 || sizes.scalar_type() != at::kLong || sizes.numel() == 0 || sizes.lt(1).any().item<bool>() ||
      sizes.diff().gt(0).any().item<bool>() || sizes.sum().item<int64_t>() != count) {
    refuse(schema, position,
           "must hold the sizes of batches, none larger than the one before, of " + std::to_string(count) +
               " rows in all");
  }
}

void are_classes(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const auto self = schema.argumentIndexWithName("self");
  const auto ignored = schema.argumentIndexWithName("ignore_index");
  if (!is_dense_on_cpu(stack[position]) || !self || !is_given(stack[*self]) || !ignored) return;
  const at::Tensor& scores = stack[*self].toTensor();
  const at::Tensor classes = stack[position].toTensor().detach().to(at::kLong);
  if (scores.dim() == 0 || !at::isIntegralType(stack[position].toTensor().scalar_type(), false)) return;
  const int64_t count = scores.size(scores.dim() == 1 ? 0 : 1);
  const at::Tensor wrong = classes.lt(0).logical_or(classes.ge(count)).logical_and(classes.ne(stack[*ignored].toInt()));
  if (wrong.any().item<bool>()) refuse(schema, position, "must hold numbers from 0 to below " + std::to_string(count));
}

void are_pivots(const Schema& schema, const Stack& stack, size_t position, int64_t matrices) {
  if (!is_dense_on_cpu(stack[position]) || !is_given(stack[matrices])) return;
  const at::Tensor pivots = stack[position].toTensor().detach();
  const int64_t size = stack[matrices].toTensor().dim() == 0 ? 0 : stack[matrices].toTensor().size(-1);
  if (pivots.numel() == 0 || !at::isIntegralType(pivots.scalar_type(), false)) return;
  const at::Tensor rows = pivots.abs();
  if (rows.lt(1).logical_or(rows.gt(size)).any().item<bool>()) {
    refuse(schema, position, "must hold numbers of rows, from 1 to " + std::to_string(size) + " or negative");
  }
  const at::Tensor all = pivots.to(at::kLong).contiguous();
  const int64_t* const first = all.const_data_ptr<int64_t>();
  for (int64_t i = 0; i < all.numel(); ++i) {
    if (first[i] > 0) continue;
    const bool is_last = i % all.size(-1) == all.size(-1) - 1;
    if (is_last || first[++i] > 0) refuse(schema, position, "must be negative for two rows in succession");
  }
}

void has_sizes_of_pivots(const Schema& schema, const Stack& stack, size_t position, int64_t matrices) {
  const auto is_read = schema.argumentIndexWithName("unpack_pivots");
  if (!is_read || !stack[*is_read].toBool() || !is_given(stack[position]) || !is_given(stack[matrices])) return;
  const at::Tensor& lu = stack[matrices].toTensor();
  if (lu.dim() < 2) return;
  std::vector<int64_t> sizes = lu.sizes().slice(0, lu.dim() - 2).vec();
  sizes.push_back(std::min(lu.size(-2), lu.size(-1)));
  if (!stack[position].toTensor().sizes().equals(sizes)) {
    refuse(schema, position,
           "must hold a number for each row or column of '" + schema.arguments()[matrices].name() + "'");
  }
}

void is_row_for_empty(const Schema& schema, const Stack& stack, size_t position, int64_t matrices) {
  if (!is_given(stack[position]) || !is_given(stack[matrices])) return;
  const at::Tensor& empty = stack[matrices].toTensor();
  if (empty.numel() > 0 || empty.dim() < 2) return;
  if (!stack[position].toTensor().sizes().equals(empty.sizes().slice(0, empty.dim() - 1))) {
    refuse(schema, position,
           "must have the sizes of '" + schema.arguments()[matrices].name() + "' but for the last one");
  }
}

void is_whole_for_integers(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const auto is_integral = [](const c10::IValue& value) {
    return !value.isTensor() || !value.toTensor().defined() ||
           at::isIntegralType(value.toTensor().scalar_type(), /*includeBool=*/true);
  };
  if (!std::all_of(stack.begin(), stack.end(), is_integral)) return;
  const double number = stack[position].toScalar().toDouble();
  if (!(std::abs(number) >= 1)) refuse(schema, position, "must be at least 1 for integers");
}

namespace {

/// Of the types whose quotients are not computed as another.
at::Tensor where_smallest(const at::Tensor& integers) {
  const bool is_long = integers.scalar_type() == at::kLong;
  const bool is_int = integers.scalar_type() == at::kInt;
  if (!is_long && !is_int) return at::zeros_like(integers, at::kBool);
  return integers.eq(is_long ? std::numeric_limits<int64_t>::min() : std::numeric_limits<int32_t>::min());
}

}  // namespace

void is_no_overflow(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const auto mode = schema.argumentIndexWithName("rounding_mode");
  if (!mode || !stack[*mode].isString() || stack[*mode].toStringRef() != "trunc" || !is_dense_on_cpu(stack[0])) return;
  const at::Tensor dividend = stack[0].toTensor().detach();
  const c10::IValue& value = stack[position];
  if (!at::isIntegralType(dividend.scalar_type(), false) || dividend.numel() == 0) return;
  if (value.isTensor() ? !is_dense_on_cpu(value) || value.toTensor().numel() == 0 : !value.isInt()) return;
  if (!where_smallest(dividend).any().item<bool>()) return;
  const bool negates = value.isTensor() ? value.toTensor().detach().eq(-1).any().item<bool>() : value.toInt() == -1;
  if (negates) refuse(schema, position, "must not be -1 where the smallest integer is divided");
}

void has_least_multiple(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  if (!is_dense_on_cpu(stack[0]) || !is_dense_on_cpu(stack[position])) return;
  const at::Tensor self = stack[0].toTensor().detach();
  const at::Tensor other = stack[position].toTensor().detach();
  if (!at::isIntegralType(self.scalar_type(), false) || !at::isIntegralType(other.scalar_type(), false)) return;
  const at::Tensor smallest = where_smallest(self);
  if (!smallest.any().item<bool>()) return;
  if (self.gcd(other).eq(-1).logical_and(smallest).any().item<bool>()) {
    refuse(schema, position, "has no least common multiple with the smallest integer");
  }
}

void is_from_zero_to_one(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/) {
  const double number = stack[position].isDouble() ? stack[position].toDouble() : 0;
  if (!(number >= 0 && number <= 1)) refuse(schema, position, "must be from 0 to 1");
}

}  // namespace typetorch::guard
