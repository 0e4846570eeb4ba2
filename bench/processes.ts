/** @file Figures of whole processes: time from start to the first operator, and peak memory over 1,000 training steps. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ProcessFigures {
  readonly seconds: number;
  /** Peak resident memory in MB. */
  readonly peak: number;
}

const firstOperator = fileURLToPath(new URL('programs/firstOperator.mjs', import.meta.url));
const trainingSteps = fileURLToPath(new URL('programs/trainingSteps.mjs', import.meta.url));

/** Each program prints its own peak memory in kB as its last line. */
function run(command: string, args: readonly string[]): ProcessFigures {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return { seconds, peak: Number(stdout.trim().split('\n').pop()) / 1024 };
}

const pythonPeak = 'import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)';
const pythonFirst = `import torch\ntorch.ones(2) + 1\n${pythonPeak}`;
const pythonSteps = `
import torch, torch.nn as nn, torch.nn.functional as F
torch.set_num_threads(1)
model = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(6 * 14 * 14, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
x, labels = torch.randn(64, 1, 32, 32), torch.randint(10, (64,))
for _ in range(1000):
    optimizer.zero_grad()
    F.cross_entropy(model(x), labels).backward()
    optimizer.step()
${pythonPeak}
`;

export type Pair = readonly [ours: ProcessFigures, python: ProcessFigures];

/** Runs both sides in turn. */
export function comparePrograms(what: 'first operator' | 'training steps', python: string, rounds: number): Pair[] {
  const [ours, theirs] = what === 'first operator' ? [firstOperator, pythonFirst] : [trainingSteps, pythonSteps];
  return Array.from({ length: rounds }, () => [run(process.execPath, [ours]), run(python, ['-c', theirs])] as const);
}
