import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDate, readDate, toEdtf, type DateValue } from '../../../../../src/model/date/index.js';
import { edtfText, nearlyEdtf } from '../arbitraries.js';

/** The code and path of the first issue, or `ok`. */
function outcome(value: unknown): string {
  const result = parseDate(value as DateValue);
  if (result.ok) return 'ok';
  const [issue] = result.issues;
  return issue?.path ? `${issue.path}: ${issue.code}` : (issue?.code ?? '');
}

/** A moment without the parts that all moments have. */
function moment(text: string): Record<string, unknown> {
  const { type, calendar, source, ...rest } = readDate(text) as unknown as Record<string, unknown>;
  expect([type, calendar, source]).to.deep.equal(['moment', 'julian', text]);
  return rest;
}

describe('parseDate: moments', () => {
  const accepted: [string, Record<string, unknown>][] = [
    ['1390-04-14', { precision: 'day', year: 1390, month: 4, day: 14 }],
    ['1390-04', { precision: 'month', year: 1390, month: 4 }],
    ['1370', { precision: 'year', year: 1370 }],
    ['0000', { precision: 'year', year: 0 }],
    ['-0480', { precision: 'year', year: -480 }],
    ['-0001-12-31', { precision: 'day', year: -1, month: 12, day: 31 }],
    ['Y17000', { precision: 'year', year: 17000 }],
    ['Y-17000', { precision: 'year', year: -17000 }],
    ['Y170000002', { precision: 'year', year: 170000002 }],
    ['1390-21', { precision: 'season', year: 1390, season: 21 }],
    ['1390-24', { precision: 'season', year: 1390, season: 24 }],
    ['119X', { precision: 'decade', year: 1190 }],
    ['000X', { precision: 'decade', year: 0 }],
    ['-035X', { precision: 'decade', year: -359 }],
    ['-000X', { precision: 'decade', year: -9 }],
    ['11XX', { precision: 'century', year: 1100 }],
    ['-04XX', { precision: 'century', year: -499 }],
    ['1390-XX', { precision: 'year', year: 1390, unspecified: 'month' }],
    ['1390-XX-XX', { precision: 'year', year: 1390, unspecified: 'month-day' }],
    ['1390-04-XX', { precision: 'month', year: 1390, month: 4, unspecified: 'day' }],
    ['1400~', { precision: 'year', year: 1400, approximate: true }],
    ['1360?', { precision: 'year', year: 1360, uncertain: true }],
    ['1390-04-14%', { precision: 'day', year: 1390, month: 4, day: 14, approximate: true, uncertain: true }],
    ['119X~', { precision: 'decade', year: 1190, approximate: true }],
    ['1390-21?', { precision: 'season', year: 1390, season: 21, uncertain: true }],
    ['1300-02-29', { precision: 'day', year: 1300, month: 2, day: 29 }],
    ['0004-02-29', { precision: 'day', year: 4, month: 2, day: 29 }],
    ['0000-02-29', { precision: 'day', year: 0, month: 2, day: 29 }],
    ['-0004-02-29', { precision: 'day', year: -4, month: 2, day: 29 }],
  ];
  for (const [text, expected] of accepted)
    it(`reads ${text}`, () => {
      expect(moment(text)).to.deep.equal(expected);
    });

  const refused: Record<string, Record<string, string[]>> = {
    nothing: { 'date-empty': ['', ' ', '\t\n'] },
    blanks: { 'date-syntax': [' 1390', '1390 ', '1390 -04', '1390\n', '1390\u00a0'] },
    'other dashes': { 'date-syntax': ['1390–04', '1390—04', '−0480', '1390‐04-14'] },
    'other separators': { 'date-syntax': ['1390.04.14', '1390/04/14', '14.4.1390', '13900414', '1390:04'] },
    'too few or many digits': {
      'date-syntax': [
        '1',
        '98',
        '980',
        '-48',
        '13900',
        '1390-4',
        '1390-04-1',
        '1390-004',
        '1390-04-014',
        'Y1390',
        'Y17000-01',
        'Y017000',
        'Y1700000021',
      ],
    },
    signs: { 'date-syntax': ['+1390', '--0480', '-0000', '-0000-01-01', 'Y--17000', '-Y17000'] },
    'no such month': {
      'date-range': ['1390-00', '1390-13', '1390-20', '1390-25', '1390-99', '1390-13-01', '1390-21-01'],
    },
    'no such day': {
      'date-range': ['1390-04-00', '1390-04-31', '1390-02-30', '1391-02-29', '1390-01-32', '-0001-02-29'],
    },
    'unspecified parts': {
      'date-syntax': [
        'XXXX',
        'XXXX-XX',
        'XXXX-XX-XX',
        '-XXXX-12',
        'XXX5',
        '11xx',
        '1390-X',
        '1390-XXX',
        '1390-XX-1',
      ],
      'date-range': [
        '1390-2X',
        '1390-04-4X',
        '1390-02-3X',
        'XXXX-02-30',
        'XXXX-13',
        '119X-04-31',
        '1390-00-XX',
      ],
    },
    qualifiers: {
      'date-syntax': ['1390??', '??1390', '1390-04-?', '1390?~', '1390 ?', 'c. 1390', 'ca 1390', '?', '~'],
    },
    'times of day': { 'date-syntax': ['1390-04-14T10:00', '1390-04-14T10:00:00Z', '1390-04-14 10:00'] },
    'level 2 of the standard': {
      'date-syntax': [
        'Y17E1',
        'Y17E9',
        'Y1390S2',
        '1390S0',
        '1390S5',
        '139XS2',
        '1390S2-04',
        '1390S',
        'Y17000-04',
      ],
    },
    words: { 'date-syntax': ['unknown', 'April 1390', 'open', 'today', 'NaN', 'null', '１３９０', '١٣٩٠'] },
    'over-long': { 'date-length': ['1'.repeat(101), `[${'1390,'.repeat(20)}1390]`, 'x'.repeat(100_000)] },
  };
  for (const [kind, codes] of Object.entries(refused))
    for (const [code, texts] of Object.entries(codes))
      for (const text of texts)
        it(`refuses ${kind}: ${JSON.stringify(text.slice(0, 40))}`, () => {
          expect(outcome(text)).to.equal(code);
        });
});

