/** Ends the process in the way that the argument names while tensors, graphs and generators are alive. */

import * as torch from 'typetorch';

const x = torch.randn(100, 100, { requiresGrad: true });
globalThis.held = [x, x.matmul(x).sum(), new torch.Generator(), torch.from(new Float32Array(10))];
const ways = {
  end: () => {},
  exit: () => process.exit(0),
  later: () => setTimeout(() => {}, 10),
  throw: () => {
    throw new Error('uncaught on purpose');
  },
};
ways[process.argv[2]]();
