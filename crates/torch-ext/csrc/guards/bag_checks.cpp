// Checks of segments, and of embeddings in bags.
#include "arguments.h"

#include <algorithm>

namespace typetorch::guard {

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

}  // namespace typetorch::guard
