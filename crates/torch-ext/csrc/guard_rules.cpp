// Which operators are guarded, and how.
#include "guard_checks.h"

#include <limits>

namespace typetorch::guard {

std::span<const Rule> rules() {
  static constexpr Rule kRules[] = {
      // A view of quantized numbers that is negated asks itself for its scheme, for ever; a clone that is lazy has
      // none.
      {"_lazy_clone _neg_view _neg_view_copy view.dtype view_copy.dtype", "self", is_not_quantized},
      {"copy", "self", has_storage},
      // Kernels that take the first element of a list, or all that there should be.
      {"_stack align_tensors", "tensors", is_not_empty},
      {"_chunk_cat", "tensors", have_dimensions, 1},
      {"_foreach_copy", "src", is_as_long, 0},
      {"_foreach_*_.ScalarList", "scalars weight exponent", is_as_long, 0},
      {"quantized_lstm_cell", "hx", has_elements, 2},
      {"reflection_pad1d_backward _nnpack_spatial_convolution", "padding", has_elements, 2},
      {"reflection_pad2d_backward", "padding", has_elements, 4},
      {"reflection_pad3d reflection_pad3d_backward", "padding", has_elements, 6},
      {"fractional_max_pool2d_backward", "kernel_size output_size", has_elements, 2},
      {"fractional_max_pool3d_backward", "kernel_size output_size", has_elements, 3},
      {"embedding_backward", "grad", are_gradients_of_rows},
      {"embedding_dense_backward", "grad_output", are_gradients_of_rows},
      {"_pad_packed_sequence", "batch_sizes", are_batches_of_rows, 0},
      {"lstm.data gru.data rnn_tanh.data rnn_relu.data", "batch_sizes", has_rank, 1},
      {"lstm.data gru.data rnn_tanh.data rnn_relu.data", "batch_sizes", is_not_empty},
      {"lstm.data gru.data rnn_tanh.data rnn_relu.data", "batch_sizes", is_integers_on_cpu},
      {"lstm", "hx", have_one_length},
      {"adaptive_max_pool2d_backward max_pool2d_with_indices_backward", "indices", are_places_in_planes, 2},
      {"adaptive_max_pool3d_backward max_pool3d_with_indices_backward", "indices", are_places_in_planes, 3},
      {"_convert_indices_from_csr_to_coo", "crow_indices", are_compressed_rows},
      {"_convert_indices_from_coo_to_csr", "self", lie_below, 1},
      {"slow_conv3d slow_conv3d_forward", "kernel_size stride padding", has_elements, 3},
      {"_nnpack_spatial_convolution", "input weight", has_rank, 4},
      {"_nnpack_spatial_convolution", "input weight", is_not_empty},
      {"_nnpack_spatial_convolution", "input weight bias", has_type, static_cast<int64_t>(at::kFloat)},
      {"_nnpack_spatial_convolution", "stride", are_positive},
      {"_nested_compute_contiguous_strides_offsets", "nested_size", has_rank, 2},
      {"_nested_compute_contiguous_strides_offsets", "nested_size", is_not_empty},
      {"conv_tbc_backward", "self input weight", has_rank, 3},
      {"conv_tbc_backward", "bias", has_rank, 1},
      {"_unsafe_masked_index _unsafe_masked_index_put_accumulate", "indices", are_no_more_than_dimensions},
      {"_nested_from_padded", "cpu_nested_shape_example", has_rank, 2},
      {"align_to.ellipsis_idx", "ellipsis_idx", is_place_in_list, 1},
      {"fbgemm_linear_quantize_weight fbgemm_pack_gemm_matrix_fp16", "input", is_not_empty},
      {"fbgemm_pack_gemm_matrix_fp16", "input", has_rank, 2},
      {"_saturate_weight_to_fp16", "weight", is_not_empty},
      {"_slow_conv2d_backward", "stride kernel_size padding", has_elements, 2},
      {"_fft_r2c _fft_c2c _fft_c2r", "dim", are_distinct_dimensions},
      {"_cummax_helper _cummin_helper", "self", is_not_empty},
      {"_cummax_helper _cummin_helper", "values indices", has_shape_of, 0},
      {"_cummax_helper _cummin_helper", "dim", is_dimension_from_start},
      {"_cholesky_solve_helper", "A", are_square_for, 0},
      {"_softmax_backward_data _log_softmax_backward_data", "output", has_shape_of, 0},
      {"_remove_batch_dim", "out_dim", is_place_for_dimension},
      {"_sobol_engine_initialize_state_ _sobol_engine_scramble_", "self", has_sobol_sizes, 2},
      {"_sobol_engine_scramble_", "ltm", has_sobol_sizes, 3},
      {"_sobol_engine_ff_", "self", has_sobol_sizes, 1},
      {"_sobol_engine_ff_ _sobol_engine_draw", "sobolstate", has_sobol_sizes, 2},
      {"_sobol_engine_ff_ _sobol_engine_draw", "num_generated", is_at_least, 0},
      {"_sobol_engine_draw", "quasi", has_sobol_sizes, 1},
      // Loops of as many steps.
      {"special_laguerre_polynomial_l special_legendre_polynomial_p", "n", is_feasible_degree, 1 << 24},
      {"_sobol_engine_ff_", "n", is_at_most, 1 << 30},
      {"max_pool1d", "kernel_size stride padding dilation", are_ints},
      {"combinations", "r", is_at_most, 1 << 16},
      // Of which the absolute value is taken.
      {"matrix_power linalg_matrix_power", "n", is_at_least, -std::numeric_limits<int64_t>::max()},
      {"special_chebyshev_polynomial_*", "n", is_feasible_degree_outside, 0},
      {"special_shifted_chebyshev_polynomial_*", "n", is_feasible_degree_outside, 1},
      // Divisions of integers by a size.
      {"_weight_norm _weight_norm_interface", "v", is_not_empty},
      {"_weight_norm _weight_norm_interface", "g", has_norms, 0},
      {"_weight_norm_interface_backward", "grad_w", has_shape_of, 1},
      {"_weight_norm_interface_backward", "saved_g saved_norms", has_norms, 1},
      {"native_batch_norm_backward _batch_norm_impl_index_backward", "input", is_not_empty},
      {"_transform_bias_rescale_qkv", "qkv", is_not_empty},
      {"_transform_bias_rescale_qkv", "num_heads", is_at_least, 1},
      {"native_channel_shuffle", "groups", is_number_of_groups},
      {"_dyn_quant_matmul_4bit", "block_size", is_at_least, 1},
      // Gates that are cut into parts.
      {"_thnn_differentiable_lstm_cell_backward", "input_gates", fits_cell, 4},
      {"_thnn_differentiable_gru_cell_backward", "input_gates", fits_cell, 3},
      // Statistics that the kernel takes without looking whether they are there.
      {"native_batch_norm _batch_norm_no_update native_batch_norm_backward batch_norm_backward "
       "_batch_norm_impl_index_backward",
       "running_mean running_var", is_given_unless_training},
      {"native_batch_norm_backward batch_norm_backward _batch_norm_impl_index_backward",
       "save_mean save_invstd save_var save_var_transform", is_given_in_training},
      {"native_batch_norm_backward batch_norm_backward _batch_norm_impl_index_backward",
       "running_mean running_var weight", has_channels, 1},
      {"native_batch_norm_backward batch_norm_backward _batch_norm_impl_index_backward",
       "save_mean save_invstd save_var save_var_transform", has_channels_in_training, 1},
      {"native_batch_norm_backward batch_norm_backward _batch_norm_impl_index_backward", "grad_out grad_output",
       has_shape_of, 1},
      {"native_batch_norm _native_batch_norm_legit* _batch_norm_no_update _batch_norm_with_update* "
       "batch_norm_update_stats",
       "running_mean running_var weight bias", has_channels, 0},
      {"_native_batch_norm_legit.no_stats", "training", is_true},
      // Gradients, and what was kept for them, of which sizes or places are taken from another tensor.
      {"reflection_pad1d_backward replication_pad1d_backward", "grad_output", has_outer_sizes, 1},
      {"reflection_pad2d_backward replication_pad2d_backward avg_pool2d_backward _adaptive_avg_pool2d_backward "
       "adaptive_max_pool2d_backward max_pool2d_with_indices_backward fractional_max_pool2d_backward",
       "grad_output", has_outer_sizes, 2},
      {"reflection_pad3d_backward replication_pad3d_backward avg_pool3d_backward _adaptive_avg_pool3d_backward "
       "adaptive_max_pool3d_backward max_pool3d_with_indices_backward fractional_max_pool3d_backward "
       "_slow_conv2d_backward",
       "grad_output", has_outer_sizes, 3},
      {"grid_sampler_2d_backward _grid_sampler_2d_cpu_fallback_backward", "grad_output", fits_grid, 2},
      {"grid_sampler_3d_backward", "grad_output", fits_grid, 3},
      {"_cdist_backward", "grad cdist", are_distances},
      {"_pdist_forward", "self", has_rank, 2},
      {"_pdist_backward", "grad pdist", are_distances_of_pairs},
      {"unfold_backward", "grad_in", are_windows},
      {"_compute_linear_combination", "coefficients", are_coefficients, 0},
      {"native_layer_norm_backward", "grad_out", has_shape_of, 1},
      {"native_layer_norm_backward", "mean rstd", are_moments_of_rows},
      {"multi_margin_loss_backward multilabel_margin_loss_backward", "grad_output", are_gradients_of_losses},
      {"nll_loss_backward nll_loss2d_backward", "target", are_classes},
      {"smooth_l1_loss_backward", "beta", is_whole_for_integers},
      {"_ctc_loss_backward", "log_probs", fits_ctc_loss},
      {"segment_reduce _segment_reduce_backward", "lengths", are_segments, 0},
      {"segment_reduce _segment_reduce_backward", "offsets", are_segments, 1},
      {"embedding_bag _embedding_bag _embedding_bag_forward_only", "indices offsets", has_rank, 1},
      {"embedding_bag _embedding_bag*", "mode", is_at_least, 0},
      {"embedding_bag _embedding_bag*", "mode", is_at_most, 2},
      {"_embedding_bag*backward", "offset2bag", are_places_in_bags},
      {"_sparse_mm_reduce_impl_backward", "arg_out", are_places_of_reduced},
      {"_scaled_dot_product_flash_attention_for_cpu*", "query", fits_attention},
      {"mkldnn_rnn_layer mkldnn_rnn_layer_backward", "input", fits_mkldnn_lstm},
      {"mkldnn_rnn_layer_backward", "workspace", is_workspace_of_lstm},
      {"_fused_adam* _fused_sgd* _fused_adagrad*",
       "self grads exp_avgs exp_avg_sqs max_exp_avg_sqs momentum_buffer_list state_sums", have_shapes_of, 0},
      {"fused_moving_avg_obs_fake_quant _fused_moving_avg_obs_fq_helper*", "running_min running_max scale zero_point",
       are_observed},
      // Searches and quotients without an end.
      {"choose_qparams_optimized", "n_bins", is_at_least, 1},
      {"choose_qparams_optimized", "n_bins", is_at_most, 1 << 16},
      {"choose_qparams_optimized", "ratio", is_from_zero_to_one},
      {"div.*_mode div_.*_mode div.Scalar_mode_out divide.*_mode divide_.*_mode", "other", is_no_overflow},
      {"lcm lcm_", "other", has_least_multiple},
      {"linalg_ldl_solve", "pivots", are_pivots, 0},
      // LAPACK's iterations do not end, or leave their memory.
      {"linalg_eigvals _linalg_eigvals", "self", is_finite},
      {"binomial", "count", is_a_number},
      {"_reshape_alias _reshape_alias_copy", "size", stays_in_storage},
  };
  return kRules;
}

}  // namespace typetorch::guard
