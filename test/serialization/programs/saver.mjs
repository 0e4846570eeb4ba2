// Saves checkpoint after checkpoint to the path given, until it is killed.
import { full, save } from 'typetorch';

const path = process.argv[2];
for (let n = 1; ; n++) {
  save({ n, weights: full([65536], n), more: Array.from({ length: 8 }, () => full([8192], n)) }, path);
  if (n === 1) process.stdout.write('ready\n');
}