describe('parseDate: intervals', () => {
  const accepted: [string, unknown, unknown][] = [
    ['1403/1407', 1403, 1407],
    ['1390-04-14/1390-09-17', 1390, 1390],
    ['1390/1390', 1390, 1390],
    ['1390-05/1390', 1390, 1390],
    ['1390/1390-05', 1390, 1390],
    ['119X/119X', 1190, 1190],
    ['-0355/-0336', -355, -336],
    ['../1385', 'open', 1385],
    ['1385/..', 1385, 'open'],
    ['/1385', 'unknown', 1385],
    ['1385/', 1385, 'unknown'],
    ['1403~/1408?', 1403, 1408],
    ['1403/[1407,1408]', 1403, 'set'],
    ['[1402,1403]/1408-09-22', 'set', 1408],
    ['[1402,1403]/[1407..1408]', 'set', 'set'],
  ];
  for (const [text, start, end] of accepted)
    it(`reads ${text}`, () => {
      const date = readDate(text);
      const ends = date?.type === 'interval' ? [date.start, date.end] : [];
      const short = ends.map((e) => (typeof e === 'string' ? e : e.type === 'set' ? e.type : e.year));
      expect(short).to.deep.equal([start, end]);
    });

  it('keeps the qualifier of each end', () => {
    const date = readDate('1403~/1408?');
    expect(date).to.deep.include({
      start: { type: 'moment', calendar: 'julian', precision: 'year', year: 1403, approximate: true },
      end: { type: 'moment', calendar: 'julian', precision: 'year', year: 1408, uncertain: true },
    });
  });

  const refused: Record<string, string[]> = {
    'date-order': [
      '1408/1403',
      '1390-09-17/1390-04-14',
      '-0470/-0480',
      '1391/1390-12-31',
      '1408/[1403,1404]',
      '11XX/10XX',
    ],
    'date-syntax': [
      '/',
      '../..',
      '../',
      '/..',
      '1390/1391/1392',
      '1390//1391',
      '1390/13',
      '1390-04-14/17',
      '1390-1391',
      '1390/…',
      '1390/...',
      '1390/. .',
      '{1390,1391}/1392',
      '1390/{1391,1392}',
      '1390/open',
      '1390/unknown',
      '[1390/1391]',
      '1390/]1391[',
    ],
    'date-range': ['1390-13/1391', '1390/1391-02-29'],
  };
  for (const [code, texts] of Object.entries(refused))
    for (const text of texts)
      it(`refuses ${text} as ${code}`, () => {
        expect(outcome(text)).to.equal(code);
      });
});

