#include "functorch_rules.h"

#include <ATen/OpMathType.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Reduction.h>
#include <ATen/core/Tensor.h>
#include <ATen/native/TypeProperties.h>
#include <ATen/ops/abs.h>
#include <ATen/ops/gather.h>
#include <ATen/ops/outer.h>
#include <ATen/ops/scatter.h>
#include <ATen/ops/sign.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>
#include <torch/library.h>

#include <tuple>
#include <vector>

namespace {

using at::Scalar;
using at::Tensor;
using OptionalTensor = std::optional<Tensor>;

double averaged(double factor, const Tensor& input, int64_t reduction) {
  return reduction == at::Reduction::Mean ? factor / static_cast<double>(input.numel()) : factor;
}

/// Computes half precision in single precision, and casts the result back.
template <class Body>
Tensor widened(const Tensor& gradient, const Tensor& input, const Tensor& target, Body&& body) {
  const at::ScalarType result = at::native::result_type({gradient, input, target});
  const at::ScalarType wide = at::toOpMathType(result);
  return body(gradient.to(wide), input.to(wide), target.to(wide)).to(result);
}

Tensor mse_loss_backward(const Tensor& gradient, const Tensor& input, const Tensor& target, int64_t reduction) {
  const double factor = averaged(2, input, reduction);
  return widened(gradient, input, target,
                 [=](const Tensor& g, const Tensor& x, const Tensor& y) { return factor * (x - y) * g; });
}

Tensor smooth_l1_loss_backward(const Tensor& gradient, const Tensor& input, const Tensor& target, int64_t reduction,
                               double beta) {
  const double factor = averaged(1, input, reduction);
  return widened(gradient, input, target, [=](const Tensor& g, const Tensor& x, const Tensor& y) {
    const Tensor difference = x - y;
    const Tensor scaled = factor * g;
    return at::where(difference.abs() < beta, scaled * difference / beta, scaled * difference.sign());
  });
}

Tensor huber_loss_backward(const Tensor& gradient, const Tensor& input, const Tensor& target, int64_t reduction,
                           double delta) {
  const double factor = averaged(1, input, reduction);
  return widened(gradient, input, target, [=](const Tensor& g, const Tensor& x, const Tensor& y) {
    const Tensor difference = x - y;
    const Tensor inner = at::where(difference > delta, factor * g * delta, factor * difference * g);
    return at::where(difference < -delta, -factor * g * delta, inner);
  });
}

int64_t class_dimension(const Tensor& input) { return input.dim() < 2 ? 0 : 1; }

/// Weights of the classes, in the shape of the input except for its other sizes, which are 1.
Tensor along_classes(const Tensor& weight, const Tensor& input) {
  std::vector<int64_t> shape(input.dim(), 1);
  shape[class_dimension(input)] = weight.size(0);
  return weight.reshape(shape);
}

std::tuple<Tensor, Tensor> nll_forward(const Tensor& input, const Tensor& target, const OptionalTensor& weight,
                                       int64_t reduction, c10::SymInt ignore_index) {
  const int64_t dimension = class_dimension(input);
  const bool weighted = weight && weight->defined();
  const Tensor weights = weighted ? along_classes(*weight, input) : Tensor();
  const Tensor scores = weighted ? input * weights : input;
  const Tensor counted = target != Scalar(ignore_index.expect_int());
  const Tensor index = at::where(counted, target, Scalar(0)).unsqueeze(dimension);
  const auto chosen = [&](const Tensor& values) { return at::gather(values, dimension, index).squeeze(dimension); };
  const Tensor losses = at::where(counted, -chosen(scores), Scalar(0));
  if (reduction == at::Reduction::None && input.dim() > 1) return {losses, input.new_full({}, 0.0)};
  const Tensor total = weighted ? at::where(counted, chosen(weights.expand(input.sizes())), Scalar(0)).sum()
                                : counted.sum().to(input.options());
  if (reduction == at::Reduction::Sum) return {losses.sum(), total};
  if (reduction == at::Reduction::Mean) return {losses.sum() / total, total};
  return {losses, total};
}

Tensor nll_backward(const Tensor& gradient, const Tensor& input, const Tensor& target, const OptionalTensor& weight,
                    int64_t reduction, c10::SymInt ignore_index, const Tensor& total_weight) {
  const int64_t dimension = class_dimension(input);
  const Tensor classes = target.unsqueeze(dimension);
  const Tensor counted = classes != Scalar(ignore_index.expect_int());
  const Tensor index = at::where(counted, classes, Scalar(0));
  const Tensor chosen = at::scatter(at::zeros_like(input), dimension, index, Scalar(-1.0));
  Tensor scale = reduction == at::Reduction::Mean ? gradient / total_weight : gradient;
  if (chosen.dim() > scale.dim() && scale.dim() > 0) scale = scale.unsqueeze(dimension);
  if (weight && weight->defined()) scale = scale * along_classes(*weight, input);
  return chosen * at::where(counted, scale, Scalar(0));
}

Tensor addr(const Tensor& self, const Tensor& left, const Tensor& right, const Scalar& beta, const Scalar& alpha) {
  TORCH_CHECK(left.dim() == 1, "addr: Expected 1-D argument vec1, but got ", left.dim(), "-D");
  TORCH_CHECK(right.dim() == 1, "addr: Expected 1-D argument vec2, but got ", right.dim(), "-D");
  const Tensor added = self.expand({left.size(0), right.size(0)});
  const Tensor product = at::outer(left, right);
  if (added.scalar_type() == at::kBool) {
    const Tensor wanted = alpha.toBool() ? product : at::zeros_like(added);
    return beta.toBool() ? added.logical_or(wanted) : wanted;
  }
  // A factor of zero drops what is not a number, too.
  return beta.equal(0) ? alpha * product : beta * added + alpha * product;
}

}  // namespace

namespace typetorch {

void load_batching_rules() {
  static const torch::Library rules = [] {
    torch::Library library(torch::Library::IMPL, "aten", c10::DispatchKey::FuncTorchBatched, __FILE__, __LINE__);
    library.impl("mse_loss_backward", mse_loss_backward);
    library.impl("smooth_l1_loss_backward", smooth_l1_loss_backward);
    library.impl("huber_loss_backward", huber_loss_backward);
    library.impl("nll_loss_forward", nll_forward);
    library.impl("nll_loss2d_forward", nll_forward);
    library.impl("nll_loss_backward", nll_backward);
    library.impl("nll_loss2d_backward", nll_backward);
    library.impl("addr", addr);
    return library;
  }();
}

}  // namespace typetorch
