/** @file Containers: chains, lists and dictionaries of modules and parameters. */

import test from 'ava';
import * as torch from 'typetorch';
import { nn } from 'typetorch';

const kinds = (modules: Iterable<nn.AnyModule>): string => [...modules].map((module) => module.constructor.name).join();

test('Sequential calls its modules in order, and may be named', (t) => {
  const net = new nn.Sequential(
    new Map([
      ['fc', new nn.Linear(2, 3)],
      ['act', new nn.ReLU()],
    ] as [string, nn.Linear][]),
  );
  t.deepEqual(Object.keys(net.stateDict()), ['fc.weight', 'fc.bias']);
  t.deepEqual(net(torch.zeros(1, 2)).shape, [1, 3]);
  t.is(kinds(new nn.Sequential({ b: new nn.ReLU(), a: new nn.Tanh() })), 'ReLU,Tanh');
  const x = torch.ones(1);
  t.is(new nn.Sequential()(x), x);
});

test('Sequential is indexed, sliced, changed and renumbered as in Python', (t) => {
  const net = new nn.Sequential(new nn.ReLU(), new nn.Tanh(), new nn.Sigmoid());
  t.is(net.length, 3);
  t.is(net.at(-1).constructor.name, 'Sigmoid');
  t.is(kinds(net.slice(1)), 'Tanh,Sigmoid');
  net.setAt(0, new nn.SiLU());
  t.is(net.pop(1).constructor.name, 'Tanh');
  t.is(kinds(net.append(new nn.ELU()).insert(1, new nn.CELU()).extend([new nn.GELU()])), 'SiLU,CELU,Sigmoid,ELU,GELU');
  t.deepEqual(
    [...net.namedChildren()].map(([name]) => name),
    ['0', '1', '2', '3', '4'],
  );
  t.throws(() => net.at(5), { instanceOf: torch.IndexError, message: 'index 5 is out of range' });
});

test('ModuleList keeps its modules in order through eleven of them and through insertion', (t) => {
  const list = new nn.ModuleList(Array.from({ length: 11 }, () => new nn.Linear(1, 1)));
  list.insert(1, new nn.Linear(2, 2));
  t.is(list.length, 12);
  t.is(list.at(1).inFeatures, 2);
  t.deepEqual(
    [...list.namedChildren()].map(([name]) => name),
    Array.from({ length: 12 }, (_, i) => String(i)),
  );
  t.is(list.pop(-1).inFeatures, 1);
  t.is(list.slice(0, 2).length, 2);
  t.throws(() => list.at(11), { instanceOf: torch.IndexError });
  t.throws(() => (list as () => unknown)(), {
    message: 'Module [ModuleList] is missing the required "forward" function',
  });
});

test('ModuleDict is set, read, updated and emptied by name', (t) => {
  const dict = new nn.ModuleDict<nn.AnyModule>({ b: new nn.ReLU(), a: new nn.Tanh() });
  t.deepEqual([...dict.keys()], ['b', 'a']);
  dict.update(new Map([['c', new nn.ELU()]]));
  dict.set('b', new nn.Sigmoid());
  t.is(kinds(dict.values()), 'Sigmoid,Tanh,ELU');
  t.true(dict.has('a'));
  t.is(dict.pop('a').constructor.name, 'Tanh');
  t.throws(() => dict.get('a'), { instanceOf: torch.KeyError });
  t.throws(() => dict.set('forward', new nn.ReLU()), { message: "attribute 'forward' already exists" });
  dict.clear();
  t.is(dict.length, 0);
});

test('ParameterList and ParameterDict make parameters of tensors and keep other values', (t) => {
  const list = new nn.ParameterList([torch.zeros(2), new nn.Parameter(torch.ones(1))]);
  t.true(list.at(0) instanceof nn.Parameter);
  t.deepEqual(Object.keys(list.append(torch.zeros(1)).stateDict()), ['0', '1', '2']);
  t.is(list.slice(1).length, 2);
  t.throws(() => (list as () => unknown)(), { message: 'ParameterList should not be called.' });
  const dict = new nn.ParameterDict<nn.Parameter | string>({ b: torch.zeros(1), a: torch.zeros(1), note: 'x' });
  t.deepEqual([...dict.keys()], ['a', 'b', 'note']);
  t.deepEqual(Object.keys(dict.stateDict()), ['a', 'b']);
  t.is(dict.pop('note'), 'x');
  t.deepEqual(dict.popitem()[0], 'b');
  t.is(dict.setdefault('a', torch.ones(1)), dict.get('a'));
  t.is(dict.copy().length, 1);
  const zeros = dict.fromkeys(['d', 'c'], torch.zeros(2));
  t.deepEqual([...zeros.keys()], ['d', 'c']);
  t.not(zeros.get('d'), zeros.get('c'));
  t.is(dict.length, 1);
});
