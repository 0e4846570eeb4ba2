import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
const { cases } = await import('./cases.js');
const { run } = await import('./given.js');
const { swept } = await import('./sweep.js');
const expected = JSON.parse(readFileSync('/tmp/wt/jagged/test/nested/jagged/python.json', 'utf8'));
const seen = new Map();
let ok = 0;
const diff = (a, b, path = '') => {
  if (isDeepStrictEqual(a, b)) return [];
  if (a && b && typeof a === 'object' && typeof b === 'object' && !Array.isArray(a)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((k) => diff(a[k], b[k], path + '.' + k));
  }
  return [`${path}: ours ${JSON.stringify(a)?.slice(0, 160)} | python ${JSON.stringify(b)?.slice(0, 160)}`];
};
for (const [name, told] of Object.entries(expected)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  const fn = swept(name) ?? cases[name];
  const d = fn ? diff(run(fn), told) : ['no case'];
  if (!d.length) {
    ok++;
    continue;
  }
  const key = d.join('\n     ');
  if (!seen.has(key)) seen.set(key, []);
  seen.get(key).push(name);
}
console.log('ok', ok);
for (const [k, v] of [...seen].sort((a, b) => b[1].length - a[1].length))
  console.log(`[${v.length}]`, v.slice(0, 3).join(' ; '), '\n     ', k);
