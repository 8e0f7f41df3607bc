import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { formatDate, loadWords, registerWords } from '../../src/index.js';
import type { CustomWords } from '../../src/index.js';
import { quiet, settled, textOf } from '../helpers/elements.js';

const data = {
  people: [
    {
      id: 'john',
      name: 'John',
      birth: { date: '-0100' },
      death: { date: '-0050' },
      tenures: [{ title: 'King', reign: '-0080/-0060', successors: [{ person: 'luke' }] }],
    },
    { id: 'luke', name: 'Luke' },
  ],
};

async function drawn(tag: string, lang: string): Promise<LitElement> {
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag) as LitElement;
  Object.assign(element, { person: 'john', data });
  host.append(element);
  return settled(element);
}

/** What the console is warned of while something is done. */
function warningsOf(act: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => void warnings.push(text);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('registerWords', () => {
  it('adds a language; missing words are English', async () => {
    registerWords('pt', {
      boxes: {
        labels: { reign: 'Reinado', successor: ['Sucessor', 'Sucessores', 'Sucessora', 'Sucessoras'] },
      },
      dates: { bc: '{0} a.C.' },
    });
    const infobox = await drawn('byz-infobox', 'pt-BR');
    expect(textOf(infobox)).to.contain('Reinado').and.contain('Sucessor').and.contain('61 a.C.');
    expect(textOf(infobox)).to.contain('Born').and.not.contain('Reign');
    const words = await loadWords('pt');
    expect(words.lang).to.equal('pt');
    expect(words).to.equal(await loadWords('pt'));
    expect(formatDate('-0480', words.dates)).to.equal('481 a.C.');
    expect((await loadWords('en')).boxes.labels.reign).to.equal('Reign');
  });

  for (const tag of ['byz-infobox', 'byz-succession-box', 'byz-timeline']) {
    it(`updates a <${tag}> that is already drawn`, async () => {
      const element = await drawn(tag, 'it');
      expect(textOf(element)).to.contain('BC').and.not.contain('a.C.');
      registerWords('it', { dates: { bc: '{0} a.C.' } });
      await quiet();
      expect(textOf(element)).to.contain('a.C.').and.not.contain('BC');
      const home = element.parentElement;
      element.remove();
      registerWords('it', { dates: { bc: '{0} avanti Cristo' } });
      home?.append(element);
      await quiet();
      expect(textOf(element)).to.contain('avanti Cristo').and.not.contain('a.C.');
      registerWords('it', { dates: { bc: '{0} BC' } });
    });
  }

  it('changes a word of an existing language, for one region only', async () => {
    registerWords('de-at', { dates: { bc: '{0} v. u. Z.' } });
    registerWords('de-AT', { boxes: { labels: { reign: 'Regentschaft' } } });
    const [austria, germany] = [await loadWords('de-AT'), await loadWords('de')];
    expect([austria.dates.bc, austria.boxes.labels.reign, austria.lang]).to.deep.equal([
      '{0} v. u. Z.',
      'Regentschaft',
      'de-AT',
    ]);
    expect(austria.boxes.labels.born).to.equal(germany.boxes.labels.born);
    expect(germany.dates.bc).not.to.equal(austria.dates.bc);
    expect(germany.lang).to.equal('de');
  });

  it('changes English also for unsupported languages', async () => {
    const { ad } = (await loadWords('en')).dates;
    registerWords('en', { dates: { ad: '{0} CE' } });
    for (const lang of ['en-GB', 'sw', '']) expect((await loadWords(lang)).dates.ad, lang).to.equal('{0} CE');
    expect((await loadWords('de')).dates.ad).not.to.equal('{0} CE');
    registerWords('en', { dates: { ad } });
  });

  it('accepts patterns instead of functions, and handles functions that throw', async () => {
    registerWords('pt', {
      boxes: {
        entries: '{0} itens',
        ordinal: () => {
          throw new Error('no');
        },
        images: (() => 7) as unknown as () => string,
      },
      dates: { century: (n) => `século ${n}`, level2: { dayAlone: 'dia {0}' } },
    });
    const { boxes, dates } = await loadWords('pt');
    expect([boxes.entries(3), boxes.ordinal(2), boxes.images(2)]).to.deep.equal([
      '3 itens',
      '2nd',
      '2 more images',
    ]);
    expect(formatDate('14XX', dates)).to.equal('século 15');
    expect(formatDate('1560-XX-25', dates)).to.contain('dia 25');
    expect(formatDate('1560-34', dates)).to.contain('second quarter');
  });

  it('leaves out invalid words, and reports them', async () => {
    const wrong = {
      boxes: {
        labels: { reign: 5, rein: 'Règne', predecessor: ['A'], spouse: '' },
        sections: 'none',
        born: 'x',
      },
      dates: { months: ['a'], bc: 'BC', toString: 'no', century: 7 },
      timeline: { lifeOf: 'Leben von {0}' },
      weather: {},
    };
    const warnings = warningsOf(() => registerWords('nl', wrong as unknown as CustomWords));
    expect(warnings).to.have.length(1);
    const paths = ['boxes.labels.reign', 'boxes.labels.rein', 'boxes.sections', 'boxes.born', 'dates.months'];
    for (const path of [...paths, 'bad-words']) expect(warnings[0]).to.contain(path);
    const [words, english] = [await loadWords('nl'), await loadWords('en')];
    expect(words.timeline.lifeOf).to.equal('Leben von {0}');
    expect({ ...words, lang: 'en', timeline: english.timeline }).to.deep.equal(english);
  });

  for (const bad of [null, 'words', [], 7])
    it(`rejects ${JSON.stringify(bad)} as words`, async () => {
      warningsOf(() => registerWords('sv', bad as unknown as CustomWords));
      expect({ ...(await loadWords('sv')), lang: 'en' }).to.deep.equal(await loadWords('en'));
    });

  for (const bad of ['', 'not a language', '-', 'a_b'])
    it(`rejects the language ${JSON.stringify(bad)}`, () =>
      expect(() => registerWords(bad, {})).to.throw(RangeError));
});