describe('parseDate: sets', () => {
  /** Members as short texts: years, and ranges of years. */
  function members(text: string): [string, ...unknown[]] {
    const date = readDate(text);
    if (date?.type !== 'set') return ['no set'];
    const name = (end: unknown): unknown =>
      typeof end === 'object' && end && 'year' in end ? end.year : end;
    return [
      date.mode,
      ...date.members.map((m) =>
        m.type === 'interval' ? [name(m.start), name(m.end)] : m.type === 'moment' ? m.year : 'set',
      ),
    ];
  }
  const accepted: [string, unknown[]][] = [
    ['[1092,1096]', ['one', 1092, 1096]],
    ['[1096,1092]', ['one', 1096, 1092]],
    ['[1092]', ['one', 1092]],
    ['[1092..1096]', ['one', [1092, 1096]]],
    ['[..1384]', ['one', ['open', 1384]]],
    ['[1386..]', ['one', [1386, 'open']]],
    ['[1667,1668,1670..1672]', ['one', 1667, 1668, [1670, 1672]]],
    ['[..1384,1386]', ['one', ['open', 1384], 1386]],
    ['[1384,1386..]', ['one', 1384, [1386, 'open']]],
    ['[..1384,1390..]', ['one', ['open', 1384], [1390, 'open']]],
    ['[-0355-07-20,-0355-07-21]', ['one', -355, -355]],
    ['[119X,1200~]', ['one', 1190, 1200]],
    ['{1092,1096}', ['all', 1092, 1096]],
    ['{1092..1094,1096-12}', ['all', [1092, 1094], 1096]],
    ['{..1384}', ['all', ['open', 1384]]],
  ];
  for (const [text, expected] of accepted)
    it(`reads ${text}`, () => {
      expect(members(text)).to.deep.equal(expected);
    });

  const refused: Record<string, string[]> = {
    'date-syntax': [
      '[]',
      '{}',
      '[..]',
      '[,]',
      '[1092,]',
      '[,1092]',
      '[1092',
      '1092]',
      '[1092}',
      '{1092]',
      '[1092,1096',
      '[[1092]]',
      '[1092, 1096]',
      '[1092;1096]',
      '[1092..1094..1096]',
      '[1092...1096]',
      '[1092..,1096]',
      '[1092,..1096]',
      '[1092/1096]',
      '[1092]?',
      '[1092,{1096}]',
    ],
    'date-order': ['[1096..1092]', '{1390-05..1390-04}'],
    'date-range': ['[1092,1391-02-29]'],
  };
  for (const [code, texts] of Object.entries(refused))
    for (const text of texts)
      it(`refuses ${text} as ${code}`, () => {
        expect(outcome(text)).to.equal(code);
      });
});

