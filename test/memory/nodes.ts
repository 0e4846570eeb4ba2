/** @file The Node versions that are supported: the running one, and others from npm's packages, kept in the user's cache. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const others = ['20.19.5', '22.21.1', '24.11.0'];

export interface NodeVersion {
  readonly version: string;
  /** Null if it could not be had here. */
  readonly command: string | null;
}

function fetchNode(version: string): string | null {
  if (process.platform !== 'linux') return null;
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'typetorch/node', version);
  const name = `node-${process.platform}-${process.arch}`;
  const command = join(cache, 'node_modules', name, 'bin/node');
  if (!existsSync(command)) {
    const args = [
      'install',
      '--prefix',
      cache,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `${name}@${version}`,
    ];
    const { status } = spawnSync('npm', args, { stdio: 'ignore' });
    if (status !== 0) return null;
  }
  return spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout?.startsWith(`v${version}`) ? command : null;
}

/** The running Node, and one of each other supported major version. */
export function nodeVersions(): NodeVersion[] {
  const running = process.versions.node;
  const major = running.split('.')[0];
  return [
    { version: running, command: process.execPath },
    ...others
      .filter((version) => version.split('.')[0] !== major)
      .map((version) => ({ version, command: fetchNode(version) })),
  ];
}
