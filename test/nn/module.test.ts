/** @file Modules: registration by being set, calls and hooks, state dicts, copies and conversions. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, Tensor } from 'typetorch';

const names = (pairs: Iterable<readonly [string, unknown]>): string[] => [...pairs].map(([name]) => name);

class Block extends nn.Module<[x: Tensor], Tensor> {
  first = new nn.Linear(2, 3);
  /** Declared before it is set. */
  late: nn.Linear;
  optional: nn.Linear | null = null;
  readonly second = new nn.Linear(3, 2);

  constructor() {
    super();
    this.optional = new nn.Linear(2, 2, { bias: false });
    this.late = new nn.Linear(2, 2);
  }

  override forward(x: Tensor): Tensor {
    return this.second(this.first(x));
  }
}

test('properties are registered in the order of setting, also those declared earlier or null at first', (t) => {
  t.deepEqual(names(new Block().namedChildren()), ['first', 'second', 'optional', 'late']);
});

test('setting a property again keeps its place, deleting and setting it moves it to the end', (t) => {
  const block = new Block();
  block.first = new nn.Linear(4, 4);
  t.deepEqual(names(block.namedChildren()), ['first', 'second', 'optional', 'late']);
  t.is(block.first.weight.size(1), 4);
  const { first } = block;
  Reflect.deleteProperty(block, 'first');
  t.deepEqual(names(block.namedChildren()), ['second', 'optional', 'late']);
  block.first = first;
  t.deepEqual(names(block.namedChildren()), ['second', 'optional', 'late', 'first']);
});

test('null takes the value but keeps the name; a name that was deleted may change its kind', (t) => {
  class Net extends nn.Module {
    a: nn.Parameter | nn.Module | null = new nn.Parameter(torch.zeros(1));
    b = new nn.ReLU();
  }
  const net = new Net();
  net.a = null;
  t.deepEqual(names(net.namedParameters()), []);
  t.throws(() => Reflect.set(net, 'a', torch.zeros(1)), { instanceOf: TypeError });
  net.a = new nn.Parameter(torch.ones(1));
  t.deepEqual(names(net.namedParameters()), ['a']);
  t.throws(() => Reflect.set(net, 'a', new nn.Tanh()), { message: /^cannot assign 'Tanh' as parameter 'a'/ });
  Reflect.deleteProperty(net, 'a');
  net.a = new nn.Tanh();
  t.deepEqual(names(net.namedParameters()), []);
  t.deepEqual(names(net.namedChildren()), ['b', 'a']);
});

test('buffers are registered by name or by class, stay buffers when set again, and may stay out of the state dict', (t) => {
  class Net extends nn.Module {
    declare mean: Tensor;
    count = new nn.Buffer(torch.zeros(1), { persistent: false });
    plain = torch.zeros(1);
    constructor() {
      super();
      this.registerBuffer('mean', torch.zeros(2));
      this.registerBuffer('none', null);
    }
  }
  const net = new Net();
  t.deepEqual(names(net.namedBuffers()), ['count', 'mean']);
  net.mean = torch.ones(2);
  t.deepEqual(
    [...net.buffers()].map((buffer) => buffer.tolist()),
    [[0], [1, 1]],
  );
  t.deepEqual(Object.keys(net.stateDict()), ['mean']);
  t.throws(() => Reflect.set(net, 'mean', 'x'), { message: /cannot assign 'str' as buffer 'mean'/ });
});

test('a shared module or parameter is listed once, under its first name, but saved under each', (t) => {
  class Net extends nn.Module {
    a = new nn.Linear(2, 2, { bias: false });
    b = this.a;
  }
  const net = new Net();
  t.deepEqual(names(net.namedParameters()), ['a.weight']);
  t.deepEqual(names(net.namedParameters({ removeDuplicate: false })), ['a.weight', 'b.weight']);
  t.deepEqual(names(net.namedModules()), ['', 'a']);
  t.deepEqual(Object.keys(net.stateDict()), ['a.weight', 'b.weight']);
});

test('prefixes and recursion of the named lists are as in Python', (t) => {
  const block = new Block();
  t.deepEqual(names(block.namedParameters('p', false)), []);
  t.deepEqual(names(block.first.namedParameters('p')), ['p.weight', 'p.bias']);
  t.deepEqual(names(block.namedModules({ prefix: 'p' })), ['p', 'p.first', 'p.second', 'p.optional', 'p.late']);
});

