// What guards ask of arguments. Each check looks at the argument at `position` and throws if it must not be passed;
// what its number means its comment or its name says.
#pragma once

#include "guards.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace typetorch::guard {

using Schema = c10::FunctionSchema;
using Stack = std::vector<c10::IValue>;

[[noreturn]] void refuse(const Schema& schema, size_t position, const std::string& reason);
int64_t length_of(const c10::IValue& list);
bool is_given(const c10::IValue& value);
bool is_dense_on_cpu(const c10::IValue& value);

// Numbers, lists and shapes.

void has_elements(const Schema& schema, const Stack& stack, size_t position, int64_t count);
void is_not_empty(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Where another tensor has elements, this one has some too.
void is_empty_only_with(const Schema& schema, const Stack& stack, size_t position, int64_t other);
void is_contiguous(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void is_at_least(const Schema& schema, const Stack& stack, size_t position, int64_t least);
void is_number_of_groups(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void has_storage(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void is_not_quantized(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void is_dimension(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// For kernels that do not count from the end.
void are_distinct_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t number);
/// A dimension for a kernel that does not count from the end.
void is_dimension_from_start(const Schema& schema, const Stack& stack, size_t position, int64_t number);
/// A position at which a dimension can be put in.
void is_place_for_dimension(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void has_shape_of(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// Where this is a list, it is as long as another.
void is_as_long(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// The tensors of a list have one first size.
void have_one_length(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void have_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t least);
/// A list of indices, one for each dimension of the first argument at most.
void are_no_more_than_dimensions(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// For kernels that cut off all but 32 bits.
void are_ints(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void has_type(const Schema& schema, const Stack& stack, size_t position, int64_t type);
void has_rank(const Schema& schema, const Stack& stack, size_t position, int64_t rank);
void are_positive(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void is_at_most(const Schema& schema, const Stack& stack, size_t position, int64_t most);
/// A position in the list before it, or its end.
void is_place_in_list(const Schema& schema, const Stack& stack, size_t position, int64_t list);
/// Without statistics a batch can only be normalized by its own, in training.
void is_given_unless_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// What was kept of the batch, from which the gradient is computed.
void is_given_in_training(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// One number for each channel of the input.
void has_channels(const Schema& schema, const Stack& stack, size_t position, int64_t input);
/// The same, where nothing is kept of a batch that was not normalized by its own.
void has_channels_in_training(const Schema& schema, const Stack& stack, size_t position, int64_t input);
void is_true(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The sizes and strides in this argument and the next stay within the storage of the first one.
void stays_in_storage(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The sizes and strides in this argument and the next, and the offset after them, reach as far as can be counted.
void reaches_countable_bytes(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// One number for each part of weights along their first dimension, or their last.
void has_norms(const Schema& schema, const Stack& stack, size_t position, int64_t weights);
/// Square matrices, one for each of the right sides in another argument.
void are_square_for(const Schema& schema, const Stack& stack, size_t position, int64_t sides);
/// Calls that leave room for as many points as so many bits count.
void leaves_sobol_bits(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// As many dimensions as another tensor.
void has_rank_of(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// One number for each of the first dimension.
void has_first_size_of(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// One number for each of the last dimension.
void is_row_of(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// A batch whose matrices lie one stride apart.
void has_matrices_in_succession(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// As many matrices as the result has, which has those of another argument too.
void has_batches_of(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// What a Sobol engine keeps: for each dimension one number, a row of bits, or a matrix of them.
void has_sobol_sizes(const Schema& schema, const Stack& stack, size_t position, int64_t rank);

// The elements of tensors.

void is_integers_on_cpu(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The degree of a polynomial that is computed in as many steps.
void is_feasible_degree(const Schema& schema, const Stack& stack, size_t position, int64_t most);
/// The degree of a Chebyshev polynomial, which has a closed form for numbers inside of (-1, 1), or (0, 1) if shifted.
void is_feasible_degree_outside(const Schema& schema, const Stack& stack, size_t position, int64_t shift);
void is_finite(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void is_a_number(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The integers of a tensor on the CPU are at least `least` and below `end`.
void lie_between(const Schema& schema, const Stack& stack, size_t position, int64_t least, int64_t end);
void lie_below(const Schema& schema, const Stack& stack, size_t position, int64_t end);
/// For each plane of 'self', of as many dimensions, places in it; -1 is none.
void are_places_in_planes(const Schema& schema, const Stack& stack, size_t position, int64_t rank);
/// The same, where none is missing.
void are_all_places_in_planes(const Schema& schema, const Stack& stack, size_t position, int64_t rank);
/// Where the rows of the columns that follow begin, and the last one ends.
void are_compressed_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// A gradient for each of the indices that follow, which lie in a table of as many rows as the argument after them
/// says.
void are_gradients_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Into which the rows of another tensor fall.
void are_batches_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t rows);
/// Positions among the second sizes of 'self', but for those that are ignored.
void are_classes(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// What LAPACK has exchanged in these matrices, counted from 1, negative for two rows.
void are_pivots(const Schema& schema, const Stack& stack, size_t position, int64_t matrices);
/// The sizes of what was exchanged in these matrices, if it is looked at.
void has_sizes_of_pivots(const Schema& schema, const Stack& stack, size_t position, int64_t matrices);
/// One number for each row of matrices, of which there are none.
void is_row_for_empty(const Schema& schema, const Stack& stack, size_t position, int64_t matrices);
/// A divisor that becomes an integer where all tensors are integers.
void is_whole_for_integers(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Truncated quotients of integers have no place for the smallest one divided by -1.
void is_no_overflow(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Their greatest common divisor, by which the smallest integer is divided, comes out as -1 where it overflows.
void has_least_multiple(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void is_from_zero_to_one(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);

// How the arguments of one operator fit together.

/// The sizes of the input but for the last ones.
void has_outer_sizes(const Schema& schema, const Stack& stack, size_t position, int64_t inner);
/// The gradient of what was sampled at a grid of so many dimensions.
void fits_grid(const Schema& schema, const Stack& stack, size_t position, int64_t inner);
/// Scales of planes that, where they are given, do not lead beyond the input.
void fit_sizes(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Of all rows of 'x1' from all of 'x2'.
void are_distances(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Of all pairs of rows of 'self'.
void are_distances_of_pairs(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// What unfolding a tensor of the sizes that follow gives.
void are_windows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void are_coefficients(const Schema& schema, const Stack& stack, size_t position, int64_t input);
/// One number for each row that a layer normalizes.
void are_moments_of_rows(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void are_gradients_of_losses(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Each tensor of a list has the shape of the one in another, and no gaps.
void have_shapes_of(const Schema& schema, const Stack& stack, size_t position, int64_t other);
/// One number, or one for each row of 'self', if there is one already.
void are_observed(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The gates of a recurrent cell, so many parts for each number of its state.
void fits_cell(const Schema& schema, const Stack& stack, size_t position, int64_t parts);
void fits_attention(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void fits_mkldnn_lstm(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The state of an LSTM, with weights of as many layers, in the types that oneDNN takes over.
void fits_lstm(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The last sizes of a convolution's weight.
void is_kernel_of_weight(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Weights with a scale for each block, for rows of as many features.
void are_packed_in_4_bits(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// What makes planes, of so many dimensions, at least as large as the kernel in 'weight'.
void covers_kernel(const Schema& schema, const Stack& stack, size_t position, int64_t rank);
/// Dimensions of which the last one has as many numbers as a real transform of the given size keeps.
void has_half_of_spectrum(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Diagonals that a matrix of the sizes in 'shape' has, or that lie next to it.
void are_offsets_of_diagonals(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Sizes of nested tensors that with the strides and offsets that follow lie in the buffer before them.
void are_sizes_in_buffer(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// What is masked in a batch of attention scores: by place, by batch, or each.
void is_mask_of(const Schema& schema, const Stack& stack, size_t position, int64_t scores);
/// What the forward pass keeps for the backward one, as large as it would make it.
void is_workspace_of_lstm(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Lengths of the segments of 'data' along 'axis', or where they begin and the last one ends.
void are_segments(const Schema& schema, const Stack& stack, size_t position, int64_t are_offsets);
/// Where bags begin among the indices.
void are_places_of_bags(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// The bag of each index.
void are_places_in_bags(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Classes of the scores in 'log_probs'.
void are_labels(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
void fits_ctc_loss(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);
/// Which elements of a sparse matrix were the largest.
void are_places_of_reduced(const Schema& schema, const Stack& stack, size_t position, int64_t /*number*/);

}  // namespace typetorch::guard
