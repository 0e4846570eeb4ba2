/** @file What every optimizer guarantees, beside the recorded runs of the conformance corpus. */

import { readFileSync } from 'node:fs';
import test from 'ava';
import * as torch from 'typetorch';
import { asFloat, keep, nn, optim, type Tensor, tidy } from 'typetorch';
import { camel } from '../conformance/resolve.js';
import { bytes } from '../nn/bytes.js';

interface Run {
  options: Record<string, unknown>;
  loss: number;
  grad: number[];
  params: number[];
}

const python = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as {
  texts: Record<string, string>;
  recorded: Record<string, Run>;
  long: Record<string, Run>;
};

type AnyClass = new (params: unknown, options?: object) => optim.Optimizer<Record<string, unknown>>;

const classNamed = (name: string): AnyClass => Reflect.get(optim, name) as AnyClass;

/** One tensor of what an optimizer remembers about a parameter. */
function stateTensor(state: Record<string, unknown> | undefined, name: string): Tensor {
  const tensor = state?.[name];
  if (!torch.isTensor(tensor)) throw new Error(`there is no state ${name}`);
  return tensor;
}

const optionsOf = (options: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [camel(name), value]));

function parameters(): Tensor[] {
  const { float64 } = torch;
  return [torch.arange(6, { dtype: float64 }).reshape(2, 3).div(7), torch.tensor([0.5, -0.25], { dtype: float64 })].map(
    (x) => x.requiresGrad_(),
  );
}

test('an optimizer prints as in Python', (t) => {
  const { texts } = python;
  t.is(String(new optim.SGD(parameters(), { lr: 0.1, momentum: 0.9 })), texts.SGD);
  const [weight, bias] = parameters();
  const named = [['w', weight] as const, ['b', bias] as const];
  t.is(String(new optim.Adam(named, { lr: 1e-5, weightDecay: 0.5, eps: 1e-8 })), texts.Adam);
  t.is(String(new optim.AdamW([{ params: [weight] }, { params: bias, lr: 2 }])), texts.AdamW);
  t.is(String(new optim.Rprop(parameters())), texts.Rprop);
});

test('a thousand steps end in the bits that they end in in Python', (t) => {
  for (const [name, { options, params }] of Object.entries(python.long)) {
    const param = torch.linspace(-2, 3, 9, { dtype: torch.float64 }).requiresGrad_();
    const optimizer = new (classNamed(name))([param], optionsOf(options));
    for (let i = 0; i < 1000; i++) {
      tidy(() => {
        optimizer.zeroGrad();
        param.sub(0.5).pow(2).mul(torch.arange(1, 10)).sum().backward();
        optimizer.step();
      });
    }
    t.deepEqual(param.tolist(), params, name);
  }
});

test('a differentiable step lets the gradients through that it lets through in Python', (t) => {
  for (const [name, { options, loss, grad }] of Object.entries(python.recorded)) {
    const start = torch.tensor([0.3, -0.7, 1.1], { dtype: torch.float64 }).requiresGrad_();
    const param = start.clone();
    const optimizer = new (classNamed(name))([param], { ...optionsOf(options), differentiable: true });
    param.grad = start.sin();
    optimizer.step();
    const end = param.mul(torch.tensor([1, 2, 3], { dtype: torch.float64 })).sum();
    const [found] = torch.autograd.grad([end], [start]);
    t.is(end.item(), loss, name);
    t.deepEqual(found?.tolist(), grad, name);
  }
});

