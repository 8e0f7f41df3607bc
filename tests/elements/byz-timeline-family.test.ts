import { expect } from '@open-wc/testing';
import '../../src/define/byz-timeline.js';
import type { ByzTimeline } from '../../src/index.js';
import { all, eventsOf, one, parts, place, quiet, settled, squeeze } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait-until.js';

async function shown(properties: Partial<ByzTimeline>): Promise<ByzTimeline> {
  const element = await place<ByzTimeline>('byz-timeline', {
    person: 'manuel-ii-palaiologos',
    ...properties,
  });
  element.style.setProperty('--byz-timeline-max-height', '2000px');
  await settled(element);
  await waitUntil(() => element.visibleRange, 'drawn');
  await quiet();
  return element;
}

const headings = (element: Element): string[] =>
  parts(element, 'list-heading').map(({ textContent }) => squeeze(textContent));

describe('<byz-timeline with-family>', () => {
  it('draws and lists the lives of parents, spouses and children of the bundled dataset', async () => {
    const element = await shown({ withFamily: true });
    expect(headings(element)).to.deep.equal(['Family']);
    const list = squeeze(one(element, '.lists').textContent);
    expect(list).to.match(/18 June 1332 – 16 February 1391 John V Palaiologos \(Father\)/);
    const bars = all(element, '[role="group"]')
      .filter(({ ariaLabel }) => ariaLabel === 'Family')
      .flatMap((group) => [...group.querySelectorAll('[role="option"]')]);
    for (const name of ['John V Palaiologos', 'Helena Dragaš', 'Constantine XI Palaiologos'])
      expect(bars.some(({ ariaLabel }) => ariaLabel?.startsWith(`${name}, `))).to.equal(true);
    expect(bars.length).to.equal(all(element, '.lists .entry').length);
  });

  it('is quiet without the attribute, and follows it', async () => {
    const element = await shown({});
    expect(headings(element)).to.deep.equal([]);
    element.setAttribute('with-family', '');
    await waitUntil(() => headings(element).length > 0, 'the family');
    element.removeAttribute('with-family');
    await waitUntil(() => headings(element).length === 0, 'no family');
  });

  it('a relative can be chosen', async () => {
    const element = await shown({ withFamily: true });
    const events = eventsOf<CustomEvent>('byz-select');
    const bar = parts(element, 'bar-label').find(({ ariaLabel }) => ariaLabel?.startsWith('Helena Dragaš,'));
    bar?.click();
    expect(events).to.have.length(1);
    expect(element.person).to.equal('helena-dragas');
  });
});
