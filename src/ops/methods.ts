/** @file Methods of Tensor. Written by codegen; not to be edited. */

import './names.js';
import type { Tensor } from '../tensor/tensor.js';
import type { DeviceLike } from '../values/device.js';
import type { DType } from '../values/dtype.js';
import type { Float, Int, Ints } from '../values/kinds.js';
import type { QScheme } from '../values/qscheme.js';
import type { Scalar } from '../values/scalar.js';

import * as functionsOps from './functions.js';
import * as internalOps from './internal.js';
import * as tensorOps from './tensor.js';
import type { AbsOptions, AbsoluteOptions, AcosOptions, AcoshOptions, AddOptions, AddbmmOptions, AddcdivOptions, AddcmulOptions, AddmmOptions, AddmvOptions, Addmv_Options, AddrOptions, AllOptions, AllcloseOptions, AmaxOptions, AminOptions, AminmaxOptions, AngleOptions, AnyOptions, ArccosOptions, ArccoshOptions, ArcsinOptions, ArcsinhOptions, Arctan2Options, ArctanOptions, ArctanhOptions, ArgmaxOptions, ArgminOptions, ArgsortOptions, AsStridedOptions, AsStridedScatterOptions, AsStrided_Options, AsinOptions, AsinhOptions, Atan2Options, AtanOptions, AtanhOptions, BaddbmmOptions, BernoulliOptions, BincountOptions, BitwiseAndOptions, BitwiseLeftShiftOptions, BitwiseNotOptions, BitwiseOrOptions, BitwiseRightShiftOptions, BitwiseXorOptions, BmmOptions, BroadcastToOptions, CeilOptions, CholeskyInverseOptions, CholeskyOptions, CholeskySolveOptions, ChunkOptions, ClampMaxOptions, ClampMax_Options, ClampMinOptions, ClampMin_Options, ClampOptions, Clamp_Options, ClipOptions, Clip_Options, CloneOptions, ConjPhysicalOptions, CopysignOptions, CosOptions, CoshOptions, CountNonzeroOptions, CovOptions, CrossOptions, CummaxOptions, CumminOptions, CumprodOptions, CumsumOptions, Deg2radOptions, DiagEmbedOptions, DiagOptions, DiagflatOptions, DiagonalOptions, DiagonalScatterOptions, DiffOptions, DigammaOptions, DistOptions, DivOptions, DivideOptions, DotOptions, DsplitOptions, EqOptions, ErfOptions, ErfcOptions, ErfinvOptions, Exp2Options, ExpOptions, Expm1Options, Fill_Options, FixOptions, FlattenOptions, FlipOptions, FloatPowerOptions, FloorDivideOptions, FloorOptions, FmaxOptions, FminOptions, FmodOptions, FracOptions, FrexpOptions, GatherOptions, GcdOptions, GeOptions, GeqrfOptions, GerOptions, GreaterEqualOptions, GreaterOptions, GtOptions, HardshrinkOptions, HashTensorOptions, HeavisideOptions, HistcOptions, HistogramOptions, HsplitOptions, HypotOptions, I0Options, IgammaOptions, IgammacOptions, IndexAddOptions, IndexCopyOptions, IndexFillOptions, IndexPutOptions, IndexPut_Options, IndexReduceOptions, IndexSelectOptions, InnerOptions, InverseOptions, IscloseOptions, IsneginfOptions, IsposinfOptions, KronOptions, KthvalueOptions, LcmOptions, LdexpOptions, LeOptions, LerpOptions, LessEqualOptions, LessOptions, LgammaOptions, Log10Options, Log1pOptions, Log2Options, LogOptions, LogSoftmaxOptions, Logaddexp2Options, LogaddexpOptions, LogcumsumexpOptions, LogicalAndOptions, LogicalNotOptions, LogicalOrOptions, LogicalXorOptions, LogitOptions, Logit_Options, LogsumexpOptions, LtOptions, LuSolveOptions, MaskedFillOptions, MaskedSelectOptions, MatmulOptions, MatrixPowerOptions, MaxOptions, MaximumOptions, MeanOptions, MedianOptions, MinOptions, MinimumOptions, MmOptions, ModeOptions, MoveaxisOptions, MovedimOptions, MsortOptions, MulOptions, MultinomialOptions, MultiplyOptions, MvOptions, MvlgammaOptions, NanToNumOptions, NanToNum_Options, NanmeanOptions, NanmedianOptions, NanquantileOptions, NansumOptions, NarrowCopyOptions, NarrowOptions, NeOptions, NegOptions, NegativeOptions, NextafterOptions, NonzeroStaticOptions, NotEqualOptions, OrgqrOptions, OrmqrOptions, OuterOptions, PermuteOptions, PinverseOptions, PolygammaOptions, PowOptions, ProdOptions, PutOptions, QrOptions, QuantileOptions, Rad2degOptions, ReciprocalOptions, RemainderOptions, RenormOptions, RepeatInterleaveOptions, ReshapeOptions, ResizeAs_Options, RollOptions, Rot90Options, RoundOptions, Round_Options, RsqrtOptions, ScatterAddOptions, ScatterOptions, ScatterReduceOptions, SelectOptions, SelectScatterOptions, SgnOptions, SigmoidOptions, SignOptions, SignbitOptions, SinOptions, SincOptions, SinhOptions, SliceInverseOptions, SliceScatterOptions, SlogdetOptions, SoftmaxOptions, SortOptions, SplitWithSizesOptions, SqrtOptions, SquareOptions, SqueezeOptions, SspaddmmOptions, StdOptions, SubOptions, SubtractOptions, SumOptions, SvdOptions, SwapaxesOptions, SwapdimsOptions, TakeAlongDimOptions, TakeOptions, TanOptions, TanhOptions, TensorSplitOptions, TileOptions, TopkOptions, TransposeOptions, TriangularSolveOptions, TrilOptions, TriuOptions, TrueDivideOptions, TruncOptions, UnbindOptions, UnsafeChunkOptions, UnsafeSplitOptions, UnsafeSplitWithSizesOptions, UnsqueezeOptions, VarOptions, VdotOptions, VsplitOptions, WhereOptions, XlogyOptions, Xlogy_Options, _AddmmActivationOptions, __And__Options, __Lshift__Options, __Or__Options, __Rshift__Options, __Xor__Options } from './functions.js';
import type { ContiguousOptions } from './internal.js';
import type { Add_Options, Addbmm_Options, Addcdiv_Options, Addcmul_Options, Addmm_Options, Addr_Options, AlignToOptions, Baddbmm_Options, Bernoulli_Options, BitwiseAnd_Options, BitwiseLeftShift_Options, BitwiseOr_Options, BitwiseRightShift_Options, BitwiseXor_Options, Cauchy_Options, ChalfOptions, Copy_Options, Copysign_Options, Cumprod_Options, Cumsum_Options, Div_Options, Divide_Options, Eq_Options, ExpandOptions, Exponential_Options, FillDiagonal_Options, FloatPower_Options, Fmod_Options, Ge_Options, Geometric_Options, GreaterEqual_Options, Greater_Options, Gt_Options, IndexAdd_Options, IndexCopy_Options, IndexFill_Options, IndexReduce_Options, IsPinnedOptions, Le_Options, Lerp_Options, LessEqual_Options, Less_Options, LogNormal_Options, Lt_Options, MaskedFill_Options, Mvlgamma_Options, Ne_Options, NewEmptyOptions, NewEmptyStridedOptions, NewFullOptions, NewOnesOptions, NewZerosOptions, Normal_Options, NotEqual_Options, PinMemoryOptions, Polygamma_Options, Pow_Options, Put_Options, Random_Options, RefineNamesOptions, Remainder_Options, RenameOptions, Rename_Options, Renorm_Options, RepeatOptions, Resize_Options, ScatterAdd_Options, ScatterReduce_Options, Scatter_Options, Set_Options, SparseResizeAndClear_Options, SparseResize_Options, Squeeze_Options, Sub_Options, Subtract_Options, SumToSizeOptions, Swapaxes_Options, Swapdims_Options, ToDenseOptions, ToMkldnnOptions, ToPaddedTensorOptions, ToSparseBscOptions, ToSparseBsrOptions, ToSparseCscOptions, ToSparseCsrOptions, ToSparseOptions, Transpose_Options, Tril_Options, Triu_Options, UnfoldOptions, Uniform_Options, Unsqueeze_Options, ViewOptions, _AutocastToFullPrecisionOptions, _AutocastToReducedPrecisionOptions, _Coalesced_Options, _SparseMaskProjectionOptions, _ToDenseOptions, _ToSparseBscOptions, _ToSparseBsrOptions, _ToSparseCscOptions, _ToSparseCsrOptions, _ToSparseOptions, __Iand__Options, __Ilshift__Options, __Ior__Options, __Irshift__Options, __Ixor__Options } from './tensor.js';

type Call = (...args: unknown[]) => unknown;

/** Every operator that PyTorch offers as a method of its tensors. */
export abstract class TensorOperators {
  /** Handle of the native tensor. @internal */
  abstract _id: number;

