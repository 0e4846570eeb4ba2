/** @file What the compiler knows about modules. The type check of the project compiles this file; running it shows that the calls work. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

const F = nn.functional;

/** Says at compile time that a value has exactly a type. */
function exactly<T>() {
  return <U>(value: U, ..._same: [T] extends [U] ? ([U] extends [T] ? [] : [never]) : [never]): U => value;
}

class Net extends nn.Module<[x: Tensor], [features: Tensor, logits: Tensor]> {
  conv = new nn.Conv2d(1, 2, 5, { padding: 2 });
  prelu = new nn.PReLU();
  fc1 = new nn.Linear(2 * 4 * 4, 2);
  fc2: nn.Linear;

  constructor(numClasses: number) {
    super();
    this.fc2 = new nn.Linear(2, numClasses);
  }

  override forward(x: Tensor): [Tensor, Tensor] {
    const maps = F.maxPool2d(this.prelu(this.conv(x)), 2);
    const features = this.fc1(maps.view([-1, 2 * 4 * 4]));
    return [features, this.fc2(features)];
  }
}

test('a module takes and gives what its class says', (t) => {
  const net = new Net(3);
  const x = torch.zeros(1, 1, 8, 8);
  const [features, logits] = net(x);
  exactly<Tensor>()(features);
  t.deepEqual(
    [features.shape, logits.shape],
    [
      [1, 2],
      [1, 3],
    ],
  );
  exactly<nn.Parameter>()(net.fc2.weight);
  exactly<nn.Parameter | null>()(net.fc2.bias);
  if (t.title === '') {
    // @ts-expect-error one argument too many
    net(x, x);
    // @ts-expect-error not a tensor
    net('x');
    // @ts-expect-error an option that does not exist
    new nn.Conv2d(1, 1, 1, { strides: 2 });
    // @ts-expect-error a mode that does not exist
    new nn.Conv2d(1, 1, 1, { paddingMode: 'mirror' });
  }
});

test('indices of a pooling layer are part of its type', (t) => {
  const x = torch.arange(16).reshape([1, 1, 4, 4]).float();
  exactly<Tensor>()(new nn.MaxPool2d(2)(x));
  const [output, indices] = new nn.MaxPool2d(2, { returnIndices: true })(x);
  exactly<Tensor>()(indices);
  const back = new nn.MaxUnpool2d(2)(output, indices);
  t.is(back.sum().item(), output.sum().item());
  const [maxima, places] = F.maxPool2d(x, 2, { returnIndices: true });
  t.true(maxima.equal(output) && places.equal(indices));
  exactly<Tensor>()(F.maxPool2d(x, 2, 2, { padding: 1 }));
});

test('chains and lists know their modules', (t) => {
  const chain = new nn.Sequential(new nn.Linear(2, 3), new nn.ReLU());
  exactly<Tensor>()(chain(torch.zeros(1, 2)));
  const list = new nn.ModuleList([new nn.Linear(1, 2), new nn.Linear(2, 3)]);
  t.is(list.at(1).outFeatures, 3);
  const modules: nn.AnyModule[] = [chain, list, new nn.Bilinear(1, 1, 1), new nn.LSTM(1, 1)];
  t.is(modules.length, 4);
  const layer: nn.Module<[x: Tensor], Tensor> = chain;
  t.is(typeof layer, 'function');
  if (t.title === '') {
    // @ts-expect-error a chain of one tensor each takes no two
    chain(torch.zeros(1), torch.zeros(1));
  }
});

class Split extends nn.Module<[x: Tensor], [Tensor, Tensor]> {
  override forward(x: Tensor): [Tensor, Tensor] {
    return [x, x];
  }
}

class Join extends nn.Module<[pair: readonly [Tensor, Tensor]], Tensor> {
  override forward([a, b]: readonly [Tensor, Tensor]): Tensor {
    return a.add(b);
  }
}