test('one operator for all parameters gives the bits of one for each, and both are what is chosen by default', (t) => {
  const cases: [string, Record<string, unknown>][] = [
    ['SGD', { lr: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.1 }],
    ['Adam', { lr: 0.1, weightDecay: 0.1, amsgrad: true }],
    ['AdamW', { lr: 0.1 }],
    ['Adadelta', { weightDecay: 0.1, maximize: true }],
    ['Adagrad', { lrDecay: 0.1 }],
    ['Adamax', {}],
    ['RMSprop', { centered: true, momentum: 0.9 }],
    ['Rprop', {}],
  ];
  for (const dtype of [torch.float32, torch.float64]) {
    for (const [name, options] of cases) {
      const results = [true, false, null].map((foreach) => {
        torch.manualSeed(0);
        const params = [[5, 7], [33], [2, 3, 4], [], [300]].map((shape) =>
          torch.randn(shape, { dtype }).requiresGrad_(),
        );
        const optimizer = new (classNamed(name))(params, { ...options, foreach });
        for (let i = 0; i < 10; i++) {
          for (const param of params) param.grad = torch.randn(param.shape, { dtype });
          optimizer.step();
        }
        const states = [...optimizer.state.values()].flatMap((state) => Object.values(state).filter(torch.isTensor));
        return [...params, ...states].map(bytes);
      });
      t.deepEqual(results[0], results[1], `${name} ${dtype}`);
      t.deepEqual(results[2], results[1], `${name} ${dtype}`);
    }
  }
});

test("settings come in PyTorch's order, in an options object, or both", (t) => {
  const group = new optim.SGD(parameters(), 0.1, 0.9, { weightDecay: asFloat(2) }).paramGroups[0];
  t.is(group.lr, 0.1);
  t.is(group.momentum, 0.9);
  t.is(group.weightDecay, 2);
  t.deepEqual(new optim.Adam(parameters(), 0.1, [0.5, 0.6]).paramGroups[0].betas, [0.5, 0.6]);
});

test('wrong settings are refused with what is valid', (t) => {
  const make = (options: object) => () => new (classNamed('SGD'))(parameters(), options);
  t.throws(make({ learningRate: 1 }), {
    instanceOf: TypeError,
    message: /'learningRate'.*valid options are lr, momentum/,
  });
  t.throws(make({ lr: 'high' }), {
    instanceOf: TypeError,
    message: "SGD(): argument 'lr' must be float or Tensor, not str",
  });
  t.throws(make({ nesterov: 1 }), {
    instanceOf: TypeError,
    message: "SGD(): argument 'nesterov' must be bool, not int",
  });
  t.throws(make({ lr: -1 }), { name: 'ValueError', message: 'Invalid learning rate: -1' });
  t.throws(make({ nesterov: true }), {
    name: 'ValueError',
    message: 'Nesterov momentum requires a momentum and zero dampening',
  });
  t.throws(make({ fused: true, foreach: true }), {
    name: 'RuntimeError',
    message: '`fused` and `foreach` cannot be `True` together.',
  });
  t.throws(() => new (classNamed('Adam'))(parameters(), { betas: [0.9] }), {
    instanceOf: TypeError,
    message: "Adam(): argument 'betas' must be a list of 2 numbers, not list",
  });
  t.throws(() => new (classNamed('SGD'))([{ params: parameters(), weight_decay: 1 }]), {
    instanceOf: TypeError,
    message: /'weight_decay', which is called 'weightDecay' here/,
  });
});

test('only leaf tensors in an ordered list can be optimized', (t) => {
  const [weight] = parameters();
  const make = (params: unknown) => () => new (classNamed('SGD'))(params);
  t.throws(make([]), { name: 'ValueError', message: 'optimizer got an empty parameter list' });
  t.throws(make([weight.mul(2)]), { name: 'ValueError', message: "can't optimize a non-leaf Tensor" });
  t.throws(make([1]), {
    instanceOf: TypeError,
    message: 'optimizer can only optimize Tensors, but one of the params is int',
  });
  t.throws(make([{ params: new Set([weight]) }]), { instanceOf: TypeError, message: /ordered collections/ });
  t.throws(make(weight), {
    instanceOf: TypeError,
    message: /an iterable of Tensors or dicts, but got torch.DoubleTensor/,
  });
  t.throws(make(undefined), { instanceOf: TypeError, message: /not iterable/ });
});

