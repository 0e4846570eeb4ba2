/** Tests run what a user loads, the bundle in `dist/`; it is built here, so that they never run an old one. */

import { buildJavaScript } from './scripts/build.mjs';

buildJavaScript();

export default {
  extensions: { ts: 'module' },
  nodeArguments: ['--loader=ts-node/esm', '--no-warnings'],
  files: ['test/**/*.test.ts'],
  timeout: '5m',
  workerThreads: false,
};
