// Runs the tests of the browser in Chromium, Firefox and WebKit, or in those that are named:
// `npm run test:engines -- firefox`. The last line is "N passed, N failed".
import { fileURLToPath } from 'node:url';
import { testBrowser } from './browser-tests.js';
import { endTests } from './end-tests.js';
import { ENGINES } from './engines.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
if (unknown) {
  console.error(`No engine ${unknown}: expected ${Object.keys(ENGINES).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
const failures = [];
const lines = [];
for (const name of names.length ? names : Object.keys(ENGINES)) {
  const { find, install, start } = ENGINES[name];
  const path = find();
  if (!path) {
    failures.push(`${name} is missing: apt-get install ${install}`);
    continue;
  }
  const { version, config, stop } = await start(path);
  console.log(`\n${version}`);
  const engine = await testBrowser(config).finally(stop);
  passed += engine.passed;
  failures.push(...engine.failures.map((failure) => `${name}: ${failure}`));
  lines.push(`${version}: ${engine.passed} passed, ${engine.failures.length} failed`);
}
console.log(`\n${lines.join('\n')}`);
endTests(passed, failures);
