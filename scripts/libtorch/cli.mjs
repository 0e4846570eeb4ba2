import { parseArgs } from 'node:util';
import { ensureLibtorch } from './ensure.mjs';
import { LibtorchError } from './errors.mjs';

const USAGE = `Usage: node scripts/libtorch/cli.mjs [--verify] [--json]

Fetches libtorch into the user's cache if it isn't there, and prints its folder.

  --verify  compare every byte with the pinned digests
  --json    print the folder, the libraries and the environment for cargo as JSON

LIBTORCH=<folder> or LIBTORCH_USE_PYTORCH=1 name another libtorch to use.
`;

try {
  const { values } = parseArgs({
    options: { verify: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
  } else {
    const libtorch = await ensureLibtorch({ verify: values.verify });
    process.stdout.write(`${values.json ? JSON.stringify(libtorch) : libtorch.dir}\n`);
  }
} catch (error) {
  if (process.env.TYPETORCH_DEBUG) console.error(error);
  else if (error instanceof LibtorchError) console.error(error.message);
  else console.error(`${error} (TYPETORCH_DEBUG=1 shows more)`);
  process.exitCode = 1;
}
