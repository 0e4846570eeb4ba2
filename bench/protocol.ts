/** @file Talks to the two workers, TypeScript's and Python's. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';

export interface Request {
  readonly name: string;
  readonly grad: boolean;
  readonly count: number;
  /** Whether TypeScript's side opens a `tidy` scope every 64 repetitions. Python ignores it. */
  readonly scoped: boolean;
}

export class Worker {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private readonly reader: Interface;

  constructor(command: string, args: readonly string[]) {
    this.child = spawn(command, args);
    this.child.stderr.pipe(process.stderr);
    this.reader = createInterface({ input: this.child.stdout });
    this.lines = this.reader[Symbol.asyncIterator]();
  }

  /** Nanoseconds per repetition. */
  async measure(request: Request): Promise<number> {
    this.child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error(`the worker ended while it measured ${request.name}`);
    return (JSON.parse(value) as { ns: number }).ns;
  }

  close(): void {
    this.child.stdin.end();
    this.reader.close();
  }
}
