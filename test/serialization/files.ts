/** @file Checkpoints that Python wrote (python.py made them), temporary files, and Python itself where it is there. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';

const stored = JSON.parse(readFileSync(new URL('python.json', import.meta.url), 'utf8')) as Record<string, string>;

/** The bytes of a checkpoint that Python wrote. */
export function pythonFile(name: string): Buffer {
  return Buffer.from(stored[name], 'base64');
}

const folder = mkdtempSync(join(tmpdir(), 'typetorch-serialization-'));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;

/** A path of its own in a folder that is removed after the tests. */
export function temporaryPath(name = 'file.pth'): string {
  return join(folder, `${count++}-${name}`);
}

export function written(bytes: Uint8Array): string {
  const path = temporaryPath();
  writeFileSync(path, bytes);
  return path;
}

function findPython(): string | null {
  for (const python of [process.env.PYTHON, 'python3']) {
    if (python && spawnSync(python, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0) return python;
  }
  return null;
}

/** A Python that has torch, or null. */
export const python = findPython();

/** Runs a Python program; its last line of output is JSON. */
export function runPython(program: string, ...args: string[]): unknown {
  const { status, stdout, stderr } = spawnSync(python ?? 'python3', ['-W', 'ignore', '-c', program, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
