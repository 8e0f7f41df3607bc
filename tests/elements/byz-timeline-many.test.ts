import { expect } from '@open-wc/testing';
import '../../src/define/byz-timeline.js';
import type { ByzTimeline } from '../../src/index.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import type { Dataset } from '../../src/model/dataset.js';
import { all, isBusy, part, parts, place, quiet, squeeze } from '../helpers/elements.js';
import { waitUntil } from '../helpers/wait-until.js';

/** So many that their view is made in slices. */
const MANY = 15_000;

/** Rulers of three offices in turn; the last of whom reigns alone in a fourth. */
function load(count = MANY): Dataset {
  const people = Array.from({ length: count }, (_, index) => {
    const from = 1000 + ((index * 7) % 440);
    const office = index === count - 1 ? 'last' : `office-${index % 3}`;
    return { id: `p-${index}`, name: `Ruler ${index}`, tenures: [{ office, reign: `${from}/${from + 5}` }] };
  });
  const offices = ['office-0', 'office-1', 'office-2', 'last'].map((id) => ({ id, name: `Name of ${id}` }));
  const result = parseDataset({ title: 'Many', people, offices });
  return result.ok ? result.value : expect.fail('not read');
}

const canvas = (element: Element): HTMLElement | undefined => all(element, 'canvas')[0];
const drawn = (element: ByzTimeline): Promise<unknown> => waitUntil(() => element.visibleRange, 'drawn');
const summary = (element: Element): string => squeeze(part(element, 'summary').textContent);
const title = (element: Element): string => squeeze(part(element, 'title').textContent);

describe('<byz-timeline> of a great many', () => {
  const dataset = load();

  const begun = async (properties: Partial<ByzTimeline> = {}): Promise<ByzTimeline> => {
    const element = await place<ByzTimeline>('byz-timeline', { data: dataset, ...properties });
    await element.updateComplete;
    return element;
  };

  it('says that it loads until its picture is made, and then draws all', async () => {
    const element = await begun();
    expect(canvas(element)).to.equal(undefined);
    expect(isBusy(element)).to.equal(true);
    expect(squeeze(part(element, 'status').textContent)).to.equal('Loading…');
    await drawn(element);
    expect(isBusy(element)).to.equal(false);
    expect(parts(element, 'status')).to.have.length(0);
    expect(title(element)).to.equal('Many');
    expect(summary(element)).to.equal('As a list (15000)');
  });

  it('answers the newest question only', async () => {
    const element = await begun();
    element.office = 'office-1';
    await element.updateComplete;
    element.office = 'last';
    const titles = new Set<string>();
    await waitUntil(() => {
      if (canvas(element)) titles.add(title(element));
      return element.visibleRange;
    }, 'drawn');
    await quiet();
    titles.add(title(element));
    expect([...titles]).to.deep.equal(['Name of last']);
  });

  it('shows the last picture while another is made', async () => {
    const element = await begun({ office: 'last' });
    await drawn(element);
    const before = canvas(element);
    element.office = 'office-2';
    await element.updateComplete;
    expect(title(element)).to.equal('Name of last');
    expect(canvas(element)).to.equal(before);
    expect(isBusy(element)).to.equal(false);
    await waitUntil(() => title(element) === 'Name of office-2', 'the other');
    expect(canvas(element)).to.equal(before);
  });

  it('keeps the picture when the question is taken back', async () => {
    const element = await begun({ office: 'last' });
    await drawn(element);
    element.office = 'office-2';
    await element.updateComplete;
    element.office = 'last';
    await quiet();
    await quiet();
    expect(title(element)).to.equal('Name of last');
  });

  it('answers at once for a person, for a few people, and for other data', async () => {
    const element = await begun();
    element.people = 'p-1 p-2';
    await element.updateComplete;
    expect(title(element)).to.equal('Ruler 1, Ruler 2');
    element.people = null;
    await element.updateComplete;
    element.person = 'p-3';
    await element.updateComplete;
    expect(title(element)).to.equal('Life of Ruler 3');
    await quiet();
    expect(title(element)).to.equal('Life of Ruler 3');
  });

  it('makes no picture for an element that is gone, and one when it is back', async () => {
    const element = await begun();
    const parent = element.parentElement as HTMLElement;
    element.remove();
    let updates = 0;
    const { requestUpdate } = element;
    element.requestUpdate = (...args) => {
      updates += 1;
      requestUpdate.apply(element, args);
    };
    await quiet();
    await quiet();
    expect(updates).to.equal(0);
    expect(canvas(element)).to.equal(undefined);
    parent.append(element);
    await drawn(element);
    expect(title(element)).to.equal('Many');
  });

  it('is printed at once', async () => {
    const element = await begun();
    window.dispatchEvent(new Event('beforeprint'));
    expect(title(element)).to.equal('Many');
    window.dispatchEvent(new Event('afterprint'));
    await drawn(element);
    expect(title(element)).to.equal('Many');
  });

  it('fails as a small one does when a record cannot be read', async () => {
    const failure = async (count: number): Promise<unknown> => {
      const broken = load(count);
      const person = broken.people.get('p-200') as object;
      Object.defineProperty(person, 'tenures', {
        get() {
          throw new RangeError('Broken');
        },
      });
      const reasons: unknown[] = [];
      const element = document.createElement('byz-timeline');
      const { performUpdate } = element as unknown as { performUpdate: () => void };
      Object.assign(element, {
        performUpdate() {
          try {
            performUpdate.call(element);
          } catch (error) {
            reasons.push(error);
          }
        },
      });
      element.data = broken;
      document.body.append(element);
      await waitUntil(() => reasons.length > 0, 'the failure');
      element.remove();
      return [String(reasons[0]), canvas(element)];
    };
    expect(await failure(MANY)).to.deep.equal(await failure(300));
    expect(await failure(MANY)).to.deep.equal(['RangeError: Broken', undefined]);
  });
});
