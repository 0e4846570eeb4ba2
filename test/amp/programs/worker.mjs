/** Whether autocast of the main thread is on in a worker, and the other way round; prints it. */

import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import * as torch from 'typetorch';

const isOn = () => [torch.isAutocastEnabled('cpu'), torch.ones(2, 2).matmul(torch.ones(2, 2)).dtype.name];

if (isMainThread) {
  torch.setAutocastEnabled('cpu', true);
  const worker = new Worker(new URL(import.meta.url));
  const [before, inside] = await new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
  const after = isOn();
  torch.setAutocastEnabled('cpu', false);
  console.log(JSON.stringify({ before, inside, after, off: isOn() }));
} else {
  const before = isOn();
  const inside = torch.autocast('cpu', torch.float16, isOn);
  torch.setAutocastDtype('cpu', torch.float16);
  parentPort.postMessage([before, inside]);
}
