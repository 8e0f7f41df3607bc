import { expect } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { johnVii } from '../fixtures/john-vii-timeline.js';
import { all, eventsOf, parts, place, squeeze, warnings } from '../helpers/elements.js';
import { freshUrl, stubFetch } from '../helpers/stub-fetch.js';
import type { FetchStub } from '../helpers/stub-fetch.js';

type Element = LitElement & { person?: string; src?: string; data?: unknown };

const STATES = ['nobody', 'unknown', 'A', 'B', 'loading', 'failed'] as const;
type State = (typeof STATES)[number];

const [A, B] = ['John VII Palaiologos', 'Andronikos IV Palaiologos'];

/**
 * What an element shows: a name, or a sentence instead; whether small print says that it may be out of date; and what
 * style sheets see.
 */
interface Sight {
  readonly content: string;
  readonly stale: boolean;
  readonly loading: boolean;
  readonly error: boolean;
}

interface Kind {
  readonly tag: string;
  readonly titlePart: string;
  readonly title: (name: string) => string;
  /** What it shows of the data when nobody is chosen. */
  readonly nobody: string;
  /** Whether one who is in the data loaded before is shown while others load: a box does, a timeline keeps what it has. */
  readonly answersMeanwhile: boolean;
}

const box = { titlePart: 'name', title: (name: string) => name, nobody: 'No person is chosen.' };
const KINDS: readonly Kind[] = [
  { tag: 'byz-infobox', ...box, answersMeanwhile: true },
  { tag: 'byz-succession-box', ...box, answersMeanwhile: true },
  {
    tag: 'byz-timeline',
    titlePart: 'title',
    title: (name) => `Life of ${name}`,
    nobody: 'The last Palaiologoi',
    answersMeanwhile: false,
  },
];

/** What is to be seen after each state of a sequence: of the past, only what was loaded before counts. */
function expected({ title, nobody, answersMeanwhile }: Kind, sequence: readonly State[]): Sight[] {
  let kept: string | undefined;
  let hasData = false;
  return sequence.map((state) => {
    const loading = state === 'loading';
    const error = state === 'failed' || state === 'unknown';
    const meanwhile = answersMeanwhile ? (hasData ? title(A) : undefined) : kept;
    if (loading || state === 'failed') {
      const sentence = loading ? 'Loading…' : 'The data could not be loaded.';
      return { content: meanwhile ?? sentence, stale: meanwhile !== undefined && error, loading, error };
    }
    const [a, b] = [title(A), title(B)];
    const content = { nobody, unknown: 'There is no “Nobody” in this dataset.', A: a, B: b }[state];
    hasData ||= state !== 'nobody';
    kept = state === 'unknown' ? undefined : content;
    return { content, stale: false, loading, error };
  });
}

/** An unknown name is reported when it is new, a failure each time. */
const reported = (sequence: readonly State[]): number =>
  sequence.filter(
    (state, index) => state === 'failed' || (state === 'unknown' && sequence[index - 1] !== 'unknown'),
  ).length;

function enter(element: Element, state: State, failing: () => string): void {
  const person = { nobody: '', unknown: 'Nobody', A, B, loading: A, failed: A }[state];
  const src = state === 'loading' ? freshUrl() : state === 'failed' ? failing() : undefined;
  Object.assign(element, { person, src, data: src ? undefined : johnVii });
}

function look(element: Element, { titlePart }: Kind): Sight {
  const [shown] = [...parts(element, titlePart), ...parts(element, 'status')];
  const [stale] = all(element, '[part="stale"] [role="status"]');
  return {
    content: squeeze(shown?.textContent),
    stale: squeeze(stale?.textContent) !== '',
    loading: element.matches(':state(loading)'),
    error: element.matches(':state(error)'),
  };
}

const sequences = STATES.flatMap((first) =>
  STATES.flatMap((second) => STATES.map((third): State[] => [first, second, third])),
);

describe('every sequence of three states', () => {
  let stub: FetchStub;
  const failing = (): string => {
    const url = freshUrl();
    answers[url] = new Response('No', { status: 500 });
    return url;
  };
  const answers: Record<string, Response> = {};
  beforeEach(() => {
    stub = stubFetch(answers);
    warnings();
  });
  afterEach(() => stub.restore());

  for (const kind of KINDS)
    for (const first of STATES)
      it(`<${kind.tag}> from ${first}: shows what the last state says`, async () => {
        const container = await place<HTMLElement>('div');
        const errors = eventsOf('byz-error');
        const pass = async (sequence: readonly State[]): Promise<void> => {
          const element = document.createElement(kind.tag) as Element;
          enter(element, first, failing);
          container.append(element);
          const sights = expected(kind, sequence);
          for (const [index, state] of sequence.entries()) {
            if (index > 0) enter(element, state, failing);
            const wanted = JSON.stringify(sights[index]);
            const seen = (): string => JSON.stringify(look(element, kind));
            const what = `${sequence.slice(0, index + 1).join(' → ')}: ${wanted}`;
            // By then, what follows from the change has begun.
            await element.updateComplete;
            await waitUntil(() => seen() === wanted, what, { interval: 1, timeout: 8000 });
            await element.updateComplete;
            expect(seen(), what).to.equal(wanted);
          }
          const own = errors.filter(({ target }) => target === element);
          expect(own.length, `${sequence.join(' → ')}: events`).to.equal(reported(sequence));
          element.remove();
        };
        // Some side by side, because each of them waits for answers.
        for (const second of STATES)
          await Promise.all(sequences.filter((all) => all[0] === first && all[1] === second).map(pass));
      });
});
