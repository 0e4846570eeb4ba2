// Checks of recurrent cells and layers.
#include "arguments.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/mkldnn_rnn_layer.h>

namespace typetorch::guard {

void fits_cell(const Schema& schema, const Stack& stack, size_t position, int64_t parts) {
  if (!is_given(stack[position])) return;
  const auto gates = stack[position].toTensor().sizes();
  fits(schema, position, gates.size() == 2 && gates[1] > 0 && gates[1] % parts == 0);
  have_sizes(schema, stack, {"hidden_gates"}, gates);
  have_sizes(schema, stack, {"grad_hy", "grad_cy", "hx", "cx", "cy"}, {gates[0], gates[1] / parts});
  have_sizes(schema, stack, {"input_bias", "hidden_bias"}, {gates[1]});
  fits(schema, position, !find_tensor(schema, stack, "input_bias") == !find_tensor(schema, stack, "hidden_bias"));
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

}  // namespace typetorch::guard
