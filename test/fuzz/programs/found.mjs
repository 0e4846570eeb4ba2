/** Calls that once ended the process, or hung. Prints the name of each before it is made, and then what it threw. */

import * as torch from 'typetorch';

const x = torch.ones(2, 3);
const square = torch.ones(4, 4);
const op = (name, ...args) => torch.operator(name)(...args);
const quantized = torch.quantizePerTensor(torch.ones(3), 0.1, 3, torch.qint8);
const cyclic = [];
cyclic.push(cyclic);

const calls = {
  'a negated view of quantized numbers': () => op('_neg_view', quantized),
  'a negated copy of quantized numbers': () => op('_neg_view_copy', quantized),
  'a stack of nothing': () => op('_stack', [], 0),
  'nothing to align': () => op('align_tensors', []),
  'lists of different lengths': () => op('_foreach_copy', [x], [x, x]),
  'more sources than there are targets': () => op('_foreach_copy', [], [x]),
  'a quantized cell without its state': () => torch.quantizedLstmCell(x, [], x, x, x, x, x, x, x, x, 1, 1, 1, 1),
  'padding of no elements, backward': () => op('reflection_pad2d_backward', torch.ones(4, 4), torch.ones(4, 4, 1), []),
  'padding of no elements in three dimensions': () => op('reflection_pad3d', torch.ones(0), []),
  'a pool of no dimensions': () =>
    op('fractional_max_pool3d_backward', torch.ones([]), torch.ones([]), [1, 1, 1], [], torch.tensor(1n)),
  'a kernel of no dimensions': () => op('slow_conv3d', torch.ones([]), torch.ones(1, 2, 3, 0), [], torch.ones([])),
  'a stride of one dimension': () =>
    op('_slow_conv2d_backward.output_mask', x, x, x, [2, 2], [2, 1], [], [false, true, false]),
  'a dimension that is not there': () => op('_fft_r2c', torch.ones([]), [-3, 65536, 10], 0, false),
  'a batch dimension beyond the last': () => op('_remove_batch_dim', torch.ones(3, 2, 2), 2, 17, -2),
  'a helper whose indices are too few': () =>
    op('_cummax_helper', torch.ones(2, 4), torch.ones(2), torch.ones(2, 4, 0).long(), 0),
  'a norm of no weights': () => torch._weightNorm(torch.ones(0, 1, 0), torch.ones(0, 1, 1)),
  'a norm of no weights, by its interface': () => op('_weight_norm_interface', torch.ones(0), torch.ones(0)),
  'a batch of nothing, backward': () =>
    op('native_batch_norm_backward', torch.ones(0, 0), torch.ones(0, 0), null, null, null, null, null, true, 1e-5, [
      true,
      false,
      false,
    ]),
  'projections of nothing': () => op('_transform_bias_rescale_qkv', torch.ones(2, 2, 0), torch.ones(2, 0), 3),
  'blocks of no elements': () =>
    op('_dyn_quant_matmul_4bit', torch.ones(8, 5), torch.ones(8).to(torch.uint8), 0, 1, 10),
  'a cell without gradients': () => op('_thnn_differentiable_lstm_cell_backward', null, x, x, x, null, null, x, x),
  'a cell without biases': () => op('_thnn_differentiable_gru_cell_backward', square, square, square, square, null, x),
  'a polynomial of a degree beyond all': () => torch.special.laguerrePolynomialL(torch.ones(2), 1e30),
  'statistics that are not there': () => op('native_batch_norm', x, null, null, null, null, false, 0.1, 1e-5),
  'no statistics, outside of training': () => op('_native_batch_norm_legit.no_stats', x, null, null, false, 0.1, 1e-5),
  'eigenvalues of infinite matrices': () => torch.linalg.eigvals(torch.full([4, 4], Number.POSITIVE_INFINITY)),
  'trials that are no number': () => torch.binomial(torch.tensor([Number.NaN]), torch.tensor([0.5])),
  'strides beyond the storage': () => op('_reshape_alias_copy', x, [2 ** 20, 4], [2 ** 12, 1]),
  'weights of no elements': () => op('_saturate_weight_to_fp16', torch.ones(1, 4, 0)),
  'weights of no elements, quantized': () => op('fbgemm_linear_quantize_weight', torch.ones(1, 1, 0)),
  'sizes of nested tensors that are no matrix': () =>
    op('_nested_compute_contiguous_strides_offsets', torch.ones(1, 2, 2).long()),
  'an ellipsis outside of the names': () =>
    op('align_to.ellipsis_idx', op('zeros.names', [2, 3], { names: ['N', 'C'] }), ['C', 'N'], 10),
  'a convolution of no dimensions': () => op('_nnpack_spatial_convolution', torch.ones([]), x, x, [0, -1]),
  'combinations without end': () => torch.combinations(torch.ones(1), 2 ** 53 - 1),
  'angles around nothing': () =>
    new torch.distributions.VonMises(torch.ones(2), torch.tensor([1, Number.POSITIVE_INFINITY])).sample(),
  'quantized numbers taken for others': () => quantized.view(torch.qint8),
  'quantized numbers taken for others, copied': () => op('view_copy.dtype', quantized, torch.int8),
  'sequences of no batches': () => {
    const weights = [torch.ones(16, 4), torch.ones(16, 4), torch.ones(16), torch.ones(16)];
    const state = [torch.ones(1, 4, 4), torch.ones(1, 4, 4)];
    return op('lstm.data', square, torch.zeros(0).long(), state, weights, true, 1, 0, false, false);
  },
  'a pool of no dimensions, in the plane': () =>
    op('fractional_max_pool2d_backward', torch.ones([]), torch.ones([]), [], [], torch.tensor(0n)),
  'gradients of rows that are not there': () =>
    op('embedding_backward', torch.ones(0), torch.ones(4, 4).long(), 1, 3, true, false),
  'rows that are not there': () =>
    op('embedding_dense_backward', torch.ones(2, 3), torch.tensor([1n, 2n ** 40n]), 4, -1, true),
  'fewer scalars than there are tensors': () =>
    op('_foreach_clamp_min_.ScalarList', [torch.ones(2, { requiresGrad: true }).mul(1)], []),
  'rows that end beyond the columns': () =>
    op('_convert_indices_from_csr_to_coo', torch.tensor([0n, 1_000_000_000n]), torch.tensor([0n, 1n])),
  'rows that go back': () => op('_convert_indices_from_csr_to_coo', torch.tensor([0n, 2n, 0n]), torch.tensor([0n, 1n])),
  'places in rows that are not there': () =>
    op('_convert_indices_from_coo_to_csr', torch.tensor([1_000_000_000n, 10_000_000_000n]), 3),
  'rows of several dimensions': () =>
    op('_convert_indices_from_csr_to_coo', torch.zeros(100, 3).long(), torch.zeros(2, 100_000).long()),
  'statistics that are not there, without an update': () =>
    op('_batch_norm_no_update', x, null, null, null, null, 0.1, 1e-5),
  'statistics that are too few': () =>
    op('native_batch_norm', x, null, null, torch.ones(1), torch.ones(3), false, 0.1, 1e-5),
  'statistics that are not there, backward': () =>
    op('native_batch_norm_backward', x, x, null, null, null, null, null, false, 1e-5, [true, false, false]),
  'a batch that was not kept, backward': () =>
    op('batch_norm_backward', x, x, torch.ones(3), null, null, null, null, true, 1e-5, [true, false, false], x),
  'projections to no heads': () => op('_transform_bias_rescale_qkv', torch.ones(2, 2, 12), torch.ones(12), 0),
  'places outside of the plane': () => {
    const plane = torch.ones(1, 2, 4, 4);
    return op('adaptive_max_pool2d_backward', plane, plane, torch.full([1, 2, 4, 4], 1e9, { dtype: torch.int64 }));
  },
  'places outside of the space': () => {
    const space = torch.ones(1, 2, 4, 4, 4);
    const places = torch.full([1, 2, 4, 4, 4], 1e9, { dtype: torch.int64 });
    return op('adaptive_max_pool3d_backward', space, space, places);
  },
  'places outside of the window': () => {
    const [gradient, plane] = [torch.ones(1, 2, 2, 2), torch.ones(1, 2, 4, 4)];
    const places = torch.full([1, 2, 2, 2], 1e9, { dtype: torch.int64 });
    return op('max_pool2d_with_indices_backward', gradient, plane, [2, 2], [2, 2], [0, 0], [1, 1], false, places);
  },
  'batches that are nowhere': () =>
    op('lstm.data', square, torch.ones(2, { device: 'meta' }).long(), [x, x], [], false, 0, 0, false, false),
  'states of different layers': () =>
    op(
      'lstm.input',
      torch.ones(2, 2, 2),
      [torch.ones(2, 2, 2), torch.ones(1, 2, 2)],
      [],
      false,
      5,
      0,
      false,
      false,
      false,
    ),
  'a shifted polynomial of a degree beyond all': () =>
    torch.special.shiftedChebyshevPolynomialT(torch.tensor([1e-30]), 1e15),
  'a polynomial of a degree beyond all, near one': () =>
    torch.special.chebyshevPolynomialU(torch.tensor([1 + 2.3e-16], { dtype: torch.float64 }), 1e15),
  'channels in no groups': () => op('native_channel_shuffle', torch.ones(2, 3, { device: 'meta' }), 0),
  'norms that are too few': () => op('_weight_norm', torch.ones(4, 4, 4), torch.ones(0, 4, 4)),
  'a matrix of several dimensions, packed': () => torch.fbgemmPackGemmMatrixFp16(torch.ones(1, 2, 0, 2, 1)),
  'a dimension from the end, for a helper': () => op('_cummin_helper', square, square.clone(), square.long(), -1),
  'fewer right sides than matrices': () => op('_cholesky_solve_helper', square, torch.ones(3, 4, 4), false),
  'fewer bits than an engine has': () => op('_sobol_engine_initialize_state_', torch.zeros(3, 5).long(), 4),
  'padding of no elements, backward, in one dimension': () =>
    op('reflection_pad1d_backward', torch.ones(1, 2, 2), torch.ones(1, 2, 2), []),
  'an output of another shape': () =>
    op('_log_softmax_backward_data', torch.ones(0, 2 ** 31), torch.ones(4, 4), -2, torch.float32),
  'a hook that is no function': () => torch.nn.Module.prototype.registerForwardHook.call(new torch.nn.ReLU(), 3),
  'a list that holds itself': () => torch.add(cyclic, 1),
  'a list that holds itself, through the door': () => op('relu.default', cyclic),
};

for (const [name, call] of Object.entries(calls)) {
  console.log(JSON.stringify({ name }));
  try {
    call();
    console.log(JSON.stringify({ name, threw: null }));
  } catch (error) {
    console.log(JSON.stringify({ name, threw: `${error.name}: ${error.message}` }));
  }
}
