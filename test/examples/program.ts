/** @file Runs an example as a user runs it. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExecutionContext } from 'ava';
import * as torch from 'typetorch';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Sees the program's output as it comes, and may send signals. */
type Watch = (out: string, kill: (signal: NodeJS.Signals) => void) => void;

/** A folder that is gone after the test. */
export function folder(t: ExecutionContext): string {
  const path = mkdtempSync(join(tmpdir(), 'typetorch-example-'));
  t.teardown(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A function that runs an example with one thread, in a folder and with arguments. */
export function example(name: string): (cwd: string, args: readonly string[], watch?: Watch) => Promise<Outcome> {
  const program = fileURLToPath(new URL(`../../dist/examples/${name}/main.js`, import.meta.url));
  return (cwd, args, watch) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, '--threads', '1', ...args], { cwd });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        watch?.(out, (signal) => child.kill(signal));
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    });
}

/** Everything in a value in order, of each tensor the digest of its bytes. */
export function bytesOf(value: unknown): unknown[] {
  if (value instanceof torch.Tensor) {
    const bytes = value.contiguous().view(-1).view(torch.uint8).typedArray() as Uint8Array;
    return [createHash('sha256').update(bytes).digest('hex')];
  }
  if (value instanceof Map) return [...value.values()].flatMap(bytesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(bytesOf);
  return [value];
}
