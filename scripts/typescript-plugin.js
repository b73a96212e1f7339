// Serves TypeScript as JavaScript, to the tests and to the contact sheets.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

/** The plugin for the development server and for the test runner. */
export const typescript = esbuildPlugin({
  ts: true,
  json: false,
  target: 'esnext',
  tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
});
