/** @file Names in state dicts that wrappers have put something before. */

import { metadataOf, type StateDict } from '../state-dict.js';
import { requireObject, requireString } from '../../tensor/arguments.js';

/**
 * Takes a prefix such as `'module.'`, which data parallel training puts before all names, out of a state dict, in place.
 * Mirrors `torch.nn.modules.utils.consume_prefix_in_state_dict_if_present`.
 */
export function consumePrefixInStateDictIfPresent(state: StateDict, prefix: string): void {
  requireObject('consumePrefixInStateDictIfPresent', 'state', state);
  requireString('consumePrefixInStateDictIfPresent', 'prefix', prefix);
  for (const key of Object.keys(state)) {
    if (!key.startsWith(prefix)) continue;
    const tensor = state[key];
    delete state[key];
    state[key.slice(prefix.length)] = tensor;
  }
  const metadata = metadataOf(state);
  if (!metadata) return;
  for (const key of Object.keys(metadata)) {
    if (key === '' || !(key.startsWith(prefix) || key === prefix.replaceAll('.', ''))) continue;
    const entry = metadata[key];
    delete metadata[key];
    metadata[key.slice(prefix.length)] = entry;
  }
}