  /**
   * Mirrors `torch.Tensor.rename_`: `rename_(Tensor(a!) self, str[]? names) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rename_(names: string | readonly (string | null)[] | null | Rename_Options, options?: Rename_Options): Tensor;
  rename_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.rename_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.rename`: `rename(Tensor(a) self, str[]? names) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rename(names: string | readonly (string | null)[] | null | RenameOptions, options?: RenameOptions): Tensor;
  rename(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.rename as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.align_to`: `align_to(Tensor(a) self, str[] names) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  alignTo(names: string | readonly (string | null)[] | AlignToOptions, options?: AlignToOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.align_to`: `align_to.ellipsis_idx(Tensor(a) self, str[] order, int ellipsis_idx) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  alignTo(order: string | readonly (string | null)[] | AlignToOptions, ellipsisIdx: Int | AlignToOptions, options?: AlignToOptions): Tensor;
  alignTo(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.alignTo as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.align_as`: `align_as(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  alignAs(other: Tensor): Tensor;
  alignAs(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.alignAs as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.refine_names`: `refine_names(Tensor(a) self, str[] names) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  refineNames(names: string | readonly (string | null)[] | RefineNamesOptions, options?: RefineNamesOptions): Tensor;
  refineNames(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.refineNames as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.abs`: `abs(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  abs(options?: AbsOptions): Tensor;
  abs(a0?: unknown): unknown {
    return (functionsOps.abs as Call)(this, a0);
  }

  /**
   * Mirrors `torch.abs_`: `abs_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  abs_(): Tensor;
  abs_(a0?: unknown): unknown {
    return (functionsOps.abs_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.absolute`: `absolute(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  absolute(options?: AbsoluteOptions): Tensor;
  absolute(a0?: unknown): unknown {
    return (functionsOps.absolute as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.absolute_`: `absolute_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  absolute_(): Tensor;
  absolute_(a0?: unknown): unknown {
    return (tensorOps.absolute_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.angle`: `angle(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  angle(options?: AngleOptions): Tensor;
  angle(a0?: unknown): unknown {
    return (functionsOps.angle as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sgn`: `sgn(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sgn(options?: SgnOptions): Tensor;
  sgn(a0?: unknown): unknown {
    return (functionsOps.sgn as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.sgn_`: `sgn_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sgn_(): Tensor;
  sgn_(a0?: unknown): unknown {
    return (tensorOps.sgn_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.chalf`: `chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  chalf(options?: ChalfOptions): Tensor;
  chalf(a0?: unknown): unknown {
    return (tensorOps.chalf as Call)(this, a0);
  }

  /**
   * Mirrors `torch._conj`: `_conj(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _conj(): Tensor;
  _conj(a0?: unknown): unknown {
    return (functionsOps._conj as Call)(this, a0);
  }

  /**
   * Mirrors `torch.conj`: `conj(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  conj(): Tensor;
  conj(a0?: unknown): unknown {
    return (functionsOps.conj as Call)(this, a0);
  }

  /**
   * Mirrors `torch._conj_physical`: `_conj_physical(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _conjPhysical(): Tensor;
  _conjPhysical(a0?: unknown): unknown {
    return (functionsOps._conjPhysical as Call)(this, a0);
  }

  /**
   * Mirrors `torch.conj_physical`: `conj_physical(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  conjPhysical(options?: ConjPhysicalOptions): Tensor;
  conjPhysical(a0?: unknown): unknown {
    return (functionsOps.conjPhysical as Call)(this, a0);
  }

  /**
   * Mirrors `torch.conj_physical_`: `conj_physical_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  conjPhysical_(): Tensor;
  conjPhysical_(a0?: unknown): unknown {
    return (functionsOps.conjPhysical_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.resolve_conj`: `resolve_conj(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resolveConj(): Tensor;
  resolveConj(a0?: unknown): unknown {
    return (functionsOps.resolveConj as Call)(this, a0);
  }

  /**
   * Mirrors `torch.resolve_neg`: `resolve_neg(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resolveNeg(): Tensor;
  resolveNeg(a0?: unknown): unknown {
    return (functionsOps.resolveNeg as Call)(this, a0);
  }

  /**
   * Mirrors `torch._neg_view`: `_neg_view(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _negView(): Tensor;
  _negView(a0?: unknown): unknown {
    return (functionsOps._negView as Call)(this, a0);
  }

  /**
   * Mirrors `torch.acos`: `acos(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  acos(options?: AcosOptions): Tensor;
  acos(a0?: unknown): unknown {
    return (functionsOps.acos as Call)(this, a0);
  }

  /**
   * Mirrors `torch.acos_`: `acos_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  acos_(): Tensor;
  acos_(a0?: unknown): unknown {
    return (functionsOps.acos_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arccos`: `arccos(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arccos(options?: ArccosOptions): Tensor;
  arccos(a0?: unknown): unknown {
    return (functionsOps.arccos as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arccos_`: `arccos_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arccos_(): Tensor;
  arccos_(a0?: unknown): unknown {
    return (functionsOps.arccos_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.add`: `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  add(other: Tensor | Scalar, options?: AddOptions): Tensor;
  add(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.add as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.add_`: `add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  add_(other: Tensor | Scalar, options?: Add_Options): Tensor;
  add_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.add_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.addmv`: `addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addmv(mat: Tensor, vec: Tensor, options?: AddmvOptions): Tensor;
  addmv(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.addmv as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.addmv_`: `addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addmv_(mat: Tensor, vec: Tensor, options?: Addmv_Options): Tensor;
  addmv_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.addmv_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.addr`: `addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addr(vec1: Tensor, vec2: Tensor, options?: AddrOptions): Tensor;
  addr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.addr as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.addr_`: `addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: Addr_Options): Tensor;
  addr_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.addr_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch._is_all_true`: `_is_all_true(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _isAllTrue(): Tensor;
  _isAllTrue(a0?: unknown): unknown {
    return (functionsOps._isAllTrue as Call)(this, a0);
  }

  /**
   * Mirrors `torch._is_any_true`: `_is_any_true(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _isAnyTrue(): Tensor;
  _isAnyTrue(a0?: unknown): unknown {
    return (functionsOps._isAnyTrue as Call)(this, a0);
  }

  /**
   * Mirrors `torch.all`: `all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  all(dim: Int | AllOptions, keepdim?: boolean | AllOptions, options?: AllOptions): Tensor;
  /**
   * Mirrors `torch.all`: `all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  all(dim?: Ints | null | AllOptions, keepdim?: boolean | AllOptions, options?: AllOptions): Tensor;
  /**
   * Mirrors `torch.all`: `all.dimname(Tensor self, str dim, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  all(dim: string | AllOptions, keepdim?: boolean | AllOptions, options?: AllOptions): Tensor;
  /**
   * Mirrors `torch.all`: `all(Tensor self) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  all(options?: AllOptions): Tensor;
  all(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.all as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.allclose`: `allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  allclose(other: Tensor, rtol?: Float | AllcloseOptions, atol?: Float | AllcloseOptions, equalNan?: boolean | AllcloseOptions, options?: AllcloseOptions): boolean;
  allclose(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.allclose as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.any`: `any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  any(dim: Int | AnyOptions, keepdim?: boolean | AnyOptions, options?: AnyOptions): Tensor;
  /**
   * Mirrors `torch.any`: `any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  any(dim?: Ints | null | AnyOptions, keepdim?: boolean | AnyOptions, options?: AnyOptions): Tensor;
  /**
   * Mirrors `torch.any`: `any.dimname(Tensor self, str dim, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  any(dim: string | AnyOptions, keepdim?: boolean | AnyOptions, options?: AnyOptions): Tensor;
  /**
   * Mirrors `torch.any`: `any(Tensor self) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  any(options?: AnyOptions): Tensor;
  any(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.any as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.argmax`: `argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  argmax(dim?: Int | null | ArgmaxOptions, keepdim?: boolean | ArgmaxOptions, options?: ArgmaxOptions): Tensor;
  argmax(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.argmax as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.argmin`: `argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  argmin(dim?: Int | null | ArgminOptions, keepdim?: boolean | ArgminOptions, options?: ArgminOptions): Tensor;
  argmin(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.argmin as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.acosh`: `acosh(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  acosh(options?: AcoshOptions): Tensor;
  acosh(a0?: unknown): unknown {
    return (functionsOps.acosh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.acosh_`: `acosh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  acosh_(): Tensor;
  acosh_(a0?: unknown): unknown {
    return (functionsOps.acosh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arccosh`: `arccosh(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arccosh(options?: ArccoshOptions): Tensor;
  arccosh(a0?: unknown): unknown {
    return (functionsOps.arccosh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arccosh_`: `arccosh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arccosh_(): Tensor;
  arccosh_(a0?: unknown): unknown {
    return (functionsOps.arccosh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.asinh`: `asinh(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asinh(options?: AsinhOptions): Tensor;
  asinh(a0?: unknown): unknown {
    return (functionsOps.asinh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.asinh_`: `asinh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asinh_(): Tensor;
  asinh_(a0?: unknown): unknown {
    return (functionsOps.asinh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arcsinh`: `arcsinh(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arcsinh(options?: ArcsinhOptions): Tensor;
  arcsinh(a0?: unknown): unknown {
    return (functionsOps.arcsinh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arcsinh_`: `arcsinh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arcsinh_(): Tensor;
  arcsinh_(a0?: unknown): unknown {
    return (functionsOps.arcsinh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.atanh`: `atanh(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  atanh(options?: AtanhOptions): Tensor;
  atanh(a0?: unknown): unknown {
    return (functionsOps.atanh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.atanh_`: `atanh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  atanh_(): Tensor;
  atanh_(a0?: unknown): unknown {
    return (functionsOps.atanh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arctanh`: `arctanh(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arctanh(options?: ArctanhOptions): Tensor;
  arctanh(a0?: unknown): unknown {
    return (functionsOps.arctanh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arctanh_`: `arctanh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arctanh_(): Tensor;
  arctanh_(a0?: unknown): unknown {
    return (functionsOps.arctanh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.as_strided`: `as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asStrided(size: Ints | AsStridedOptions, stride: Ints | AsStridedOptions, storageOffset?: Int | null | AsStridedOptions, options?: AsStridedOptions): Tensor;
  asStrided(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.asStrided as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.as_strided_`: `as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asStrided_(size: Ints | AsStrided_Options, stride: Ints | AsStrided_Options, storageOffset?: Int | null | AsStrided_Options, options?: AsStrided_Options): Tensor;
  asStrided_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.asStrided_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.asin`: `asin(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asin(options?: AsinOptions): Tensor;
  asin(a0?: unknown): unknown {
    return (functionsOps.asin as Call)(this, a0);
  }

  /**
   * Mirrors `torch.asin_`: `asin_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asin_(): Tensor;
  asin_(a0?: unknown): unknown {
    return (functionsOps.asin_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arcsin`: `arcsin(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arcsin(options?: ArcsinOptions): Tensor;
  arcsin(a0?: unknown): unknown {
    return (functionsOps.arcsin as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arcsin_`: `arcsin_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arcsin_(): Tensor;
  arcsin_(a0?: unknown): unknown {
    return (functionsOps.arcsin_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.atan`: `atan(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  atan(options?: AtanOptions): Tensor;
  atan(a0?: unknown): unknown {
    return (functionsOps.atan as Call)(this, a0);
  }

  /**
   * Mirrors `torch.atan_`: `atan_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  atan_(): Tensor;
  atan_(a0?: unknown): unknown {
    return (functionsOps.atan_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arctan`: `arctan(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arctan(options?: ArctanOptions): Tensor;
  arctan(a0?: unknown): unknown {
    return (functionsOps.arctan as Call)(this, a0);
  }

  /**
   * Mirrors `torch.arctan_`: `arctan_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arctan_(): Tensor;
  arctan_(a0?: unknown): unknown {
    return (functionsOps.arctan_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.baddbmm`: `baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: BaddbmmOptions): Tensor;
  baddbmm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.baddbmm as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.baddbmm_`: `baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: Baddbmm_Options): Tensor;
  baddbmm_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.baddbmm_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.bernoulli`: `bernoulli(Tensor self, *, Generator? generator=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bernoulli(options?: BernoulliOptions): Tensor;
  /**
   * Mirrors `torch.bernoulli`: `bernoulli.p(Tensor self, float p, *, Generator? generator=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bernoulli(p: Float | BernoulliOptions, options?: BernoulliOptions): Tensor;
  bernoulli(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.bernoulli as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.bernoulli_`: `bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bernoulli_(p: Tensor, options?: Bernoulli_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.bernoulli_`: `bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bernoulli_(p?: Float | Bernoulli_Options, options?: Bernoulli_Options): Tensor;
  bernoulli_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.bernoulli_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bincount`: `bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bincount(weights?: Tensor | null | BincountOptions, minlength?: Int | BincountOptions, options?: BincountOptions): Tensor;
  bincount(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.bincount as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.bitwise_not`: `bitwise_not(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseNot(options?: BitwiseNotOptions): Tensor;
  bitwiseNot(a0?: unknown): unknown {
    return (functionsOps.bitwiseNot as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.bitwise_not_`: `bitwise_not_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseNot_(): Tensor;
  bitwiseNot_(a0?: unknown): unknown {
    return (tensorOps.bitwiseNot_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.copysign`: `copysign.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  copysign(other: Tensor, options?: CopysignOptions): Tensor;
  /**
   * Mirrors `torch.copysign`: `copysign.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  copysign(other: Scalar | CopysignOptions, options?: CopysignOptions): Tensor;
  copysign(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.copysign as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.copysign_`: `copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  copysign_(other: Tensor, options?: Copysign_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.copysign_`: `copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  copysign_(other: Scalar | Copysign_Options, options?: Copysign_Options): Tensor;
  copysign_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.copysign_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch._lazy_clone`: `_lazy_clone(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _lazyClone(): Tensor;
  _lazyClone(a0?: unknown): unknown {
    return (functionsOps._lazyClone as Call)(this, a0);
  }

  /**
   * Mirrors `torch.logical_not`: `logical_not(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalNot(options?: LogicalNotOptions): Tensor;
  logicalNot(a0?: unknown): unknown {
    return (functionsOps.logicalNot as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.logical_not_`: `logical_not_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalNot_(): Tensor;
  logicalNot_(a0?: unknown): unknown {
    return (tensorOps.logicalNot_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.logical_xor`: `logical_xor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalXor(other: Tensor, options?: LogicalXorOptions): Tensor;
  logicalXor(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logicalXor as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.logical_xor_`: `logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalXor_(other: Tensor): Tensor;
  logicalXor_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.logicalXor_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.logical_and`: `logical_and(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalAnd(other: Tensor, options?: LogicalAndOptions): Tensor;
  logicalAnd(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logicalAnd as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.logical_and_`: `logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalAnd_(other: Tensor): Tensor;
  logicalAnd_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.logicalAnd_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.logical_or`: `logical_or(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalOr(other: Tensor, options?: LogicalOrOptions): Tensor;
  logicalOr(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logicalOr as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.logical_or_`: `logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logicalOr_(other: Tensor): Tensor;
  logicalOr_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.logicalOr_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bmm`: `bmm(Tensor self, Tensor mat2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bmm(mat2: Tensor, options?: BmmOptions): Tensor;
  bmm(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.bmm as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.broadcast_to`: `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  broadcastTo(size: Ints | BroadcastToOptions, options?: BroadcastToOptions): Tensor;
  /**
   * Mirrors `torch.broadcast_to`: `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  broadcastTo(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.broadcast_to`: `broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  broadcastTo(...size: [...size: Int[], options: BroadcastToOptions]): Tensor;
  broadcastTo(...args: unknown[]): unknown {
    return (functionsOps.broadcastTo as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.ceil`: `ceil(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ceil(options?: CeilOptions): Tensor;
  ceil(a0?: unknown): unknown {
    return (functionsOps.ceil as Call)(this, a0);
  }

  /**
   * Mirrors `torch.ceil_`: `ceil_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ceil_(): Tensor;
  ceil_(a0?: unknown): unknown {
    return (functionsOps.ceil_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.unsafe_chunk`: `unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unsafeChunk(chunks: Int | UnsafeChunkOptions, dim?: Int | UnsafeChunkOptions, options?: UnsafeChunkOptions): Tensor[];
  unsafeChunk(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.unsafeChunk as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.chunk`: `chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  chunk(chunks: Int | ChunkOptions, dim?: Int | ChunkOptions, options?: ChunkOptions): Tensor[];
  chunk(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.chunk as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.tensor_split`: `tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tensorSplit(sections: Int | TensorSplitOptions, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
  /**
   * Mirrors `torch.tensor_split`: `tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tensorSplit(indices: Ints | TensorSplitOptions, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
  /**
   * Mirrors `torch.tensor_split`: `tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: Int | TensorSplitOptions, options?: TensorSplitOptions): Tensor[];
  tensorSplit(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.tensorSplit as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.clamp`: `clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clamp(min?: Scalar | null | ClampOptions, max?: Scalar | null | ClampOptions, options?: ClampOptions): Tensor;
  /**
   * Mirrors `torch.clamp`: `clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clamp(min?: Tensor | null | ClampOptions, max?: Tensor | null | ClampOptions, options?: ClampOptions): Tensor;
  clamp(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.clamp as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.clamp_`: `clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clamp_(min?: Scalar | null | Clamp_Options, max?: Scalar | null | Clamp_Options, options?: Clamp_Options): Tensor;
  /**
   * Mirrors `torch.clamp_`: `clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clamp_(min?: Tensor | null | Clamp_Options, max?: Tensor | null | Clamp_Options, options?: Clamp_Options): Tensor;
  clamp_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.clamp_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.clamp_max`: `clamp_max(Tensor self, Scalar max) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMax(max: Scalar | ClampMaxOptions, options?: ClampMaxOptions): Tensor;
  /**
   * Mirrors `torch.clamp_max`: `clamp_max.Tensor(Tensor self, Tensor max) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMax(max: Tensor, options?: ClampMaxOptions): Tensor;
  clampMax(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.clampMax as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.clamp_max_`: `clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMax_(max: Scalar | ClampMax_Options, options?: ClampMax_Options): Tensor;
  /**
   * Mirrors `torch.clamp_max_`: `clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMax_(max: Tensor, options?: ClampMax_Options): Tensor;
  clampMax_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.clampMax_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.clamp_min`: `clamp_min(Tensor self, Scalar min) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMin(min: Scalar | ClampMinOptions, options?: ClampMinOptions): Tensor;
  /**
   * Mirrors `torch.clamp_min`: `clamp_min.Tensor(Tensor self, Tensor min) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMin(min: Tensor, options?: ClampMinOptions): Tensor;
  clampMin(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.clampMin as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.clamp_min_`: `clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMin_(min: Scalar | ClampMin_Options, options?: ClampMin_Options): Tensor;
  /**
   * Mirrors `torch.clamp_min_`: `clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clampMin_(min: Tensor, options?: ClampMin_Options): Tensor;
  clampMin_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.clampMin_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.clip`: `clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clip(min?: Scalar | null | ClipOptions, max?: Scalar | null | ClipOptions, options?: ClipOptions): Tensor;
  /**
   * Mirrors `torch.clip`: `clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clip(min?: Tensor | null | ClipOptions, max?: Tensor | null | ClipOptions, options?: ClipOptions): Tensor;
  clip(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.clip as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.clip_`: `clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clip_(min?: Scalar | null | Clip_Options, max?: Scalar | null | Clip_Options, options?: Clip_Options): Tensor;
  /**
   * Mirrors `torch.clip_`: `clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clip_(min?: Tensor | null | Clip_Options, max?: Tensor | null | Clip_Options, options?: Clip_Options): Tensor;
  clip_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.clip_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.contiguous`: `contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  contiguous(options?: ContiguousOptions): Tensor;
  contiguous(a0?: unknown): unknown {
    return (internalOps.contiguous as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.copy_`: `copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  copy_(src: Tensor, nonBlocking?: boolean | Copy_Options, options?: Copy_Options): Tensor;
  copy_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.copy_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.cos`: `cos(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cos(options?: CosOptions): Tensor;
  cos(a0?: unknown): unknown {
    return (functionsOps.cos as Call)(this, a0);
  }

  /**
   * Mirrors `torch.cos_`: `cos_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cos_(): Tensor;
  cos_(a0?: unknown): unknown {
    return (functionsOps.cos_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.cosh`: `cosh(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cosh(options?: CoshOptions): Tensor;
  cosh(a0?: unknown): unknown {
    return (functionsOps.cosh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.cosh_`: `cosh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cosh_(): Tensor;
  cosh_(a0?: unknown): unknown {
    return (functionsOps.cosh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.count_nonzero`: `count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  countNonzero(dim: Ints | CountNonzeroOptions, options?: CountNonzeroOptions): Tensor;
  /**
   * Mirrors `torch.count_nonzero`: `count_nonzero(Tensor self, int? dim=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  countNonzero(dim?: Int | null | CountNonzeroOptions, options?: CountNonzeroOptions): Tensor;
  countNonzero(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.countNonzero as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.cov`: `cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cov(options?: CovOptions): Tensor;
  cov(a0?: unknown): unknown {
    return (functionsOps.cov as Call)(this, a0);
  }

  /**
   * Mirrors `torch.corrcoef`: `corrcoef(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  corrcoef(): Tensor;
  corrcoef(a0?: unknown): unknown {
    return (functionsOps.corrcoef as Call)(this, a0);
  }

  /**
   * Mirrors `torch.cummax`: `cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cummax(dim: Int | CummaxOptions, options?: CummaxOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.cummax`: `cummax.dimname(Tensor self, str dim) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cummax(dim: string | CummaxOptions, options?: CummaxOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  cummax(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.cummax as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.cummin`: `cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cummin(dim: Int | CumminOptions, options?: CumminOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.cummin`: `cummin.dimname(Tensor self, str dim) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cummin(dim: string | CumminOptions, options?: CumminOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  cummin(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.cummin as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.cumprod`: `cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumprod(dim: Int | CumprodOptions, options?: CumprodOptions): Tensor;
  /**
   * Mirrors `torch.cumprod`: `cumprod.dimname(Tensor self, str dim, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumprod(dim: string | CumprodOptions, options?: CumprodOptions): Tensor;
  cumprod(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.cumprod as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.cumprod_`: `cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumprod_(dim: Int | Cumprod_Options, options?: Cumprod_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.cumprod_`: `cumprod_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumprod_(dim: string | Cumprod_Options, options?: Cumprod_Options): Tensor;
  cumprod_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.cumprod_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.cumsum`: `cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumsum(dim: Int | CumsumOptions, options?: CumsumOptions): Tensor;
  /**
   * Mirrors `torch.cumsum`: `cumsum.dimname(Tensor self, str dim, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumsum(dim: string | CumsumOptions, options?: CumsumOptions): Tensor;
  cumsum(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.cumsum as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.cumsum_`: `cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumsum_(dim: Int | Cumsum_Options, options?: Cumsum_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.cumsum_`: `cumsum_.dimname(Tensor(a!) self, str dim, *, ScalarType? dtype=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cumsum_(dim: string | Cumsum_Options, options?: Cumsum_Options): Tensor;
  cumsum_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.cumsum_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.diag_embed`: `diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diagEmbed(offset?: Int | DiagEmbedOptions, dim1?: Int | DiagEmbedOptions, dim2?: Int | DiagEmbedOptions, options?: DiagEmbedOptions): Tensor;
  diagEmbed(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.diagEmbed as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.diagflat`: `diagflat(Tensor self, int offset=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diagflat(offset?: Int | DiagflatOptions, options?: DiagflatOptions): Tensor;
  diagflat(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.diagflat as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.diagonal`: `diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diagonal(offset?: Int | DiagonalOptions, dim1?: Int | DiagonalOptions, dim2?: Int | DiagonalOptions, options?: DiagonalOptions): Tensor;
  /**
   * Mirrors `torch.diagonal`: `diagonal.Dimname(Tensor(a) self, *, str outdim, str dim1, str dim2, int offset=0) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diagonal(options: DiagonalOptions): Tensor;
  diagonal(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.diagonal as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.fill_diagonal_`: `fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fillDiagonal_(fillValue: Scalar | FillDiagonal_Options, wrap?: boolean | FillDiagonal_Options, options?: FillDiagonal_Options): Tensor;
  fillDiagonal_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.fillDiagonal_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.diff`: `diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diff(n?: Int | DiffOptions, dim?: Int | DiffOptions, prepend?: Tensor | null | DiffOptions, append?: Tensor | null | DiffOptions, options?: DiffOptions): Tensor;
  diff(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.diff as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.div`: `div.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  div(other: Tensor | Scalar, options?: DivOptions): Tensor;
  /**
   * Mirrors `torch.div`: `div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  div(other: Tensor | Scalar, options: DivOptions): Tensor;
  div(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.div as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.div_`: `div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  div_(other: Tensor | Scalar, options?: Div_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.div_`: `div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  div_(other: Tensor | Scalar, options: Div_Options): Tensor;
  div_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.div_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.divide`: `divide.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  divide(other: Tensor | Scalar, options?: DivideOptions): Tensor;
  /**
   * Mirrors `torch.divide`: `divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  divide(other: Tensor | Scalar, options: DivideOptions): Tensor;
  divide(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.divide as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.divide_`: `divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  divide_(other: Tensor | Scalar, options?: Divide_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.divide_`: `divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  divide_(other: Tensor | Scalar, options: Divide_Options): Tensor;
  divide_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.divide_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.true_divide`: `true_divide.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  trueDivide(other: Tensor | Scalar, options?: TrueDivideOptions): Tensor;
  trueDivide(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.trueDivide as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.true_divide_`: `true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  trueDivide_(other: Tensor | Scalar): Tensor;
  trueDivide_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.trueDivide_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.dot`: `dot(Tensor self, Tensor tensor) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  dot(tensor: Tensor, options?: DotOptions): Tensor;
  dot(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.dot as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.vdot`: `vdot(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  vdot(other: Tensor, options?: VdotOptions): Tensor;
  vdot(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.vdot as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.new_empty`: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newEmpty(size: Ints | NewEmptyOptions, options?: NewEmptyOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.new_empty`: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newEmpty(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.new_empty`: `new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newEmpty(...size: [...size: Int[], options: NewEmptyOptions]): Tensor;
  newEmpty(...args: unknown[]): unknown {
    return (tensorOps.newEmpty as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.Tensor.new_empty_strided`: `new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newEmptyStrided(size: Ints | NewEmptyStridedOptions, stride: Ints | NewEmptyStridedOptions, options?: NewEmptyStridedOptions): Tensor;
  newEmptyStrided(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.newEmptyStrided as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.new_full`: `new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newFull(size: Ints | NewFullOptions, fillValue: Scalar | NewFullOptions, options?: NewFullOptions): Tensor;
  newFull(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.newFull as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.new_zeros`: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newZeros(size: Ints | NewZerosOptions, options?: NewZerosOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.new_zeros`: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newZeros(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.new_zeros`: `new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newZeros(...size: [...size: Int[], options: NewZerosOptions]): Tensor;
  newZeros(...args: unknown[]): unknown {
    return (tensorOps.newZeros as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.Tensor.new_ones`: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newOnes(size: Ints | NewOnesOptions, options?: NewOnesOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.new_ones`: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newOnes(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.new_ones`: `new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  newOnes(...size: [...size: Int[], options: NewOnesOptions]): Tensor;
  newOnes(...args: unknown[]): unknown {
    return (tensorOps.newOnes as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.Tensor.resize_`: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resize_(size: Ints | Resize_Options, options?: Resize_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.resize_`: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resize_(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.resize_`: `resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resize_(...size: [...size: Int[], options: Resize_Options]): Tensor;
  resize_(...args: unknown[]): unknown {
    return (tensorOps.resize_ as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.erf`: `erf(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  erf(options?: ErfOptions): Tensor;
  erf(a0?: unknown): unknown {
    return (functionsOps.erf as Call)(this, a0);
  }

  /**
   * Mirrors `torch.erf_`: `erf_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  erf_(): Tensor;
  erf_(a0?: unknown): unknown {
    return (functionsOps.erf_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.erfc`: `erfc(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  erfc(options?: ErfcOptions): Tensor;
  erfc(a0?: unknown): unknown {
    return (functionsOps.erfc as Call)(this, a0);
  }

  /**
   * Mirrors `torch.erfc_`: `erfc_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  erfc_(): Tensor;
  erfc_(a0?: unknown): unknown {
    return (functionsOps.erfc_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.exp`: `exp(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  exp(options?: ExpOptions): Tensor;
  exp(a0?: unknown): unknown {
    return (functionsOps.exp as Call)(this, a0);
  }

  /**
   * Mirrors `torch.exp_`: `exp_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  exp_(): Tensor;
  exp_(a0?: unknown): unknown {
    return (functionsOps.exp_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.exp2`: `exp2(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  exp2(options?: Exp2Options): Tensor;
  exp2(a0?: unknown): unknown {
    return (functionsOps.exp2 as Call)(this, a0);
  }

  /**
   * Mirrors `torch.exp2_`: `exp2_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  exp2_(): Tensor;
  exp2_(a0?: unknown): unknown {
    return (functionsOps.exp2_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.expm1`: `expm1(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  expm1(options?: Expm1Options): Tensor;
  expm1(a0?: unknown): unknown {
    return (functionsOps.expm1 as Call)(this, a0);
  }

  /**
   * Mirrors `torch.expm1_`: `expm1_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  expm1_(): Tensor;
  expm1_(a0?: unknown): unknown {
    return (functionsOps.expm1_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.expand`: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  expand(size: Ints | ExpandOptions, options?: ExpandOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.expand`: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  expand(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.expand`: `expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  expand(...size: [...size: Int[], options: ExpandOptions]): Tensor;
  expand(...args: unknown[]): unknown {
    return (tensorOps.expand as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.Tensor.expand_as`: `expand_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  expandAs(other: Tensor): Tensor;
  expandAs(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.expandAs as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.flatten`: `flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flatten(startDim?: Int | FlattenOptions, endDim?: Int | FlattenOptions, options?: FlattenOptions): Tensor;
  /**
   * Mirrors `torch.flatten`: `flatten.named_out_dim(Tensor(a) self, int start_dim, int end_dim, str out_dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flatten(startDim: Int | FlattenOptions, endDim: Int | FlattenOptions, outDim: string | FlattenOptions, options?: FlattenOptions): Tensor;
  /**
   * Mirrors `torch.flatten`: `flatten.using_names(Tensor(a) self, str start_dim, str end_dim, str out_dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flatten(startDim: string | FlattenOptions, endDim: string | FlattenOptions, outDim: string | FlattenOptions, options?: FlattenOptions): Tensor;
  /**
   * Mirrors `torch.flatten`: `flatten.DimnameList(Tensor(a) self, str[] dims, str out_dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flatten(dims: string | readonly (string | null)[] | FlattenOptions, outDim: string | FlattenOptions, options?: FlattenOptions): Tensor;
  flatten(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.flatten as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.fill_`: `fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fill_(value: Scalar | Fill_Options, options?: Fill_Options): Tensor;
  /**
   * Mirrors `torch.fill_`: `fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fill_(value: Tensor, options?: Fill_Options): Tensor;
  fill_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.fill_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.floor`: `floor(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floor(options?: FloorOptions): Tensor;
  floor(a0?: unknown): unknown {
    return (functionsOps.floor as Call)(this, a0);
  }

  /**
   * Mirrors `torch.floor_`: `floor_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floor_(): Tensor;
  floor_(a0?: unknown): unknown {
    return (functionsOps.floor_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.floor_divide`: `floor_divide(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floorDivide(other: Tensor | Scalar, options?: FloorDivideOptions): Tensor;
  floorDivide(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.floorDivide as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.floor_divide_`: `floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floorDivide_(other: Tensor | Scalar): Tensor;
  floorDivide_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.floorDivide_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.frac`: `frac(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  frac(options?: FracOptions): Tensor;
  frac(a0?: unknown): unknown {
    return (functionsOps.frac as Call)(this, a0);
  }

  /**
   * Mirrors `torch.frac_`: `frac_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  frac_(): Tensor;
  frac_(a0?: unknown): unknown {
    return (functionsOps.frac_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.gcd`: `gcd(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gcd(other: Tensor, options?: GcdOptions): Tensor;
  gcd(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.gcd as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.gcd_`: `gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gcd_(other: Tensor): Tensor;
  gcd_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.gcd_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.lcm`: `lcm(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lcm(other: Tensor, options?: LcmOptions): Tensor;
  lcm(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.lcm as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.lcm_`: `lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lcm_(other: Tensor): Tensor;
  lcm_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.lcm_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.index_copy`: `index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexCopy(dim: Int | IndexCopyOptions, index: Tensor, source: Tensor, options?: IndexCopyOptions): Tensor;
  /**
   * Mirrors `torch.index_copy`: `index_copy.dimname(Tensor self, str dim, Tensor index, Tensor source) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexCopy(dim: string | IndexCopyOptions, index: Tensor, source: Tensor, options?: IndexCopyOptions): Tensor;
  indexCopy(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.indexCopy as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.index_copy_`: `index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexCopy_(dim: Int | IndexCopy_Options, index: Tensor, source: Tensor, options?: IndexCopy_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.index_copy_`: `index_copy_.dimname(Tensor(a!) self, str dim, Tensor index, Tensor source) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexCopy_(dim: string | IndexCopy_Options, index: Tensor, source: Tensor, options?: IndexCopy_Options): Tensor;
  indexCopy_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.indexCopy_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.index_put_`: `index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexPut_(indices: readonly (Tensor | null)[] | IndexPut_Options, values: Tensor, accumulate?: boolean | IndexPut_Options, options?: IndexPut_Options): Tensor;
  indexPut_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.indexPut_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.index_put`: `index_put(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexPut(indices: readonly (Tensor | null)[] | IndexPutOptions, values: Tensor, accumulate?: boolean | IndexPutOptions, options?: IndexPutOptions): Tensor;
  indexPut(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.indexPut as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.isclose`: `isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isclose(other: Tensor, rtol?: Float | IscloseOptions, atol?: Float | IscloseOptions, equalNan?: boolean | IscloseOptions, options?: IscloseOptions): Tensor;
  isclose(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.isclose as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.isnan`: `isnan(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isnan(): Tensor;
  isnan(a0?: unknown): unknown {
    return (functionsOps.isnan as Call)(this, a0);
  }

  /**
   * Mirrors `torch.is_distributed`: `is_distributed(Tensor self) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isDistributed(): boolean;
  isDistributed(a0?: unknown): unknown {
    return (functionsOps.isDistributed as Call)(this, a0);
  }

  /**
   * Mirrors `torch._is_zerotensor`: `_is_zerotensor(Tensor self) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _isZerotensor(): boolean;
  _isZerotensor(a0?: unknown): unknown {
    return (functionsOps._isZerotensor as Call)(this, a0);
  }

  /**
   * Mirrors `torch.isreal`: `isreal(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isreal(): Tensor;
  isreal(a0?: unknown): unknown {
    return (functionsOps.isreal as Call)(this, a0);
  }

  /**
   * Mirrors `torch.is_nonzero`: `is_nonzero(Tensor self) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isNonzero(): boolean;
  isNonzero(a0?: unknown): unknown {
    return (functionsOps.isNonzero as Call)(this, a0);
  }

  /**
   * Mirrors `torch.is_same_size`: `is_same_size(Tensor self, Tensor other) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isSameSize(other: Tensor): boolean;
  isSameSize(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.isSameSize as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.kron`: `kron(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  kron(other: Tensor, options?: KronOptions): Tensor;
  kron(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.kron as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.kthvalue`: `kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  kthvalue(k: Int | KthvalueOptions, dim?: Int | KthvalueOptions, keepdim?: boolean | KthvalueOptions, options?: KthvalueOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.kthvalue`: `kthvalue.dimname(Tensor self, SymInt k, str dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  kthvalue(k: Int | KthvalueOptions, dim: string | KthvalueOptions, keepdim?: boolean | KthvalueOptions, options?: KthvalueOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  kthvalue(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.kthvalue as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.nan_to_num`: `nan_to_num(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanToNum(nan?: Float | null | NanToNumOptions, posinf?: Float | null | NanToNumOptions, neginf?: Float | null | NanToNumOptions, options?: NanToNumOptions): Tensor;
  nanToNum(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.nanToNum as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.nan_to_num_`: `nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanToNum_(nan?: Float | null | NanToNum_Options, posinf?: Float | null | NanToNum_Options, neginf?: Float | null | NanToNum_Options, options?: NanToNum_Options): Tensor;
  nanToNum_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.nanToNum_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.ldexp`: `ldexp.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ldexp(other: Tensor, options?: LdexpOptions): Tensor;
  ldexp(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.ldexp as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.ldexp_`: `ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ldexp_(other: Tensor): Tensor;
  ldexp_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.ldexp_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.log`: `log(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log(options?: LogOptions): Tensor;
  log(a0?: unknown): unknown {
    return (functionsOps.log as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log_`: `log_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log_(): Tensor;
  log_(a0?: unknown): unknown {
    return (functionsOps.log_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log10`: `log10(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log10(options?: Log10Options): Tensor;
  log10(a0?: unknown): unknown {
    return (functionsOps.log10 as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log10_`: `log10_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log10_(): Tensor;
  log10_(a0?: unknown): unknown {
    return (functionsOps.log10_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log1p`: `log1p(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log1p(options?: Log1pOptions): Tensor;
  log1p(a0?: unknown): unknown {
    return (functionsOps.log1p as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log1p_`: `log1p_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log1p_(): Tensor;
  log1p_(a0?: unknown): unknown {
    return (functionsOps.log1p_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log2`: `log2(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log2(options?: Log2Options): Tensor;
  log2(a0?: unknown): unknown {
    return (functionsOps.log2 as Call)(this, a0);
  }

  /**
   * Mirrors `torch.log2_`: `log2_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  log2_(): Tensor;
  log2_(a0?: unknown): unknown {
    return (functionsOps.log2_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.logaddexp`: `logaddexp(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logaddexp(other: Tensor, options?: LogaddexpOptions): Tensor;
  logaddexp(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logaddexp as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.logaddexp2`: `logaddexp2(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logaddexp2(other: Tensor, options?: Logaddexp2Options): Tensor;
  logaddexp2(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logaddexp2 as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.xlogy`: `xlogy.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  xlogy(other: Tensor, options?: XlogyOptions): Tensor;
  /**
   * Mirrors `torch.xlogy`: `xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  xlogy(other: Scalar | XlogyOptions, options?: XlogyOptions): Tensor;
  xlogy(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.xlogy as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.xlogy_`: `xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  xlogy_(other: Tensor, options?: Xlogy_Options): Tensor;
  /**
   * Mirrors `torch.xlogy_`: `xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  xlogy_(other: Scalar | Xlogy_Options, options?: Xlogy_Options): Tensor;
  xlogy_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.xlogy_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.log_softmax`: `log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logSoftmax(dim: Int | LogSoftmaxOptions, dtype?: DType | null | LogSoftmaxOptions, options?: LogSoftmaxOptions): Tensor;
  /**
   * Mirrors `torch.log_softmax`: `log_softmax.Dimname(Tensor self, str dim, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logSoftmax(dim: string | LogSoftmaxOptions, options?: LogSoftmaxOptions): Tensor;
  logSoftmax(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.logSoftmax as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.logcumsumexp`: `logcumsumexp(Tensor self, int dim) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logcumsumexp(dim: Int | LogcumsumexpOptions, options?: LogcumsumexpOptions): Tensor;
  /**
   * Mirrors `torch.logcumsumexp`: `logcumsumexp.dimname(Tensor self, str dim) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logcumsumexp(dim: string | LogcumsumexpOptions, options?: LogcumsumexpOptions): Tensor;
  logcumsumexp(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logcumsumexp as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.logsumexp`: `logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logsumexp(dim: Int | Ints | LogsumexpOptions, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
  /**
   * Mirrors `torch.logsumexp`: `logsumexp.names(Tensor self, str[1] dim, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logsumexp(dim: string | readonly (string | null)[] | LogsumexpOptions, keepdim?: boolean | LogsumexpOptions, options?: LogsumexpOptions): Tensor;
  logsumexp(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.logsumexp as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.matmul`: `matmul(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  matmul(other: Tensor, options?: MatmulOptions): Tensor;
  matmul(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.matmul as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.matrix_power`: `matrix_power(Tensor self, int n) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  matrixPower(n: Int | MatrixPowerOptions, options?: MatrixPowerOptions): Tensor;
  matrixPower(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.matrixPower as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.matrix_exp`: `matrix_exp(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  matrixExp(): Tensor;
  matrixExp(a0?: unknown): unknown {
    return (functionsOps.matrixExp as Call)(this, a0);
  }

  /**
   * Mirrors `torch.aminmax`: `aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  aminmax(options?: AminmaxOptions): [min: Tensor, max: Tensor] & { readonly min: Tensor; readonly max: Tensor };
  aminmax(a0?: unknown): unknown {
    return (functionsOps.aminmax as Call)(this, a0);
  }

  /**
   * Mirrors `torch.max`: `max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  max(dim: Int | MaxOptions, keepdim?: boolean | MaxOptions, options?: MaxOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.max`: `max.names_dim(Tensor self, str dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  max(dim: string | MaxOptions, keepdim?: boolean | MaxOptions, options?: MaxOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.max`: `max(Tensor self) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  max(options?: MaxOptions): Tensor;
  /**
   * Mirrors `torch.max`: `max.other(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  max(other: Tensor, options?: MaxOptions): Tensor;
  max(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.max as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.amax`: `amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  amax(dim?: Int | Ints | AmaxOptions, keepdim?: boolean | AmaxOptions, options?: AmaxOptions): Tensor;
  amax(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.amax as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.mean`: `mean(Tensor self, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mean(options?: MeanOptions): Tensor;
  /**
   * Mirrors `torch.mean`: `mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mean(dim: Int | Ints | null | MeanOptions, keepdim?: boolean | MeanOptions, options?: MeanOptions): Tensor;
  /**
   * Mirrors `torch.mean`: `mean.names_dim(Tensor self, str[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mean(dim: string | readonly (string | null)[] | MeanOptions, keepdim?: boolean | MeanOptions, options?: MeanOptions): Tensor;
  mean(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.mean as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.nanmean`: `nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanmean(dim?: Int | Ints | null | NanmeanOptions, keepdim?: boolean | NanmeanOptions, options?: NanmeanOptions): Tensor;
  nanmean(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.nanmean as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.median`: `median(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  median(options?: MedianOptions): Tensor;
  /**
   * Mirrors `torch.median`: `median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  median(dim: Int | MedianOptions, keepdim?: boolean | MedianOptions, options?: MedianOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.median`: `median.names_dim(Tensor self, str dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  median(dim: string | MedianOptions, keepdim?: boolean | MedianOptions, options?: MedianOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  median(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.median as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.nanmedian`: `nanmedian(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanmedian(options?: NanmedianOptions): Tensor;
  /**
   * Mirrors `torch.nanmedian`: `nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanmedian(dim: Int | NanmedianOptions, keepdim?: boolean | NanmedianOptions, options?: NanmedianOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.nanmedian`: `nanmedian.names_dim(Tensor self, str dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanmedian(dim: string | NanmedianOptions, keepdim?: boolean | NanmedianOptions, options?: NanmedianOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  nanmedian(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.nanmedian as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.min`: `min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  min(dim: Int | MinOptions, keepdim?: boolean | MinOptions, options?: MinOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.min`: `min.names_dim(Tensor self, str dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  min(dim: string | MinOptions, keepdim?: boolean | MinOptions, options?: MinOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.min`: `min(Tensor self) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  min(options?: MinOptions): Tensor;
  /**
   * Mirrors `torch.min`: `min.other(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  min(other: Tensor, options?: MinOptions): Tensor;
  min(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.min as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.amin`: `amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  amin(dim?: Int | Ints | AminOptions, keepdim?: boolean | AminOptions, options?: AminOptions): Tensor;
  amin(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.amin as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.mm`: `mm(Tensor self, Tensor mat2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mm(mat2: Tensor, options?: MmOptions): Tensor;
  mm(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.mm as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.mode`: `mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mode(dim?: Int | ModeOptions, keepdim?: boolean | ModeOptions, options?: ModeOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.mode`: `mode.dimname(Tensor self, str dim, bool keepdim=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mode(dim: string | ModeOptions, keepdim?: boolean | ModeOptions, options?: ModeOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  mode(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.mode as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.mul`: `mul.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mul(other: Tensor | Scalar, options?: MulOptions): Tensor;
  mul(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.mul as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.mul_`: `mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mul_(other: Tensor | Scalar): Tensor;
  mul_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.mul_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.multiply`: `multiply.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  multiply(other: Tensor | Scalar, options?: MultiplyOptions): Tensor;
  multiply(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.multiply as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.multiply_`: `multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  multiply_(other: Tensor | Scalar): Tensor;
  multiply_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.multiply_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.mv`: `mv(Tensor self, Tensor vec) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mv(vec: Tensor, options?: MvOptions): Tensor;
  mv(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.mv as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.mvlgamma`: `mvlgamma(Tensor self, int p) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mvlgamma(p: Int | MvlgammaOptions, options?: MvlgammaOptions): Tensor;
  mvlgamma(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.mvlgamma as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.mvlgamma_`: `mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  mvlgamma_(p: Int | Mvlgamma_Options, options?: Mvlgamma_Options): Tensor;
  mvlgamma_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.mvlgamma_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.narrow_copy`: `narrow_copy(Tensor self, int dim, SymInt start, SymInt length) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  narrowCopy(dim: Int | NarrowCopyOptions, start: Int | NarrowCopyOptions, length: Int | NarrowCopyOptions, options?: NarrowCopyOptions): Tensor;
  narrowCopy(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.narrowCopy as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.narrow`: `narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  narrow(dim: Int | NarrowOptions, start: Int | NarrowOptions, length: Int | NarrowOptions, options?: NarrowOptions): Tensor;
  /**
   * Mirrors `torch.narrow`: `narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  narrow(dim: Int | NarrowOptions, start: Tensor, length: Int | NarrowOptions, options?: NarrowOptions): Tensor;
  narrow(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.narrow as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.permute`: `permute(Tensor(a) self, int[] dims) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  permute(dims: Ints | PermuteOptions, options?: PermuteOptions): Tensor;
  /**
   * Mirrors `torch.permute`: `permute(Tensor(a) self, int[] dims) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  permute(...dims: Int[]): Tensor;
  /**
   * Mirrors `torch.permute`: `permute(Tensor(a) self, int[] dims) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  permute(...dims: [...dims: Int[], options: PermuteOptions]): Tensor;
  permute(...args: unknown[]): unknown {
    return (functionsOps.permute as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.movedim`: `movedim.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  movedim(source: Ints | MovedimOptions, destination: Ints | MovedimOptions, options?: MovedimOptions): Tensor;
  /**
   * Mirrors `torch.movedim`: `movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  movedim(source: Int | MovedimOptions, destination: Int | MovedimOptions, options?: MovedimOptions): Tensor;
  movedim(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.movedim as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.moveaxis`: `moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  moveaxis(source: Ints | MoveaxisOptions, destination: Ints | MoveaxisOptions, options?: MoveaxisOptions): Tensor;
  /**
   * Mirrors `torch.moveaxis`: `moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  moveaxis(source: Int | MoveaxisOptions, destination: Int | MoveaxisOptions, options?: MoveaxisOptions): Tensor;
  moveaxis(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.moveaxis as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.adjoint`: `adjoint(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  adjoint(): Tensor;
  adjoint(a0?: unknown): unknown {
    return (functionsOps.adjoint as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.is_pinned`: `is_pinned(Tensor self, Device? device=None) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isPinned(device?: DeviceLike | null | IsPinnedOptions, options?: IsPinnedOptions): boolean;
  isPinned(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.isPinned as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.pin_memory`: `pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  pinMemory(device?: DeviceLike | null | PinMemoryOptions, options?: PinMemoryOptions): Tensor;
  pinMemory(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.pinMemory as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.pinverse`: `pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  pinverse(rcond?: Float | PinverseOptions, options?: PinverseOptions): Tensor;
  pinverse(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.pinverse as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.rad2deg`: `rad2deg(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rad2deg(options?: Rad2degOptions): Tensor;
  rad2deg(a0?: unknown): unknown {
    return (functionsOps.rad2deg as Call)(this, a0);
  }

  /**
   * Mirrors `torch.rad2deg_`: `rad2deg_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rad2deg_(): Tensor;
  rad2deg_(a0?: unknown): unknown {
    return (functionsOps.rad2deg_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.deg2rad`: `deg2rad(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  deg2rad(options?: Deg2radOptions): Tensor;
  deg2rad(a0?: unknown): unknown {
    return (functionsOps.deg2rad as Call)(this, a0);
  }

  /**
   * Mirrors `torch.deg2rad_`: `deg2rad_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  deg2rad_(): Tensor;
  deg2rad_(a0?: unknown): unknown {
    return (functionsOps.deg2rad_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.ravel`: `ravel(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ravel(): Tensor;
  ravel(a0?: unknown): unknown {
    return (functionsOps.ravel as Call)(this, a0);
  }

  /**
   * Mirrors `torch.reciprocal`: `reciprocal(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  reciprocal(options?: ReciprocalOptions): Tensor;
  reciprocal(a0?: unknown): unknown {
    return (functionsOps.reciprocal as Call)(this, a0);
  }

  /**
   * Mirrors `torch.reciprocal_`: `reciprocal_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  reciprocal_(): Tensor;
  reciprocal_(a0?: unknown): unknown {
    return (functionsOps.reciprocal_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.neg`: `neg(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  neg(options?: NegOptions): Tensor;
  neg(a0?: unknown): unknown {
    return (functionsOps.neg as Call)(this, a0);
  }

  /**
   * Mirrors `torch.neg_`: `neg_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  neg_(): Tensor;
  neg_(a0?: unknown): unknown {
    return (functionsOps.neg_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.negative`: `negative(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  negative(options?: NegativeOptions): Tensor;
  negative(a0?: unknown): unknown {
    return (functionsOps.negative as Call)(this, a0);
  }

  /**
   * Mirrors `torch.negative_`: `negative_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  negative_(): Tensor;
  negative_(a0?: unknown): unknown {
    return (functionsOps.negative_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.repeat`: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  repeat(repeats: Ints | RepeatOptions, options?: RepeatOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.repeat`: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  repeat(...repeats: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.repeat`: `repeat(Tensor self, SymInt[] repeats) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  repeat(...repeats: [...repeats: Int[], options: RepeatOptions]): Tensor;
  repeat(...args: unknown[]): unknown {
    return (tensorOps.repeat as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.repeat_interleave`: `repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  repeatInterleave(repeats: Tensor, dim?: Int | null | RepeatInterleaveOptions, options?: RepeatInterleaveOptions): Tensor;
  /**
   * Mirrors `torch.repeat_interleave`: `repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  repeatInterleave(repeats: Int | RepeatInterleaveOptions, dim?: Int | null | RepeatInterleaveOptions, options?: RepeatInterleaveOptions): Tensor;
  repeatInterleave(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.repeatInterleave as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.reshape`: `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  reshape(shape: Ints | ReshapeOptions, options?: ReshapeOptions): Tensor;
  /**
   * Mirrors `torch.reshape`: `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  reshape(...shape: Int[]): Tensor;
  /**
   * Mirrors `torch.reshape`: `reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  reshape(...shape: [...shape: Int[], options: ReshapeOptions]): Tensor;
  reshape(...args: unknown[]): unknown {
    return (functionsOps.reshape as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.Tensor.reshape_as`: `reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  reshapeAs(other: Tensor): Tensor;
  reshapeAs(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.reshapeAs as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.round`: `round(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  round(options?: RoundOptions): Tensor;
  /**
   * Mirrors `torch.round`: `round.decimals(Tensor self, *, int decimals) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  round(options: RoundOptions): Tensor;
  round(a0?: unknown): unknown {
    return (functionsOps.round as Call)(this, a0);
  }

  /**
   * Mirrors `torch.round_`: `round_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  round_(options?: Round_Options): Tensor;
  /**
   * Mirrors `torch.round_`: `round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  round_(options: Round_Options): Tensor;
  round_(a0?: unknown): unknown {
    return (functionsOps.round_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.relu`: `relu(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  relu(): Tensor;
  relu(a0?: unknown): unknown {
    return (functionsOps.relu as Call)(this, a0);
  }

  /**
   * Mirrors `torch.relu_`: `relu_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  relu_(): Tensor;
  relu_(a0?: unknown): unknown {
    return (functionsOps.relu_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.prelu`: `prelu(Tensor self, Tensor weight) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  prelu(weight: Tensor): Tensor;
  prelu(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.prelu as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.hardshrink`: `hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  hardshrink(lambd?: Scalar | HardshrinkOptions, options?: HardshrinkOptions): Tensor;
  hardshrink(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.hardshrink as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.rsqrt`: `rsqrt(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rsqrt(options?: RsqrtOptions): Tensor;
  rsqrt(a0?: unknown): unknown {
    return (functionsOps.rsqrt as Call)(this, a0);
  }

  /**
   * Mirrors `torch.rsqrt_`: `rsqrt_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rsqrt_(): Tensor;
  rsqrt_(a0?: unknown): unknown {
    return (functionsOps.rsqrt_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.select`: `select.Dimname(Tensor(a) self, str dim, int index) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  select(dim: string | SelectOptions, index: Int | SelectOptions, options?: SelectOptions): Tensor;
  /**
   * Mirrors `torch.select`: `select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  select(dim: Int | SelectOptions, index: Int | SelectOptions, options?: SelectOptions): Tensor;
  select(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.select as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.sigmoid`: `sigmoid(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sigmoid(options?: SigmoidOptions): Tensor;
  sigmoid(a0?: unknown): unknown {
    return (functionsOps.sigmoid as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sigmoid_`: `sigmoid_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sigmoid_(): Tensor;
  sigmoid_(a0?: unknown): unknown {
    return (functionsOps.sigmoid_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.logit`: `logit(Tensor self, float? eps=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logit(eps?: Float | null | LogitOptions, options?: LogitOptions): Tensor;
  logit(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logit as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.logit_`: `logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logit_(eps?: Float | null | Logit_Options, options?: Logit_Options): Tensor;
  logit_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.logit_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.sin`: `sin(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sin(options?: SinOptions): Tensor;
  sin(a0?: unknown): unknown {
    return (functionsOps.sin as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sin_`: `sin_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sin_(): Tensor;
  sin_(a0?: unknown): unknown {
    return (functionsOps.sin_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sinc`: `sinc(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sinc(options?: SincOptions): Tensor;
  sinc(a0?: unknown): unknown {
    return (functionsOps.sinc as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sinc_`: `sinc_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sinc_(): Tensor;
  sinc_(a0?: unknown): unknown {
    return (functionsOps.sinc_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sinh`: `sinh(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sinh(options?: SinhOptions): Tensor;
  sinh(a0?: unknown): unknown {
    return (functionsOps.sinh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sinh_`: `sinh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sinh_(): Tensor;
  sinh_(a0?: unknown): unknown {
    return (functionsOps.sinh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.detach`: `detach(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  detach(): Tensor;
  detach(a0?: unknown): unknown {
    return (functionsOps.detach as Call)(this, a0);
  }

  /**
   * Mirrors `torch.detach_`: `detach_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  detach_(): Tensor;
  detach_(a0?: unknown): unknown {
    return (functionsOps.detach_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.slice_inverse`: `slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sliceInverse(src: Tensor, dim?: Int | SliceInverseOptions, start?: Int | null | SliceInverseOptions, end?: Int | null | SliceInverseOptions, step?: Int | SliceInverseOptions, options?: SliceInverseOptions): Tensor;
  sliceInverse(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
    return (functionsOps.sliceInverse as Call)(this, a0, a1, a2, a3, a4, a5);
  }

  /**
   * Mirrors `torch.slice_scatter`: `slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sliceScatter(src: Tensor, dim?: Int | SliceScatterOptions, start?: Int | null | SliceScatterOptions, end?: Int | null | SliceScatterOptions, step?: Int | SliceScatterOptions, options?: SliceScatterOptions): Tensor;
  sliceScatter(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown, a5?: unknown): unknown {
    return (functionsOps.sliceScatter as Call)(this, a0, a1, a2, a3, a4, a5);
  }

  /**
   * Mirrors `torch.select_scatter`: `select_scatter(Tensor self, Tensor src, int dim, SymInt index) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  selectScatter(src: Tensor, dim: Int | SelectScatterOptions, index: Int | SelectScatterOptions, options?: SelectScatterOptions): Tensor;
  selectScatter(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.selectScatter as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.diagonal_scatter`: `diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diagonalScatter(src: Tensor, offset?: Int | DiagonalScatterOptions, dim1?: Int | DiagonalScatterOptions, dim2?: Int | DiagonalScatterOptions, options?: DiagonalScatterOptions): Tensor;
  diagonalScatter(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.diagonalScatter as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.as_strided_scatter`: `as_strided_scatter(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  asStridedScatter(src: Tensor, size: Ints | AsStridedScatterOptions, stride: Ints | AsStridedScatterOptions, storageOffset?: Int | null | AsStridedScatterOptions, options?: AsStridedScatterOptions): Tensor;
  asStridedScatter(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.asStridedScatter as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.smm`: `smm(Tensor self, Tensor mat2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  smm(mat2: Tensor): Tensor;
  smm(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.smm as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.softmax`: `softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  softmax(dim: Int | SoftmaxOptions, dtype?: DType | null | SoftmaxOptions, options?: SoftmaxOptions): Tensor;
  /**
   * Mirrors `torch.softmax`: `softmax.Dimname(Tensor self, str dim, *, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  softmax(dim: string | SoftmaxOptions, options?: SoftmaxOptions): Tensor;
  softmax(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.softmax as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.unsafe_split`: `unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unsafeSplit(splitSize: Int | UnsafeSplitOptions, dim?: Int | UnsafeSplitOptions, options?: UnsafeSplitOptions): Tensor[];
  unsafeSplit(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.unsafeSplit as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.unsafe_split_with_sizes`: `unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unsafeSplitWithSizes(splitSizes: Ints | UnsafeSplitWithSizesOptions, dim?: Int | UnsafeSplitWithSizesOptions, options?: UnsafeSplitWithSizesOptions): Tensor[];
  unsafeSplitWithSizes(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.unsafeSplitWithSizes as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.split_with_sizes`: `split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  splitWithSizes(splitSizes: Ints | SplitWithSizesOptions, dim?: Int | SplitWithSizesOptions, options?: SplitWithSizesOptions): Tensor[];
  splitWithSizes(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.splitWithSizes as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.hsplit`: `hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  hsplit(sections: Int | HsplitOptions, options?: HsplitOptions): Tensor[];
  /**
   * Mirrors `torch.hsplit`: `hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  hsplit(indices: Ints | HsplitOptions, options?: HsplitOptions): Tensor[];
  hsplit(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.hsplit as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.vsplit`: `vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  vsplit(sections: Int | VsplitOptions, options?: VsplitOptions): Tensor[];
  /**
   * Mirrors `torch.vsplit`: `vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  vsplit(indices: Ints | VsplitOptions, options?: VsplitOptions): Tensor[];
  vsplit(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.vsplit as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.dsplit`: `dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  dsplit(sections: Int | DsplitOptions, options?: DsplitOptions): Tensor[];
  /**
   * Mirrors `torch.dsplit`: `dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  dsplit(indices: Ints | DsplitOptions, options?: DsplitOptions): Tensor[];
  dsplit(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.dsplit as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.squeeze`: `squeeze(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze(options?: SqueezeOptions): Tensor;
  /**
   * Mirrors `torch.squeeze`: `squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze(dim: Int | SqueezeOptions, options?: SqueezeOptions): Tensor;
  /**
   * Mirrors `torch.squeeze`: `squeeze.dimname(Tensor(a) self, str dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze(dim: string | SqueezeOptions, options?: SqueezeOptions): Tensor;
  /**
   * Mirrors `torch.squeeze`: `squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze(dim: Ints | SqueezeOptions, options?: SqueezeOptions): Tensor;
  squeeze(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.squeeze as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.squeeze_`: `squeeze_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze_(options?: Squeeze_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.squeeze_`: `squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze_(dim: Int | Squeeze_Options, options?: Squeeze_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.squeeze_`: `squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze_(dim: Ints | Squeeze_Options, options?: Squeeze_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.squeeze_`: `squeeze_.dimname(Tensor(a!) self, str dim) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  squeeze_(dim: string | Squeeze_Options, options?: Squeeze_Options): Tensor;
  squeeze_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.squeeze_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.sspaddmm`: `sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: SspaddmmOptions): Tensor;
  sspaddmm(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.sspaddmm as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.sum`: `sum(Tensor self, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sum(options?: SumOptions): Tensor;
  /**
   * Mirrors `torch.sum`: `sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sum(dim: Int | Ints | null | SumOptions, keepdim?: boolean | SumOptions, options?: SumOptions): Tensor;
  /**
   * Mirrors `torch.sum`: `sum.dim_DimnameList(Tensor self, str[1] dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sum(dim: string | readonly (string | null)[] | SumOptions, keepdim?: boolean | SumOptions, options?: SumOptions): Tensor;
  sum(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.sum as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.nansum`: `nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nansum(dim?: Int | Ints | null | NansumOptions, keepdim?: boolean | NansumOptions, options?: NansumOptions): Tensor;
  nansum(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.nansum as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.hash_tensor`: `hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  hashTensor(dim?: Int | Ints | HashTensorOptions, options?: HashTensorOptions): Tensor;
  hashTensor(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.hashTensor as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.sum_to_size`: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sumToSize(size: Ints | SumToSizeOptions, options?: SumToSizeOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.sum_to_size`: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sumToSize(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.sum_to_size`: `sum_to_size(Tensor self, SymInt[] size) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sumToSize(...size: [...size: Int[], options: SumToSizeOptions]): Tensor;
  sumToSize(...args: unknown[]): unknown {
    return (tensorOps.sumToSize as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.sqrt`: `sqrt(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sqrt(options?: SqrtOptions): Tensor;
  sqrt(a0?: unknown): unknown {
    return (functionsOps.sqrt as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sqrt_`: `sqrt_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sqrt_(): Tensor;
  sqrt_(a0?: unknown): unknown {
    return (functionsOps.sqrt_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.square`: `square(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  square(options?: SquareOptions): Tensor;
  square(a0?: unknown): unknown {
    return (functionsOps.square as Call)(this, a0);
  }

  /**
   * Mirrors `torch.square_`: `square_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  square_(): Tensor;
  square_(a0?: unknown): unknown {
    return (functionsOps.square_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.std`: `std(Tensor self, bool unbiased=True) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  std(unbiased?: boolean | StdOptions, options?: StdOptions): Tensor;
  /**
   * Mirrors `torch.std`: `std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  std(dim: Int | Ints | null | StdOptions, unbiased?: boolean | StdOptions, keepdim?: boolean | StdOptions, options?: StdOptions): Tensor;
  /**
   * Mirrors `torch.std`: `std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  std(dim?: Int | Ints | null | StdOptions, options?: StdOptions): Tensor;
  /**
   * Mirrors `torch.std`: `std.names_dim(Tensor self, str[1] dim, bool unbiased=True, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  std(dim: string | readonly (string | null)[] | StdOptions, unbiased?: boolean | StdOptions, keepdim?: boolean | StdOptions, options?: StdOptions): Tensor;
  /**
   * Mirrors `torch.std`: `std.correction_names(Tensor self, str[1] dim, *, Scalar? correction=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  std(dim: string | readonly (string | null)[] | StdOptions, options?: StdOptions): Tensor;
  std(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.std as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.prod`: `prod(Tensor self, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  prod(options?: ProdOptions): Tensor;
  /**
   * Mirrors `torch.prod`: `prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  prod(dim: Int | ProdOptions, keepdim?: boolean | ProdOptions, options?: ProdOptions): Tensor;
  /**
   * Mirrors `torch.prod`: `prod.dim_Dimname(Tensor self, str dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  prod(dim: string | ProdOptions, keepdim?: boolean | ProdOptions, options?: ProdOptions): Tensor;
  prod(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.prod as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.t`: `t(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  t(): Tensor;
  t(a0?: unknown): unknown {
    return (functionsOps.t as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.t_`: `t_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  t_(): Tensor;
  t_(a0?: unknown): unknown {
    return (tensorOps.t_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.tan`: `tan(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tan(options?: TanOptions): Tensor;
  tan(a0?: unknown): unknown {
    return (functionsOps.tan as Call)(this, a0);
  }

  /**
   * Mirrors `torch.tan_`: `tan_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tan_(): Tensor;
  tan_(a0?: unknown): unknown {
    return (functionsOps.tan_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.tanh`: `tanh(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tanh(options?: TanhOptions): Tensor;
  tanh(a0?: unknown): unknown {
    return (functionsOps.tanh as Call)(this, a0);
  }

  /**
   * Mirrors `torch.tanh_`: `tanh_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tanh_(): Tensor;
  tanh_(a0?: unknown): unknown {
    return (functionsOps.tanh_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.tile`: `tile(Tensor self, SymInt[] dims) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tile(dims: Ints | TileOptions, options?: TileOptions): Tensor;
  /**
   * Mirrors `torch.tile`: `tile(Tensor self, SymInt[] dims) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tile(...dims: Int[]): Tensor;
  /**
   * Mirrors `torch.tile`: `tile(Tensor self, SymInt[] dims) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tile(...dims: [...dims: Int[], options: TileOptions]): Tensor;
  tile(...args: unknown[]): unknown {
    return (functionsOps.tile as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.transpose`: `transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  transpose(dim0: Int | TransposeOptions, dim1: Int | TransposeOptions, options?: TransposeOptions): Tensor;
  /**
   * Mirrors `torch.transpose`: `transpose.Dimname(Tensor(a) self, str dim0, str dim1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  transpose(dim0: string | TransposeOptions, dim1: string | TransposeOptions, options?: TransposeOptions): Tensor;
  transpose(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.transpose as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.transpose_`: `transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  transpose_(dim0: Int | Transpose_Options, dim1: Int | Transpose_Options, options?: Transpose_Options): Tensor;
  transpose_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.transpose_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.flip`: `flip(Tensor self, int[] dims) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flip(dims: Ints | FlipOptions, options?: FlipOptions): Tensor;
  /**
   * Mirrors `torch.flip`: `flip(Tensor self, int[] dims) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flip(...dims: Int[]): Tensor;
  /**
   * Mirrors `torch.flip`: `flip(Tensor self, int[] dims) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flip(...dims: [...dims: Int[], options: FlipOptions]): Tensor;
  flip(...args: unknown[]): unknown {
    return (functionsOps.flip as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.fliplr`: `fliplr(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fliplr(): Tensor;
  fliplr(a0?: unknown): unknown {
    return (functionsOps.fliplr as Call)(this, a0);
  }

  /**
   * Mirrors `torch.flipud`: `flipud(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  flipud(): Tensor;
  flipud(a0?: unknown): unknown {
    return (functionsOps.flipud as Call)(this, a0);
  }

  /**
   * Mirrors `torch.roll`: `roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  roll(shifts: Int | Ints | RollOptions, dims?: Int | Ints | RollOptions, options?: RollOptions): Tensor;
  roll(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.roll as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.rot90`: `rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rot90(k?: Int | Rot90Options, dims?: Ints | Rot90Options, options?: Rot90Options): Tensor;
  rot90(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.rot90 as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor._nested_tensor_size`: `_nested_tensor_size(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _nestedTensorSize(): Tensor;
  _nestedTensorSize(a0?: unknown): unknown {
    return (tensorOps._nestedTensorSize as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._nested_tensor_strides`: `_nested_tensor_strides(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _nestedTensorStrides(): Tensor;
  _nestedTensorStrides(a0?: unknown): unknown {
    return (tensorOps._nestedTensorStrides as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._nested_tensor_storage_offsets`: `_nested_tensor_storage_offsets(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _nestedTensorStorageOffsets(): Tensor;
  _nestedTensorStorageOffsets(a0?: unknown): unknown {
    return (tensorOps._nestedTensorStorageOffsets as Call)(this, a0);
  }

  /**
   * Mirrors `torch.trunc`: `trunc(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  trunc(options?: TruncOptions): Tensor;
  trunc(a0?: unknown): unknown {
    return (functionsOps.trunc as Call)(this, a0);
  }

  /**
   * Mirrors `torch.trunc_`: `trunc_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  trunc_(): Tensor;
  trunc_(a0?: unknown): unknown {
    return (functionsOps.trunc_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.fix`: `fix(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fix(options?: FixOptions): Tensor;
  fix(a0?: unknown): unknown {
    return (functionsOps.fix as Call)(this, a0);
  }

  /**
   * Mirrors `torch.fix_`: `fix_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fix_(): Tensor;
  fix_(a0?: unknown): unknown {
    return (functionsOps.fix_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.type_as`: `type_as(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  typeAs(other: Tensor): Tensor;
  typeAs(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.typeAs as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.unsqueeze`: `unsqueeze(Tensor(a) self, int dim) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unsqueeze(dim: Int | UnsqueezeOptions, options?: UnsqueezeOptions): Tensor;
  unsqueeze(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.unsqueeze as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.unsqueeze_`: `unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unsqueeze_(dim: Int | Unsqueeze_Options, options?: Unsqueeze_Options): Tensor;
  unsqueeze_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.unsqueeze_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.var`: `var(Tensor self, bool unbiased=True) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  var(unbiased?: boolean | VarOptions, options?: VarOptions): Tensor;
  /**
   * Mirrors `torch.var`: `var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  var(dim: Int | Ints | null | VarOptions, unbiased?: boolean | VarOptions, keepdim?: boolean | VarOptions, options?: VarOptions): Tensor;
  /**
   * Mirrors `torch.var`: `var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  var(dim?: Int | Ints | null | VarOptions, options?: VarOptions): Tensor;
  /**
   * Mirrors `torch.var`: `var.names_dim(Tensor self, str[1] dim, bool unbiased=True, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  var(dim: string | readonly (string | null)[] | VarOptions, unbiased?: boolean | VarOptions, keepdim?: boolean | VarOptions, options?: VarOptions): Tensor;
  /**
   * Mirrors `torch.var`: `var.correction_names(Tensor self, str[1] dim, *, Scalar? correction=None, bool keepdim=False) -> Tensor`.
   * Shapes: the reduced dimensions disappear, or stay with size 1 if `keepdim` is true.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  var(dim: string | readonly (string | null)[] | VarOptions, options?: VarOptions): Tensor;
  var(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.var as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.view_as`: `view_as(Tensor(a) self, Tensor other) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  viewAs(other: Tensor): Tensor;
  viewAs(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.viewAs as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.where`: `where.self(Tensor condition, Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  where(condition: Tensor, other: Tensor, options?: WhereOptions): Tensor;
  /**
   * Mirrors `torch.where`: `where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  where(condition: Tensor, other: Scalar | WhereOptions, options?: WhereOptions): Tensor;
  where(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.where as Call)(a0, this, a1, a2);
  }

  /**
   * Mirrors `torch.frexp`: `frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  frexp(options?: FrexpOptions): [mantissa: Tensor, exponent: Tensor] & { readonly mantissa: Tensor; readonly exponent: Tensor };
  frexp(a0?: unknown): unknown {
    return (functionsOps.frexp as Call)(this, a0);
  }

  /**
   * Mirrors `torch.clone`: `clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  clone(options?: CloneOptions): Tensor;
  clone(a0?: unknown): unknown {
    return (functionsOps.clone as Call)(this, a0);
  }

  /**
   * Mirrors `torch.positive`: `positive(Tensor(a) self) -> Tensor(a)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  positive(): Tensor;
  positive(a0?: unknown): unknown {
    return (functionsOps.positive as Call)(this, a0);
  }

  /**
   * Mirrors `torch.resize_as_`: `resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resizeAs_(theTemplate: Tensor, options?: ResizeAs_Options): Tensor;
  resizeAs_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.resizeAs_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.resize_as_sparse_`: `resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  resizeAsSparse_(theTemplate: Tensor): Tensor;
  resizeAsSparse_(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.resizeAsSparse_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.zero_`: `zero_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  zero_(): Tensor;
  zero_(a0?: unknown): unknown {
    return (functionsOps.zero_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sub`: `sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sub(other: Tensor | Scalar, options?: SubOptions): Tensor;
  sub(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.sub as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.sub_`: `sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sub_(other: Tensor | Scalar, options?: Sub_Options): Tensor;
  sub_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.sub_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.subtract`: `subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  subtract(other: Tensor | Scalar, options?: SubtractOptions): Tensor;
  subtract(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.subtract as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.subtract_`: `subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  subtract_(other: Tensor | Scalar, options?: Subtract_Options): Tensor;
  subtract_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.subtract_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.heaviside`: `heaviside(Tensor self, Tensor values) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  heaviside(values: Tensor, options?: HeavisideOptions): Tensor;
  heaviside(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.heaviside as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.heaviside_`: `heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  heaviside_(values: Tensor): Tensor;
  heaviside_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.heaviside_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.addmm`: `addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: AddmmOptions): Tensor;
  addmm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.addmm as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.addmm_`: `addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addmm_(mat1: Tensor, mat2: Tensor, options?: Addmm_Options): Tensor;
  addmm_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.addmm_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch._addmm_activation`: `_addmm_activation(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1, bool use_gelu=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _addmmActivation(mat1: Tensor, mat2: Tensor, options?: _AddmmActivationOptions): Tensor;
  _addmmActivation(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps._addmmActivation as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.sparse_resize_`: `sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sparseResize_(size: Ints | SparseResize_Options, sparseDim: Int | SparseResize_Options, denseDim: Int | SparseResize_Options, options?: SparseResize_Options): Tensor;
  sparseResize_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.sparseResize_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.sparse_resize_and_clear_`: `sparse_resize_and_clear_(Tensor(a!) self, int[] size, int sparse_dim, int dense_dim) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sparseResizeAndClear_(size: Ints | SparseResizeAndClear_Options, sparseDim: Int | SparseResizeAndClear_Options, denseDim: Int | SparseResizeAndClear_Options, options?: SparseResizeAndClear_Options): Tensor;
  sparseResizeAndClear_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.sparseResizeAndClear_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.sparse_mask`: `sparse_mask(Tensor self, Tensor mask) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sparseMask(mask: Tensor): Tensor;
  sparseMask(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.sparseMask as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor._sparse_mask_projection`: `_sparse_mask_projection(Tensor self, Tensor mask, bool accumulate_matches=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _sparseMaskProjection(mask: Tensor, accumulateMatches?: boolean | _SparseMaskProjectionOptions, options?: _SparseMaskProjectionOptions): Tensor;
  _sparseMaskProjection(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps._sparseMaskProjection as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.to_dense`: `to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toDense(dtype?: DType | null | ToDenseOptions, options?: ToDenseOptions): Tensor;
  toDense(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.toDense as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor._to_dense`: `_to_dense(Tensor self, ScalarType? dtype=None, bool? masked_grad=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toDense(dtype?: DType | null | _ToDenseOptions, maskedGrad?: boolean | null | _ToDenseOptions, options?: _ToDenseOptions): Tensor;
  _toDense(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps._toDense as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.sparse_dim`: `sparse_dim(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sparseDim(): number;
  sparseDim(a0?: unknown): unknown {
    return (tensorOps.sparseDim as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._dimI`: `_dimI(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _dimI(): number;
  _dimI(a0?: unknown): unknown {
    return (tensorOps._dimI as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.dense_dim`: `dense_dim(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  denseDim(): number;
  denseDim(a0?: unknown): unknown {
    return (tensorOps.denseDim as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._dimV`: `_dimV(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _dimV(): number;
  _dimV(a0?: unknown): unknown {
    return (tensorOps._dimV as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._nnz`: `_nnz(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _nnz(): number;
  _nnz(a0?: unknown): unknown {
    return (tensorOps._nnz as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.coalesce`: `coalesce(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  coalesce(): Tensor;
  coalesce(a0?: unknown): unknown {
    return (tensorOps.coalesce as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.is_coalesced`: `is_coalesced(Tensor self) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isCoalesced(): boolean;
  isCoalesced(a0?: unknown): unknown {
    return (tensorOps.isCoalesced as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._indices`: `_indices(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _indices(): Tensor;
  _indices(a0?: unknown): unknown {
    return (tensorOps._indices as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._values`: `_values(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _values(): Tensor;
  _values(a0?: unknown): unknown {
    return (tensorOps._values as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._coalesced_`: `_coalesced_(Tensor(a!) self, bool coalesced) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _coalesced_(coalesced: boolean | _Coalesced_Options, options?: _Coalesced_Options): Tensor;
  _coalesced_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps._coalesced_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.indices`: `indices(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indices(): Tensor;
  indices(a0?: unknown): unknown {
    return (tensorOps.indices as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.values`: `values(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  values(): Tensor;
  values(a0?: unknown): unknown {
    return (tensorOps.values as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.crow_indices`: `crow_indices(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  crowIndices(): Tensor;
  crowIndices(a0?: unknown): unknown {
    return (tensorOps.crowIndices as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.col_indices`: `col_indices(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  colIndices(): Tensor;
  colIndices(a0?: unknown): unknown {
    return (tensorOps.colIndices as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.ccol_indices`: `ccol_indices(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ccolIndices(): Tensor;
  ccolIndices(a0?: unknown): unknown {
    return (tensorOps.ccolIndices as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.row_indices`: `row_indices(Tensor(a) self) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  rowIndices(): Tensor;
  rowIndices(a0?: unknown): unknown {
    return (tensorOps.rowIndices as Call)(this, a0);
  }

  /**
   * Mirrors `torch.unbind`: `unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unbind(dim?: Int | UnbindOptions, options?: UnbindOptions): Tensor[];
  /**
   * Mirrors `torch.unbind`: `unbind.Dimname(Tensor(a -> *) self, str dim) -> Tensor(a)[]`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unbind(dim: string | UnbindOptions, options?: UnbindOptions): Tensor[];
  unbind(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.unbind as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.to_sparse`: `to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toSparse(sparseDim: Int | ToSparseOptions, options?: ToSparseOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.to_sparse`: `to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toSparse(options?: ToSparseOptions): Tensor;
  toSparse(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.toSparse as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor._to_sparse`: `_to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toSparse(sparseDim: Int | _ToSparseOptions, options?: _ToSparseOptions): Tensor;
  /**
   * Mirrors `torch.Tensor._to_sparse`: `_to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toSparse(options?: _ToSparseOptions): Tensor;
  _toSparse(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps._toSparse as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.to_sparse_csr`: `to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toSparseCsr(denseDim?: Int | null | ToSparseCsrOptions, options?: ToSparseCsrOptions): Tensor;
  toSparseCsr(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.toSparseCsr as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor._to_sparse_csr`: `_to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toSparseCsr(denseDim?: Int | null | _ToSparseCsrOptions, options?: _ToSparseCsrOptions): Tensor;
  _toSparseCsr(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps._toSparseCsr as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.to_sparse_csc`: `to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toSparseCsc(denseDim?: Int | null | ToSparseCscOptions, options?: ToSparseCscOptions): Tensor;
  toSparseCsc(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.toSparseCsc as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor._to_sparse_csc`: `_to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toSparseCsc(denseDim?: Int | null | _ToSparseCscOptions, options?: _ToSparseCscOptions): Tensor;
  _toSparseCsc(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps._toSparseCsc as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.to_sparse_bsr`: `to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toSparseBsr(blocksize: Int | Ints | ToSparseBsrOptions, denseDim?: Int | null | ToSparseBsrOptions, options?: ToSparseBsrOptions): Tensor;
  toSparseBsr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.toSparseBsr as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor._to_sparse_bsr`: `_to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toSparseBsr(blocksize: Int | Ints | _ToSparseBsrOptions, denseDim?: Int | null | _ToSparseBsrOptions, options?: _ToSparseBsrOptions): Tensor;
  _toSparseBsr(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps._toSparseBsr as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.to_sparse_bsc`: `to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toSparseBsc(blocksize: Int | Ints | ToSparseBscOptions, denseDim?: Int | null | ToSparseBscOptions, options?: ToSparseBscOptions): Tensor;
  toSparseBsc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.toSparseBsc as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor._to_sparse_bsc`: `_to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _toSparseBsc(blocksize: Int | Ints | _ToSparseBscOptions, denseDim?: Int | null | _ToSparseBscOptions, options?: _ToSparseBscOptions): Tensor;
  _toSparseBsc(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps._toSparseBsc as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.to_mkldnn`: `to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toMkldnn(dtype?: DType | null | ToMkldnnOptions, options?: ToMkldnnOptions): Tensor;
  toMkldnn(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.toMkldnn as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.dequantize`: `dequantize.self(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  dequantize(): Tensor;
  dequantize(a0?: unknown): unknown {
    return (functionsOps.dequantize as Call)(this, a0);
  }

  /**
   * Mirrors `torch.q_scale`: `q_scale(Tensor self) -> float`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qScale(): number;
  qScale(a0?: unknown): unknown {
    return (functionsOps.qScale as Call)(this, a0);
  }

  /**
   * Mirrors `torch.q_zero_point`: `q_zero_point(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qZeroPoint(): number;
  qZeroPoint(a0?: unknown): unknown {
    return (functionsOps.qZeroPoint as Call)(this, a0);
  }

  /**
   * Mirrors `torch.q_per_channel_scales`: `q_per_channel_scales(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qPerChannelScales(): Tensor;
  qPerChannelScales(a0?: unknown): unknown {
    return (functionsOps.qPerChannelScales as Call)(this, a0);
  }

  /**
   * Mirrors `torch.q_per_channel_zero_points`: `q_per_channel_zero_points(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qPerChannelZeroPoints(): Tensor;
  qPerChannelZeroPoints(a0?: unknown): unknown {
    return (functionsOps.qPerChannelZeroPoints as Call)(this, a0);
  }

  /**
   * Mirrors `torch.q_per_channel_axis`: `q_per_channel_axis(Tensor self) -> int`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qPerChannelAxis(): number;
  qPerChannelAxis(a0?: unknown): unknown {
    return (functionsOps.qPerChannelAxis as Call)(this, a0);
  }

  /**
   * Mirrors `torch.int_repr`: `int_repr(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  intRepr(): Tensor;
  intRepr(a0?: unknown): unknown {
    return (functionsOps.intRepr as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.qscheme`: `qscheme(Tensor self) -> QScheme`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qscheme(): QScheme;
  qscheme(a0?: unknown): unknown {
    return (tensorOps.qscheme as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor._autocast_to_reduced_precision`: `_autocast_to_reduced_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled, ScalarType cuda_dtype, ScalarType cpu_dtype) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _autocastToReducedPrecision(cudaEnabled: boolean | _AutocastToReducedPrecisionOptions, cpuEnabled: boolean | _AutocastToReducedPrecisionOptions, cudaDtype: DType | _AutocastToReducedPrecisionOptions, cpuDtype: DType | _AutocastToReducedPrecisionOptions, options?: _AutocastToReducedPrecisionOptions): Tensor;
  _autocastToReducedPrecision(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (tensorOps._autocastToReducedPrecision as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.Tensor._autocast_to_full_precision`: `_autocast_to_full_precision(Tensor(a) self, bool cuda_enabled, bool cpu_enabled) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  _autocastToFullPrecision(cudaEnabled: boolean | _AutocastToFullPrecisionOptions, cpuEnabled: boolean | _AutocastToFullPrecisionOptions, options?: _AutocastToFullPrecisionOptions): Tensor;
  _autocastToFullPrecision(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps._autocastToFullPrecision as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.set_`: `set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  set_(source: Tensor, storageOffset: Int | Set_Options, size: Ints | Set_Options, stride?: Ints | Set_Options, options?: Set_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.set_`: `set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  set_(source: Tensor, options?: Set_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.set_`: `set_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  set_(options?: Set_Options): Tensor;
  set_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (tensorOps.set_ as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.Tensor.is_set_to`: `is_set_to(Tensor self, Tensor tensor) -> bool`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isSetTo(tensor: Tensor): boolean;
  isSetTo(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.isSetTo as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.masked_fill_`: `masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedFill_(mask: Tensor, value: Scalar | MaskedFill_Options, options?: MaskedFill_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.masked_fill_`: `masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedFill_(mask: Tensor, value: Tensor, options?: MaskedFill_Options): Tensor;
  maskedFill_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.maskedFill_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.masked_fill`: `masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedFill(mask: Tensor, value: Scalar | MaskedFillOptions, options?: MaskedFillOptions): Tensor;
  /**
   * Mirrors `torch.masked_fill`: `masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedFill(mask: Tensor, value: Tensor, options?: MaskedFillOptions): Tensor;
  maskedFill(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.maskedFill as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.masked_scatter_`: `masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedScatter_(mask: Tensor, source: Tensor): Tensor;
  maskedScatter_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.maskedScatter_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.masked_scatter`: `masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.maskedScatter as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.view`: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  view(size: Ints | ViewOptions, options?: ViewOptions): Tensor;
  /**
   * Mirrors `torch.Tensor.view`: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  view(...size: Int[]): Tensor;
  /**
   * Mirrors `torch.Tensor.view`: `view(Tensor(a) self, SymInt[] size) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  view(...size: [...size: Int[], options: ViewOptions]): Tensor;
  /**
   * Mirrors `torch.Tensor.view`: `view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  view(dtype: DType | ViewOptions, options?: ViewOptions): Tensor;
  view(...args: unknown[]): unknown {
    return (tensorOps.view as Call)(this, ...args);
  }

  /**
   * Mirrors `torch.Tensor.put_`: `put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  put_(index: Tensor, source: Tensor, accumulate?: boolean | Put_Options, options?: Put_Options): Tensor;
  put_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.put_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.put`: `put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  put(index: Tensor, source: Tensor, accumulate?: boolean | PutOptions, options?: PutOptions): Tensor;
  put(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.put as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.index_add`: `index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexAdd(dim: Int | IndexAddOptions, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
  /**
   * Mirrors `torch.index_add`: `index_add.dimname(Tensor self, str dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexAdd(dim: string | IndexAddOptions, index: Tensor, source: Tensor, options?: IndexAddOptions): Tensor;
  indexAdd(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.indexAdd as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.index_add_`: `index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexAdd_(dim: Int | IndexAdd_Options, index: Tensor, source: Tensor, options?: IndexAdd_Options): Tensor;
  indexAdd_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.indexAdd_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.index_reduce`: `index_reduce(Tensor self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexReduce(dim: Int | IndexReduceOptions, index: Tensor, source: Tensor, reduce: string | IndexReduceOptions, options?: IndexReduceOptions): Tensor;
  indexReduce(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.indexReduce as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.Tensor.index_reduce_`: `index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source, str reduce, *, bool include_self=True) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexReduce_(dim: Int | IndexReduce_Options, index: Tensor, source: Tensor, reduce: string | IndexReduce_Options, options?: IndexReduce_Options): Tensor;
  indexReduce_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (tensorOps.indexReduce_ as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.Tensor.index_fill_`: `index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill_(dim: Int | IndexFill_Options, index: Tensor, value: Scalar | IndexFill_Options, options?: IndexFill_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.index_fill_`: `index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill_(dim: Int | IndexFill_Options, index: Tensor, value: Tensor, options?: IndexFill_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.index_fill_`: `index_fill_.Dimname_Scalar(Tensor(a!) self, str dim, Tensor index, Scalar value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill_(dim: string | IndexFill_Options, index: Tensor, value: Scalar | IndexFill_Options, options?: IndexFill_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.index_fill_`: `index_fill_.Dimname_Tensor(Tensor(a!) self, str dim, Tensor index, Tensor value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill_(dim: string | IndexFill_Options, index: Tensor, value: Tensor, options?: IndexFill_Options): Tensor;
  indexFill_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.indexFill_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.index_fill`: `index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill(dim: Int | IndexFillOptions, index: Tensor, value: Scalar | IndexFillOptions, options?: IndexFillOptions): Tensor;
  /**
   * Mirrors `torch.index_fill`: `index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill(dim: Int | IndexFillOptions, index: Tensor, value: Tensor, options?: IndexFillOptions): Tensor;
  /**
   * Mirrors `torch.index_fill`: `index_fill.Dimname_Scalar(Tensor self, str dim, Tensor index, Scalar value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill(dim: string | IndexFillOptions, index: Tensor, value: Scalar | IndexFillOptions, options?: IndexFillOptions): Tensor;
  /**
   * Mirrors `torch.index_fill`: `index_fill.Dimname_Tensor(Tensor self, str dim, Tensor index, Tensor value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexFill(dim: string | IndexFillOptions, index: Tensor, value: Tensor, options?: IndexFillOptions): Tensor;
  indexFill(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.indexFill as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.scatter`: `scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter(dim: Int | ScatterOptions, index: Tensor, src: Tensor, options?: ScatterOptions): Tensor;
  /**
   * Mirrors `torch.scatter`: `scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter(dim: Int | ScatterOptions, index: Tensor, value: Scalar | ScatterOptions, options?: ScatterOptions): Tensor;
  /**
   * Mirrors `torch.scatter`: `scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter(dim: Int | ScatterOptions, index: Tensor, src: Tensor, options: ScatterOptions): Tensor;
  /**
   * Mirrors `torch.scatter`: `scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter(dim: Int | ScatterOptions, index: Tensor, value: Scalar | ScatterOptions, options: ScatterOptions): Tensor;
  /**
   * Mirrors `torch.scatter`: `scatter.dimname_src(Tensor self, str dim, Tensor index, Tensor src) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter(dim: string | ScatterOptions, index: Tensor, src: Tensor, options?: ScatterOptions): Tensor;
  /**
   * Mirrors `torch.scatter`: `scatter.dimname_value(Tensor self, str dim, Tensor index, Scalar value) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter(dim: string | ScatterOptions, index: Tensor, value: Scalar | ScatterOptions, options?: ScatterOptions): Tensor;
  scatter(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.scatter as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.scatter_`: `scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter_(dim: Int | Scatter_Options, index: Tensor, src: Tensor, options?: Scatter_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.scatter_`: `scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter_(dim: Int | Scatter_Options, index: Tensor, value: Scalar | Scatter_Options, options?: Scatter_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.scatter_`: `scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str reduce) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter_(dim: Int | Scatter_Options, index: Tensor, src: Tensor, options: Scatter_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.scatter_`: `scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value, *, str reduce) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatter_(dim: Int | Scatter_Options, index: Tensor, value: Scalar | Scatter_Options, options: Scatter_Options): Tensor;
  scatter_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.scatter_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.scatter_add`: `scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatterAdd(dim: Int | ScatterAddOptions, index: Tensor, src: Tensor, options?: ScatterAddOptions): Tensor;
  /**
   * Mirrors `torch.scatter_add`: `scatter_add.dimname(Tensor self, str dim, Tensor index, Tensor src) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatterAdd(dim: string | ScatterAddOptions, index: Tensor, src: Tensor, options?: ScatterAddOptions): Tensor;
  scatterAdd(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.scatterAdd as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.scatter_add_`: `scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatterAdd_(dim: Int | ScatterAdd_Options, index: Tensor, src: Tensor, options?: ScatterAdd_Options): Tensor;
  scatterAdd_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.scatterAdd_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.scatter_reduce`: `scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatterReduce(dim: Int | ScatterReduceOptions, index: Tensor, src: Tensor, reduce: string | ScatterReduceOptions, options?: ScatterReduceOptions): Tensor;
  scatterReduce(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.scatterReduce as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.Tensor.scatter_reduce_`: `scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  scatterReduce_(dim: Int | ScatterReduce_Options, index: Tensor, src: Tensor, reduce: string | ScatterReduce_Options, options?: ScatterReduce_Options): Tensor;
  scatterReduce_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (tensorOps.scatterReduce_ as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.Tensor.eq_`: `eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  eq_(other: Scalar | Eq_Options, options?: Eq_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.eq_`: `eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  eq_(other: Tensor, options?: Eq_Options): Tensor;
  eq_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.eq_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bitwise_and`: `bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseAnd(other: Scalar | BitwiseAndOptions, options?: BitwiseAndOptions): Tensor;
  /**
   * Mirrors `torch.bitwise_and`: `bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseAnd(other: Tensor, options?: BitwiseAndOptions): Tensor;
  bitwiseAnd(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.bitwiseAnd as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.bitwise_and_`: `bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseAnd_(other: Scalar | BitwiseAnd_Options, options?: BitwiseAnd_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.bitwise_and_`: `bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseAnd_(other: Tensor, options?: BitwiseAnd_Options): Tensor;
  bitwiseAnd_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.bitwiseAnd_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.__and__`: `__and__.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __and__(other: Scalar | __And__Options, options?: __And__Options): Tensor;
  /**
   * Mirrors `torch.__and__`: `__and__.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __and__(other: Tensor, options?: __And__Options): Tensor;
  __and__(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.__and__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.__iand__`: `__iand__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __iand__(other: Scalar | __Iand__Options, options?: __Iand__Options): Tensor;
  /**
   * Mirrors `torch.Tensor.__iand__`: `__iand__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __iand__(other: Tensor, options?: __Iand__Options): Tensor;
  __iand__(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.__iand__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bitwise_or`: `bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseOr(other: Scalar | BitwiseOrOptions, options?: BitwiseOrOptions): Tensor;
  /**
   * Mirrors `torch.bitwise_or`: `bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseOr(other: Tensor, options?: BitwiseOrOptions): Tensor;
  bitwiseOr(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.bitwiseOr as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.bitwise_or_`: `bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseOr_(other: Scalar | BitwiseOr_Options, options?: BitwiseOr_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.bitwise_or_`: `bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseOr_(other: Tensor, options?: BitwiseOr_Options): Tensor;
  bitwiseOr_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.bitwiseOr_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.__or__`: `__or__.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __or__(other: Scalar | __Or__Options, options?: __Or__Options): Tensor;
  /**
   * Mirrors `torch.__or__`: `__or__.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __or__(other: Tensor, options?: __Or__Options): Tensor;
  __or__(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.__or__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.__ior__`: `__ior__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __ior__(other: Scalar | __Ior__Options, options?: __Ior__Options): Tensor;
  /**
   * Mirrors `torch.Tensor.__ior__`: `__ior__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __ior__(other: Tensor, options?: __Ior__Options): Tensor;
  __ior__(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.__ior__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bitwise_xor`: `bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseXor(other: Scalar | BitwiseXorOptions, options?: BitwiseXorOptions): Tensor;
  /**
   * Mirrors `torch.bitwise_xor`: `bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseXor(other: Tensor, options?: BitwiseXorOptions): Tensor;
  bitwiseXor(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.bitwiseXor as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.bitwise_xor_`: `bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseXor_(other: Scalar | BitwiseXor_Options, options?: BitwiseXor_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.bitwise_xor_`: `bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseXor_(other: Tensor, options?: BitwiseXor_Options): Tensor;
  bitwiseXor_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.bitwiseXor_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.__xor__`: `__xor__.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __xor__(other: Scalar | __Xor__Options, options?: __Xor__Options): Tensor;
  /**
   * Mirrors `torch.__xor__`: `__xor__.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __xor__(other: Tensor, options?: __Xor__Options): Tensor;
  __xor__(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.__xor__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.__ixor__`: `__ixor__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __ixor__(other: Scalar | __Ixor__Options, options?: __Ixor__Options): Tensor;
  /**
   * Mirrors `torch.Tensor.__ixor__`: `__ixor__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __ixor__(other: Tensor, options?: __Ixor__Options): Tensor;
  __ixor__(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.__ixor__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.__lshift__`: `__lshift__.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __lshift__(other: Scalar | __Lshift__Options, options?: __Lshift__Options): Tensor;
  /**
   * Mirrors `torch.__lshift__`: `__lshift__.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __lshift__(other: Tensor, options?: __Lshift__Options): Tensor;
  __lshift__(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.__lshift__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.__ilshift__`: `__ilshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __ilshift__(other: Scalar | __Ilshift__Options, options?: __Ilshift__Options): Tensor;
  /**
   * Mirrors `torch.Tensor.__ilshift__`: `__ilshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __ilshift__(other: Tensor, options?: __Ilshift__Options): Tensor;
  __ilshift__(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.__ilshift__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bitwise_left_shift`: `bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseLeftShift(other: Tensor, options?: BitwiseLeftShiftOptions): Tensor;
  /**
   * Mirrors `torch.bitwise_left_shift`: `bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseLeftShift(other: Scalar | BitwiseLeftShiftOptions, options?: BitwiseLeftShiftOptions): Tensor;
  bitwiseLeftShift(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.bitwiseLeftShift as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.bitwise_left_shift_`: `bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseLeftShift_(other: Tensor, options?: BitwiseLeftShift_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.bitwise_left_shift_`: `bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseLeftShift_(other: Scalar | BitwiseLeftShift_Options, options?: BitwiseLeftShift_Options): Tensor;
  bitwiseLeftShift_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.bitwiseLeftShift_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.__rshift__`: `__rshift__.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __rshift__(other: Scalar | __Rshift__Options, options?: __Rshift__Options): Tensor;
  /**
   * Mirrors `torch.__rshift__`: `__rshift__.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __rshift__(other: Tensor, options?: __Rshift__Options): Tensor;
  __rshift__(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.__rshift__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.__irshift__`: `__irshift__.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __irshift__(other: Scalar | __Irshift__Options, options?: __Irshift__Options): Tensor;
  /**
   * Mirrors `torch.Tensor.__irshift__`: `__irshift__.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  __irshift__(other: Tensor, options?: __Irshift__Options): Tensor;
  __irshift__(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.__irshift__ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.bitwise_right_shift`: `bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseRightShift(other: Tensor, options?: BitwiseRightShiftOptions): Tensor;
  /**
   * Mirrors `torch.bitwise_right_shift`: `bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseRightShift(other: Scalar | BitwiseRightShiftOptions, options?: BitwiseRightShiftOptions): Tensor;
  bitwiseRightShift(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.bitwiseRightShift as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.bitwise_right_shift_`: `bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseRightShift_(other: Tensor, options?: BitwiseRightShift_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.bitwise_right_shift_`: `bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  bitwiseRightShift_(other: Scalar | BitwiseRightShift_Options, options?: BitwiseRightShift_Options): Tensor;
  bitwiseRightShift_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.bitwiseRightShift_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.tril_`: `tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tril_(diagonal?: Int | Tril_Options, options?: Tril_Options): Tensor;
  tril_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.tril_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.triu_`: `triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  triu_(diagonal?: Int | Triu_Options, options?: Triu_Options): Tensor;
  triu_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.triu_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.digamma_`: `digamma_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  digamma_(): Tensor;
  digamma_(a0?: unknown): unknown {
    return (tensorOps.digamma_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.lerp_`: `lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lerp_(end: Tensor, weight: Scalar | Lerp_Options, options?: Lerp_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.lerp_`: `lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lerp_(end: Tensor, weight: Tensor, options?: Lerp_Options): Tensor;
  lerp_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.lerp_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.addbmm_`: `addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: Addbmm_Options): Tensor;
  addbmm_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.addbmm_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.addbmm`: `addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: AddbmmOptions): Tensor;
  addbmm(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.addbmm as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.random_`: `random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  random_(from: Int | Random_Options, to: Int | null | Random_Options, options?: Random_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.random_`: `random_.to(Tensor(a!) self, int to, *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  random_(to: Int | Random_Options, options?: Random_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.random_`: `random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  random_(options?: Random_Options): Tensor;
  random_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.random_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.uniform_`: `uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  uniform_(from?: Float | Uniform_Options, to?: Float | Uniform_Options, options?: Uniform_Options): Tensor;
  uniform_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.uniform_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.cauchy_`: `cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cauchy_(median?: Float | Cauchy_Options, sigma?: Float | Cauchy_Options, options?: Cauchy_Options): Tensor;
  cauchy_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.cauchy_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.log_normal_`: `log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logNormal_(mean?: Float | LogNormal_Options, std?: Float | LogNormal_Options, options?: LogNormal_Options): Tensor;
  logNormal_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.logNormal_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.exponential_`: `exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  exponential_(lambd?: Float | Exponential_Options, options?: Exponential_Options): Tensor;
  exponential_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.exponential_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.geometric_`: `geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  geometric_(p: Float | Geometric_Options, options?: Geometric_Options): Tensor;
  geometric_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.geometric_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.diag`: `diag(Tensor self, int diagonal=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  diag(diagonal?: Int | DiagOptions, options?: DiagOptions): Tensor;
  diag(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.diag as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.cross`: `cross(Tensor self, Tensor other, int? dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cross(other: Tensor, dim?: Int | null | CrossOptions, options?: CrossOptions): Tensor;
  cross(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.cross as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.triu`: `triu(Tensor self, SymInt diagonal=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  triu(diagonal?: Int | TriuOptions, options?: TriuOptions): Tensor;
  triu(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.triu as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.tril`: `tril(Tensor self, SymInt diagonal=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  tril(diagonal?: Int | TrilOptions, options?: TrilOptions): Tensor;
  tril(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.tril as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.trace`: `trace(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  trace(): Tensor;
  trace(a0?: unknown): unknown {
    return (functionsOps.trace as Call)(this, a0);
  }

  /**
   * Mirrors `torch.ne`: `ne.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ne(other: Scalar | NeOptions, options?: NeOptions): Tensor;
  /**
   * Mirrors `torch.ne`: `ne.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ne(other: Tensor, options?: NeOptions): Tensor;
  ne(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.ne as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.ne_`: `ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ne_(other: Scalar | Ne_Options, options?: Ne_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.ne_`: `ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ne_(other: Tensor, options?: Ne_Options): Tensor;
  ne_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.ne_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.not_equal`: `not_equal.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  notEqual(other: Scalar | NotEqualOptions, options?: NotEqualOptions): Tensor;
  /**
   * Mirrors `torch.not_equal`: `not_equal.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  notEqual(other: Tensor, options?: NotEqualOptions): Tensor;
  notEqual(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.notEqual as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.not_equal_`: `not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  notEqual_(other: Scalar | NotEqual_Options, options?: NotEqual_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.not_equal_`: `not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  notEqual_(other: Tensor, options?: NotEqual_Options): Tensor;
  notEqual_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.notEqual_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.eq`: `eq.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  eq(other: Scalar | EqOptions, options?: EqOptions): Tensor;
  /**
   * Mirrors `torch.eq`: `eq.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  eq(other: Tensor, options?: EqOptions): Tensor;
  eq(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.eq as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.ge`: `ge.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ge(other: Scalar | GeOptions, options?: GeOptions): Tensor;
  /**
   * Mirrors `torch.ge`: `ge.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ge(other: Tensor, options?: GeOptions): Tensor;
  ge(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.ge as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.ge_`: `ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ge_(other: Scalar | Ge_Options, options?: Ge_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.ge_`: `ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ge_(other: Tensor, options?: Ge_Options): Tensor;
  ge_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.ge_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.greater_equal`: `greater_equal.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greaterEqual(other: Scalar | GreaterEqualOptions, options?: GreaterEqualOptions): Tensor;
  /**
   * Mirrors `torch.greater_equal`: `greater_equal.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greaterEqual(other: Tensor, options?: GreaterEqualOptions): Tensor;
  greaterEqual(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.greaterEqual as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.greater_equal_`: `greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greaterEqual_(other: Scalar | GreaterEqual_Options, options?: GreaterEqual_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.greater_equal_`: `greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greaterEqual_(other: Tensor, options?: GreaterEqual_Options): Tensor;
  greaterEqual_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.greaterEqual_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.le`: `le.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  le(other: Scalar | LeOptions, options?: LeOptions): Tensor;
  /**
   * Mirrors `torch.le`: `le.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  le(other: Tensor, options?: LeOptions): Tensor;
  le(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.le as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.le_`: `le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  le_(other: Scalar | Le_Options, options?: Le_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.le_`: `le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  le_(other: Tensor, options?: Le_Options): Tensor;
  le_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.le_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.less_equal`: `less_equal.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lessEqual(other: Scalar | LessEqualOptions, options?: LessEqualOptions): Tensor;
  /**
   * Mirrors `torch.less_equal`: `less_equal.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lessEqual(other: Tensor, options?: LessEqualOptions): Tensor;
  lessEqual(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.lessEqual as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.less_equal_`: `less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lessEqual_(other: Scalar | LessEqual_Options, options?: LessEqual_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.less_equal_`: `less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lessEqual_(other: Tensor, options?: LessEqual_Options): Tensor;
  lessEqual_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.lessEqual_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.gt`: `gt.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gt(other: Scalar | GtOptions, options?: GtOptions): Tensor;
  /**
   * Mirrors `torch.gt`: `gt.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gt(other: Tensor, options?: GtOptions): Tensor;
  gt(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.gt as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.gt_`: `gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gt_(other: Scalar | Gt_Options, options?: Gt_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.gt_`: `gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gt_(other: Tensor, options?: Gt_Options): Tensor;
  gt_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.gt_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.greater`: `greater.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greater(other: Scalar | GreaterOptions, options?: GreaterOptions): Tensor;
  /**
   * Mirrors `torch.greater`: `greater.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greater(other: Tensor, options?: GreaterOptions): Tensor;
  greater(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.greater as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.greater_`: `greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greater_(other: Scalar | Greater_Options, options?: Greater_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.greater_`: `greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  greater_(other: Tensor, options?: Greater_Options): Tensor;
  greater_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.greater_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.lt`: `lt.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lt(other: Scalar | LtOptions, options?: LtOptions): Tensor;
  /**
   * Mirrors `torch.lt`: `lt.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lt(other: Tensor, options?: LtOptions): Tensor;
  lt(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.lt as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.lt_`: `lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lt_(other: Scalar | Lt_Options, options?: Lt_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.lt_`: `lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lt_(other: Tensor, options?: Lt_Options): Tensor;
  lt_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.lt_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.less`: `less.Scalar(Tensor self, Scalar other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  less(other: Scalar | LessOptions, options?: LessOptions): Tensor;
  /**
   * Mirrors `torch.less`: `less.Tensor(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  less(other: Tensor, options?: LessOptions): Tensor;
  less(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.less as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.less_`: `less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  less_(other: Scalar | Less_Options, options?: Less_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.less_`: `less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  less_(other: Tensor, options?: Less_Options): Tensor;
  less_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.less_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.take`: `take(Tensor self, Tensor index) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  take(index: Tensor, options?: TakeOptions): Tensor;
  take(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.take as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.take_along_dim`: `take_along_dim(Tensor self, Tensor indices, int? dim=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  takeAlongDim(indices: Tensor, dim?: Int | null | TakeAlongDimOptions, options?: TakeAlongDimOptions): Tensor;
  takeAlongDim(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.takeAlongDim as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.index_select`: `index_select(Tensor self, int dim, Tensor index) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexSelect(dim: Int | IndexSelectOptions, index: Tensor, options?: IndexSelectOptions): Tensor;
  /**
   * Mirrors `torch.index_select`: `index_select.dimname(Tensor self, str dim, Tensor index) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  indexSelect(dim: string | IndexSelectOptions, index: Tensor, options?: IndexSelectOptions): Tensor;
  indexSelect(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.indexSelect as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.masked_select`: `masked_select(Tensor self, Tensor mask) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maskedSelect(mask: Tensor, options?: MaskedSelectOptions): Tensor;
  maskedSelect(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.maskedSelect as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.nonzero_static`: `nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nonzeroStatic(options: NonzeroStaticOptions): Tensor;
  nonzeroStatic(a0?: unknown): unknown {
    return (functionsOps.nonzeroStatic as Call)(this, a0);
  }

  /**
   * Mirrors `torch.argwhere`: `argwhere(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  argwhere(): Tensor;
  argwhere(a0?: unknown): unknown {
    return (functionsOps.argwhere as Call)(this, a0);
  }

  /**
   * Mirrors `torch.gather`: `gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gather(dim: Int | GatherOptions, index: Tensor, options?: GatherOptions): Tensor;
  /**
   * Mirrors `torch.gather`: `gather.dimname(Tensor self, str dim, Tensor index, *, bool sparse_grad=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  gather(dim: string | GatherOptions, index: Tensor, options?: GatherOptions): Tensor;
  gather(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.gather as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.addcmul`: `addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: AddcmulOptions): Tensor;
  addcmul(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.addcmul as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.addcmul_`: `addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: Addcmul_Options): Tensor;
  addcmul_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.addcmul_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.addcdiv`: `addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: AddcdivOptions): Tensor;
  addcdiv(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.addcdiv as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.addcdiv_`: `addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: Addcdiv_Options): Tensor;
  addcdiv_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.addcdiv_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.triangular_solve`: `triangular_solve(Tensor self, Tensor A, bool upper=True, bool transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  triangularSolve(A: Tensor, upper?: boolean | TriangularSolveOptions, transpose?: boolean | TriangularSolveOptions, unitriangular?: boolean | TriangularSolveOptions, options?: TriangularSolveOptions): [solution: Tensor, clonedCoefficient: Tensor] & { readonly solution: Tensor; readonly clonedCoefficient: Tensor };
  triangularSolve(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.triangularSolve as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.svd`: `svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S, Tensor V)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  svd(some?: boolean | SvdOptions, computeUv?: boolean | SvdOptions, options?: SvdOptions): [U: Tensor, S: Tensor, V: Tensor] & { readonly U: Tensor; readonly S: Tensor; readonly V: Tensor };
  svd(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.svd as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.swapaxes`: `swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  swapaxes(axis0: Int | SwapaxesOptions, axis1: Int | SwapaxesOptions, options?: SwapaxesOptions): Tensor;
  swapaxes(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.swapaxes as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.swapaxes_`: `swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  swapaxes_(axis0: Int | Swapaxes_Options, axis1: Int | Swapaxes_Options, options?: Swapaxes_Options): Tensor;
  swapaxes_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.swapaxes_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.swapdims`: `swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  swapdims(dim0: Int | SwapdimsOptions, dim1: Int | SwapdimsOptions, options?: SwapdimsOptions): Tensor;
  swapdims(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.swapdims as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.Tensor.swapdims_`: `swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)`.
   * Shapes: changes the shape of the tensor itself; the data stay where they are.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  swapdims_(dim0: Int | Swapdims_Options, dim1: Int | Swapdims_Options, options?: Swapdims_Options): Tensor;
  swapdims_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.swapdims_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.cholesky`: `cholesky(Tensor self, bool upper=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  cholesky(upper?: boolean | CholeskyOptions, options?: CholeskyOptions): Tensor;
  cholesky(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.cholesky as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.cholesky_solve`: `cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  choleskySolve(input2: Tensor, upper?: boolean | CholeskySolveOptions, options?: CholeskySolveOptions): Tensor;
  choleskySolve(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.choleskySolve as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.cholesky_inverse`: `cholesky_inverse(Tensor self, bool upper=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  choleskyInverse(upper?: boolean | CholeskyInverseOptions, options?: CholeskyInverseOptions): Tensor;
  choleskyInverse(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.choleskyInverse as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.qr`: `qr(Tensor self, bool some=True) -> (Tensor Q, Tensor R)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  qr(some?: boolean | QrOptions, options?: QrOptions): [Q: Tensor, R: Tensor] & { readonly Q: Tensor; readonly R: Tensor };
  qr(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.qr as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.geqrf`: `geqrf(Tensor self) -> (Tensor a, Tensor tau)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  geqrf(options?: GeqrfOptions): [a: Tensor, tau: Tensor] & { readonly a: Tensor; readonly tau: Tensor };
  geqrf(a0?: unknown): unknown {
    return (functionsOps.geqrf as Call)(this, a0);
  }

  /**
   * Mirrors `torch.orgqr`: `orgqr(Tensor self, Tensor input2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  orgqr(input2: Tensor, options?: OrgqrOptions): Tensor;
  orgqr(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.orgqr as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.ormqr`: `ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean | OrmqrOptions, transpose?: boolean | OrmqrOptions, options?: OrmqrOptions): Tensor;
  ormqr(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.ormqr as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.lu_solve`: `lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  luSolve(LUData: Tensor, LUPivots: Tensor, options?: LuSolveOptions): Tensor;
  luSolve(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.luSolve as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.multinomial`: `multinomial(Tensor self, SymInt num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  multinomial(numSamples: Int | MultinomialOptions, replacement?: boolean | MultinomialOptions, options?: MultinomialOptions): Tensor;
  multinomial(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.multinomial as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.lgamma`: `lgamma(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lgamma(options?: LgammaOptions): Tensor;
  lgamma(a0?: unknown): unknown {
    return (functionsOps.lgamma as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.lgamma_`: `lgamma_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lgamma_(): Tensor;
  lgamma_(a0?: unknown): unknown {
    return (tensorOps.lgamma_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.digamma`: `digamma(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  digamma(options?: DigammaOptions): Tensor;
  digamma(a0?: unknown): unknown {
    return (functionsOps.digamma as Call)(this, a0);
  }

  /**
   * Mirrors `torch.polygamma`: `polygamma(int n, Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  polygamma(n: Int | PolygammaOptions, options?: PolygammaOptions): Tensor;
  polygamma(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.polygamma as Call)(a0, this, a1);
  }

  /**
   * Mirrors `torch.Tensor.polygamma_`: `polygamma_(Tensor(a!) self, int n) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  polygamma_(n: Int | Polygamma_Options, options?: Polygamma_Options): Tensor;
  polygamma_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.polygamma_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.erfinv`: `erfinv(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  erfinv(options?: ErfinvOptions): Tensor;
  erfinv(a0?: unknown): unknown {
    return (functionsOps.erfinv as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.erfinv_`: `erfinv_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  erfinv_(): Tensor;
  erfinv_(a0?: unknown): unknown {
    return (tensorOps.erfinv_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.i0`: `i0(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  i0(options?: I0Options): Tensor;
  i0(a0?: unknown): unknown {
    return (functionsOps.i0 as Call)(this, a0);
  }

  /**
   * Mirrors `torch.i0_`: `i0_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  i0_(): Tensor;
  i0_(a0?: unknown): unknown {
    return (functionsOps.i0_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.sign`: `sign(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sign(options?: SignOptions): Tensor;
  sign(a0?: unknown): unknown {
    return (functionsOps.sign as Call)(this, a0);
  }

  /**
   * Mirrors `torch.Tensor.sign_`: `sign_(Tensor(a!) self) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sign_(): Tensor;
  sign_(a0?: unknown): unknown {
    return (tensorOps.sign_ as Call)(this, a0);
  }

  /**
   * Mirrors `torch.signbit`: `signbit(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  signbit(options?: SignbitOptions): Tensor;
  signbit(a0?: unknown): unknown {
    return (functionsOps.signbit as Call)(this, a0);
  }

  /**
   * Mirrors `torch.dist`: `dist(Tensor self, Tensor other, Scalar p=2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  dist(other: Tensor, p?: Scalar | DistOptions, options?: DistOptions): Tensor;
  dist(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.dist as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.atan2`: `atan2(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  atan2(other: Tensor, options?: Atan2Options): Tensor;
  atan2(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.atan2 as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.atan2_`: `atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  atan2_(other: Tensor): Tensor;
  atan2_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.atan2_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.arctan2`: `arctan2(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arctan2(other: Tensor, options?: Arctan2Options): Tensor;
  arctan2(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.arctan2 as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.arctan2_`: `arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  arctan2_(other: Tensor): Tensor;
  arctan2_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.arctan2_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.lerp`: `lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lerp(end: Tensor, weight: Scalar | LerpOptions, options?: LerpOptions): Tensor;
  /**
   * Mirrors `torch.lerp`: `lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  lerp(end: Tensor, weight: Tensor, options?: LerpOptions): Tensor;
  lerp(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.lerp as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.histc`: `histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  histc(bins?: Int | HistcOptions, min?: Scalar | HistcOptions, max?: Scalar | HistcOptions, options?: HistcOptions): Tensor;
  histc(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.histc as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.histogram`: `histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  histogram(bins: Tensor, options?: HistogramOptions): [hist: Tensor, binEdges: Tensor] & { readonly hist: Tensor; readonly binEdges: Tensor };
  /**
   * Mirrors `torch.histogram`: `histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None, Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  histogram(bins?: Int | HistogramOptions, options?: HistogramOptions): [hist: Tensor, binEdges: Tensor] & { readonly hist: Tensor; readonly binEdges: Tensor };
  histogram(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.histogram as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.fmod`: `fmod.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fmod(other: Scalar | FmodOptions, options?: FmodOptions): Tensor;
  /**
   * Mirrors `torch.fmod`: `fmod.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fmod(other: Tensor, options?: FmodOptions): Tensor;
  fmod(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.fmod as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.fmod_`: `fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fmod_(other: Scalar | Fmod_Options, options?: Fmod_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.fmod_`: `fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fmod_(other: Tensor, options?: Fmod_Options): Tensor;
  fmod_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.fmod_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.hypot`: `hypot(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  hypot(other: Tensor, options?: HypotOptions): Tensor;
  hypot(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.hypot as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.hypot_`: `hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  hypot_(other: Tensor): Tensor;
  hypot_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.hypot_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.igamma`: `igamma(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  igamma(other: Tensor, options?: IgammaOptions): Tensor;
  igamma(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.igamma as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.igamma_`: `igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  igamma_(other: Tensor): Tensor;
  igamma_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.igamma_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.igammac`: `igammac(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  igammac(other: Tensor, options?: IgammacOptions): Tensor;
  igammac(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.igammac as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.igammac_`: `igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  igammac_(other: Tensor): Tensor;
  igammac_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.igammac_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.nextafter`: `nextafter(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nextafter(other: Tensor, options?: NextafterOptions): Tensor;
  nextafter(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.nextafter as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.nextafter_`: `nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nextafter_(other: Tensor): Tensor;
  nextafter_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.nextafter_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.remainder`: `remainder.Scalar(Tensor self, Scalar other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  remainder(other: Scalar | RemainderOptions, options?: RemainderOptions): Tensor;
  /**
   * Mirrors `torch.remainder`: `remainder.Tensor(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  remainder(other: Tensor, options?: RemainderOptions): Tensor;
  remainder(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.remainder as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.remainder_`: `remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  remainder_(other: Scalar | Remainder_Options, options?: Remainder_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.remainder_`: `remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  remainder_(other: Tensor, options?: Remainder_Options): Tensor;
  remainder_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.remainder_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.fmin`: `fmin(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fmin(other: Tensor, options?: FminOptions): Tensor;
  fmin(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.fmin as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.fmax`: `fmax(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  fmax(other: Tensor, options?: FmaxOptions): Tensor;
  fmax(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.fmax as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.maximum`: `maximum(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  maximum(other: Tensor, options?: MaximumOptions): Tensor;
  maximum(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.maximum as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.minimum`: `minimum(Tensor self, Tensor other) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  minimum(other: Tensor, options?: MinimumOptions): Tensor;
  minimum(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.minimum as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.quantile`: `quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  quantile(q: Tensor, dim?: Int | null | QuantileOptions, keepdim?: boolean | QuantileOptions, options?: QuantileOptions): Tensor;
  /**
   * Mirrors `torch.quantile`: `quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  quantile(q: Float | QuantileOptions, dim?: Int | null | QuantileOptions, keepdim?: boolean | QuantileOptions, options?: QuantileOptions): Tensor;
  quantile(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.quantile as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.nanquantile`: `nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanquantile(q: Tensor, dim?: Int | null | NanquantileOptions, keepdim?: boolean | NanquantileOptions, options?: NanquantileOptions): Tensor;
  /**
   * Mirrors `torch.nanquantile`: `nanquantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  nanquantile(q: Float | NanquantileOptions, dim?: Int | null | NanquantileOptions, keepdim?: boolean | NanquantileOptions, options?: NanquantileOptions): Tensor;
  nanquantile(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.nanquantile as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.sort`: `sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sort(dim?: Int | SortOptions, descending?: boolean | SortOptions, options?: SortOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.sort`: `sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sort(options: SortOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  /**
   * Mirrors `torch.sort`: `sort.dimname(Tensor self, str dim, bool descending=False) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  sort(dim: string | SortOptions, descending?: boolean | SortOptions, options?: SortOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  sort(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.sort as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.msort`: `msort(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  msort(options?: MsortOptions): Tensor;
  msort(a0?: unknown): unknown {
    return (functionsOps.msort as Call)(this, a0);
  }

  /**
   * Mirrors `torch.argsort`: `argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  argsort(dim?: Int | ArgsortOptions, descending?: boolean | ArgsortOptions, options?: ArgsortOptions): Tensor;
  /**
   * Mirrors `torch.argsort`: `argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  argsort(options: ArgsortOptions): Tensor;
  /**
   * Mirrors `torch.argsort`: `argsort.dimname(Tensor self, str dim, bool descending=False) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  argsort(dim: string | ArgsortOptions, descending?: boolean | ArgsortOptions, options?: ArgsortOptions): Tensor;
  argsort(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (functionsOps.argsort as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.topk`: `topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) -> (Tensor values, Tensor indices)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  topk(k: Int | TopkOptions, dim?: Int | TopkOptions, largest?: boolean | TopkOptions, sorted?: boolean | TopkOptions, options?: TopkOptions): [values: Tensor, indices: Tensor] & { readonly values: Tensor; readonly indices: Tensor };
  topk(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown, a4?: unknown): unknown {
    return (functionsOps.topk as Call)(this, a0, a1, a2, a3, a4);
  }

  /**
   * Mirrors `torch.renorm`: `renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  renorm(p: Scalar | RenormOptions, dim: Int | RenormOptions, maxnorm: Scalar | RenormOptions, options?: RenormOptions): Tensor;
  renorm(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (functionsOps.renorm as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.renorm_`: `renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  renorm_(p: Scalar | Renorm_Options, dim: Int | Renorm_Options, maxnorm: Scalar | Renorm_Options, options?: Renorm_Options): Tensor;
  renorm_(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.renorm_ as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.Tensor.unfold`: `unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)`.
   * Shapes: returns a view that shares memory with the input where it can.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  unfold(dimension: Int | UnfoldOptions, size: Int | UnfoldOptions, step: Int | UnfoldOptions, options?: UnfoldOptions): Tensor;
  unfold(a0?: unknown, a1?: unknown, a2?: unknown, a3?: unknown): unknown {
    return (tensorOps.unfold as Call)(this, a0, a1, a2, a3);
  }

  /**
   * Mirrors `torch.equal`: `equal(Tensor self, Tensor other) -> bool`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  equal(other: Tensor): boolean;
  equal(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.equal as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.pow`: `pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  pow(exponent: Tensor, options?: PowOptions): Tensor;
  /**
   * Mirrors `torch.pow`: `pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  pow(exponent: Scalar | PowOptions, options?: PowOptions): Tensor;
  pow(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.pow as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.pow_`: `pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  pow_(exponent: Scalar | Pow_Options, options?: Pow_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.pow_`: `pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  pow_(exponent: Tensor, options?: Pow_Options): Tensor;
  pow_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.pow_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.float_power`: `float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floatPower(exponent: Tensor, options?: FloatPowerOptions): Tensor;
  /**
   * Mirrors `torch.float_power`: `float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floatPower(exponent: Scalar | FloatPowerOptions, options?: FloatPowerOptions): Tensor;
  floatPower(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.floatPower as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.float_power_`: `float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floatPower_(exponent: Scalar | FloatPower_Options, options?: FloatPower_Options): Tensor;
  /**
   * Mirrors `torch.Tensor.float_power_`: `float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  floatPower_(exponent: Tensor, options?: FloatPower_Options): Tensor;
  floatPower_(a0?: unknown, a1?: unknown): unknown {
    return (tensorOps.floatPower_ as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.normal_`: `normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)`.
   * Shapes: works in place, so the shape of the tensor stays as it is.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  normal_(mean?: Float | Normal_Options, std?: Float | Normal_Options, options?: Normal_Options): Tensor;
  normal_(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.normal_ as Call)(this, a0, a1, a2);
  }

  /**
   * Mirrors `torch.isfinite`: `isfinite(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isfinite(): Tensor;
  isfinite(a0?: unknown): unknown {
    return (functionsOps.isfinite as Call)(this, a0);
  }

  /**
   * Mirrors `torch.isinf`: `isinf(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isinf(): Tensor;
  isinf(a0?: unknown): unknown {
    return (functionsOps.isinf as Call)(this, a0);
  }

  /**
   * Mirrors `torch.isposinf`: `isposinf(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isposinf(options?: IsposinfOptions): Tensor;
  isposinf(a0?: unknown): unknown {
    return (functionsOps.isposinf as Call)(this, a0);
  }

  /**
   * Mirrors `torch.isneginf`: `isneginf(Tensor self) -> Tensor`.
   * Shapes: elementwise; the inputs are broadcast against each other, and the result has the broadcast shape.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  isneginf(options?: IsneginfOptions): Tensor;
  isneginf(a0?: unknown): unknown {
    return (functionsOps.isneginf as Call)(this, a0);
  }

  /**
   * Mirrors `torch.det`: `det(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  det(): Tensor;
  det(a0?: unknown): unknown {
    return (functionsOps.det as Call)(this, a0);
  }

  /**
   * Mirrors `torch.slogdet`: `slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  slogdet(options?: SlogdetOptions): [sign: Tensor, logabsdet: Tensor] & { readonly sign: Tensor; readonly logabsdet: Tensor };
  slogdet(a0?: unknown): unknown {
    return (functionsOps.slogdet as Call)(this, a0);
  }

  /**
   * Mirrors `torch.logdet`: `logdet(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  logdet(): Tensor;
  logdet(a0?: unknown): unknown {
    return (functionsOps.logdet as Call)(this, a0);
  }

  /**
   * Mirrors `torch.inverse`: `inverse(Tensor self) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  inverse(options?: InverseOptions): Tensor;
  inverse(a0?: unknown): unknown {
    return (functionsOps.inverse as Call)(this, a0);
  }

  /**
   * Mirrors `torch.inner`: `inner(Tensor self, Tensor other) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  inner(other: Tensor, options?: InnerOptions): Tensor;
  inner(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.inner as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.outer`: `outer(Tensor self, Tensor vec2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  outer(vec2: Tensor, options?: OuterOptions): Tensor;
  outer(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.outer as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.ger`: `ger(Tensor self, Tensor vec2) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  ger(vec2: Tensor, options?: GerOptions): Tensor;
  ger(a0?: unknown, a1?: unknown): unknown {
    return (functionsOps.ger as Call)(this, a0, a1);
  }

  /**
   * Mirrors `torch.Tensor.to_padded_tensor`: `to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor`.
   * @throws RuntimeError with PyTorch's text, for shapes, dtypes or devices that do not go together
   */
  toPaddedTensor(padding: Float | ToPaddedTensorOptions, outputSize?: Ints | null | ToPaddedTensorOptions, options?: ToPaddedTensorOptions): Tensor;
  toPaddedTensor(a0?: unknown, a1?: unknown, a2?: unknown): unknown {
    return (tensorOps.toPaddedTensor as Call)(this, a0, a1, a2);
  }
}
