// Runs the tests of the browser and counts them.
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';

/**
 * Runs test/**\/*.test.ts, by default in the browser of web-test-runner.config.js. A file that cannot
 * be loaded, or hangs, counts as one test that failed.
 * @param {object} [config] what differs from web-test-runner.config.js
 * @returns {Promise<{ passed: number, failures: string[] }>} the failures by file, name and message
 */
export async function testBrowser(config = {}) {
  let passed = 0;
  const failures = [];
  // Only now, because it looks for a browser, which may just have been installed.
  const { default: standard } = await import('../web-test-runner.config.js');
  const runner = await startTestRunner({
    config: { ...standard, ...config },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return { passed, failures: ['The test runner did not start.'] };
  await new Promise((resolve) => runner.on('stopped', resolve));

  // Chai's message has no room for a list; without it nobody knows what a browser elsewhere found.
  const said = ({ message, actual } = {}) => (actual ? `${message}, found ${actual}` : message);
  const countSuite = ({ tests = [], suites = [] }, path) => {
    for (const test of tests) {
      if (test.skipped) continue;
      if (test.passed) passed += 1;
      else failures.push(`${[...path, test.name].join(' > ')}: ${said(test.error)}`);
    }
    for (const suite of suites) countSuite(suite, [...path, suite.name]);
  };
  for (const { testFile, testResults, passed: allPassed } of runner.sessions.all()) {
    const file = relative(process.cwd(), testFile);
    const before = failures.length;
    if (testResults) countSuite(testResults, [file]);
    if (!allPassed && failures.length === before) failures.push(file);
  }
  return { passed, failures };
}