test('a module is a function of its class, and its own properties may be called name and length', (t) => {
  class Named extends nn.Module<[x: number], number> {
    override name = 'mine';
    override length = 3;
    #secret = 2;
    override forward(x: number): number {
      return x * this.#secret;
    }
  }
  const module = new Named();
  t.is(typeof module, 'function');
  t.true(module instanceof Named);
  t.true(module instanceof nn.Module);
  t.is(module.name, 'mine');
  t.is(module.length, 3);
  t.is(module(21), 42);
  t.is([1, 2].map((x) => module(x)).join(), '2,4');
});

test('calling runs hooks in order and forward() does not; handles take hooks out again', (t) => {
  const log: string[] = [];
  const relu = new nn.ReLU();
  const x = torch.tensor([-1, 2]);
  const pre = relu.registerForwardPreHook((module, [input]) => {
    t.is(module, relu);
    log.push('pre');
    return [input.neg()];
  });
  relu.registerForwardHook((_module, [input], output) => {
    log.push(`after ${input.tolist()}`);
    return output.add(10);
  });
  relu.registerForwardHook(() => void log.push('first'), { prepend: true });
  t.deepEqual(relu(x).tolist(), [11, 10]);
  t.deepEqual(log, ['pre', 'first', 'after 1,-2']);
  t.deepEqual(relu.forward(x).tolist(), [0, 2]);
  pre.remove();
  t.deepEqual(relu(x).tolist(), [10, 12]);
  {
    using _ = relu.registerForwardHook((_module, _args, output) => output.mul(0));
    t.deepEqual(relu(x).tolist(), [0, 0]);
  }
  t.deepEqual(relu(x).tolist(), [10, 12]);
});

test('an always called hook runs when forward throws, and the error goes on', (t) => {
  class Broken extends nn.Module<[], Tensor> {
    override forward(): Tensor {
      throw new RangeError('broken');
    }
  }
  const module = new Broken();
  const outputs: unknown[] = [];
  module.registerForwardHook((_module, _args, output) => void outputs.push(output), { alwaysCall: true });
  module.registerForwardHook(() => void outputs.push('never'));
  t.throws(() => module(), { instanceOf: RangeError, message: 'broken' });
  t.deepEqual(outputs, [undefined]);
});

test.serial('hooks common to all modules run before a module’s own, and registration hooks replace values', (t) => {
  const log: string[] = [];
  const relu = new nn.ReLU();
  relu.registerForwardHook(() => void log.push('own'));
  const handles = [
    nn.registerModuleForwardHook((module) => void log.push(module.constructor.name)),
    nn.registerModuleForwardPreHook(() => void log.push('pre')),
  ];
  relu(torch.zeros(1));
  t.deepEqual(log, ['pre', 'ReLU', 'own']);
  for (const handle of handles) handle.remove();
  relu(torch.zeros(1));
  t.is(log.length, 4);
  const ones = new nn.Parameter(torch.ones(1));
  const handle = nn.registerModuleParameterRegistrationHook(() => ones);
  const prelu = new nn.PReLU();
  handle.remove();
  t.is(prelu.weight, ones);
});

test('the state dict travels with versions, and loading copies values into the same parameters', (t) => {
  const from = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
  const to = new nn.Sequential(new nn.Linear(2, 2), new nn.BatchNorm1d(2));
  const state = from.stateDict();
  t.deepEqual(Reflect.get(state, '_metadata'), { '': { version: 1 }, 0: { version: 1 }, 1: { version: 2 } });
  t.false(Object.keys(state).includes('_metadata'));
  const [weight] = to.parameters();
  const keys = to.loadStateDict(state);
  t.is(String(keys), '<All keys matched successfully>');
  t.is([...to.parameters()][0], weight);
  t.true(weight.equal(state['0.weight']));
  t.false(state['0.weight'].requiresGrad);
  t.true(from.stateDict({ keepVars: true })['0.weight'] instanceof nn.Parameter);
  t.deepEqual(Object.keys(from.stateDict({ prefix: 'net.' })).slice(0, 2), ['net.0.weight', 'net.0.bias']);
});

test('a checkpoint without the count of batches, older than version 2, still loads', (t) => {
  const norm = new nn.BatchNorm1d(2);
  const old = { ...norm.stateDict() };
  delete old.num_batches_tracked;
  t.is(String(norm.loadStateDict(old)), '<All keys matched successfully>');
});

