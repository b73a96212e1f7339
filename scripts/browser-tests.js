// Runs the tests of the browser and counts them.
import { startTestRunner } from '@web/test-runner';

/**
 * Runs test/**\/*.test.ts, by default in the browser of web-test-runner.config.js. A file that cannot
 * be loaded, or hangs, counts as one test that failed.
 * @param {object} [config] what differs from web-test-runner.config.js
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function testBrowser(config = {}) {
  const count = { passed: 0, failed: 0 };
  // Only now, because it looks for a browser, which may just have been installed.
  const { default: standard } = await import('../web-test-runner.config.js');
  const runner = await startTestRunner({
    config: { ...standard, ...config },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return { passed: 0, failed: 1 };
  await new Promise((resolve) => runner.on('stopped', resolve));

  const countSuite = ({ tests = [], suites = [] }) => {
    for (const { passed, skipped } of tests) {
      if (!skipped) count[passed ? 'passed' : 'failed'] += 1;
    }
    suites.forEach(countSuite);
  };
  for (const session of runner.sessions.all()) {
    const before = count.failed;
    if (session.testResults) countSuite(session.testResults);
    if (!session.passed && count.failed === before) count.failed += 1;
  }
  return count;
}
