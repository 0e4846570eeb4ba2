/** @file All parameters as one vector, and back. */

import { typeError } from '../../native/errors.js';
import { keep } from '../../native/handles.js';
import { cat } from '../../ops/functions.js';
import { requireIterable, requireTensorList } from '../../tensor/arguments.js';
import { Tensor } from '../../tensor/tensor.js';
import { typeName } from '../typename.js';

function checkDevices(tensors: readonly Tensor[]): void {
  const devices = tensors.map(({ device }) => (device.type === 'cuda' ? String(device) : ''));
  if (devices.some((device) => device !== devices[0])) {
    throw typeError('Found two parameters on different devices, this is currently not supported.');
  }
}

function listOf(fn: string, parameters: Iterable<Tensor>): Tensor[] {
  requireIterable(fn, 'parameters', parameters);
  const all = [...parameters];
  requireTensorList(fn, 'parameters', all);
  return all;
}

/** All parameters flattened one after the other. Mirrors `torch.nn.utils.parameters_to_vector`. */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  const all = listOf('parametersToVector', parameters);
  checkDevices(all);
  return cat(all.map((parameter) => parameter.view([-1])));
}

/** Gives the parameters the values of a vector, whose memory they then share. Mirrors `torch.nn.utils.vector_to_parameters`. */
export function vectorToParameters(vector: Tensor, parameters: Iterable<Tensor>): void {
  if (!(vector instanceof Tensor)) throw typeError(`expected torch.Tensor, but got: ${typeName(vector)}`);
  const all = listOf('vectorToParameters', parameters);
  checkDevices(all);
  let at = 0;
  for (const parameter of all) {
    const count = parameter.numel();
    parameter.data = keep(vector.narrow(0, at, count).viewAs(parameter).detach());
    at += count;
  }
}
