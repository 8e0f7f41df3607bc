import { expect } from '@open-wc/testing';
import {
  DEFAULT_CIRCA,
  MAX_CIRCA,
  MAX_YEAR,
  partOf,
  requestOf,
} from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import type { TimelineProperties } from '../../../../../src/elements/byz-timeline/view/timeline-request.js';
import { HOSTILE, nameOf } from '../../../../helpers/hostile.js';

const messagesOf = (properties: TimelineProperties, selection?: string): string[] =>
  requestOf(properties, selection).faults.map(({ code, message }) => `${code}: ${message}`);

describe('what a timeline is asked for', () => {
  const queries: [TimelineProperties, object][] = [
    [{}, {}],
    [{ person: 'a' }, { person: 'a' }],
    [{ person: 42 }, { person: '42' }],
    [{ person: null, house: '', office: ' ' }, {}],
    [{ people: 'a b  c' }, { people: ['a', 'b', 'c'] }],
    [{ people: ' John VII , Q123,' }, { people: ['John VII', 'Q123'] }],
    [{ people: ['John VII', 'b, c', 7, null, ' d '] }, { people: ['John VII', 'b, c', '7', 'd'] }],
    [{ people: '' }, {}],
    [{ people: [] }, {}],
    [{ people: 7 }, { people: ['7'] }],
    [
      { house: 'a', lanes: 'person' },
      { house: 'a', lanes: 'person' },
    ],
    [{ office: 1453 }, { office: '1453' }],
  ];
  for (const [properties, expected] of queries)
    it(JSON.stringify(properties), () => {
      const { query, faults } = requestOf(properties, undefined);
      expect(JSON.parse(JSON.stringify(query))).to.deep.equal(expected);
      expect(faults).to.deep.equal([]);
    });

  it('is the person chosen in its scope when it asks for nothing itself', () => {
    expect(requestOf({}, 'a').query?.person).to.equal('a');
    expect(requestOf({ house: 'b' }, 'a').query?.person).to.equal(undefined);
  });

  it('needs only those asked for by name', () => {
    expect(partOf({ person: 'a' })).to.deep.equal(['a']);
    expect(partOf({ people: ['a', 'b'] })).to.deep.equal(['a', 'b']);
    expect(partOf({ house: 'a' })).to.equal('outline');
    expect(partOf({ house: 'a', office: 'b' })).to.equal('outline');
    expect(partOf({ office: 'High Priest' })).to.equal('office:High Priest');
    expect(partOf({})).to.equal('outline');
  });

  it('is nothing where what decides cannot be read: not everybody', () => {
    expect(messagesOf({ person: {} })).to.deep.equal([
      'bad-property: The property "person" takes a text, not an object',
    ]);
    for (const properties of [{ person: {} }, { people: new Map() }, { people: [{}] }, { house: true }])
      expect(requestOf(properties, 'a').query).to.equal(undefined);
  });

  it('is the rest of a list of which some entries cannot be read', () => {
    const { query } = requestOf({ people: ['a', {}, 'b'] }, undefined);
    expect(query?.people).to.deep.equal(['a', 'b']);
    expect(messagesOf({ people: ['a', {}, 'b', Symbol('c')] })).to.deep.equal([
      'bad-property: The property "people[1]" takes a text, not an object',
      'bad-property: The property "people[3]" takes a text, not a symbol',
    ]);
  });

  it('names a kind of lanes that there is not, and does without', () => {
    expect(requestOf({ lanes: 'planet' }, undefined).query?.lanes).to.equal(undefined);
    expect(messagesOf({ lanes: 'planet' })).to.deep.equal([
      'bad-property: The property "lanes" takes one of "person", "house", "office", not "planet"',
    ]);
  });
});

describe('the time asked for', () => {
  const windows: [from: unknown, to: unknown, start: number, end: number, faults: number][] = [
    ['330', '1453', 330, 1454, 0],
    [330, 1453, 330, 1454, 0],
    ['-480', '5', -480, 6, 0],
    [-480, 5.9, -480, 6, 0],
    ['1390-04', '1390-04', 1390.2465, 1390.3287, 0],
    ['12XX', undefined, 1200, Infinity, 0],
    [undefined, '1400', -Infinity, 1401, 0],
    ['', ' ', -Infinity, Infinity, 0],
    [null, null, -Infinity, Infinity, 0],
    ['../1390', '1390/..', -Infinity, Infinity, 0],
    ['-0', -0, 0, 1, 0],
    ['9999999999', undefined, MAX_YEAR, Infinity, 0],
    [-1e300, 1e300, -MAX_YEAR, MAX_YEAR + 1, 0],
    ['soon', '1400-13', -Infinity, Infinity, 2],
    ['1e12', '١٢', -Infinity, Infinity, 2],
    ['NaN', NaN, -Infinity, Infinity, 2],
    ['Infinity', Infinity, -Infinity, Infinity, 2],
    [{}, Symbol('x'), -Infinity, Infinity, 2],
    ['1400', '1300', 1400, Infinity, 1],
  ];
  for (const [from, to, start, end, faults] of windows)
    it(`from ${nameOf(from)} to ${nameOf(to)}`, () => {
      const { within } = requestOf({ from, to }, undefined);
      if (Number.isFinite(start)) expect(within.from).to.be.closeTo(start, 1e-3);
      else expect(within.from).to.equal(start);
      if (Number.isFinite(end)) expect(within.to).to.be.closeTo(end, 1e-3);
      else expect(within.to).to.equal(end);
      expect(messagesOf({ from, to })).to.have.length(faults);
    });
});

describe('the doubt asked for', () => {
  const doubts: [circa: unknown, years: number, faults: number][] = [
    [undefined, DEFAULT_CIRCA, 0],
    [null, DEFAULT_CIRCA, 0],
    [0, 0, 0],
    [-0, 0, 0],
    [2.5, 2.5, 0],
    [1e12, MAX_CIRCA, 0],
    [Infinity, MAX_CIRCA, 0],
    [-3, DEFAULT_CIRCA, 1],
    [NaN, DEFAULT_CIRCA, 1],
    ['8', DEFAULT_CIRCA, 1],
    [{}, DEFAULT_CIRCA, 1],
    [Symbol('x'), DEFAULT_CIRCA, 1],
  ];
  for (const [circa, years, faults] of doubts)
    it(nameOf(circa), () => {
      expect(Object.is(requestOf({ circa }, undefined).circa, years)).to.equal(true);
      expect(messagesOf({ circa })).to.have.length(faults);
    });
});

describe('whatever a property is set to', () => {
  for (const name of ['person', 'people', 'house', 'office', 'lanes', 'from', 'to', 'circa'])
    it(`${name}: the request can be read, and messages are short`, () => {
      for (const value of HOSTILE) {
        const { within, circa, faults } = requestOf({ [name]: value }, undefined);
        expect(within.from).to.be.below(within.to);
        expect(circa).to.be.within(0, MAX_CIRCA);
        for (const { code, message } of faults) {
          expect(code).to.equal('bad-property');
          expect(message.length).to.be.below(250);
        }
      }
    });
});
