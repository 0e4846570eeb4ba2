/** @file The addon's part of the block that each thread has, which is small where libraries that are opened late share it. */

import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import test from 'ava';

const folder = new URL('../../build/', import.meta.url);

/** Bytes of the ELF segment PT_TLS. */
function threadBlockOf(file: URL): number {
  const elf = new DataView(readFileSync(file).buffer);
  const little = endianness() === 'LE';
  const [headers, size, count] = [
    Number(elf.getBigUint64(32, little)),
    elf.getUint16(54, little),
    elf.getUint16(56, little),
  ];
  for (let i = 0; i < count; i++) {
    const header = headers + i * size;
    if (elf.getUint32(header, little) === 7) return Number(elf.getBigUint64(header + 40, little));
  }
  return 0;
}

const onLinux = process.platform === 'linux' ? test : test.skip;

// The GNU C library sets 1,664 bytes aside, of which libgomp takes 120, and other addons of the process may want some.
onLinux('it is at most 1,024 bytes', (t) => {
  const bytes = threadBlockOf(new URL(`typetorch.linux-${process.arch}-gnu.node`, folder));
  t.log(`${bytes} bytes`);
  t.true(bytes > 0);
  t.true(bytes <= 1024);
});
