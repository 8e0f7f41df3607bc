/** Counting for the summary that `scripts/test.mjs` prints over all runs. */
import { appendFileSync } from 'node:fs';

/**
 * Appends one line of JSON, `{ suite, passed, failed, skipped }`, to the file named by `TEST_COUNTS`; does nothing
 * without it.
 * @param {string} suite
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
export function writeCounts(suite, counts) {
  if (process.env.TEST_COUNTS)
    appendFileSync(process.env.TEST_COUNTS, `${JSON.stringify({ suite, ...counts })}\n`);
}

/** @param {import('@web/test-runner').TestSuiteResult | undefined} suite @returns {import('@web/test-runner').TestResult[]} every test inside */
function testsIn(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/**
 * A reporter for @web/test-runner that counts tests per browser. A file that fails to load counts as one failed test.
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      /** @type {Map<string, { passed: number, failed: number, skipped: number }>} */
      const byBrowser = new Map();
      for (const session of sessions) {
        const counts = byBrowser.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        byBrowser.set(session.browser.name, counts);
        const tests = testsIn(session.testResults);
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        if (!session.passed && tests.every((test) => test.passed || test.skipped)) counts.failed += 1;
      }
      for (const [browser, counts] of byBrowser)
        writeCounts(browser === 'MiniBrowser' ? 'WebKit' : browser, counts);
    },
  };
}
