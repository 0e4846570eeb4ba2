/** Trains with a custom function, hooks and higher derivatives in a loop that never yields; prints how much the peak of resident memory grew: <steps>. */

import * as torch from 'typetorch';

const { autograd } = torch;

class Square extends autograd.Function {
  static forward(ctx, x, scale) {
    ctx.saveForBackward(x);
    ctx.scale = scale;
    return x.pow(2).mul(scale);
  }
  static backward(ctx, grad) {
    const [x] = ctx.savedTensors;
    return [x.mul(2 * ctx.scale).mul(grad), null];
  }
}

const model = new torch.nn.Linear(32, 16);
const optimizer = new torch.optim.SGD(model.parameters(), { lr: 0.001 });
const x = torch.randn(64, 32);
let calls = 0;
model.weight.registerHook((grad) => {
  calls += 1;
  return grad.mul(1);
});

function step() {
  optimizer.zeroGrad();
  const y = model(x);
  y.registerHook((grad) => grad.mul(1));
  const loss = Square.apply(y, 0.5);
  loss.gradFn.registerPrehook(() => null);
  loss.mean().backward();
  optimizer.step();
}

const steps = Number(process.argv[2]);
for (let i = 0; i < 500; i++) step();
calls = 0;
const before = process.resourceUsage().maxRSS;
for (let i = 0; i < steps; i++) step();
console.log(JSON.stringify({ growth: (process.resourceUsage().maxRSS - before) / 1024, steps: calls }));
