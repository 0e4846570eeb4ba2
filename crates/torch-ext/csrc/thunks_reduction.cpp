// Reductions, matrix products and losses.
#include "thunk.h"
#include "thunks.h"

#include <ATen/ops/_log_softmax_ops.h>
#include <ATen/ops/_softmax_ops.h>
#include <ATen/ops/addmm_ops.h>
#include <ATen/ops/addmv_ops.h>
#include <ATen/ops/all_ops.h>
#include <ATen/ops/allclose_ops.h>
#include <ATen/ops/amax_ops.h>
#include <ATen/ops/amin_ops.h>
#include <ATen/ops/any_ops.h>
#include <ATen/ops/argmax_ops.h>
#include <ATen/ops/argmin_ops.h>
#include <ATen/ops/argsort_ops.h>
#include <ATen/ops/baddbmm_ops.h>
#include <ATen/ops/binary_cross_entropy_ops.h>
#include <ATen/ops/binary_cross_entropy_with_logits_ops.h>
#include <ATen/ops/bmm_ops.h>
#include <ATen/ops/count_nonzero_ops.h>
#include <ATen/ops/cross_entropy_loss_ops.h>
#include <ATen/ops/cumprod_ops.h>
#include <ATen/ops/cumsum_ops.h>
#include <ATen/ops/dot_ops.h>
#include <ATen/ops/einsum_ops.h>
#include <ATen/ops/equal_ops.h>
#include <ATen/ops/huber_loss_ops.h>
#include <ATen/ops/item_ops.h>
#include <ATen/ops/kl_div_ops.h>
#include <ATen/ops/l1_loss_ops.h>
#include <ATen/ops/linalg_vector_norm_ops.h>
#include <ATen/ops/linear_ops.h>
#include <ATen/ops/log_softmax_ops.h>
#include <ATen/ops/logsumexp_ops.h>
#include <ATen/ops/matmul_ops.h>
#include <ATen/ops/max_ops.h>
#include <ATen/ops/mean_ops.h>
#include <ATen/ops/min_ops.h>
#include <ATen/ops/mm_ops.h>
#include <ATen/ops/mse_loss_ops.h>
#include <ATen/ops/mv_ops.h>
#include <ATen/ops/nll_loss2d_ops.h>
#include <ATen/ops/nll_loss_nd_ops.h>
#include <ATen/ops/nll_loss_ops.h>
#include <ATen/ops/norm_ops.h>
#include <ATen/ops/outer_ops.h>
#include <ATen/ops/prod_ops.h>
#include <ATen/ops/smooth_l1_loss_ops.h>
#include <ATen/ops/softmax_ops.h>
#include <ATen/ops/sort_ops.h>
#include <ATen/ops/std_ops.h>
#include <ATen/ops/sum_ops.h>
#include <ATen/ops/topk_ops.h>
#include <ATen/ops/var_mean_ops.h>
#include <ATen/ops/var_ops.h>

namespace typetorch::thunk {

std::span<const Entry> reduction() {
  namespace ops = at::_ops;
  static constexpr auto kEntries =
      entries<ops::sum, ops::sum_dim_IntList, ops::mean, ops::mean_dim, ops::prod, ops::prod_dim_int,
              ops::var_correction, ops::std_correction, ops::var_mean_correction, ops::amax, ops::amin, ops::max,
              ops::max_dim, ops::min, ops::min_dim, ops::argmax, ops::argmin, ops::any, ops::any_dim, ops::all,
              ops::all_dim, ops::norm_Scalar, ops::norm_ScalarOpt_dim, ops::linalg_vector_norm, ops::cumsum,
              ops::cumprod, ops::logsumexp, ops::count_nonzero, ops::topk, ops::sort, ops::argsort, ops::mm, ops::bmm,
              ops::matmul, ops::addmm, ops::addmv, ops::baddbmm, ops::mv, ops::dot, ops::linear, ops::einsum,
              ops::outer, ops::softmax_int, ops::log_softmax_int, ops::_softmax, ops::_log_softmax, ops::nll_loss,
              ops::nll_loss_nd, ops::nll_loss2d, ops::cross_entropy_loss, ops::mse_loss, ops::l1_loss,
              ops::smooth_l1_loss, ops::huber_loss, ops::binary_cross_entropy, ops::binary_cross_entropy_with_logits,
              ops::kl_div, ops::item, ops::equal, ops::allclose>;
  return kEntries;
}

}  // namespace typetorch::thunk
