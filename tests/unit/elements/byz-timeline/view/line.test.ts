import { expect } from '@open-wc/testing';
import { isLine, lineOf, MAX_BARS } from '../../../../../src/elements/byz-timeline/view/line.js';
import type { LineBar, LineRow } from '../../../../../src/elements/byz-timeline/view/line.js';
import type { TimeSpan } from '../../../../../src/model/timeline/span.js';

const span = (from: number, to: number): TimeSpan => ({
  earliestStart: from,
  latestStart: from,
  earliestEnd: to,
  latestEnd: to,
  startUnknown: false,
  endUnknown: false,
});
/** Bars numbered from a number on. */
const bars = (first: number, ...spans: [number, number][]): LineBar[] =>
  spans.map(([from, to], at) => ({ index: first + at, span: span(from, to), room: 20 }));
const told = (rows: readonly LineRow[]): string[] =>
  rows.map(
    ({ kind, pieces }) =>
      `${kind}: ${pieces.map(({ index, from, to, covered }) => `${index} ${from}–${to}${covered ? ' covered' : ''}`).join(', ')}`,
  );

describe('a line of rulers', () => {
  it('is one where they followed each other, by and large', () => {
    expect(isLine([span(1000, 1010), span(1010, 1020)], 2)).to.equal(true);
    expect(isLine([span(1000, 1020), span(1005, 1010)], 2)).to.equal(true);
    expect(isLine([span(1000, 1010), span(1000, 1010), span(1000, 1010)], 3)).to.equal(false);
    expect(isLine([], 0)).to.equal(false);
    expect(isLine([span(1000, 1010)], MAX_BARS + 1)).to.equal(false);
    expect(isLine([span(-Infinity, 1010), span(1010, Infinity)], 2)).to.equal(true);
  });

  it('has the shorter of two who overlap on top, and the longer below as a colleague', () => {
    // As Romanos I over Constantine VII.
    const { far } = lineOf(bars(0, [913, 959], [920, 944], [959, 963]), [], [], false);
    expect(told(far)).to.deep.equal([
      'holder: 0 913–920, 1 920–944, 0 944–959, 2 959–963',
      'companion: 0 920–944 covered',
    ]);
  });

  it('loses nobody: of two who reigned just as long together, one has a place below', () => {
    const { far } = lineOf(bars(0, [1042.3, 1042.4], [1042.3, 1042.4]), [], [], false);
    expect(new Set(far.flatMap(({ pieces }) => pieces.map(({ index }) => index)))).to.deep.equal(
      new Set([0, 1]),
    );
  });

  it('has no slivers of a covered reign', () => {
    const { far } = lineOf(bars(0, [1000, 1020], [1000.01, 1010]), [], [], false);
    expect(told(far)[0]).to.equal('holder: 1 1000.01–1010, 0 1010–1020');
  });

  it('has colleagues, then rivals below, in as few rows as there can be; near by with room for names', () => {
    const { far, near } = lineOf(
      bars(0, [1000, 1050]),
      bars(1, [1001, 1005], [1005, 1010], [1030, 1040]),
      bars(4, [1002, 1003]),
      false,
    );
    expect(told(far)).to.deep.equal([
      'holder: 0 1000–1050',
      'companion: 1 1001–1005, 2 1005–1010, 3 1030–1040',
      'rival: 4 1002–1003',
    ]);
    expect(told(near)).to.deep.equal([
      'holder: 0 1000–1050',
      'companion: 1 1001–1005, 3 1030–1040',
      'companion: 2 1005–1010',
      'rival: 4 1002–1003',
    ]);
  });

  it('of a crowd has several rows', () => {
    const { far } = lineOf(bars(0, [1000, 1010], [1002, 1012]), [], [], true);
    expect(told(far)).to.deep.equal(['holder: 0 1000–1010', 'holder: 1 1002–1012']);
  });

  it('is laid down in no time', () => {
    const many = Array.from({ length: MAX_BARS }, (_, at): [number, number] => [1000 + at, 1001.5 + at]);
    const { far } = lineOf(bars(0, ...many), [], [], false);
    expect(new Set(far.flatMap(({ pieces }) => pieces.map(({ index }) => index))).size).to.equal(MAX_BARS);
  });
});