test('parameters without a gradient are left as they are', (t) => {
  const [weight, bias] = parameters();
  const optimizer = new optim.Adam([weight, bias]);
  const before = bias.tolist();
  weight.grad = torch.onesLike(weight);
  optimizer.step();
  t.deepEqual(bias.tolist(), before);
  t.deepEqual([...optimizer.stateDict().state.keys()], [0]);
});

test('a changed setting of a group counts from the next step on', (t) => {
  const param = torch.zeros([1]).requiresGrad_();
  const optimizer = new optim.SGD([param], { lr: 1 });
  param.grad = torch.ones([1]);
  optimizer.step();
  optimizer.paramGroups[0].lr = 0.5;
  optimizer.step();
  t.is(param.item(), -1.5);
});

test('a learning rate that is a tensor is read at each step', (t) => {
  const param = torch.zeros([1]).requiresGrad_();
  const lr = torch.tensor(1);
  const optimizer = new optim.SGD([param], { lr });
  param.grad = torch.ones([1]);
  optimizer.step();
  lr.fill_(0.5);
  optimizer.step();
  t.is(param.item(), -1.5);
});

test('zeroGrad takes gradients away, or fills them with zeros', (t) => {
  const [weight, bias] = parameters();
  const optimizer = new optim.SGD([weight, bias]);
  weight.grad = torch.onesLike(weight);
  optimizer.zeroGrad({ setToNone: false });
  t.is(weight.grad?.sum().item(), 0);
  t.is(bias.grad, null);
  optimizer.zeroGrad();
  t.is(weight.grad as Tensor | null, null);
  t.throws(() => optimizer.zeroGrad({ toNone: true } as object), { instanceOf: TypeError, message: /setToNone/ });
});

test('step returns what its closure returns, and runs the closure with gradients on', (t) => {
  const param = torch.ones([1]).requiresGrad_();
  const optimizer = new optim.SGD([param], { lr: 0.25 });
  const loss = torch.noGrad(() =>
    optimizer.step(() => {
      optimizer.zeroGrad();
      const found = param.mul(2).sum();
      found.backward();
      return found;
    }),
  );
  t.is(loss.item(), 2);
  t.is(param.item(), 0.5);
  t.is(optimizer.step(), null);
});

test('hooks run around a step in their order, and a pre-hook can replace the closure', (t) => {
  const [weight] = parameters();
  const optimizer = new optim.SGD([weight]);
  const calls: string[] = [];
  const handles = [
    optim.registerOptimizerStepPreHook(() => void calls.push('global pre') as undefined),
    optimizer.registerStepPreHook(() => {
      calls.push('pre');
      return [() => 'replaced'];
    }),
    optimizer.registerStepPostHook((_, args) => void calls.push(`post ${args.length}`)),
    optim.registerOptimizerStepPostHook(() => void calls.push('global post')),
  ];
  t.is(optimizer.step(() => 'given') as string, 'replaced');
  t.deepEqual(calls, ['global pre', 'pre', 'post 1', 'global post']);
  for (const handle of handles) handle.remove();
  t.is(
    optimizer.step(() => 'given'),
    'given',
  );
  t.is(calls.length, 4);
});

test('a pre-hook that gives something else than arguments is refused', (t) => {
  const optimizer = new optim.SGD(parameters());
  Reflect.apply(optimizer.registerStepPreHook, optimizer, [() => 3]);
  t.throws(() => optimizer.step(), {
    name: 'RuntimeError',
    message: 'step must return None or a tuple of (new_args, new_kwargs), but got 3.',
  });
});

