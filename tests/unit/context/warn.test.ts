import { expect } from '@open-wc/testing';
import { warn, warnOfIssues } from '../../../src/context/warn.js';
import type { Issue } from '../../../src/model/result.js';
import { warnings } from '../../helpers/elements.js';

/** In order: a page is warned of each thing once, and of so many things only. */
describe('warn', () => {
  it('names the library, the code and its page', () => {
    const warned = warnings();
    warn('bad-url', 'That is no address');
    expect(warned).to.deep.equal(['[byz-widgets] That is no address (docs/errors.md#bad-url)']);
  });

  it('says the same once', () => {
    const warned = warnings();
    warn('bad-url', 'That is no address');
    warn('bad-url', 'That neither');
    warn('bad-url', 'That neither');
    expect(warned).to.have.length(1);
  });

  it('sums up what was left out', () => {
    const warned = warnings();
    const issue: Issue = {
      severity: 'error',
      path: 'people[0].x',
      code: 'unknown-key',
      message: 'There is no x',
    };
    warnOfIssues([]);
    warnOfIssues([issue]);
    warnOfIssues([issue, issue, issue]);
    warnOfIssues([{ ...issue, severity: 'warning' }, issue]);
    expect(warned.map((text) => text.replace(/ \(.*/, ''))).to.deep.equal([
      '[byz-widgets] Left out of a dataset: people[0].x: There is no x',
      '[byz-widgets] Left out of a dataset: people[0].x: There is no x and 2 more',
      '[byz-widgets] Doubtful in a dataset: people[0].x: There is no x',
    ]);
  });

  it('falls silent when there is no end to it', () => {
    const warned = warnings();
    for (let n = 0; n < 1000; n++) warn('network', `Number ${n}`);
    expect(warned.length).to.equal(20 - 5);
  });
});
