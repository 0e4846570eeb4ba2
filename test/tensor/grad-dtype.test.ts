/** @file The dtype of gradients, and streams that use a tensor; expected results and texts are Python's. */

import test from 'ava';
import * as torch from 'typetorch';

const leaf = (dtype: torch.DType = torch.float32): torch.Tensor => torch.ones([2], { dtype, requiresGrad: true });

test('a gradient has the dtype of its leaf', (t) => {
  t.is(leaf().gradDtype, torch.float32);
  t.is(torch.ones(2, { dtype: torch.int64 }).gradDtype, torch.int64);
});

test('backward casts a gradient to the dtype that was asked for', (t) => {
  for (const [own, wanted] of [
    [torch.float32, torch.float64],
    [torch.float64, torch.float32],
  ]) {
    const x = leaf(own);
    x.gradDtype = wanted;
    t.is(x.gradDtype, wanted);
    x.mul(2).sum().backward();
    t.is(x.grad?.dtype, wanted);
    t.deepEqual(x.grad?.tolist(), [2, 2]);
  }
});

test('null takes gradients of any dtype', (t) => {
  const x = leaf();
  x.gradDtype = null;
  t.is(x.gradDtype, null);
  x.grad = torch.ones(2, { dtype: torch.float16 });
  t.is(x.grad?.dtype, torch.float16);
});

const advice =
  "The gradient must match the tensor's grad_dtype (defaults to the tensor's dtype). You can set the tensor's grad_dtype attribute with a " +
  'specific dtype, or None to allow any dtype. Set grad_dtype with caution. Diverging the dtypes of a tensor and its gradient may break ' +
  'downstream systems that assume they match.';

const refused: Record<string, [() => unknown, string]> = {
  'a gradient of another dtype': [
    () => {
      leaf().grad = torch.ones(2, { dtype: torch.float64 });
    },
    `attempting to assign a gradient with dtype 'double' to a tensor with grad_dtype 'Float'. ${advice}`,
  ],
  'a gradient of the own dtype where another is wanted': [
    () => {
      const x = leaf();
      x.gradDtype = torch.float64;
      x.grad = torch.ones(2);
    },
    `attempting to assign a gradient with dtype 'float' to a tensor with grad_dtype 'Double'. ${advice}`,
  ],
  'a dtype that the present gradient does not have': [
    () => {
      const x = leaf();
      x.grad = torch.ones(2);
      x.gradDtype = torch.float64;
    },
    "Cannot set grad_dtype to 'Double' because there is already a gradient with dtype 'float'. Please clear the gradient (.grad = None) " +
      "before changing grad_dtype, or ensure the new grad_dtype matches the existing gradient's dtype.",
  ],
  'reading it of a computed tensor': [
    () => leaf().mul(2).gradDtype,
    'grad_dtype can only be accessed on leaf tensors.',
  ],
  'setting it of a computed tensor': [
    () => {
      leaf().mul(2).gradDtype = torch.float64;
    },
    'grad_dtype can only be set on leaf tensors.',
  ],
  'what is no dtype': [
    () => {
      leaf().gradDtype = 'float' as unknown as torch.DType;
    },
    'grad_dtype must be a torch.dtype or None, but got str',
  ],
  'what is no stream': [() => leaf().recordStream(3 as unknown as torch.Stream), 'unknown parameter type'],
};

for (const [name, [call, message]] of Object.entries(refused)) {
  test(`refused: ${name}`, (t) => {
    t.throws(call, { instanceOf: torch.RuntimeError, message });
  });
}

test('a device without streams has nothing to record', (t) => {
  t.throws(() => leaf().recordStream(new torch.Stream('cpu')), {
    instanceOf: torch.NotImplementedError,
    message: /^Could not run 'aten::record_stream' with arguments from the 'CPU' backend/,
  });
});

test('libtorch warns once, or always', (t) => {
  t.false(torch.isWarnAlwaysEnabled());
  torch.setWarnAlways(true);
  t.true(torch.isWarnAlwaysEnabled());
  torch.setWarnAlways(false);
  t.throws(() => torch.setWarnAlways('yes' as unknown as boolean), {
    instanceOf: torch.RuntimeError,
    message: 'setWarnOnlyOnce expects a bool, but got str',
  });
});
