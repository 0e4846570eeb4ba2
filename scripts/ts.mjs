/** Runs a TypeScript program of this repository: `node scripts/ts.mjs <file> [arguments]`. */

import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--no-warnings', '--loader=ts-node/esm', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
