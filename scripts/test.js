// Runs all tests, those of Node and those of the browser; the last line is "N passed, N failed".
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { testBrowser } from './browser-tests.js';
import { endTests } from './end-tests.js';
import { ensureBrowser } from './find-browser.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const files = readdirSync('test', { recursive: true }).map(
  (file) => `test/${file.replaceAll('\\', '/')}`,
);
let passed = 0;
const failures = [];

/** Tests of node:test. A file that cannot be loaded counts as one that failed. */
async function testNode(nodeFiles) {
  const events = run({
    files: nodeFiles.map((file) => `${process.cwd()}/${file}`),
    concurrency: 2,
  });
  const isTest = ({ details, skip, todo }) => details?.type !== 'suite' && !skip && !todo;
  events.on('test:pass', (test) => {
    if (isTest(test)) passed += 1;
  });
  events.on('test:fail', (test) => {
    if (isTest(test)) failures.push(`${relative(process.cwd(), test.file)} > ${test.name}`);
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
}

// Before anything runs at the same time: two would get into each other's way as they install one.
process.env.CHROME_PATH = ensureBrowser();
await testNode(files.filter((file) => file.endsWith('.node.test.js')));
const browser = await testBrowser();
passed += browser.passed;
failures.push(...browser.failures);

// What the reporters still have to say comes first.
await new Promise((resolve) => setTimeout(resolve, 100));
endTests(passed, failures);
