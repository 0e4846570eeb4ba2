/** Tensors in several worker threads, which end by themselves, by exit and by being terminated; prints what they computed. */

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as torch from 'typetorch';

function work() {
  // The default generator belongs to all threads, as in PyTorch.
  const generator = new torch.Generator().manualSeed(0);
  const x = torch.randn(64, 64, { generator, requiresGrad: true });
  for (let i = 0; i < 200; i++) x.matmul(x).relu().sum().backward();
  return Number(x.grad.sum().item());
}

if (isMainThread) {
  const start = (mode) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: mode });
      let result = null;
      worker.on('message', (message) => {
        result = message;
        if (mode === 'terminate') worker.terminate();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve(result));
    });
  const results = await Promise.all(['end', 'exit', 'terminate', 'end'].map(start));
  console.log(JSON.stringify({ main: work(), results }));
} else {
  globalThis.held = torch.ones(1000);
  parentPort.postMessage(work());
  if (workerData === 'exit') process.exit(0);
  if (workerData === 'terminate') for (;;) torch.ones(10).add(1);
}
