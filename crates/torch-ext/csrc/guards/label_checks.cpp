// Checks of sequences of labels.
#include "arguments.h"

#include <algorithm>

namespace typetorch::guard {
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

}  // namespace typetorch::guard
