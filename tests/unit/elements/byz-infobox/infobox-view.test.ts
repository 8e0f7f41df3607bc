import { expect } from '@open-wc/testing';
import { infoboxView } from '../../../../src/elements/byz-infobox/infobox-view.js';
import type { InfoboxView } from '../../../../src/elements/byz-infobox/infobox-view.js';
import { ENGLISH, loadWords } from '../../../../src/i18n/index.js';
import { createDataset } from '../../../../src/model/derive.js';
import type { Person } from '../../../../src/model/schema/index.js';
import { everything } from '../../../fixtures/everything.js';
import { datasetWith, lineText, rowText } from '../../../helpers/records.js';

function view(fields: Partial<Person>): InfoboxView {
  const { dataset, person } = datasetWith(fields);
  return infoboxView(dataset, person, ENGLISH);
}

describe('infoboxView', () => {
  it('of a bare record holds the name and nothing else', () => {
    expect(view({})).to.deep.equal({
      person: 'p',
      lang: 'en',
      name: 'P',
      nativeNames: [],
      title: [],
      arms: [],
      tenures: [],
      rows: [],
      boxes: [],
      figures: [],
      description: [],
      remarks: [],
      categories: [],
      footnotes: [],
      sources: [],
      links: [],
    });
  });

  it('is plain data: it survives JSON', () => {
    const dataset = createDataset([everything]);
    const person = dataset.people.get('p') as Person;
    const made = infoboxView(dataset, person, ENGLISH);
    expect(JSON.parse(JSON.stringify(made))).to.deep.equal(made);
  });

  it('is in the language of the words', async () => {
    const { dataset, person } = datasetWith({
      father: { person: 'a' },
      death: { date: '1408-09-22', age: 38 },
    });
    const german = infoboxView(dataset, person, await loadWords('de'));
    expect(german.lang).to.equal('de');
    expect(german.rows.map(rowText)).to.deep.equal([
      ['Gestorben', '22. September 1408 (mit 38 Jahren)'],
      ['Vater', '<A>'],
    ]);
  });

  it('puts names in other languages under the name, with their language', () => {
    const { nativeNames } = view({
      names: [
        { text: 'Π', lang: 'el', transliteration: 'P' },
        { text: 'Ⲡ', kind: 'native', lang: 'cop' },
        { text: 'X', lang: 'fr', kind: 'alias' },
        { text: 'Y' },
      ],
    });
    expect(nativeNames.map(lineText)).to.deep.equal(['Π (P)', 'Ⲡ']);
    expect(nativeNames[0]?.[0]).to.deep.equal({ type: 'text', text: 'Π', lang: 'el' });
  });

  it('gives each kind of image its place', () => {
    const { portrait, arms, signature, figures } = view({
      images: [
        { kind: 'coin', alt: 'coin' },
        { kind: 'signature', alt: 'signature' },
        { alt: 'first' },
        { kind: 'arms', alt: 'arms' },
        { kind: 'portrait', alt: 'second' },
        { kind: 'map', alt: 'map' },
      ],
    });
    expect(portrait?.alt).to.equal('first');
    expect(arms.map(({ alt }) => alt)).to.deep.equal(['arms']);
    expect(signature?.label).to.equal('Signature');
    expect(signature?.figures.map(({ alt }) => alt)).to.deep.equal(['signature']);
    expect(figures.map(({ alt }) => alt)).to.have.members(['coin', 'second', 'map']);
  });

  it('keeps out the tenures that are not for the infobox', () => {
    const { tenures } = view({
      tenures: [{ title: 'X', infobox: false }, { title: 'Y' }, { title: 'Z', infobox: true }],
    });
    expect(tenures.map(({ heading }) => lineText(heading ?? []))).to.deep.equal(['Y', 'Z']);
  });

  it('links to the list of holders of the first office that has one', () => {
    expect(view({ tenures: [{ office: 'king' }, { office: 'duke' }] }).more).to.deep.equal({
      text: 'more…',
      href: 'https://example.org/dukes',
    });
    expect(view({ tenures: [{ office: 'king' }] }).more).to.equal(undefined);
  });

  it('numbers footnotes as they are met, each place of a work once', () => {
    const made = view({
      tenures: [{ title: 'X', sources: ['paper', { source: 'book', at: 'p. 1' }] }],
      death: {
        date: '1400',
        sources: [
          { source: 'book', at: 'p. 1' },
          { source: 'book', at: 'p. 2' },
        ],
      },
      remarks: [{ text: 'R', sources: ['paper', 'lost'] }],
    });
    expect(lineText(made.tenures[0]?.heading ?? [])).to.equal('X^1^2');
    expect(rowText(made.rows[0] as never)).to.deep.equal(['Died', '1400^2^3']);
    expect(made.remarks.map(lineText)).to.deep.equal(['R^1']);
    expect(made.footnotes.map(({ number, content }) => [number, lineText(content)])).to.deep.equal([
      [1, 'Paper, Journal 1, 1901, pp. 1–9'],
      [2, 'Author, *Book*, Press 1900, p. 1'],
      [3, 'Author, *Book*, Press 1900, p. 2'],
    ]);
  });

  it('names the works behind the record without numbers, leaving out what is not there', () => {
    const { sources, footnotes } = view({ sources: ['book', 'lost', { source: 'paper', at: 'p. 3' }] });
    expect(sources.map(lineText)).to.deep.equal([
      'Author, *Book*, Press 1900',
      'Paper, Journal 1, 1901, p. 3',
    ]);
    expect(footnotes).to.deep.equal([]);
  });

  it('draws boxes inside the box', () => {
    const { boxes } = view({ boxes: [{ rows: [] }, { title: 'T', rows: [{ label: 'L', value: 'v' }] }] });
    expect(boxes.map(({ title, rows }) => [lineText(title), ...rows.map(rowText)])).to.deep.equal([
      [''],
      ['T', ['L', 'v']],
    ]);
  });

  it('links to pages elsewhere by the name of their host', () => {
    expect(view({ href: 'https://example.org/p', wikidata: 'Q1' }).links).to.deep.equal([
      { text: 'example.org', href: 'https://example.org/p' },
      { text: 'Wikidata Q1', href: 'https://www.wikidata.org/wiki/Q1' },
    ]);
    expect(view({ href: 'p.html' }).links).to.deep.equal([{ text: 'p.html', href: 'p.html' }]);
  });
});