test("addParamGroup refuses what does not go with the groups that are there, in Python's words", (t) => {
  const [weight, bias] = parameters();
  const optimizer = new optim.SGD([weight], { lr: 0.5 });
  const add = (group: unknown) => () => void Reflect.apply(optimizer.addParamGroup, optimizer, [group]);
  t.throws(add([bias]), { instanceOf: TypeError, message: "param_group must be a dict, but got <class 'list'>" });
  t.throws(add({ lr: 1 }), { name: 'KeyError', message: "'params'" });
  t.throws(add({ params: weight }), {
    name: 'ValueError',
    message: 'some parameters appear in more than one parameter group',
  });
  t.throws(add({ params: [['bias', bias]] }), {
    name: 'ValueError',
    message:
      'all optimizer param groups should be with/without names. cannot add param group with names to the optimizer',
  });
  t.throws(add({ params: [['bias', bias], weight] }), {
    name: 'ValueError',
    message: 'all optimizer params should be with/without names. Some param names are missing',
  });
  t.throws(add({ params: [3] }), {
    instanceOf: TypeError,
    message: 'optimizer can only optimize Tensors, but one of the params is int',
  });
  t.is(optimizer.paramGroups.length, 1);
  add({ params: bias, momentum: 0.9 })();
  t.deepEqual([optimizer.paramGroups[1].lr, optimizer.paramGroups[1].momentum], [0.5, 0.9]);
});

test('entries of a loaded state that belong to no parameter are saved again', (t) => {
  const [weight] = parameters();
  const optimizer = new optim.SGD([weight]);
  const { param_groups } = optimizer.stateDict();
  optimizer.loadStateDict({ state: new Map<unknown, unknown>([['epoch', 3]]), param_groups });
  t.deepEqual(optimizer.stateDict().state as Map<unknown, unknown>, new Map([['epoch', 3]]));
});

test('state dict hooks see and replace what is saved and loaded', (t) => {
  const [weight] = parameters();
  const optimizer = new optim.SGD([weight], { lr: 1 });
  optimizer.registerStateDictPostHook((_, state) => ({
    ...state,
    param_groups: state.param_groups.map((g) => ({ ...g, lr: 7 })),
  }));
  t.is(optimizer.stateDict().param_groups[0].lr, 7);
  optimizer.registerLoadStateDictPreHook((_, state) => ({ ...state, param_groups: [{ lr: 3, params: [0] }] }));
  let loaded = 0;
  optimizer.registerLoadStateDictPostHook(() => {
    loaded++;
  });
  optimizer.loadStateDict(optimizer.stateDict());
  t.is(optimizer.paramGroups[0].lr, 3);
  t.is(optimizer.paramGroups[0].momentum, 0, 'a setting that the state dict lacks keeps its default');
  t.is(loaded, 1);
});

test("a state dict has Python's names and numbers, and one that does not fit is refused", (t) => {
  const [weight, bias] = parameters();
  const optimizer = new optim.Adam([{ params: [weight] }, { params: [bias], weightDecay: 0.5 }]);
  for (const param of [weight, bias]) param.grad = torch.onesLike(param);
  optimizer.step();
  const saved = optimizer.stateDict();
  t.deepEqual([...saved.state.keys()], [0, 1]);
  t.deepEqual(Object.keys(saved.state.get(1) ?? {}), ['step', 'exp_avg', 'exp_avg_sq']);
  t.deepEqual(
    saved.param_groups.map((group) => [group.weight_decay, group.params]),
    [
      [0, [0]],
      [0.5, [1]],
    ],
  );
  const other = new optim.Adam([weight]);
  t.throws(() => other.loadStateDict(saved), {
    name: 'ValueError',
    message: 'loaded state dict has a different number of parameter groups',
  });
  const same = new optim.Adam([{ params: [weight, bias] }, { params: parameters() }]);
  t.throws(() => same.loadStateDict(saved), {
    name: 'ValueError',
    message: /doesn't match the size of optimizer's group/,
  });
  t.throws(() => other.loadStateDict({}), { instanceOf: TypeError, message: /'state' and 'param_groups'/ });
});

