/** @file Copies of a module on several devices whose gradients flow back to the module. */

import { requireModule } from '../checks.js';
import { requireList } from '../../tensor/arguments.js';
import type { Tensor } from '../../tensor/tensor.js';
import type { DeviceLike } from '../../values/device.js';
import { STATE } from '../callable.js';
import { type AnyModule, Module } from '../module.js';
import { copySettled } from '../python.js';

/** A module with the same properties, whose parameters and buffers are `move`d. The parameters are plain properties: leaves they are no more. */
function replica(module: AnyModule, move: (tensor: Tensor) => Tensor, made: Map<AnyModule, AnyModule>): AnyModule {
  const known = made.get(module);
  if (known) return known;
  const copy = Module._create(Object.getPrototypeOf(module) as AnyModule);
  made.set(module, copy);
  const [from, to] = [module[STATE], copy[STATE]];
  to.hooks = from.hooks;
  copySettled(module, copy);
  for (const name of Object.keys(from.target)) {
    Object.defineProperty(to.target, name, Object.getOwnPropertyDescriptor(from.target, name) as PropertyDescriptor);
  }
  for (const [name, parameter] of from.parameters) {
    if (parameter) to.store(name, move(parameter));
    else to.parameters.set(name, null);
  }
  for (const name of from.nonPersistent) to.nonPersistent.add(name);
  for (const [name, buffer] of from.buffers) {
    const value = buffer && move(buffer);
    to.buffers.set(name, value);
    to.store(name, value);
  }
  for (const [name, child] of from.modules) {
    const value = child && replica(child, move, made);
    to.modules.set(name, value);
    to.store(name, value);
  }
  return copy;
}

/**
 * Makes a copy of a module for each device. Gradients of a copy's parameters become those of the module's, unless `detach` says that they
 * stay apart. A tensor that is on the device already is shared. Mirrors `torch.nn.parallel.replicate`.
 */
export function replicate<M extends AnyModule>(network: M, devices: readonly DeviceLike[], detach = false): M[] {
  requireModule('replicate', 'network', network);
  requireList('replicate', 'devices', devices);
  return devices.map((device) => {
    const moved = new Map<Tensor, Tensor>();
    const move = (tensor: Tensor): Tensor => {
      let there = moved.get(tensor);
      if (!there) {
        there = (detach ? tensor.detach() : tensor).to(device);
        moved.set(tensor, there);
      }
      return there;
    };
    return replica(network._any(), move, new Map()) as AnyModule & M;
  });
}