class Count extends nn.Module<[x: Tensor], number> {
  override forward(x: Tensor): number {
    return x.numel();
  }
}

test('a chain takes what its first module takes, gives what its last gives, and its neighbours fit', (t) => {
  const x = torch.ones(1, 2);
  exactly<Tensor>()(new nn.Sequential(new nn.Linear(2, 2), new Split(), new Join(), new nn.ReLU())(x));
  const [left, right] = new nn.Sequential(new nn.Linear(2, 2), new Split())(x);
  t.true(exactly<Tensor>()(left).equal(exactly<Tensor>()(right)));
  const [output, [hidden]] = new nn.Sequential(new nn.Linear(2, 2), new nn.LSTM(2, 3))(x);
  t.deepEqual(
    [exactly<Tensor>()(output).shape, exactly<Tensor>()(hidden).shape],
    [
      [1, 3],
      [1, 3],
    ],
  );
  t.deepEqual(exactly<Tensor>()(new nn.Sequential(new nn.Bilinear(2, 2, 3), new nn.ReLU())(x, x)).shape, [1, 3]);
  t.is(exactly<number>()(new nn.Sequential(new Join(), new Count())([x, x])), 2);
  t.is(exactly<Tensor>()(new nn.Sequential()(x)), x);
  t.true(exactly<Tensor>()(new nn.Sequential({ a: new nn.ReLU(), b: new nn.Identity() })(x)).equal(x));
  const layers = [1, 2].map(() => new nn.Linear(2, 2));
  t.deepEqual(exactly<Tensor>()(new nn.Sequential(...layers)(x)).shape, [1, 2]);
  const given = new nn.Sequential<[x: Tensor], [Tensor, Tensor]>(new nn.ReLU(), new Split());
  t.is(exactly<[Tensor, Tensor]>()(given(x)).length, 2);
  if (t.title === '') {
    // @ts-expect-error a pair where a tensor is taken
    new nn.Sequential(new Split(), new nn.ReLU());
    // @ts-expect-error a tensor where a pair is taken
    new nn.Sequential(new nn.ReLU(), new Join());
    // @ts-expect-error a recurrent layer gives its state too
    new nn.Sequential(new nn.LSTM(1, 2), new nn.Linear(2, 1));
    // @ts-expect-error two inputs are taken where one is given
    new nn.Sequential(new nn.ReLU(), new nn.Bilinear(1, 2, 3));
    // @ts-expect-error the third does not fit the second
    new nn.Sequential(new nn.ReLU(), new Split(), new nn.ReLU(), new nn.ReLU());
    // @ts-expect-error not a module
    new nn.Sequential(new nn.ReLU(), 3);
  }
});

test('chains of one’s own extend the class', (t) => {
  class Head extends nn.Sequential {
    constructor() {
      super(new nn.Linear(1, 2), new nn.ReLU());
    }
  }
  class Counter extends nn.Sequential<[x: Tensor], number> {
    constructor() {
      super(new nn.Linear(1, 2), new Count());
    }
  }
  const x = torch.ones(1, 1);
  t.deepEqual(exactly<Tensor>()(new Head()(x)).shape, [1, 2]);
  t.is(exactly<number>()(new Counter()(x)), 2);
  const head: unknown = new Head();
  t.true(head instanceof nn.Sequential && head.length === 2);
  t.is(String(new Head()).split('\n')[0], 'Head(');
});

test('hooks know the module, its arguments and its output', (t) => {
  const lstm = new nn.LSTM(2, 3);
  lstm.registerForwardHook((module, [input], [output]) => {
    exactly<nn.LSTM>()(module);
    t.is(input.constructor.name, 'Tensor');
    t.is(output.constructor.name, 'Tensor');
  });
  const [output, [hidden, cell]] = lstm(torch.zeros(1, 1, 2));
  t.deepEqual(
    [output.shape, hidden.shape, cell.shape],
    [
      [1, 1, 3],
      [1, 1, 3],
      [1, 1, 3],
    ],
  );
});
