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
  'a dimension that is there twice': () => op('_fft_r2c', torch.ones(4, 4, 4, 4), [3, 3], -1, false),
  'a copy without storage': () => op('copy', square.toSparseCsr(), square),
  'a dimension from the end, to transform': () => op('_fft_r2c', torch.ones(1, 2, 2), [-2], 0, true),
  'chunks of no dimensions': () => op('_chunk_cat', [torch.ones([]), torch.ones([])], 0, 255),
  'sizes of nested tensors that are no matrix, from padded': () =>
    op('_nested_from_padded', torch.ones(2, 2, 0, 1, 1), torch.zeros(2, 2, 0, 1, 1).long()),
  'a window beyond all integers': () => torch.nn.functional.maxPool1d(torch.ones(3, 8, 5), 2 ** 53 - 1, 2),
  'a polynomial of a degree beyond all, among others': () =>
    torch.special.legendrePolynomialP(torch.ones(2), torch.tensor([Number.NaN, 1e30])),
  'sequences of growing batches': () =>
    op('_pad_packed_sequence', torch.ones(2), torch.tensor([-1n, 3n]), false, 0.5, 0),
  'a batch dimension beyond the last': () => op('_remove_batch_dim', torch.ones(3, 2, 2), 2, 17, -2),
  'a helper whose indices are too few': () =>
    op('_cummax_helper', torch.ones(2, 4), torch.ones(2), torch.ones(2, 4, 0).long(), 0),
  'a norm of no weights': () => torch._weightNorm(torch.ones(0, 1, 0), torch.ones(0, 1, 1)),
  'a norm of no weights, by its interface': () => op('_weight_norm_interface', torch.ones(0), torch.ones(0)),
  'a norm of no weights, backward': () => {
    const empty = torch.ones(0, 0);
    op('_weight_norm_interface_backward', empty, empty, empty, torch.ones(0, 0, { dtype: torch.float16 }), 1);
  },
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
  'nothing to find the largest of, for a helper': () => {
    const nothing = torch.zeros(0, 0, 1);
    return op('_cummax_helper', nothing, nothing.clone(), nothing.long(), 0);
  },
  'half of a convolution': () =>
    op(
      '_nnpack_spatial_convolution',
      torch.ones(1, 4, 1, 4).half(),
      torch.ones(4, 4, 4, 4).half(),
      null,
      [4, 3],
      [1, 4],
    ),
  'a cell with one bias': () => {
    const y = torch.ones(2, 3, 3, 3);
    return op('_thnn_differentiable_gru_cell_backward', y, y, y, torch.ones(3, 3, 3), torch.ones(3, 2, 3, 3, 1), null);
  },
  'a dimension from the end, for a helper': () => op('_cummin_helper', square, square.clone(), square.long(), -1),
  'fewer right sides than matrices': () => op('_cholesky_solve_helper', square, torch.ones(3, 4, 4), false),
  'fewer bits than an engine has': () => op('_sobol_engine_initialize_state_', torch.zeros(3, 5).long(), 4),
  'points of an engine without end': () =>
    op('_sobol_engine_ff_', torch.zeros(4).long(), 2 ** 40, torch.zeros(4, 30).long(), 4, 0),
  'padding of no elements, backward, in one dimension': () =>
    op('reflection_pad1d_backward', torch.ones(1, 2, 2), torch.ones(1, 2, 2), []),
  'an output of another shape': () =>
    op('_log_softmax_backward_data', torch.ones(0, 2 ** 31), torch.ones(4, 4), -2, torch.float32),
  'an overflow of a quotient': () =>
    torch.div(torch.full([4], -(2n ** 63n), { dtype: torch.int64 }), -1, { roundingMode: 'trunc' }),
  'an overflow of a common multiple': () =>
    torch.lcm(torch.full([4], -(2n ** 63n), { dtype: torch.int64 }), torch.full([4], 5n)),
  'a lazy clone of quantized numbers': () => op('_lazy_clone', quantized).dequantize(),
  'bins that do not add up': () => op('choose_qparams_optimized', torch.ones(2), 2, -1, 0.2, 5),
  'a threshold that is none for integers': () =>
    op('smooth_l1_loss_backward', square.long(), square.long(), square.long(), 1, 0.001),
  'a recurrent layer of another kind': () => {
    const y = torch.ones(4, 4, 4);
    return op('mkldnn_rnn_layer', y, y, y, y, y, y, y, true, [1], 3, 4, 1, false, true, true, false);
  },
  'gates of another number': () => {
    const y = torch.ones(4, 4, 4);
    return op('mkldnn_rnn_layer', y, square, square, x, x, y, y, true, [1], 2, 4, 1, false, false, true, false);
  },
  'a batch that was not kept, backward, by its number': () =>
    op('_batch_norm_impl_index_backward', 0, x, x, null, x, null, x, x, false, 0.5, [true, true, false], x),
  'distances of other pairs': () => op('_pdist_backward', torch.ones(1), torch.ones(10_000, 4), 1, torch.ones(1)),
  'distances in three dimensions': () => op('_pdist_forward', torch.ones(1000, 2, 1, 0)),
  'distances of other rows': () => {
    const [gradient, rows] = [torch.ones(30, 30), torch.ones(3000, 4)];
    return op('_cdist_backward', gradient, rows, rows, 1, gradient);
  },
  'bags of two dimensions': () => op('embedding_bag', square, square.long(), square.long(), true, 4, false, null),
  'rows of bags that are not there': () => {
    const zero = torch.zeros(1).long();
    return op('_embedding_bag_dense_backward', x, torch.tensor([10n ** 7n]), zero, zero, zero, 4, false, 0, null);
  },
  'samples of bags that are not there': () => {
    const [zero, far] = [torch.zeros(1).long(), torch.tensor([10n ** 7n])];
    return op('_embedding_bag_per_sample_weights_backward', x, x, far, zero, far, 0);
  },
  'alignments of other lengths': () =>
    op('_ctc_loss_backward', torch.ones(4, 4, 4), square, square, [1, 4], [], square, square, 2),
  'alignments that are too few': () => {
    const [loss, scores, target] = [torch.ones(1), torch.ones(5, 1, 3), torch.ones(1, 1).long()];
    return op('_ctc_loss_backward', loss, scores, target, [5_000_000], [1], loss, torch.ones(1, 5, 3), 0);
  },
  'segments beyond the data': () =>
    op('segment_reduce', square, 'sum', { lengths: torch.tensor([10n ** 7n, 4n]), unsafe: true }),
  'segments that begin beyond the data': () =>
    op('_segment_reduce_backward', x, x, x, 'sum', { offsets: torch.tensor([0n, 10n ** 7n]) }),
  'sparse elements outside of their tensor': () => torch.sparseCooTensor([[10n ** 9n]], [1], [3]).toDense(),
  'sparse columns outside of their matrix': () =>
    torch.sparseCsrTensor([0n, 1n], [10n ** 9n], [1], [1, 1]).matmul(torch.ones(1, 1)),
  'sparse rows outside of their matrix': () =>
    torch.sparseCsrTensor([0n, 10n ** 9n], [0n], [1], [1, 1]).matmul(torch.ones(1, 1)),
  'classes that are not there': () =>
    op('nll_loss_backward', torch.ones(4), square, torch.full([4], 1e8).long(), null, 0, -100, torch.tensor(4)),
  'classes in the plane that are not there': () => {
    const classes = torch.full([1, 2, 2], 1e8).long();
    return op(
      'nll_loss2d_backward',
      torch.ones(1, 2, 2),
      torch.ones(1, 3, 2, 2),
      classes,
      null,
      0,
      -100,
      torch.tensor(4),
    );
  },
  'losses that are too few': () => {
    const scores = torch.ones(1_000_000, 4);
    return op('multi_margin_loss_backward', torch.ones(0), scores, torch.zeros(1_000_000).long(), 1, 1, null, 0);
  },
  'exchanged rows that are not there': () =>
    torch.linalg.ldlSolve(square, torch.full([4], 1e8, { dtype: torch.int32 }), square),
  'planes that are too few': () =>
    op('reflection_pad2d_backward', torch.ones(1, 8, 8), torch.ones(100_000, 4, 4), [2, 2, 2, 2]),
  'lines that are too few': () => op('replication_pad1d_backward', torch.ones(1, 8), torch.ones(10_000_000, 4), [2, 2]),
  'pools that are too few': () => {
    const [gradient, space] = [torch.ones(1, 1, 2, 2, 2), torch.ones(100_000, 1, 4, 4, 4)];
    return op('avg_pool3d_backward', gradient, space, [2, 2, 2], [2, 2, 2], [0, 0, 0], false, true, null);
  },
  'samples that are too few': () =>
    op(
      'grid_sampler_2d_backward',
      torch.ones(1, 1, 1, 1),
      torch.ones(1, 1, 4, 4),
      torch.ones(1, 2000, 2000, 2),
      0,
      0,
      false,
      [true, true],
    ),
  'planes of a convolution that are too few': () => {
    const [gradient, planes, weight] = [torch.ones(1, 1, 3, 3), torch.ones(100_000, 1, 4, 4), torch.ones(1, 1, 2, 2)];
    return op(
      '_slow_conv2d_backward.output_mask',
      gradient,
      planes,
      weight,
      [2, 2],
      [1, 1],
      [0, 0],
      [true, true, true],
    );
  },
  'moments that are too few': () => {
    const [one, weight, rows] = [torch.ones(1), torch.ones(4), torch.ones(2_000_000, 4)];
    return op('native_layer_norm_backward', x, rows, [4], one, one, weight, weight, [true, true, true]);
  },
  'statistics that are too few, to be updated': () =>
    op('batch_norm_update_stats', torch.ones(2, 1_000_000), torch.ones(1), torch.ones(1), 0.1),
  'queries without keys': () => {
    const [query, nothing] = [torch.ones(2, 200, 20, 64), torch.ones(2, 0, 20, 64)];
    return op('_scaled_dot_product_flash_attention_for_cpu', query, nothing, nothing);
  },
  'queries of more batches than keys': () => {
    const [query, key] = [torch.ones(20, 2, 200, 64), torch.ones(1, 2, 200, 64)];
    return op('_scaled_dot_product_flash_attention_for_cpu', query, key, key);
  },
  'gradients smaller than parameters': () => {
    const [one, step] = [torch.ones(1), torch.ones([])];
    const rates = { lr: 0.1, beta1: 0.9, beta2: 0.9, weight_decay: 0, eps: 1e-8, amsgrad: false, maximize: false };
    return op('_fused_adam_', [torch.ones(10_000_000)], [one], [one], [one], [], [step], rates);
  },
  'observations of rows that are not there': () => {
    const [one, on, zero] = [torch.ones(1), torch.ones(1).long(), torch.zeros(1).int()];
    return op(
      'fused_moving_avg_obs_fake_quant',
      torch.ones(200_000, 3),
      on,
      on,
      one,
      one,
      one,
      zero,
      0.1,
      0,
      255,
      0,
      true,
    );
  },
  'largest elements that are not there': () => {
    const far = square.long().mul(10 ** 9);
    return op('_sparse_mm_reduce_impl_backward', square.toSparseCsr(), square, square, 'max', far, [true, true]);
  },
  'an exponent without an absolute value': () => torch.linalg.matrixPower(square, -(2n ** 63n)),
  'sizes of no nested tensors': () => op('_nested_compute_contiguous_strides_offsets', torch.zeros(0, 5).long()),
  'a convolution of no dimensions, backward': () =>
    op('conv_tbc_backward', torch.ones([]), torch.ones(2), torch.ones(0), torch.ones(0), 255),
  'more indices than dimensions': () => {
    const nothing = torch.zeros(2, 0).long();
    return op('_unsafe_masked_index', nothing, nothing, [nothing, nothing, nothing], 0);
  },
  'strides beyond the storage of quantized numbers': () => op('_reshape_alias_copy', quantized, [3], [-1]),
  'a layer that kept too little, backward': () => {
    const [input, state, bias] = [torch.ones(4, 2, 3), torch.ones(1, 2, 5), torch.ones(20)];
    const weights = [torch.ones(20, 3), torch.ones(20, 5), bias, bias];
    const output = torch.ones(4, 2, 5);
    const given = [input, ...weights, state, state.clone(), output, state, state, output, null, null];
    const kept = torch.zeros(3).to(torch.uint8);
    return op('mkldnn_rnn_layer_backward', ...given, false, 2, 5, 1, true, true, false, [], false, kept);
  },
  'exchanged rows of other matrices': () =>
    torch.luUnpack(torch.ones(3, 3, 5), torch.ones(3, 3, 3, { dtype: torch.int32 })),
  'exchanged rows that are one of two': () =>
    torch.linalg.ldlSolve(square, torch.tensor([-1, 2, 3, 4], { dtype: torch.int32 }), square),
  'eigenvalues of no matrices, among others': () => {
    const nothing = torch.zeros(0, 5, 5, { dtype: torch.complex64 });
    return op('linalg_eigvals.out', nothing, { out: nothing.clone() });
  },
  'no statistics, outside of training, into others': () =>
    op('_native_batch_norm_legit.no_stats_out', x, null, null, false, 0.5, 0.1, {
      out: x.clone(),
      save_mean: torch.ones(3),
      save_invstd: torch.ones(3),
    }),
  'an average of nothing, backward': () =>
    op('_adaptive_avg_pool2d_backward', torch.ones(3, 200, 300), torch.ones(3, 0, 300)),
  'places before the plane': () => {
    const [gradient, plane] = [torch.ones(3, 1, 3), torch.ones(3, 1, 5)];
    return op('adaptive_max_pool2d_backward', gradient, plane, torch.full([3, 1, 3], -1).long());
  },
  'places that are too few for the space': () => {
    const [gradient, space] = [torch.ones(4, 2, 2, 2), torch.ones(4, 5, 5, 5)];
    return op('fractional_max_pool3d_backward', gradient, space, [2, 2, 2], [2, 2, 2], torch.zeros(0).long());
  },
  'a scale that leads out of the plane': () =>
    op('_upsample_bilinear2d_aa', torch.ones(6, 3, 30, 20), [170, 180], false, 0.01, 0.01),
  'a scale that leads out of the plane, backward': () => {
    const gradient = torch.ones(6, 3, 170, 180);
    return op('_upsample_bicubic2d_aa_backward', gradient, [170, 180], [6, 3, 30, 20], false, 0.01, null);
  },
  'bags that begin before the indices': () =>
    op('_embedding_bag', torch.ones(3, 2), torch.zeros(5).long(), torch.tensor([0n, -(2n ** 31n)])),
  'indices of no bags': () => op('_embedding_bag', torch.ones(3, 2), torch.zeros(5).long(), torch.zeros(0).long()),
  'labels that are no classes': () => {
    const labels = torch.full([3, 30], 1e8).long();
    return torch.nn.functional.ctcLoss(torch.zeros(50, 3, 15), labels, [50, 50, 50], [30, 25, 20]);
  },
  'sizes of nested tensors with gaps': () =>
    op('_nested_compute_contiguous_strides_offsets', torch.ones(1, 3).long().expand(200_000, 3)),
  'the largest of a number': () => op('amax', 0.5, [0]),
  'points beyond the bits of an engine': () => {
    const [points, bits] = [torch.zeros(3).long(), torch.zeros(3, 30).long()];
    return op('_sobol_engine_ff_', points, 6, bits, 3, 2 ** 31 - 1);
  },
  'a kernel of other sizes than the weight': () =>
    op('slow_conv_transpose3d', torch.ones(1, 2, 4, 4, 4), torch.ones(2, 3, 2, 60, 2), [2, 2, 2], torch.ones(3)),
  'a kernel beyond the weight': () =>
    op('slow_conv_transpose2d', torch.ones(1, 2, 4, 4), torch.ones(2, 3, 2, 2), [2, 1000], null),
  'states of another batch': () => {
    const [input, state] = [torch.ones(5, 2, 4), torch.ones(1, 2, 3)];
    const weights = [torch.ones(12, 4), torch.ones(12, 3), torch.ones(12), torch.ones(12)];
    return op('lstm.input', input, [state, state], weights, true, 1, 0, false, false, true);
  },
  'weights of more layers than there are': () => {
    const [input, state] = [torch.ones(5, 2, 4), torch.ones(2, 2, 3)];
    const weights = [torch.ones(12, 4), torch.ones(12, 3)];
    return op('lstm.input', input, [state, state], weights, false, 2, 0, false, false, false);
  },
  'projections with one bias': () => op('_transform_bias_rescale_qkv', torch.ones(2, 3, 1200), torch.ones([]), 2),
  'a stride for one of two dimensions': () => {
    const [planes, weight] = [torch.ones(1, 2, 4, 4), torch.ones(3, 2, 2, 2)];
    return op('_nnpack_spatial_convolution', planes, weight, torch.ones(3), [0, 0], [1]);
  },
  'bags that begin more often than there are gradients': () => {
    const [gradient, indices, begins] = [torch.ones(2, 3), torch.tensor([0n, 1n, 2n, 3n]), torch.tensor([0n, 2n])];
    const [offsets, none] = [torch.cat([begins, begins, begins]), torch.zeros(0).long()];
    return op(
      '_embedding_bag_backward',
      gradient,
      indices,
      offsets,
      none,
      begins,
      begins,
      5,
      false,
      0,
      false,
      null,
      -1,
    );
  },
  'coefficients of another type': () =>
    op('_compute_linear_combination', torch.ones(3, 200, 200), torch.ones(4, 3).to(torch.bool)),
  'rows of no features': () => op('_dyn_quant_matmul_4bit', torch.ones(128), torch.ones(1088), 32, 64, 32),
  'a mask of other scores': () =>
    op('_masked_softmax', torch.ones(2, 3, 4, 1200), torch.ones(4, 4).to(torch.bool), 3, 0),
  'distances of no rows': () => op('_pdist_backward', torch.ones(0), torch.ones(0, 1), 0.5, torch.ones(0)),
  'matrices that lie apart': () => {
    const apart = torch.ones(300, 3, 3, 3).transpose(0, 1);
    return op('tril.out', torch.ones(3, 300, 3, 3), 0, { out: apart });
  },
  'a list of copies, of which one has no storage': () => op('_foreach_copy', [square.toSparseCsr()], [square]),
  'sizes of nested tensors with other strides': () => {
    const [sizes, strides] = [torch.full([2, 6], 3).long(), torch.ones(2, 2).long()];
    return op('_nested_view_from_buffer_copy', torch.ones(9), sizes, strides, torch.tensor([0n, 6n]));
  },
  'an input of four dimensions': () => {
    const [input, state] = [torch.ones(5, 1, 2, 4), torch.ones(1, 2, 3)];
    const weights = [torch.ones(12, 4), torch.ones(12, 3), torch.ones(12), torch.ones(12)];
    return op('lstm.input', input, [state, state], weights, true, 1, 0, false, false, false);
  },
  'gradients of fewer dimensions': () => {
    const [weight, planes, flags] = [torch.ones(3, 2, 2, 2), torch.ones(1, 2, 4, 4), [true, true, true]];
    const given = [planes, weight, torch.ones(3), torch.ones(27), weight, planes, [1, 1], [0, 0], [1, 1]];
    return op('_convolution_double_backward', ...given, false, [0, 0], 1, flags);
  },
  'a bias of nothing': () => {
    const [planes, weight] = [torch.ones(1, 2, 4, 4), torch.ones(3, 2, 2, 2)];
    return op('_nnpack_spatial_convolution', planes, weight, torch.ones(0), [0, 0], [1, 1]);
  },
  'attention without heads': () => {
    const [query, weight] = [torch.ones(2, 3, 4), torch.ones(12, 4)];
    return op(
      '_native_multi_head_attention',
      query,
      query,
      query,
      4,
      0,
      weight,
      torch.ones(12),
      square,
      square.select(0, 0),
    );
  },
  'observations of other lengths': () => {
    const [on, most, zero] = [torch.ones(1).long(), torch.ones(3), torch.zeros(3).int()];
    const rows = torch.ones(3, 4);
    return op('fused_moving_avg_obs_fake_quant', rows, on, on, most, torch.ones(0), most, zero, 0.1, 0, 255, 0, true);
  },
  'diagonals that are not there': () => op('_spdiags', torch.ones(3, 4), torch.tensor([5n, 1n, -1n]), [4, 4]),
  'blocks of nothing': () =>
    op('_dyn_quant_pack_4bit_weight', torch.ones(32, 32).to(torch.uint8), torch.ones(32, 2), null, 0, 64, 32),
  'more of a spectrum than is kept': () =>
    op('_fft_c2r', torch.ones(8, 5, 3, 5000, 5, { dtype: torch.complex64 }), [1, 3], -2, 3),
  'a plane smaller than the kernel': () => {
    const [planes, weight] = [torch.ones(1, 2, 4, 1), torch.ones(3, 2, 2, 2)];
    return op('_nnpack_spatial_convolution', planes, weight, torch.ones(3), [0, 0], [1, 1]);
  },
  'a number to flatten under a name': () => op('flatten.named_out_dim', torch.tensor(1), 0, 0, 'all'),
  'sizes of five dimensions for three': () =>
    op('_adaptive_avg_pool3d', torch.quantizePerTensor(torch.ones(3, 2, 3, 3), 0.1, 0, torch.qint8), [2, 0, 64, 2, 17]),
  'more batch dimensions than there are': () =>
    op('_new_zeros_with_same_feature_meta', torch.ones(2, 2), torch.ones(2, 2), { self_num_batch_dims: 9 }),
  'a masked softmax of nothing': () => op('_masked_softmax', torch.ones(1, 0), torch.ones(1, 0).bool()),
  'channels of nothing, backward': () => {
    const empty = torch.ones(2, 0);
    return op(
      'batch_norm_backward',
      empty,
      empty,
      empty,
      empty,
      empty,
      empty,
      empty,
      true,
      1e-5,
      [true, true, true],
      empty,
    );
  },
  'more groups than there are outputs': () => torch.nn.init.dirac_(torch.ones(0, 1, 2), 1e300),
  'strides that reach beyond what a number of bytes counts': () =>
    torch.ones(3, { dtype: torch.int8 }).asStrided_([1, 1, 3], [5, 4, 2n ** 62n]),
  'an offset beyond what a number of bytes counts': () => torch.ones(3).asStrided_([2], [1], 2n ** 62n),
  'a weight without dimensions, for oneDNN': () => op('mkldnn_linear', x.toMkldnn(), torch.ones([]), null),
  'a bias without dimensions, for oneDNN': () =>
    op('mkldnn_linear', square.toMkldnn(), torch.ones(5, 4), torch.ones([])),
  'no tensors, into a quantized one': () =>
    torch.cat([], { out: torch.quantizePerTensor(torch.ones(3), 1, 0, torch.quint8) }),
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
