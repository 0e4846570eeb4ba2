// Checks of attention.
#include "arguments.h"

#include <ATen/ExpandUtils.h>

namespace typetorch::guard {

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

void is_mask_of(const Schema& schema, const Stack& stack, size_t position, int64_t scores) {
  constexpr int64_t kByPlace = 0;
  constexpr int64_t kByBatch = 1;
  const int64_t type = find_int(schema, stack, "mask_type", -1);
  if (!is_given(stack[position]) || !is_given(stack[scores]) || (type != kByPlace && type != kByBatch)) return;
  const auto sizes = stack[scores].toTensor().sizes();
  const auto mask = stack[position].toTensor().sizes();
  fits(schema, position, sizes.size() == 4 && mask.equals({sizes[type == kByPlace ? 2 : 0], sizes[3]}));
}

}  // namespace typetorch::guard
