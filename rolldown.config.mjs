/**
 * Joins the modules that tsc wrote into the few files that users load: reading hundreds of modules takes most of the time to start.
 * All land in one folder, where `import.meta.url` finds the addon and the other program.
 */

import { defineConfig } from 'rolldown';

export default defineConfig({
  input: {
    index: 'dist/index.js',
    vision: 'dist/vision/index.js',
    'download-process': 'dist/vision/datasets/download-process.js',
  },
  platform: 'node',
  logLevel: 'warn',
  external: /^[^./]/,
  output: {
    dir: 'dist/bundle',
    chunkFileNames: '[name].js',
    comments: { jsdoc: false },
    keepNames: true,
    minifyInternalExports: false,
  },
});
