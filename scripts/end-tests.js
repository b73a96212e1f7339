/**
 * Says which tests failed; the last line is "N passed, N failed". Ends with 1 unless all passed.
 * @param {number} passed
 * @param {string[]} failures the names of those that failed
 */
export function endTests(passed, failures) {
  for (const failure of failures) console.log(`Failed: ${failure}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exit(passed > 0 && failures.length === 0 ? 0 : 1);
}
