#include "forward_rules.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/boxing/KernelFunction.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/exp.h>
#include <ATen/ops/mean.h>
#include <ATen/ops/rsqrt.h>
#include <ATen/ops/sqrt.h>
#include <ATen/ops/sum.h>
#include <ATen/ops/var.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/autograd/jit_decomp_interface.h>

#include <array>
#include <numeric>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace {

using at::Tensor;
using Dims = std::vector<int64_t>;
using Mask = std::array<bool, 3>;
using OptionalTensor = std::optional<Tensor>;
using Gradients = std::tuple<Tensor, Tensor, Tensor>;

Tensor softmax_backward(const Tensor& gradient, const Tensor& output, int64_t dim, at::ScalarType dtype) {
  const Tensor weighted = gradient * output;
  return (weighted - output * at::sum(weighted, dim, true)).to(dtype).contiguous();
}

Tensor log_softmax_backward(const Tensor& gradient, const Tensor& output, int64_t dim, at::ScalarType dtype) {
  return (gradient - at::exp(output) * at::sum(gradient, dim, true)).to(dtype);
}

/// Mean and inverse standard deviation, computed anew so that tangents of the input reach them.
std::pair<Tensor, Tensor> statistics(const Tensor& input, const Tensor& rstd, const Dims& dims, bool keepdim) {
  const Tensor variance = at::var(input, dims, false, keepdim);
  const Tensor eps = (rstd.reciprocal().pow(2) - variance).detach();
  return {at::mean(input, dims, keepdim), at::sqrt(variance + eps).reciprocal()};
}

Dims range(int64_t from, int64_t to) {
  Dims dims(static_cast<size_t>(std::max<int64_t>(to - from, 0)));
  std::iota(dims.begin(), dims.end(), from);
  return dims;
}

/// A gradient that nobody asked for: an undefined one could have no tangent.
Tensor unwanted(const OptionalTensor& parameter) {
  return parameter && parameter->defined() ? at::zeros_like(*parameter) : at::zeros({});
}

Gradients layer_norm_backward(const Tensor& gradient, const Tensor& input, at::IntArrayRef shape,
                              const Tensor& /*mean*/, const Tensor& rstd, const OptionalTensor& weight,
                              const OptionalTensor& bias, Mask wanted) {
  const int64_t axis = input.dim() - static_cast<int64_t>(shape.size());
  const int64_t count = c10::multiply_integers(shape);
  if (input.numel() == 0) return {at::zeros_like(input), input.new_zeros(shape), input.new_zeros(shape)};
  const Dims inner = range(axis, input.dim());
  const Dims outer = range(0, axis);
  const auto [mean, scale] = statistics(input, rstd, inner, true);
  const Tensor normalized = (input - mean) * scale;
  const bool weighted = weight && weight->defined();
  const Tensor above = weighted ? gradient * *weight : gradient;
  const auto over_outer = [&](const Tensor& values) { return outer.empty() ? values.clone() : at::sum(values, outer); };
  Gradients result{at::zeros_like(input), unwanted(weight), unwanted(bias)};
  if (wanted[0]) {
    const Tensor total = at::sum(above, inner, true);
    const Tensor along = normalized * at::sum(above * normalized, inner, true);
    std::get<0>(result) = (scale / count) * (above * count - total - along);
  }
  if (wanted[1] && weighted) std::get<1>(result) = over_outer(gradient * normalized);
  if (wanted[2] && bias && bias->defined()) std::get<2>(result) = over_outer(gradient);
  return result;
}

Gradients batch_norm_backward(const Tensor& gradient, const Tensor& input, const OptionalTensor& weight,
                              const OptionalTensor& running_mean, const OptionalTensor& running_var,
                              const OptionalTensor& /*save_mean*/, const OptionalTensor& save_invstd, bool train,
                              double eps, Mask wanted) {
  TORCH_CHECK(train ? save_invstd && save_invstd->defined() : running_mean && running_var,
              "batch_norm_backward: the statistics of the forward pass are missing");
  Dims others = range(1, input.dim());
  others[0] = 0;
  const auto [mean, invstd] =
      train ? statistics(input, *save_invstd, others, false) : std::pair(*running_mean, at::rsqrt(*running_var + eps));
  Dims features(input.dim(), 1);
  features[1] = input.size(1);
  const double share = 1.0 / (static_cast<double>(input.numel()) / static_cast<double>(input.size(1)));
  const Tensor centered = input - mean.reshape(features);
  const Tensor total = at::sum(gradient, others);
  const Tensor along = at::sum(gradient * centered, others);
  const bool weighted = weight && weight->defined();
  const Tensor scale = (weighted ? invstd * *weight : invstd).reshape(features);
  Tensor result = gradient * scale;
  if (train) {
    const Tensor projected = centered * (along * share * (invstd * invstd)).reshape(features);
    result = (gradient - projected - (total * share).reshape(features)) * scale;
  }
  return {result, wanted[1] ? along * invstd : unwanted(weight), wanted[2] ? total : at::zeros_like(total)};
}

Gradients cudnn_batch_norm_backward(const Tensor& input, const Tensor& gradient, const Tensor& weight,
                                    const OptionalTensor& running_mean, const OptionalTensor& running_var,
                                    const OptionalTensor& save_mean, const OptionalTensor& save_invstd, double eps,
                                    const Tensor& /*reserve*/) {
  return batch_norm_backward(gradient, input, weight, running_mean, running_var, save_mean, save_invstd, true, eps,
                             {true, true, true});
}

using torch::autograd::impl::JitDecompInterface;

/// Looks here first, then where libtorch looks by itself.
class ForwardRules final : public JitDecompInterface {
 public:
  explicit ForwardRules(const JitDecompInterface* others) : others_(others) {}

  bool has_jit_decomposition(const c10::FunctionSchema& schema) const override {
    return rules_.contains(schema.name()) || (others_ && others_->has_jit_decomposition(schema));
  }

  void run_jit_decomposition(const c10::OperatorHandle& op, torch::jit::Stack* stack) const override {
    const auto rule = rules_.find(op.schema().name());
    if (rule == rules_.end()) return others_->run_jit_decomposition(op, stack);
    rule->second.callBoxed(op, c10::DispatchKeySet(), stack);
  }

 private:
  template <class Function>
  static c10::KernelFunction kernel(Function* function) {
    return c10::KernelFunction::makeFromUnboxedRuntimeFunction(function);
  }

  const JitDecompInterface* const others_;
  const std::unordered_map<std::string, c10::KernelFunction> rules_ = {
      {"aten::_softmax_backward_data", kernel(softmax_backward)},
      {"aten::_log_softmax_backward_data", kernel(log_softmax_backward)},
      {"aten::native_layer_norm_backward", kernel(layer_norm_backward)},
      {"aten::native_batch_norm_backward", kernel(batch_norm_backward)},
      {"aten::cudnn_batch_norm_backward", kernel(cudnn_batch_norm_backward)},
  };
};

}  // namespace

namespace typetorch {

void load_forward_rules() {
  // Never destroyed: derivatives may be computed while the process exits.
  static auto* const rules = [] {
    auto* const made = new ForwardRules(torch::autograd::impl::getJitDecompImpl());
    torch::autograd::impl::setJitDecompImpl(made);
    return made;
  }();
  (void)rules;
}

}  // namespace typetorch
