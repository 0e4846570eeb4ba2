/** @file Finds the Python that is compared with, or makes an environment for it. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const VERSION = '2.11.0';

function hasTorch(command: string): boolean {
  const { stdout } = spawnSync(command, ['-c', 'import torch; print(torch.__version__)'], { encoding: 'utf8' });
  return stdout?.startsWith(VERSION) ?? false;
}

/** `PYTHON`, else python3, if they have torch 2.11.0; else a virtual environment in the cache, made on first use. */
export function findPython(): string {
  const given = process.env.PYTHON;
  if (given) {
    if (!hasTorch(given))
      throw new Error(`PYTHON names ${given}, which has no torch ${VERSION}: install it there, or unset PYTHON`);
    return given;
  }
  if (hasTorch('python3')) return 'python3';
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'typetorch', `python-torch-${VERSION}`);
  const command = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (existsSync(command) && hasTorch(command)) return command;
  console.error(`no Python with torch ${VERSION} here: making one in ${folder}`);
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', folder]],
    [command, ['-m', 'pip', 'install', '--quiet', `torch==${VERSION}`, 'numpy']],
  ];
  for (const [program, args] of steps) {
    const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0)
      throw new Error(
        `\`${program} ${args.join(' ')}\` failed; PYTHON=<command> names a Python that has torch ${VERSION}`,
      );
  }
  return command;
}
