import { expect } from '@open-wc/testing';
import { infoboxView } from '../../../../src/elements/byz-infobox/infobox-view.js';
import type { InfoboxView } from '../../../../src/elements/byz-infobox/infobox-view.js';
import { ENGLISH, loadWords } from '../../../../src/i18n/index.js';
import { createDataset } from '../../../../src/model/tenures/derived-relations.js';
import type { Person, Tenure } from '../../../../src/model/schema/index.js';
import { everything } from '../../../fixtures/everything.js';
import { datasetWith, lineText, rowText, valueText } from '../../../helpers/records.js';

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
      life: [],
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

  it('tells the main office with the years of its terms, and the neighbours of the first and the last', () => {
    const { reign } = view({
      tenures: [
        {
          office: 'king',
          reign: '1341-06-15/1376',
          predecessors: [{ person: 'a' }],
          successors: [{ text: 'X' }],
        },
        { office: 'duke', reign: '1377' },
        { office: 'king', reign: { date: '1379/1391', note: 'again' }, successors: [{ person: 'b' }] },
      ],
    });
    expect(
      reign && [reign.office, ...[reign.years, reign.before, reign.after].map((all) => all.map(lineText))],
    ).to.deep.equal(['King', ['1341–1376', '1379–1391'], ['<A>'], ['<B>']]);
    expect(view({ tenures: [{ reign: '1400' }] }).reign).to.equal(undefined);
  });

  it('tells the years of the life as far as they are known', () => {
    const life = (fields: Partial<Person>): string => lineText(view(fields).life);
    expect(life({ birth: { date: '0482~' }, death: { date: '0565-11-14' } })).to.equal('c. 482 – 565');
    expect(life({ birth: { date: '[1325,1326]' }, death: { date: '1391' } })).to.equal('1325 or 1326 – 1391');
    expect(life({ birth: { date: '1332' }, description: 'X' })).to.equal('Born: 1332');
    expect(life({ death: { date: '1391' }, description: 'X' })).to.equal('Died: 1391');
    expect(life({ death: { date: '1391' } }), 'the row says it').to.equal('');
    expect(life({ birth: { date: '1330/1332' }, death: { date: '1391' } })).to.equal('');
  });

  it('numbers the terms of one office in order of time, under one heading where it is the same', () => {
    const terms = (...tenures: Tenure[]): unknown[] =>
      view({ tenures }).tenures.map(({ heading, term, rows }) => [
        heading && lineText(heading),
        term,
        rows[0]?.label,
      ]);
    const king = (reign: string, more: Tenure = {}): Tenure => ({ office: 'king', reign, ...more });
    expect(terms(king('1400'))).to.deep.equal([['King', undefined, 'Reign']]);
    expect(terms(king('1400'), king('1410'), king('1420', { heading: false }))).to.deep.equal([
      ['King', 1, '1st\u00a0reign'],
      [undefined, 2, '2nd\u00a0reign'],
      [undefined, 3, '3rd\u00a0reign'],
    ]);
    expect(terms(king('1410'), { title: 'Duke', reign: '1405' }, king('1400'))).to.deep.equal([
      ['King', 2, '2nd\u00a0reign'],
      ['Duke', undefined, 'Reign'],
      ['King', 1, '1st\u00a0reign'],
    ]);
    expect(terms(king('1400'), king('1410', { note: 'in exile' }))).to.deep.equal([
      ['King', 1, '1st\u00a0reign'],
      ['King (in exile)', 2, '2nd\u00a0reign'],
    ]);
    expect(terms(king('1400'), king('1410', { title: 'Co-king' }))).to.deep.equal([
      ['King', undefined, 'Reign'],
      ['Co-king', undefined, 'Reign'],
    ]);
    expect(terms(king('1400', { labels: { reign: 'tenure' } }), king('1410'))[0]).to.deep.equal([
      'King',
      1,
      '1st\u00a0tenure',
    ]);
    expect(terms(king('1400', { labels: { reign: 'First time' } }), king('1410'))[0]).to.deep.equal([
      'King',
      1,
      'First time',
    ]);
  });

  it('tells the present name of a place once', () => {
    const { rows } = view({
      birth: { place: 'port' },
      death: { place: 'port' },
      burial: { place: 'port' },
    });
    expect(rows.map(({ value }) => valueText(value).join())).to.deep.equal([
      '[Port](https://example.org/port) (Harbour)',
      '[Port](https://example.org/port)',
      '[Port](https://example.org/port)',
    ]);
  });

  describe('namesakes', () => {
    const people: Person[] = [
      { id: 'm1', name: 'Maria', gender: 'female', father: { person: 'a' } },
      { id: 'm2', name: 'Maria', gender: 'female', father: { person: 'a' }, spouses: [{ text: 'Ivan' }] },
      { id: 'm3', name: 'Maria', birth: { date: '1300' }, death: { date: '1350' } },
      { id: 'm4', name: 'Maria' },
      { id: 'm5', name: 'Maria', mother: { person: 'b' } },
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const issueOf = (fields: Partial<Person>): string => {
      const { dataset, person } = datasetWith(fields, { people });
      const { rows } = infoboxView(dataset, person, ENGLISH);
      return rows.map(rowText).join('; ');
    };
    const children = (...ids: string[]): Partial<Person> => ({ issue: ids.map((id) => ({ person: id })) });

    it('are told apart by what is said of one alone', () => {
      expect(issueOf(children('m1', 'm2', 'm3', 'm4', 'm5'))).to.equal(
        'Issue,plain: <Maria> (daughter of A),plain: <Maria> (wife of Ivan),plain: <Maria> (1300–1350),plain: <Maria>,plain: <Maria> (child of B)',
      );
    });

    it('are told apart in a language in which the article tells a father from a mother', async () => {
      const mother: Person = { id: 'n', name: 'Maria', gender: 'female', mother: { person: 'b' } };
      const { dataset, person } = datasetWith(children('m1', 'n'), { people: [...people, mother] });
      const { rows } = infoboxView(dataset, person, await loadWords('el'));
      expect(rows.map(rowText).join('; ')).to.equal(
        'Απόγονοι,plain: <Maria> (κόρη του A),plain: <Maria> (κόρη της B)',
      );
    });

    it('are told apart from the person of the box', () => {
      expect(issueOf({ name: 'Maria', ...children('m5') })).to.equal('Issue,<Maria> (child of B)');
    });

    it('are not qualified where there is only one, however often', () => {
      expect(issueOf({ father: { person: 'm5' }, ...children('m5') })).to.equal(
        'Issue,<Maria>; Father,<Maria>',
      );
    });

    it('are told apart across the whole box', () => {
      expect(issueOf({ mother: { person: 'm2' }, ...children('m5') })).to.equal(
        'Issue,<Maria> (child of B); Mother,<Maria> (daughter of A)',
      );
    });
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
    expect(view({ href: 'https://en.wikipedia.org/wiki/P' }).links[0]?.text).to.equal('Wikipedia');
    expect(view({ href: 'https://wikipedia.org.example.org/P' }).links[0]?.text).to.equal(
      'wikipedia.org.example.org',
    );
    expect(view({ href: 'p.html' }).links).to.deep.equal([{ text: 'p.html', href: 'p.html' }]);
  });
});