test('loading without strict gives the keys, with assign takes the tensors themselves, and takes a Map too', (t) => {
  const linear = new nn.Linear(2, 2);
  const weight = torch.ones(2, 2);
  const keys = linear.loadStateDict({ weight, other: weight }, { strict: false });
  t.deepEqual([keys.missingKeys, keys.unexpectedKeys], [['bias'], ['other']]);
  t.is(String(keys), "_IncompatibleKeys(missing_keys=['bias'], unexpected_keys=['other'])");
  linear.loadStateDict(new Map([['weight', weight]]), { strict: false, assign: true });
  t.true(linear.weight instanceof nn.Parameter);
  torch.noGrad(() => weight.fill_(5));
  t.is(linear.weight.at(0, 0).item(), 5);
  t.throws(() => linear.loadStateDict([]), { instanceOf: TypeError, message: /dict-like/ });
});

test('state dict hooks see and change what is written and loaded; extra state is kept', (t) => {
  class Net extends nn.Linear {
    epoch = 3;
    override getExtraState(): unknown {
      return { epoch: this.epoch };
    }
    override setExtraState(state: unknown): void {
      this.epoch = (state as { epoch: number }).epoch;
    }
  }
  const net = new Net(2, 2);
  const log: string[] = [];
  net.registerStateDictPreHook((_module, prefix) => void log.push(`pre ${prefix}`));
  net.registerStateDictPostHook((_module, state) => {
    state.more = torch.zeros(1);
  });
  const state = net.stateDict();
  t.deepEqual(Object.keys(state), ['weight', 'bias', '_extra_state', 'more']);
  net.epoch = 0;
  net.registerLoadStateDictPreHook((_module, map) => void map.delete('more'));
  net.registerLoadStateDictPostHook((_module, keys) => void log.push(`post ${keys.missingKeys.length}`));
  net.loadStateDict(state);
  t.is(net.epoch, 3);
  t.deepEqual(log, ['pre ', 'post 0']);
});

test('conversions change parameters in place and leave integers alone', (t) => {
  const norm = new nn.BatchNorm1d(2);
  const weight = norm.weight as nn.Parameter;
  norm(torch.randn(3, 2)).sum().backward();
  t.is(norm.double(), norm);
  t.is(norm.weight, weight);
  t.is(weight.dtype, torch.float64);
  t.is(weight.grad?.dtype, torch.float64);
  t.is(norm.running_mean?.dtype, torch.float64);
  t.is(norm.num_batches_tracked?.dtype, torch.int64);
  t.is(norm.to(torch.float16).weight?.dtype, torch.float16);
  t.is(norm.to('cpu', torch.float32).weight?.dtype, torch.float32);
  t.is(norm.to(torch.zeros(1, { dtype: torch.float64 })).weight?.dtype, torch.float64);
  t.is(norm.to({ dtype: torch.bfloat16 }).weight?.dtype, torch.bfloat16);
  t.is(norm.to({ device: 'meta' }).weight?.device.type, 'meta');
  t.throws(() => norm.to('cpu'), { instanceOf: torch.NotImplementedError, message: /Module\.to_empty\(\)/ });
  t.is(norm.toEmpty({ device: 'cpu' }).weight?.device.type, 'cpu');
});

test('train and eval reach all children, requiresGrad_ and zeroGrad all parameters', (t) => {
  const net = new nn.Sequential(new nn.Linear(2, 2), new nn.Sequential(new nn.Dropout()));
  net.eval();
  t.deepEqual(
    [...net.modules()].map(({ training }) => training),
    [false, false, false, false],
  );
  net.train();
  net(torch.ones(1, 2)).sum().backward();
  net.zeroGrad({ setToNone: false });
  t.deepEqual(
    [...net.parameters()].map(({ grad }) => grad?.abs().sum().item()),
    [0, 0],
  );
  net.zeroGrad();
  t.deepEqual(
    [...net.parameters()].map(({ grad }) => grad),
    [null, null],
  );
  net.requiresGrad_(false);
  t.false(net(torch.ones(1, 2)).requiresGrad);
});

test('apply visits children first', (t) => {
  const order: string[] = [];
  const net = new nn.Sequential(new nn.Linear(1, 1), new nn.ReLU());
  t.is(
    net.apply((module) => void order.push(module.constructor.name)),
    net,
  );
  t.deepEqual(order, ['Linear', 'ReLU', 'Sequential']);
});

