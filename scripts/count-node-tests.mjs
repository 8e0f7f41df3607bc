import { writeCounts } from './count-reporter.mjs';

/**
 * A reporter for node:test that counts tests (not suites) and prints nothing.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* countNodeTests(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    const skipped = data.skip !== undefined || data.todo !== undefined;
    counts[skipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  writeCounts('Node', counts);
  yield '';
}
