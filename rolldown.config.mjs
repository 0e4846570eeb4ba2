/**
 * Joins the modules that tsc wrote into the few files that users load: reading hundreds of modules takes most of the time to start.
 * All land in one folder, where `import.meta.url` finds the addon and the other program.
 */

import { defineConfig } from 'rolldown';

const head = `
const namespaces = [];
function namespaceOf(getters) {
  const namespace = { __proto__: null };
  for (const name in getters) {
    Object.defineProperty(namespace, name, { get: getters[name], enumerable: true, configurable: true });
  }
  Object.defineProperty(namespace, Symbol.toStringTag, { value: 'Module' });
  namespaces.push(namespace);
  return namespace;
}
`;

const tail = `
for (const namespace of namespaces) {
  for (const [name, value] of Object.entries(namespace)) Object.defineProperty(namespace, name, { value });
  Object.freeze(namespace);
}
`;

/** `export * as nn` becomes an object of getters; once all is there it gets the values, which a prompt can show and complete. */
const namespacesOfValues = {
  name: 'namespaces of values',
  /** @param {string} code */
  renderChunk(code) {
    const replaced = code.replaceAll('__exportAll(', 'namespaceOf(');
    return replaced === code ? null : head + replaced + tail;
  },
};

export default defineConfig({
  input: {
    index: 'dist/index.js',
    vision: 'dist/vision/index.js',
    'download-process': 'dist/vision/datasets/download-process.js',
  },
  platform: 'node',
  logLevel: 'warn',
  external: /^[^./]/,
  plugins: [namespacesOfValues],
  output: {
    dir: 'dist/bundle',
    chunkFileNames: '[name].js',
    comments: { jsdoc: false },
    keepNames: true,
    minifyInternalExports: false,
  },
});
