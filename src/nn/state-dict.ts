/** @file State dicts: writing them from modules and loading them, as Python's `state_dict` and `load_state_dict`. */

import { withoutGrad } from '../tensor/gradMode.js';
import { RuntimeError } from '../native/errors.js';
import { Tensor } from '../tensor/tensor.js';
import type { AnyModule } from './module.js';
import { Parameter } from './parameter.js';
import { quote, sizeText } from './python.js';
import { sameShape } from './shapes.js';
import { typeName } from './typename.js';
import { warn } from '../native/warnings.js';

/** A module's version, kept so that old checkpoints can be recognised. */
export interface LocalMetadata {
  version?: number;
  /** Versions of the older spectral normalisation, by parameter. */
  spectral_norm?: Record<string, number>;
}

/**
 * A module's parameters and persistent buffers by their full names, in Python's order.
 *
 * It is a plain object. Its `_metadata`, a property that does not show when the object is listed, holds each module's version by prefix;
 * `torch.save` writes it and `torch.load` gives it back, so that Python finds it too.
 */
export interface StateDict {
  [name: string]: Tensor;
}

/** What `loadStateDict` did not find a place for. */
export class IncompatibleKeys {
  constructor(
    /** Names that the module has and the state dict lacks. */
    readonly missingKeys: string[],
    /** Names that the state dict has and the module lacks. */
    readonly unexpectedKeys: string[],
  ) {}

  toString(): string {
    if (this.missingKeys.length === 0 && this.unexpectedKeys.length === 0) return '<All keys matched successfully>';
    const list = (keys: string[]): string => `[${keys.map(quote).join(', ')}]`;
    return `_IncompatibleKeys(missing_keys=${list(this.missingKeys)}, unexpected_keys=${list(this.unexpectedKeys)})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** Options of `loadStateDict`. */
export interface LoadStateDictOptions {
  /** Whether missing and unexpected keys are an error. Default: true. */
  strict?: boolean;
  /** Put the state dict's own tensors into the module instead of copying their values. Default: false. */
  assign?: boolean;
}

/** What one call of `loadStateDict` collects. */
export interface LoadContext {
  readonly strict: boolean;
  readonly assign: boolean;
  readonly missingKeys: string[];
  readonly unexpectedKeys: string[];
  readonly errors: string[];
}

export type Metadata = Record<string, LocalMetadata>;

/** An empty state dict. */
export function createStateDict(metadata: Metadata = {}): StateDict {
  return Object.defineProperty({}, '_metadata', { value: metadata, writable: true, configurable: true }) as StateDict;
}

/** The versions that a state dict carries, or null. */
export function metadataOf(state: object): Metadata | null {
  const metadata: unknown = Reflect.get(state, '_metadata');
  return typeof metadata === 'object' && metadata !== null && !(metadata instanceof Tensor)
    ? (metadata as Metadata)
    : null;
}

/** The entries of a state dict given as plain object or Map. */
export function entriesOf(state: object): Map<string, unknown> {
  return state instanceof Map ? new Map(state as Map<string, unknown>) : new Map(Object.entries(state));
}

export const EXTRA_STATE = '_extra_state';

/** Loads one module's own entries, without those of its children. */
export function loadOwn(
  module: AnyModule,
  state: Map<string, unknown>,
  prefix: string,
  context: LoadContext,
  hasExtraState: boolean,
): void {
  const own = new Map<string, Tensor>();
  for (const [name, parameter] of module._parameters) if (parameter) own.set(name, parameter);
  for (const [name, buffer] of module._buffers) if (buffer && !module._nonPersistent.has(name)) own.set(name, buffer);

  for (const [name, tensor] of own) {
    const key = prefix + name;
    if (state.has(key)) loadTensor(module, name, key, tensor, state.get(key), context);
    else context.missingKeys.push(key);
  }

  const extraKey = prefix + EXTRA_STATE;
  if (hasExtraState) {
    if (state.has(extraKey)) module.setExtraState(state.get(extraKey));
    else context.missingKeys.push(extraKey);
  } else if (state.has(extraKey)) {
    context.unexpectedKeys.push(extraKey);
  }

  for (const key of state.keys()) {
    if (!key.startsWith(prefix) || key === extraKey) continue;
    const rest = key.slice(prefix.length);
    const dot = rest.indexOf('.');
    if (dot < 0 ? !own.has(rest) : !module._modules.has(rest.slice(0, dot))) context.unexpectedKeys.push(key);
  }
}

function loadTensor(
  module: AnyModule,
  name: string,
  key: string,
  tensor: Tensor,
  value: unknown,
  context: LoadContext,
): void {
  if (!(value instanceof Tensor)) {
    context.errors.push(
      `While copying the parameter named "${key}", expected torch.Tensor or Tensor-like object from checkpoint but received <class '${typeName(value)}'>`,
    );
    return;
  }
  const lazy = '_uninitialized' in tensor;
  // Scalars were saved with shape [1] by PyTorch before 0.4.
  let input: Tensor = value;
  if (!lazy && tensor.dim() === 0 && input.dim() === 1 && input.size(0) === 1) input = input.select(0, 0);
  if (!lazy && !sameShape(input.shape, tensor.shape)) {
    context.errors.push(
      `size mismatch for ${key}: copying a param with shape ${sizeText(input.shape)} from checkpoint, the shape in current model is ${sizeText(tensor.shape)}.`,
    );
    return;
  }
  if (tensor.device.type === 'meta' && input.device.type !== 'meta' && !context.assign) {
    warn(
      `for ${key}: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op. (Did you mean to pass \`assign=True\` to assign items in the state dictionary to their corresponding key in the module instead of copying them in place?)`,
    );
  }
  try {
    withoutGrad(() => {
      if (!context.assign) {
        tensor.copy_(input);
      } else if (!(tensor instanceof Parameter)) {
        Reflect.set(module, name, input);
      } else if (input instanceof Parameter) {
        Reflect.set(module, name, input.requiresGrad_(tensor.requiresGrad));
      } else {
        Reflect.set(module, name, new Parameter(input, tensor.requiresGrad));
      }
    });
  } catch (error) {
    context.errors.push(
      `While copying the parameter named "${key}", whose dimensions in the model are ${sizeText(tensor.shape)} and whose dimensions in the checkpoint are ${sizeText(input.shape)}, an exception occurred : (${quote((error as Error).message)},).`,
    );
  }
}