describe('parseDate: records', () => {
  const outcomes: [unknown, string][] = [
    [{ edtf: '1390' }, 'ok'],
    [{ edtf: '1390', calendar: 'julian' }, 'ok'],
    [{ edtf: '1300-02-28', calendar: 'gregorian' }, 'ok'],
    [{ edtf: '1300-02-29', calendar: 'gregorian' }, 'edtf: date-range'],
    [{ edtf: '1600-02-29', calendar: 'gregorian' }, 'ok'],
    [{ edtf: '6961-05-29', calendar: 'byzantine' }, 'ok'],
    [{ edtf: '6600/6604', calendar: 'byzantine' }, 'ok'],
    [{ edtf: '6898-24', calendar: 'byzantine' }, 'ok'],
    // 29 February of the year of the world 6898 would be in AD 1390, no leap year; 6900 is AD 1392.
    [{ edtf: '6898-02-29', calendar: 'byzantine' }, 'edtf: date-range'],
    [{ edtf: '6900-02-29', calendar: 'byzantine' }, 'ok'],
    [{ edtf: '0000', calendar: 'byzantine' }, 'edtf: date-calendar'],
    [{ edtf: '-0001', calendar: 'byzantine' }, 'edtf: date-calendar'],
    [{ edtf: '689X', calendar: 'byzantine' }, 'edtf: date-calendar'],
    [{ edtf: '68XX', calendar: 'byzantine' }, 'edtf: date-calendar'],
    [{ edtf: '1390', calendar: 'roman' }, 'calendar: date-calendar'],
    [{ edtf: '1390', calendar: '' }, 'calendar: date-calendar'],
    [{ edtf: '1390', calendar: 'toString' }, 'calendar: date-calendar'],
    [{ edtf: '1918-01-19', dual: true }, 'ok'],
    [{ edtf: '1918-01-19/1918-02-03', dual: true }, 'ok'],
    [{ edtf: '1918-01', dual: true }, 'dual: date-dual'],
    [{ edtf: '1918-01-19/1919', dual: true }, 'dual: date-dual'],
    [{ edtf: '1918', dual: false }, 'ok'],
    [{ edtf: '13' }, 'edtf: date-syntax'],
    [{ edtf: '' }, 'edtf: date-empty'],
    [{ edtf: 1390 }, 'date-type'],
    [{}, 'date-type'],
    [[], 'date-type'],
    [null, 'date-type'],
    [undefined, 'date-type'],
    [1390, 'date-type'],
    [true, 'date-type'],
    [new Date(0), 'date-type'],
  ];
  for (const [value, expected] of outcomes)
    it(`${JSON.stringify(value)}: ${expected}`, () => {
      expect(outcome(value)).to.equal(expected);
    });

  it('keeps the calendar, the wording and the wish for both calendars', () => {
    const value: DateValue = { edtf: '1918-02-01', calendar: 'gregorian', text: '1 Feb.', dual: true };
    expect(readDate(value)).to.deep.equal({
      type: 'moment',
      calendar: 'gregorian',
      precision: 'day',
      year: 1918,
      month: 2,
      day: 1,
      source: '1918-02-01',
      text: '1 Feb.',
      dual: true,
    });
  });

  it('leaves out labels that say nothing', () => {
    expect(readDate({ edtf: '1390', text: '', dual: false })).to.have.all.keys(
      'type',
      'calendar',
      'precision',
      'year',
      'source',
    );
  });
});

describe('parseDate: as a whole', () => {
  it('gives messages that name the text and what to write instead', () => {
    const message = (text: string): string => {
      const result = parseDate(text);
      return result.ok ? '' : (result.issues[0]?.message ?? '');
    };
    expect(message('1390–1391')).to.equal(
      '"1390–1391" is not an EDTF date: write "1390/1391", since "/" stands between two dates',
    );
    expect(message('980')).to.equal('"980" is not an EDTF date: write "0980"');
    expect(message('1390-02-30')).to.equal(
      '"1390-02-30" does not exist in the Julian calendar: the days of that month are 01 to 28',
    );
    expect(message('soon')).to.equal(
      '"soon" is not an EDTF date: write year-month-day in numbers, such as "1390-04-14"',
    );
  });

  it('gives the same object for the same text, also after many others', () => {
    const first = readDate('1390-04-14');
    expect(readDate('1390-04-14')).to.equal(first);
    for (let year = 0; year < 10_000; year++) readDate(String(year).padStart(4, '0'));
    expect(readDate('1390-04-14')).to.deep.equal(first);
  });

  it('does not mix up calendars in its memory', () => {
    expect(outcome('1300-02-29')).to.equal('ok');
    expect(outcome({ edtf: '1300-02-29', calendar: 'gregorian' })).to.equal('edtf: date-range');
    expect(outcome('1300-02-29')).to.equal('ok');
  });

  it('reads nothing as undefined', () => {
    expect(readDate(undefined)).to.equal(undefined);
    expect(readDate('soon')).to.equal(undefined);
  });

  it('gives plain data: it survives JSON', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = readDate(text);
        expect(JSON.parse(JSON.stringify(date))).to.deep.equal(date);
      }),
    );
  });

  it('accepts whatever the grammar makes, and gives its text back', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = readDate(text);
        expect(date && toEdtf(date), text).to.equal(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('has one spelling for each date: other texts are other dates', () => {
    fc.assert(
      fc.property(edtfText, edtfText, (a, b) => {
        fc.pre(a !== b);
        expect({ ...readDate(a), source: '' }).not.to.deep.equal({ ...readDate(b), source: '' });
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), nearlyEdtf, fc.anything());
    fc.assert(
      fc.property(anything, (value) => {
        const result = parseDate(value as DateValue);
        if (!result.ok) expect(result.issues[0]?.message).to.be.a('string').and.not.equal('');
      }),
      { numRuns: 2000 },
    );
  });
});