test('a state dict of an older PyTorch, with plain numbers as step counts, can be loaded', (t) => {
  const [weight] = parameters();
  const optimizer = new optim.Adam([weight]);
  const average = torch.zerosLike(weight);
  optimizer.loadStateDict({
    state: { 0: { step: 5, exp_avg: average, exp_avg_sq: average.clone() } },
    param_groups: [{ lr: 0.1, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, params: [0] }],
  });
  weight.grad = torch.onesLike(weight);
  optimizer.step();
  t.is(stateTensor(optimizer.state.get(weight), 'step').item(), 6);
});

test('state outlives the tidy scope of the step that made it, and a step leaves no tensor behind', (t) => {
  const model = new nn.Linear(4, 3);
  const input = torch.randn(2, 4);
  const optimizer = new optim.AdamW(model.parameters(), { amsgrad: true });
  const step = (): void =>
    tidy(() => {
      optimizer.zeroGrad();
      model(input).sum().backward();
      optimizer.step();
    });
  step();
  t.is(stateTensor(optimizer.state.get(model.weight), 'step').item(), 1);
  const { handles } = torch.memoryStats();
  for (let i = 0; i < 50; i++) step();
  t.is(stateTensor(optimizer.state.get(model.weight), 'step').item(), 51);
  t.true(torch.memoryStats().handles <= handles + 4, `${torch.memoryStats().handles - handles} tensors were left`);
});

test('a loaded state survives the disposal of the tensors that it was loaded from', (t) => {
  const [weight] = parameters();
  const first = new optim.SGD([weight], { momentum: 0.9 });
  weight.grad = torch.onesLike(weight);
  first.step();
  const saved = first.stateDict();
  const second = new optim.SGD([weight], { momentum: 0.9 });
  second.loadStateDict(saved);
  stateTensor(saved.state.get(0), 'momentum_buffer').dispose();
  second.step();
  t.is(stateTensor(second.state.get(weight), 'momentum_buffer').sum().item(), 11.4);
});

test("an optimizer of one's own overrides updateGroup", (t) => {
  class SignDescent extends optim.Optimizer<{ lr: number }> {
    constructor(params: optim.Params<{ lr: number }>, lr: number) {
      super(params, { lr });
    }

    protected override updateGroup(group: optim.ParamGroup<{ lr: number }>): void {
      for (const param of group.params) {
        if (!param.grad) continue;
        const count = this.stateOf<{ count: Tensor }>(param);
        count.count ??= keep(torch.zeros([]));
        count.count.add_(1);
        param.sub_(param.grad.sign(), { alpha: group.lr });
      }
    }
  }
  const param = torch.zeros([2]).requiresGrad_();
  const optimizer = new SignDescent([param], 0.5);
  param.grad = torch.tensor([3, -2]);
  optimizer.step();
  optimizer.step();
  t.deepEqual(param.tolist(), [-1, 1]);
  t.is(stateTensor(optimizer.stateDict().state.get(0), 'count').item(), 2);
  t.throws(() => new optim.Optimizer([param], {}).step(), {
    name: 'NotImplementedError',
    message: /has to override updateGroup/,
  });
});

test('sparse gradients are refused by name where an optimizer cannot use them', (t) => {
  const param = torch.ones(3, 2).requiresGrad_();
  for (const name of ['Adam', 'Adadelta', 'RMSprop', 'NAdam', 'Adafactor']) {
    const optimizer = new (classNamed(name))([param]);
    param.grad = torch.ones(3, 2).toSparse();
    t.throws(() => optimizer.step(), {
      name: 'RuntimeError',
      message: new RegExp(`^${name} does not support sparse gradients`),
    });
  }
});

test('capturable settings are refused on the CPU as in Python', (t) => {
  const [weight] = parameters();
  const optimizer = new optim.Adam([weight], { capturable: true });
  weight.grad = torch.onesLike(weight);
  t.throws(() => optimizer.step(), {
    name: 'AssertionError',
    message: /^If capturable=True, params and state_steps must be on supported devices/,
  });
});