/** Loads `state` into a module and all its children; every fault is in one error. */
export function load(root: AnyModule, given: object, options: LoadStateDictOptions): IncompatibleKeys {
  const metadata = metadataOf(given);
  const { strict = true, assign = false } = options;
  const context: LoadContext = { strict, assign, missingKeys: [], unexpectedKeys: [], errors: [] };
  const keys = new IncompatibleKeys(context.missingKeys, context.unexpectedKeys);

  const visit = (module: AnyModule, state: Map<string, unknown>, prefix: string): void => {
    module._loadFromStateDict(state, prefix, metadata?.[prefix.slice(0, -1)] ?? {}, context);
    for (const [name, child] of module._modules) {
      if (!child) continue;
      const childPrefix = `${prefix}${name}.`;
      visit(child, new Map([...state].filter(([key]) => key.startsWith(childPrefix))), childPrefix);
    }
    module._afterLoading(keys);
  };
  visit(root, entriesOf(given), '');

  const list = (names: string[]): string => names.map((name) => `"${name}"`).join(', ');
  const errors = [...context.errors];
  if (strict && context.unexpectedKeys.length > 0) {
    errors.unshift(`Unexpected key(s) in state_dict: ${list(context.unexpectedKeys)}. `);
  }
  if (strict && context.missingKeys.length > 0) {
    errors.unshift(`Missing key(s) in state_dict: ${list(context.missingKeys)}. `);
  }
  if (errors.length > 0) {
    throw new RuntimeError(`Error(s) in loading state_dict for ${root._getName()}:\n\t${errors.join('\n\t')}`);
  }
  return keys;
}
