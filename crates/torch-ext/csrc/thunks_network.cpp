// Layers of neural networks, and what optimizers use.
#include "thunk.h"
#include "thunks.h"

#include <ATen/ops/_foreach_add_ops.h>
#include <ATen/ops/_foreach_addcdiv_ops.h>
#include <ATen/ops/_foreach_addcmul_ops.h>
#include <ATen/ops/_foreach_copy_ops.h>
#include <ATen/ops/_foreach_div_ops.h>
#include <ATen/ops/_foreach_lerp_ops.h>
#include <ATen/ops/_foreach_maximum_ops.h>
#include <ATen/ops/_foreach_mul_ops.h>
#include <ATen/ops/_foreach_neg_ops.h>
#include <ATen/ops/_foreach_norm_ops.h>
#include <ATen/ops/_foreach_sqrt_ops.h>
#include <ATen/ops/_foreach_sub_ops.h>
#include <ATen/ops/_foreach_zero_ops.h>
#include <ATen/ops/_fused_adam_ops.h>
#include <ATen/ops/_fused_adamw_ops.h>
#include <ATen/ops/_fused_sgd_ops.h>
#include <ATen/ops/adaptive_avg_pool1d_ops.h>
#include <ATen/ops/adaptive_avg_pool2d_ops.h>
#include <ATen/ops/adaptive_max_pool2d_ops.h>
#include <ATen/ops/alpha_dropout_ops.h>
#include <ATen/ops/avg_pool1d_ops.h>
#include <ATen/ops/avg_pool2d_ops.h>
#include <ATen/ops/batch_norm_ops.h>
#include <ATen/ops/conv1d_ops.h>
#include <ATen/ops/conv2d_ops.h>
#include <ATen/ops/conv3d_ops.h>
#include <ATen/ops/conv_transpose1d_ops.h>
#include <ATen/ops/conv_transpose2d_ops.h>
#include <ATen/ops/convolution_ops.h>
#include <ATen/ops/cosine_similarity_ops.h>
#include <ATen/ops/dropout_ops.h>
#include <ATen/ops/embedding_bag_ops.h>
#include <ATen/ops/embedding_ops.h>
#include <ATen/ops/feature_dropout_ops.h>
#include <ATen/ops/glu_ops.h>
#include <ATen/ops/group_norm_ops.h>
#include <ATen/ops/gru_cell_ops.h>
#include <ATen/ops/gru_ops.h>
#include <ATen/ops/instance_norm_ops.h>
#include <ATen/ops/layer_norm_ops.h>
#include <ATen/ops/lstm_cell_ops.h>
#include <ATen/ops/lstm_ops.h>
#include <ATen/ops/max_pool1d_ops.h>
#include <ATen/ops/max_pool2d_ops.h>
#include <ATen/ops/max_pool2d_with_indices_ops.h>
#include <ATen/ops/native_batch_norm_ops.h>
#include <ATen/ops/native_dropout_ops.h>
#include <ATen/ops/native_layer_norm_ops.h>
#include <ATen/ops/pairwise_distance_ops.h>
#include <ATen/ops/pixel_shuffle_ops.h>
#include <ATen/ops/rnn_relu_ops.h>
#include <ATen/ops/rnn_tanh_ops.h>
#include <ATen/ops/scaled_dot_product_attention_ops.h>
#include <ATen/ops/upsample_bilinear2d_ops.h>
#include <ATen/ops/upsample_nearest2d_ops.h>

namespace typetorch::thunk {

std::span<const Entry> network() {
  namespace ops = at::_ops;
  static constexpr auto kEntries =
      entries<ops::conv1d, ops::conv2d, ops::conv3d, ops::conv_transpose1d, ops::conv_transpose2d_input,
              ops::convolution, ops::max_pool1d, ops::max_pool2d, ops::max_pool2d_with_indices, ops::avg_pool1d,
              ops::avg_pool2d, ops::adaptive_avg_pool1d, ops::adaptive_avg_pool2d, ops::adaptive_max_pool2d,
              ops::batch_norm, ops::native_batch_norm, ops::layer_norm, ops::native_layer_norm, ops::group_norm,
              ops::instance_norm, ops::dropout, ops::dropout_, ops::native_dropout, ops::feature_dropout,
              ops::alpha_dropout, ops::embedding, ops::embedding_bag, ops::upsample_nearest2d_vec,
              ops::upsample_bilinear2d_vec, ops::pixel_shuffle, ops::scaled_dot_product_attention, ops::glu,
              ops::cosine_similarity, ops::pairwise_distance, ops::lstm_input, ops::gru_input, ops::rnn_tanh_input,
              ops::rnn_relu_input, ops::lstm_cell, ops::gru_cell, ops::_foreach_add__List, ops::_foreach_add_List,
              ops::_foreach_add__Scalar, ops::_foreach_add_Scalar, ops::_foreach_sub__List, ops::_foreach_mul__Scalar,
              ops::_foreach_mul_Scalar, ops::_foreach_mul__List, ops::_foreach_mul_List, ops::_foreach_mul__Tensor,
              ops::_foreach_div__List, ops::_foreach_div__Scalar, ops::_foreach_div__ScalarList,
              ops::_foreach_addcdiv__Scalar, ops::_foreach_addcdiv__ScalarList, ops::_foreach_addcmul__Scalar,
              ops::_foreach_lerp__Scalar, ops::_foreach_sqrt, ops::_foreach_sqrt_, ops::_foreach_neg,
              ops::_foreach_norm_Scalar, ops::_foreach_zero_, ops::_foreach_copy_, ops::_foreach_maximum__List,
              ops::_fused_sgd_, ops::_fused_adam_, ops::_fused_adamw_>;
  return kEntries;
}

}  // namespace typetorch::thunk
