/** @file The error function in double precision, which JavaScript lacks and Python's initialisation uses. */

const pp = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -0.000023763016656650163,
];
const qq = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -0.000003960228278775368,
];
const pa = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const qa = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
const ra = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const sa = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const rb = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const sb = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

/** A polynomial, summed in pairs of terms: the order of summation decides the last bit. */
function polynomial(c: readonly number[], x: number): number {
  const x2 = x * x;
  let sum = c[0] + x * c[1];
  let power = 1;
  for (let i = 2; i < c.length; i += 2) {
    power = i === 2 ? x2 : i === 4 ? x2 * x2 : i === 6 ? x2 * x2 * x2 : x2 * x2 * (x2 * x2);
    sum += power * (i + 1 < c.length ? c[i] + x * c[i + 1] : c[i]);
  }
  return sum;
}

const bits = new DataView(new ArrayBuffer(8));

/** Keeps the upper half of a number's bits. */
function truncate(x: number): number {
  bits.setFloat64(0, x);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** Approximation by rational functions on four intervals (W. J. Cody's method in the form of fdlibm). */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x)) return Number.NaN;
  if (size < 0.84375) return x + x * (polynomial(pp, x * x) / polynomial(qq, x * x));
  const sign = Math.sign(x);
  if (size < 1.25) return sign * (0.8450629115104675 + polynomial(pa, size - 1) / polynomial(qa, size - 1));
  if (size >= 6) return sign;
  const s = 1 / (size * size);
  const ratio = size < 1 / 0.35 ? polynomial(ra, s) / polynomial(sa, s) : polynomial(rb, s) / polynomial(sb, s);
  const z = truncate(size);
  const tail = Math.exp(-z * z - 0.5625) * Math.exp((z - size) * (z + size) + ratio);
  return sign * (1 - tail / size);
}
