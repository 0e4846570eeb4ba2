/** @file Streams and events of devices without streams, and the namespaces of devices, as in Python (python.py). */

import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import test from 'ava';
import * as torch from 'typetorch';
import { makeError, RuntimeError } from '../../src/native/errors.js';

type Outcomes = Record<string, string>;

const python = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as {
  streams: Record<string, Outcomes>;
  refused: Outcomes;
};

/** What Python's `repr` of a result is, or the error. */
function outcome(fn: () => unknown): string {
  try {
    const value = fn();
    if (value === undefined) return 'None';
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    return typeof value === 'number' ? String(value) : inspect(value);
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}

function streams(device: string): Outcomes {
  const [s, e] = [new torch.Stream(device), new torch.Event(device)];
  const timed = new torch.Event(device, { enableTiming: true });
  return {
    stream: outcome(() => s),
    'with priority': outcome(() => new torch.Stream(device, { priority: -1 })),
    'stream id': outcome(() => s.streamId),
    'device index': outcome(() => s.deviceIndex),
    'device type': outcome(() => s.deviceType),
    device: outcome(() => s.device),
    query: outcome(() => s.query()),
    synchronize: outcome(() => s.synchronize()),
    'native handle': outcome(() => s.nativeHandle),
    'record event': outcome(() => s.recordEvent()),
    'wait event': outcome(() => s.waitEvent(e)),
    'wait stream': outcome(() => s.waitStream(s)),
    equal: outcome(() => s.equals(new torch.Stream(device))),
    event: outcome(() => e),
    'timed event': outcome(() => timed),
    'event id': outcome(() => e.eventId),
    'event device': outcome(() => e.device),
    record: outcome(() => e.record()),
    'record into stream': outcome(() => e.record(s)),
    wait: outcome(() => e.wait()),
    'event query': outcome(() => e.query()),
    'event synchronize': outcome(() => e.synchronize()),
    'elapsed without timing': outcome(() => e.elapsedTime(timed)),
    elapsed: outcome(() => timed.elapsedTime(new torch.Event({ device, enableTiming: true }))),
  };
}

for (const device of ['cpu', 'meta']) {
  test(`streams and events of ${device}`, (t) => {
    t.deepEqual(streams(device), python.streams[device]);
  });
}

test('what is refused', (t) => {
  t.deepEqual(
    {
      'Stream of mps': outcome(() => new torch.Stream('mps')),
      'Event of xpu': outcome(() => new torch.Event('xpu')),
      "other device's event": outcome(() => new torch.Event('cpu').elapsedTime(new torch.Event('meta'))),
      "other device's stream": outcome(() => new torch.Event('cpu').record(new torch.Stream('meta'))),
      'module of hpu': outcome(() => torch.getDeviceModule('hpu')),
      'module of privateuseone': outcome(() => torch.getDeviceModule(torch.device('privateuseone'))),
      'module of a number': outcome(() => torch.getDeviceModule(3 as unknown as string)),
    },
    python.refused,
  );
  t.throws(() => new torch.Stream('nowhere'), { message: /^Expected one of cpu, cuda/ });
  t.throws(() => new torch.Stream({ prio: 1 } as torch.StreamOptions), { message: /prio/ });
});

test('namespaces of devices', (t) => {
  t.is(torch.getDeviceModule('cpu'), torch.cpu);
  t.is(torch.getDeviceModule(torch.device('cuda:0')), torch.cuda);
  t.is(torch.getDeviceModule(), torch.cuda.isAvailable() ? torch.cuda : torch.cpu);
});

const withCuda = torch.cuda.isAvailable() ? test : test.skip;

withCuda('on a CUDA device', (t) => {
  const stream = new torch.Stream('cuda');
  const [start, end] = [0, 1].map(() => new torch.Event('cuda', { enableTiming: true }));
  start.record(stream);
  torch.cuda.stream(stream, () =>
    torch.ones(64, 64, { device: 'cuda' }).matmul(torch.ones(64, 64, { device: 'cuda' })),
  );
  end.record(stream);
  end.synchronize();
  t.true(start.elapsedTime(end) >= 0);
  t.true(new torch.cuda.Stream() instanceof torch.Stream);
  t.true(new torch.cuda.Event() instanceof torch.Event);
});

test('a failure of CUDA itself is an AcceleratorError', (t) => {
  const failure = makeError(0, 'CUDA error: device-side assert triggered\n', '');
  t.is(failure.name, 'AcceleratorError');
  t.true(failure instanceof RuntimeError);
  t.true(new torch.AcceleratorError('') instanceof torch.RuntimeError);
  const library = 'CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`';
  t.is(makeError(0, library, '').name, 'RuntimeError');
  t.is(makeError(1, 'CUDA error: out of range', '').name, 'IndexError');
});
