// Views, copies, indexing and factories.
#include "thunk.h"
#include "thunks.h"

#include <ATen/ops/_to_copy_ops.h>
#include <ATen/ops/alias_ops.h>
#include <ATen/ops/arange_ops.h>
#include <ATen/ops/bernoulli_ops.h>
#include <ATen/ops/cat_ops.h>
#include <ATen/ops/chunk_ops.h>
#include <ATen/ops/clone_ops.h>
#include <ATen/ops/constant_pad_nd_ops.h>
#include <ATen/ops/contiguous_ops.h>
#include <ATen/ops/copy_ops.h>
#include <ATen/ops/detach_ops.h>
#include <ATen/ops/diagonal_ops.h>
#include <ATen/ops/empty_like_ops.h>
#include <ATen/ops/empty_ops.h>
#include <ATen/ops/empty_strided_ops.h>
#include <ATen/ops/expand_as_ops.h>
#include <ATen/ops/expand_ops.h>
#include <ATen/ops/eye_ops.h>
#include <ATen/ops/fill_ops.h>
#include <ATen/ops/flatten_ops.h>
#include <ATen/ops/flip_ops.h>
#include <ATen/ops/full_like_ops.h>
#include <ATen/ops/full_ops.h>
#include <ATen/ops/gather_ops.h>
#include <ATen/ops/index_ops.h>
#include <ATen/ops/index_put_ops.h>
#include <ATen/ops/index_select_ops.h>
#include <ATen/ops/linspace_ops.h>
#include <ATen/ops/masked_select_ops.h>
#include <ATen/ops/meshgrid_ops.h>
#include <ATen/ops/movedim_ops.h>
#include <ATen/ops/multinomial_ops.h>
#include <ATen/ops/narrow_ops.h>
#include <ATen/ops/new_empty_ops.h>
#include <ATen/ops/new_full_ops.h>
#include <ATen/ops/new_ones_ops.h>
#include <ATen/ops/new_zeros_ops.h>
#include <ATen/ops/nonzero_ops.h>
#include <ATen/ops/normal_ops.h>
#include <ATen/ops/one_hot_ops.h>
#include <ATen/ops/ones_like_ops.h>
#include <ATen/ops/ones_ops.h>
#include <ATen/ops/pad_ops.h>
#include <ATen/ops/permute_ops.h>
#include <ATen/ops/rand_like_ops.h>
#include <ATen/ops/rand_ops.h>
#include <ATen/ops/randint_ops.h>
#include <ATen/ops/randn_like_ops.h>
#include <ATen/ops/randn_ops.h>
#include <ATen/ops/randperm_ops.h>
#include <ATen/ops/repeat_interleave_ops.h>
#include <ATen/ops/repeat_ops.h>
#include <ATen/ops/reshape_as_ops.h>
#include <ATen/ops/reshape_ops.h>
#include <ATen/ops/roll_ops.h>
#include <ATen/ops/scalar_tensor_ops.h>
#include <ATen/ops/scatter_add_ops.h>
#include <ATen/ops/scatter_ops.h>
#include <ATen/ops/select_ops.h>
#include <ATen/ops/set_ops.h>
#include <ATen/ops/slice_ops.h>
#include <ATen/ops/split_ops.h>
#include <ATen/ops/split_with_sizes_ops.h>
#include <ATen/ops/squeeze_ops.h>
#include <ATen/ops/stack_ops.h>
#include <ATen/ops/swapaxes_ops.h>
#include <ATen/ops/t_ops.h>
#include <ATen/ops/take_along_dim_ops.h>
#include <ATen/ops/tile_ops.h>
#include <ATen/ops/to_ops.h>
#include <ATen/ops/transpose_ops.h>
#include <ATen/ops/tril_ops.h>
#include <ATen/ops/triu_ops.h>
#include <ATen/ops/type_as_ops.h>
#include <ATen/ops/unbind_ops.h>
#include <ATen/ops/unflatten_ops.h>
#include <ATen/ops/unfold_ops.h>
#include <ATen/ops/uniform_ops.h>
#include <ATen/ops/unsqueeze_ops.h>
#include <ATen/ops/view_as_ops.h>
#include <ATen/ops/view_ops.h>
#include <ATen/ops/zero_ops.h>
#include <ATen/ops/zeros_like_ops.h>
#include <ATen/ops/zeros_ops.h>

namespace typetorch::thunk {

std::span<const Entry> shape() {
  namespace ops = at::_ops;
  static constexpr auto kEntries =
      entries<ops::view, ops::view_dtype, ops::reshape, ops::view_as, ops::reshape_as, ops::permute, ops::transpose_int,
              ops::t, ops::expand, ops::expand_as, ops::squeeze, ops::squeeze_dim, ops::squeeze_dims, ops::unsqueeze,
              ops::flatten_using_ints, ops::unflatten_int, ops::movedim_intlist, ops::swapaxes, ops::select_int,
              ops::slice_Tensor, ops::narrow, ops::index_Tensor, ops::index_put_, ops::index_put, ops::index_select,
              ops::gather, ops::scatter_src, ops::scatter_value, ops::scatter__src, ops::scatter__value,
              ops::scatter_add, ops::scatter_add_, ops::masked_select, ops::take_along_dim, ops::cat, ops::stack,
              ops::split_Tensor, ops::split_with_sizes, ops::chunk, ops::unbind_int, ops::flip, ops::roll, ops::repeat,
              ops::tile, ops::repeat_interleave_self_int, ops::tril, ops::triu, ops::diagonal, ops::meshgrid_indexing,
              ops::contiguous, ops::clone, ops::detach, ops::detach_, ops::alias, ops::to_dtype, ops::to_device,
              ops::to_dtype_layout, ops::to_other, ops::_to_copy, ops::type_as, ops::copy_, ops::fill__Scalar,
              ops::fill__Tensor, ops::zero_, ops::zeros_like, ops::ones_like, ops::empty_like, ops::full_like,
              ops::rand_like, ops::randn_like, ops::zeros, ops::ones, ops::empty_memory_format, ops::full,
              ops::scalar_tensor, ops::arange, ops::arange_start, ops::arange_start_step, ops::linspace, ops::eye,
              ops::empty_strided, ops::new_zeros, ops::new_ones, ops::new_empty, ops::new_full, ops::rand, ops::randn,
              ops::randint, ops::randint_low, ops::randperm, ops::rand_generator, ops::randn_generator, ops::normal_,
              ops::uniform_, ops::bernoulli__float, ops::bernoulli_p, ops::multinomial, ops::set__source_Tensor,
              ops::one_hot, ops::nonzero, ops::unfold, ops::constant_pad_nd, ops::pad>;
  return kEntries;
}

}  // namespace typetorch::thunk
