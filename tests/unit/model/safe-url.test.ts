import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hostOf, MAX_URL_LENGTH, safeUrl } from '../../../src/model/safe-url.js';

const accepted = [
  'https://example.org',
  'https://example.org/a?b=c#d',
  'http://example.org:8080/',
  'HTTPS://EXAMPLE.ORG/',
  'https://el.wikipedia.org/wiki/Ιωάννης',
  'https://example.org/a%20b',
  'https://user@example.org/',
  'people.json',
  './people.json',
  '../people.json',
  '/data/people.json',
  '?page=2',
  '#note',
  'wiki/Talk:Page',
  './javascript:alert(1)',
  'a/b:c',
  '1:2',
  `https://example.org/${'a'.repeat(MAX_URL_LENGTH - 20)}`,
];

const refused: [why: string, url: string | undefined][] = [
  ['absent', undefined],
  ['empty', ''],
  ['script', 'javascript:alert(1)'],
  ['script in capitals', 'JavaScript:alert(1)'],
  ['script with a tab in its scheme', 'java\tscript:alert(1)'],
  ['script with a line break in its scheme', 'java\nscript:alert(1)'],
  ['script with a carriage return in its scheme', 'java\rscript:alert(1)'],
  ['script after a blank', ' javascript:alert(1)'],
  ['script after a control character', '\u0001javascript:alert(1)'],
  ['script after a null character', '\u0000javascript:alert(1)'],
  ['script with a comment', 'javascript://example.org/%0Aalert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['data, an image', 'data:image/svg+xml,<svg onload="alert(1)"/>'],
  ['blob', 'blob:https://example.org/1'],
  ['vbscript', 'vbscript:msgbox(1)'],
  ['file', 'file:///etc/passwd'],
  ['mail', 'mailto:a@example.org'],
  ['view-source', 'view-source:https://example.org'],
  ['an unknown scheme', 'x-app+1.0-a:go'],
  ['filesystem', 'filesystem:https://example.org/x'],
  ['ftp', 'ftp://example.org/'],
  ['protocol-relative', '//example.org/a'],
  ['protocol-relative by backslashes', '\\\\example.org'],
  ['protocol-relative by a mixed pair', '/\\example.org'],
  ['a backslash inside', 'https:\\example.org'],
  ['a blank inside', 'https://example.org/a b'],
  ['a line break inside', 'https://example.org/\na'],
  ['a delete character', 'https://example.org/\u007f'],
  ['too long', `https://example.org/${'a'.repeat(MAX_URL_LENGTH)}`],
];

describe('safeUrl', () => {
  for (const url of accepted)
    it(`accepts ${url.slice(0, 60)}`, () => {
      expect(safeUrl(url)).to.equal(url);
    });

  for (const [why, url] of refused)
    it(`refuses ${why}`, () => {
      expect(safeUrl(url)).to.equal(undefined);
    });

  it('never accepts what a browser would parse as another scheme, or as another host', () => {
    const start = fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      '\u0000',
      '/',
      '\\',
      '//',
      'java',
      'JAVA',
      'http',
      'data',
    );
    const middle = fc.constantFrom('', 'script:', '\tscript:', ':', 's:', '://', ':\\\\', '\u00a0', '%');
    const url = fc
      .tuple(start, middle, fc.string({ unit: 'grapheme' }), fc.webUrl())
      .map((all) => all.join(''));
    const base = 'https://page.example/here/';
    fc.assert(
      fc.property(fc.oneof(url, fc.string(), fc.webUrl()), (text) => {
        const allowed = safeUrl(text);
        if (allowed === undefined || !URL.canParse(allowed, base)) return;
        const { protocol, host } = new URL(allowed, base);
        expect(protocol).to.match(/^https?:$/);
        if (!/^https?:/i.test(allowed)) expect(host).to.equal('page.example');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostOf', () => {
  const rows: [url: string, host: string][] = [
    ['https://example.org/a?b#c', 'example.org'],
    ['HTTP://Example.org:8080', 'Example.org'],
    ['https://user@example.org/', 'example.org'],
    ['https://user:secret@example.org:81/a@b', 'example.org'],
    ['https://evil.example@example.org', 'example.org'],
    ['https://example.org/@somebody', 'example.org'],
    ['https://example.org?a@b', 'example.org'],
    ['../people.json', '../people.json'],
  ];
  for (const [url, host] of rows)
    it(`of ${url} is ${host}`, () => {
      expect(hostOf(url)).to.equal(host);
    });
});
