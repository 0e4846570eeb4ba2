/** @file The old names of initialisations and of gradient clipping. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const { init } = nn;

test('old names do what the new ones do, and warn', async (t) => {
  const warnings: string[] = [];
  const listen = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`);
  process.on('warning', listen);
  const seeded = (fill: (tensor: Tensor) => Tensor, ...shape: number[]): number[] => {
    torch.manualSeed(0);
    return fill(torch.empty(shape)).flatten().tolist() as number[];
  };
  const weight = torch.ones(2, { requiresGrad: true });
  weight.sum().backward();
  t.deepEqual(seeded(init.uniform, 3), seeded(init.uniform_, 3));
  t.deepEqual(seeded(init.xavierNormal, 3, 2), seeded(init.xavierNormal_, 3, 2));
  t.deepEqual(
    seeded((tensor) => init.constant(tensor, 3), 2),
    [3, 3],
  );
  t.deepEqual(seeded((tensor) => init.sparse(tensor, 0.5), 2, 2).length, 4);
  t.is(nn.utils.clipGradNorm(weight, 1).item(), Math.fround(Math.SQRT2));
  await new Promise(setImmediate);
  process.off('warning', listen);
  t.deepEqual(warnings, [
    'FutureWarning: `nn.init.uniform` is now deprecated in favor of `nn.init.uniform_`.',
    'FutureWarning: `nn.init.xavier_normal` is now deprecated in favor of `nn.init.xavier_normal_`.',
    'FutureWarning: `nn.init.constant` is now deprecated in favor of `nn.init.constant_`.',
    'FutureWarning: `nn.init.sparse` is now deprecated in favor of `nn.init.sparse_`.',
    'FutureWarning: `torch.nn.utils.clip_grad_norm` is now deprecated in favor of `torch.nn.utils.clip_grad_norm_`.',
  ]);
});
