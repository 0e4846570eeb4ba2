/** @file The build finds the CUDA part of a libtorch, and says which header is missing. */

import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'ava';
import type * as Cuda from '../../scripts/libtorch/cuda.mjs';

const { findCuda } = (await import(new URL('../../scripts/libtorch/cuda.mjs', import.meta.url).href)) as typeof Cuda;

const library = process.platform === 'win32' ? 'torch_cuda.dll' : 'libtorch_cuda.so';
const run = process.platform === 'darwin' ? test.skip : test;

/** A folder with these files, all of them empty. */
function folder(...files: string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cuda-')));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

const headers = ['cuda_runtime_api.h', 'crt/host_defines.h', 'nv/target', 'cublas_v2.h', 'cusparse.h', 'cusolverDn.h'];

test('a libtorch without CUDA has none', (t) => {
  t.is(findCuda(join(folder('torch/lib/libtorch_cpu.so'), 'torch'), {}), undefined);
});

run('libraries and headers of packages beside torch are found, also through a link', (t) => {
  const root = folder(`torch/lib/${library}`, ...headers.map((name) => `nvidia/cu13/include/${name}`), 'links/none');
  const link = join(root, 'links/torch');
  symlinkSync(join(root, 'torch'), link, 'junction');
  t.deepEqual(findCuda(link, {}), {
    dir: join(root, 'torch'),
    libraries: [join(root, 'torch/lib', library)],
    include: [join(root, 'nvidia/cu13/include')],
    lacking: undefined,
  });
});

run('headers of a toolkit count too, and one that is missing is named', (t) => {
  const toolkit = folder(...headers.filter((name) => name !== 'nv/target').map((name) => `include/${name}`));
  const found = findCuda(join(folder(`torch/lib/${library}`), 'torch'), { CUDA_HOME: toolkit });
  t.true(found?.include.includes(join(toolkit, 'include')));
  t.true(found?.lacking === 'nv/target' || found?.include.some((path) => path.startsWith('/usr/local/cuda')));
});
