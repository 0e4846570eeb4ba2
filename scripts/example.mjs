/** Runs an example: `npm run example -- center-loss --epochs 2`. */

import { existsSync, readdirSync } from 'node:fs';

const folder = new URL('../dist/examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/main.js`, folder)));

const [name] = process.argv.splice(2, 1);
if (!names.includes(name)) {
  console.error(`usage: npm run example -- <name> [options]\n\nThe examples are: ${names.join(', ')}`);
  process.exit(1);
}
await import(new URL(`${name}/main.js`, folder).href);
