/** A thousand training steps without any scope or dispose; prints the peak memory in kB. */

import * as torch from 'typetorch';
import { nn, optim } from 'typetorch';

torch.setNumThreads(1);
const model = new nn.Sequential(
  new nn.Conv2d(1, 6, 5),
  new nn.ReLU(),
  new nn.MaxPool2d(2),
  new nn.Flatten(),
  new nn.Linear(6 * 14 * 14, 10),
);
const optimizer = new optim.SGD(model.parameters(), { lr: 0.01, momentum: 0.9 });
const x = torch.randn(64, 1, 32, 32);
const labels = torch.randint(10, [64]);
for (let i = 0; i < 1000; i++) {
  optimizer.zeroGrad();
  nn.functional.crossEntropy(model(x), labels).backward();
  optimizer.step();
}
console.log(process.resourceUsage().maxRSS);
