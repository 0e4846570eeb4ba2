/** Forward passes that record gradients and never run backward, as when noGrad was forgotten; prints the growth of the peak. */

import * as torch from 'typetorch';
import { nn } from 'typetorch';

const model = new nn.Sequential(new nn.Linear(256, 1024), new nn.ReLU(), new nn.Linear(1024, 256));
const x = torch.randn(256, 256);
let loss = model(x).sum();
const before = process.resourceUsage().maxRSS;
let total = 0;
for (let i = 0; i < 2000; i++) {
  loss = model(x).pow(2).mean();
  total += Number(loss.item());
}
console.log(
  JSON.stringify({ growth: (process.resourceUsage().maxRSS - before) / 1024, finite: Number.isFinite(total) }),
);
