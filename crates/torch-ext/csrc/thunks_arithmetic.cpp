// Elementwise arithmetic, comparisons and activations.
#include "thunk.h"
#include "thunks.h"

#include <ATen/ops/abs_ops.h>
#include <ATen/ops/add_ops.h>
#include <ATen/ops/addcdiv_ops.h>
#include <ATen/ops/addcmul_ops.h>
#include <ATen/ops/atan2_ops.h>
#include <ATen/ops/bitwise_and_ops.h>
#include <ATen/ops/bitwise_not_ops.h>
#include <ATen/ops/bitwise_or_ops.h>
#include <ATen/ops/ceil_ops.h>
#include <ATen/ops/celu_ops.h>
#include <ATen/ops/clamp_max_ops.h>
#include <ATen/ops/clamp_min_ops.h>
#include <ATen/ops/clamp_ops.h>
#include <ATen/ops/cos_ops.h>
#include <ATen/ops/div_ops.h>
#include <ATen/ops/elu_ops.h>
#include <ATen/ops/eq_ops.h>
#include <ATen/ops/erf_ops.h>
#include <ATen/ops/exp_ops.h>
#include <ATen/ops/expm1_ops.h>
#include <ATen/ops/floor_ops.h>
#include <ATen/ops/ge_ops.h>
#include <ATen/ops/gelu_ops.h>
#include <ATen/ops/gt_ops.h>
#include <ATen/ops/hardsigmoid_ops.h>
#include <ATen/ops/hardswish_ops.h>
#include <ATen/ops/hardtanh_ops.h>
#include <ATen/ops/isfinite_ops.h>
#include <ATen/ops/isinf_ops.h>
#include <ATen/ops/isnan_ops.h>
#include <ATen/ops/le_ops.h>
#include <ATen/ops/leaky_relu_ops.h>
#include <ATen/ops/lerp_ops.h>
#include <ATen/ops/log10_ops.h>
#include <ATen/ops/log1p_ops.h>
#include <ATen/ops/log2_ops.h>
#include <ATen/ops/log_ops.h>
#include <ATen/ops/log_sigmoid_ops.h>
#include <ATen/ops/logical_and_ops.h>
#include <ATen/ops/logical_not_ops.h>
#include <ATen/ops/logical_or_ops.h>
#include <ATen/ops/logical_xor_ops.h>
#include <ATen/ops/lt_ops.h>
#include <ATen/ops/masked_fill_ops.h>
#include <ATen/ops/maximum_ops.h>
#include <ATen/ops/minimum_ops.h>
#include <ATen/ops/mish_ops.h>
#include <ATen/ops/mul_ops.h>
#include <ATen/ops/ne_ops.h>
#include <ATen/ops/neg_ops.h>
#include <ATen/ops/pow_ops.h>
#include <ATen/ops/prelu_ops.h>
#include <ATen/ops/reciprocal_ops.h>
#include <ATen/ops/relu6_ops.h>
#include <ATen/ops/relu_ops.h>
#include <ATen/ops/remainder_ops.h>
#include <ATen/ops/round_ops.h>
#include <ATen/ops/rsqrt_ops.h>
#include <ATen/ops/rsub_ops.h>
#include <ATen/ops/selu_ops.h>
#include <ATen/ops/sigmoid_ops.h>
#include <ATen/ops/sign_ops.h>
#include <ATen/ops/silu_ops.h>
#include <ATen/ops/sin_ops.h>
#include <ATen/ops/softplus_ops.h>
#include <ATen/ops/sqrt_ops.h>
#include <ATen/ops/square_ops.h>
#include <ATen/ops/sub_ops.h>
#include <ATen/ops/tan_ops.h>
#include <ATen/ops/tanh_ops.h>
#include <ATen/ops/threshold_ops.h>
#include <ATen/ops/trunc_ops.h>
#include <ATen/ops/where_ops.h>

namespace typetorch::thunk {

std::span<const Entry> arithmetic() {
  namespace ops = at::_ops;
  static constexpr auto kEntries =
      entries<ops::add_Tensor, ops::add__Tensor, ops::sub_Tensor, ops::sub__Tensor, ops::mul_Tensor, ops::mul__Tensor,
              ops::div_Tensor, ops::div__Tensor, ops::div_Tensor_mode, ops::rsub_Scalar, ops::rsub_Tensor,
              ops::remainder_Tensor, ops::add_Scalar, ops::mul_Scalar, ops::sub_Scalar, ops::div_Scalar,
              ops::add__Scalar, ops::mul__Scalar, ops::sub__Scalar, ops::div__Scalar, ops::addcmul, ops::addcmul_,
              ops::addcdiv, ops::addcdiv_, ops::lerp_Scalar, ops::lerp__Scalar, ops::neg, ops::neg_, ops::abs,
              ops::abs_, ops::sign, ops::exp, ops::exp_, ops::log, ops::log_, ops::log2, ops::log10, ops::log1p,
              ops::expm1, ops::sqrt, ops::sqrt_, ops::rsqrt, ops::square, ops::reciprocal, ops::sin, ops::cos, ops::tan,
              ops::tanh, ops::tanh_, ops::sigmoid, ops::sigmoid_, ops::erf, ops::floor, ops::ceil, ops::round,
              ops::trunc, ops::pow_Tensor_Scalar, ops::pow_Tensor_Tensor, ops::pow_Scalar, ops::pow__Scalar, ops::atan2,
              ops::eq_Tensor, ops::ne_Tensor, ops::lt_Tensor, ops::le_Tensor, ops::gt_Tensor, ops::ge_Tensor,
              ops::eq_Scalar, ops::ne_Scalar, ops::lt_Scalar, ops::le_Scalar, ops::gt_Scalar, ops::ge_Scalar,
              ops::logical_and, ops::logical_or, ops::logical_not, ops::logical_xor, ops::bitwise_and_Tensor,
              ops::bitwise_or_Tensor, ops::bitwise_not, ops::isnan, ops::isinf, ops::isfinite, ops::maximum,
              ops::minimum, ops::where_self, ops::where_ScalarOther, ops::masked_fill_Scalar, ops::masked_fill_Tensor,
              ops::masked_fill__Scalar, ops::clamp, ops::clamp_, ops::clamp_min, ops::clamp_max, ops::clamp_Tensor,
              ops::relu, ops::relu_, ops::leaky_relu, ops::leaky_relu_, ops::elu, ops::gelu, ops::silu, ops::silu_,
              ops::mish, ops::softplus, ops::hardtanh, ops::hardtanh_, ops::relu6, ops::hardsigmoid, ops::hardswish,
              ops::threshold, ops::threshold_, ops::log_sigmoid, ops::prelu, ops::celu, ops::selu>;
  return kEntries;
}

}  // namespace typetorch::thunk
