/** @file Settings of the process and the thread, put back after every call. */

import * as torch from 'typetorch';
import { addon } from './native.js';

function leaveDualLevels(): void {
  try {
    for (;;) torch.autograd.forwardAd.exitDualLevel();
  } catch {
    // There is no level any more.
  }
}

/** Undoes what a call of `name` may have left behind. */
export function resetState(name: string): void {
  addon.setGradMode(true);
  addon.setForwardGradMode(true);
  if (/dual|forwardAd/i.test(name)) leaveDualLevels();
  if (name.includes('#') || name.startsWith('operator ')) return;
  torch.distributions.Distribution.setDefaultValidateArgs(true);
  torch.setDefaultDtype(torch.float32);
  torch.setDefaultDevice(null);
  torch.useDeterministicAlgorithms(false);
  torch.setAutocastEnabled('cpu', false);
  torch.setFlushDenormal(false);
  torch.setPrintoptions({ profile: 'default' });
  addon.setAnomalyMode(false, true);
}
