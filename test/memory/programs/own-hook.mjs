/** Registers hooks that refer to their own tensors, in a loop that never yields; prints how many tensors are left: <count>. */

import * as torch from 'typetorch';

const count = Number(process.argv[2]);
const seen = { gradients: 0 };
for (let i = 0; i < count; i++) {
  const x = torch.ones(16, { requiresGrad: true });
  x.registerHook((grad) => {
    seen.gradients += grad.numel() === x.numel() ? 1 : 0;
  });
  const y = x.mul(2);
  y.registerHook((grad) => {
    seen.gradients += grad.numel() === y.numel() ? 1 : 0;
  });
  y.sum().backward();
}
console.log(JSON.stringify({ handles: torch.memoryStats().handles, gradients: seen.gradients }));
