// Runs the tests of the browser in Chromium, Firefox and WebKit, or in those that are named:
// `npm run test:engines -- firefox`. The last line is "N passed, N failed".
import { fileURLToPath } from 'node:url';
import { testBrowser } from './browser-tests.js';
import { ENGINES } from './engines.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
if (unknown) {
  console.error(`No engine ${unknown}: expected ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const lines = [];
for (const name of names.length ? names : Object.keys(ENGINES)) {
  const { find, install, start } = ENGINES[name];
  const path = find();
  if (!path) {
    total.failed += 1;
    lines.push(`${name} is missing: apt-get install ${install}`);
    continue;
  }
  const { version, config, stop } = await start(path);
  console.log(`\n${version}`);
  const { passed, failed } = await testBrowser(config).finally(stop);
  total.passed += passed;
  total.failed += failed;
  lines.push(`${version}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.passed > 0 && total.failed === 0 ? 0 : 1);
