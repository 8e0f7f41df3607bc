import { expect } from '@open-wc/testing';
import { SlicedWork } from '../../../../src/elements/byz-timeline/sliced-work.js';
import { finish } from '../../../../src/elements/byz-timeline/slices.js';
import type { Steps } from '../../../../src/elements/byz-timeline/slices.js';
import { timelineSteps, timelineView } from '../../../../src/elements/byz-timeline/view/timeline-query.js';
import type { TimelineQuery } from '../../../../src/elements/byz-timeline/view/timeline-request.js';
import type { TimelineResult } from '../../../../src/elements/byz-timeline/view/timeline-view.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import { createDataset } from '../../../../src/model/tenures/derived-relations.js';
import { dataset } from '../../../helpers/scene.js';
import { waitUntil } from '../../../helpers/wait-until.js';

/** Work that goes on until it is told to end. */
function endless(): { steps: () => Steps<string>; end: () => void; taken: () => number } {
  let taken = 0;
  let ended = false;
  return {
    *steps() {
      while (!ended) {
        taken += 1;
        yield;
      }
      return 'done';
    },
    end: () => (ended = true),
    taken: () => taken,
  };
}

/** A turn of the page's own, between slices. */
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('work in slices', () => {
  let told: number;
  let work: SlicedWork<string>;
  beforeEach(() => {
    told = 0;
    work = new SlicedWork(() => (told += 1));
  });
  afterEach(() => work.drop());

  it('is done at once, if that is wanted', () => {
    const steps = function* (): Steps<number> {
      yield;
      yield;
      return 3;
    };
    expect(finish(steps())).to.equal(3);
  });

  it('lets the page go on, and tells when it is done', async () => {
    const { steps, end } = endless();
    expect(work.ask(['a'], steps())).to.equal(undefined);
    // Without slices, this would never come to its turn.
    await turn();
    await turn();
    expect(work.ask(['a'], steps())).to.equal(undefined);
    expect(told).to.equal(0);
    end();
    await waitUntil(() => told, 'told');
    expect(work.ask(['a'], steps())).to.equal('done');
    expect(told).to.equal(1);
  });

  it('does nothing before the page has gone on', () => {
    const { steps, taken } = endless();
    work.ask(['a'], steps());
    expect(taken()).to.equal(0);
  });

  it('ends for another question, whose answer is the only one', async () => {
    const [first, second] = [endless(), endless()];
    work.ask(['a', 1], first.steps());
    await turn();
    work.ask(['a', 2], second.steps());
    const taken = first.taken();
    first.end();
    await turn();
    await turn();
    expect(first.taken()).to.equal(taken);
    expect(told).to.equal(0);
    second.end();
    await waitUntil(() => told, 'told');
    expect(work.ask(['a', 2], second.steps())).to.equal('done');
    expect(told).to.equal(1);
  });

  it('begins anew when a question is asked again that another has ended', async () => {
    const [first, second, again] = [endless(), endless(), endless()];
    work.ask(['a'], first.steps());
    work.ask(['b'], second.steps());
    again.end();
    expect(work.ask(['a'], again.steps())).to.equal(undefined);
    await waitUntil(() => told, 'told');
    expect(work.ask(['a'], again.steps())).to.equal('done');
    expect([first.taken(), second.taken(), told]).to.deep.equal([0, 0, 1]);
  });

  it('ends when it is dropped, and is forgotten', async () => {
    const { steps, end, taken } = endless();
    work.ask(['a'], steps());
    await turn();
    work.drop();
    const before = taken();
    end();
    await turn();
    await turn();
    expect(taken()).to.equal(before);
    expect(told).to.equal(0);
    expect(work.ask(['a'], steps())).to.equal(undefined);
  });

  it('throws to who asks what was thrown in a slice', async () => {
    const steps = function* (): Steps<string> {
      yield;
      throw new RangeError('Broken');
    };
    work.ask(['a'], steps());
    await waitUntil(() => told, 'told');
    expect(() => work.ask(['a'], steps())).to.throw(RangeError, 'Broken');
  });

  it('makes the very view that is made at once', async () => {
    const queries: TimelineQuery[] = [
      {},
      { lanes: 'house' },
      { lanes: 'person' },
      { office: 'byzantine-emperor' },
      { house: 'palaiologos' },
      { people: ['john-v', 'john-vii', 'nobody'] },
      { person: 'john-vii', family: true },
      { office: 'nothing' },
    ];
    for (const query of queries) {
      const views = new SlicedWork<TimelineResult>(() => (told += 1));
      const before = told;
      const steps = (): Steps<TimelineResult> => timelineSteps(dataset, query, ENGLISH, {});
      views.ask([query], steps());
      await waitUntil(() => told > before, 'told');
      expect(views.ask([query], steps())).to.deep.equal(timelineView(dataset, query, ENGLISH));
    }
  });

  it('pauses often enough in a great many reigns, in one office or in many', () => {
    for (const offices of [1, 12]) {
      const people = Array.from({ length: 5000 }, (_, index) => ({
        id: `p-${index}`,
        name: 'N',
        tenures: [{ office: `o-${index % offices}`, reign: `${1000 + (index % 400)}/1450` }],
      }));
      let pauses = 0;
      const steps = timelineSteps(createDataset([{ people }]), {}, ENGLISH, {});
      while (!steps.next().done) pauses += 1;
      expect(pauses).to.be.at.least(5 + 2 * offices);
    }
  });
});