test('paths lead to modules, parameters and buffers', (t) => {
  const net = new nn.Sequential(new nn.Sequential(new nn.BatchNorm1d(2)));
  t.is(net.getSubmodule('0.0'), net.at(0).getSubmodule('0'));
  t.is(net.getSubmodule(''), net.getSubmodule(''));
  t.deepEqual(net.getParameter('0.0.weight').tolist(), [1, 1]);
  t.deepEqual(net.getBuffer('0.0.running_mean').tolist(), [0, 0]);
  net.setSubmodule('0.0', new nn.ReLU());
  t.is(net.getSubmodule('0.0').constructor.name, 'ReLU');
  t.throws(() => net.setSubmodule('0.9', new nn.ReLU(), { strict: true }), {
    message: 'Sequential has no attribute `9`',
  });
});

test('a deep copy shares no memory, keeps shared parameters shared, and its hooks are its own', (t) => {
  class Net extends nn.Module<[x: Tensor], Tensor> {
    a = new nn.Linear(2, 2);
    b = this.a;
    settings = { sizes: [1, 2] };
    override forward(x: Tensor): Tensor {
      return this.b(x);
    }
  }
  const net = new Net();
  const copy = net.deepcopy();
  t.true(copy instanceof Net);
  t.is(copy.a, copy.b);
  t.not(copy.a, net.a);
  t.true(copy.a.weight instanceof nn.Parameter);
  t.true(copy.a.weight.equal(net.a.weight));
  torch.noGrad(() => copy.a.weight.fill_(0));
  t.false(copy.a.weight.equal(net.a.weight));
  copy.settings.sizes.push(3);
  t.is(net.settings.sizes.length, 2);
  net.registerForwardHook(() => t.fail());
  t.deepEqual(copy(torch.ones(1, 2)).shape, [1, 2]);
});

test('parameters and buffers made inside tidy() live on, and dispose() frees them', (t) => {
  const net = torch.tidy(() => {
    const made = new nn.BatchNorm1d(2);
    made.to(torch.float64);
    return { made };
  });
  t.deepEqual(net.made.weight?.tolist(), [1, 1]);
  t.deepEqual(net.made.running_mean?.tolist(), [0, 0]);
  net.made.dispose();
  t.throws(() => net.made.weight?.tolist(), { instanceOf: torch.DisposedError });
  t.throws(() => net.made(torch.zeros(2, 2)), { instanceOf: torch.DisposedError });
});

test('a parameter shares its tensor’s memory, is a leaf, and stays a parameter in place', (t) => {
  const data = torch.zeros(2);
  const parameter = new nn.Parameter(data);
  data.fill_(3);
  t.deepEqual(parameter.tolist(), [3, 3]);
  t.true(parameter.isLeaf && parameter.requiresGrad);
  t.true(parameter instanceof nn.Parameter && parameter instanceof Tensor);
  t.false(parameter.mul(2) instanceof nn.Parameter);
  t.false(new nn.Parameter(data, false).requiresGrad);
  t.false(new nn.Parameter(data, { requiresGrad: false }).requiresGrad);
  t.is(
    torch.noGrad(() => parameter.mul_(2)),
    parameter,
  );
  t.deepEqual(new nn.Parameter().shape, [0]);
});

test('options: unknown names are refused with the valid ones, and arguments may come in order or by name', (t) => {
  t.throws(() => new nn.Linear(1, 2, { biases: true } as object), {
    instanceOf: TypeError,
    message: "Linear() got an unexpected option 'biases'; the valid options are bias, device, dtype",
  });
  t.throws(() => new nn.Conv2d(1, 1, 1, 2, { stride: 1 }), { message: /multiple values for argument 'stride'/ });
  t.is(String(new nn.Conv2d(1, 1, 1, 2, { padding: 3 })), String(new nn.Conv2d(1, 1, 1, { stride: 2, padding: 3 })));
  t.is(String(new nn.Conv2d(1, 1, 1, 2, 3)), String(new nn.Conv2d(1, 1, 1, 2, { padding: 3 })));
});

test('a module that holds itself lists its parameters once; what would go round for ever is an error', (t) => {
  class Loop extends nn.Module<[x: Tensor], Tensor> {
    fc = new nn.Linear(2, 2);
    self: object = this;
    override forward(x: Tensor): Tensor {
      return this.fc(x);
    }
  }
  const loop = new Loop();
  t.deepEqual(names(loop.namedParameters()), ['fc.weight', 'fc.bias']);
  t.deepEqual(names(loop.namedModules()), ['', 'fc']);
  t.deepEqual(loop(torch.zeros(1, 2)).shape, [1, 2]);
  const copy = loop.deepcopy();
  t.is(copy.self, copy);
  for (const run of [() => loop.stateDict(), () => String(loop), () => loop.train(), () => loop.to(torch.float64)]) {
    t.throws(run, { instanceOf: RangeError });
  }
});
