import { expect } from '@open-wc/testing';
import { Naming } from '../../../../../src/elements/shared/view/naming.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import type { Person } from '../../../../../src/model/schema/index.js';
import { datasetWith } from '../../../../helpers/records.js';

const office = { id: 'emperor', name: 'Kaiser', names: [{ lang: 'en', text: 'Emperor' }] };

const namingOf = (lang: string): Naming => new Naming({ ...datasetWith().dataset, lang }, ENGLISH);

describe('Naming', () => {
  it('calls a record as the reader’s language does, or else as its own', () => {
    const naming = namingOf('de');
    expect(naming.called(office)).to.deep.equal({ text: 'Emperor', lang: undefined });
    expect(naming.called({ name: 'Kaiser' })).to.deep.equal({ text: 'Kaiser', lang: 'de' });
    expect(naming.called({ name: 'Basileus', lang: 'el' })).to.deep.equal({ text: 'Basileus', lang: 'el' });
    expect(naming.own('Kaiser')).to.deep.equal({ type: 'text', text: 'Kaiser', lang: 'de' });
  });

  it('leaves out the language of records that are in the reader’s', () => {
    const naming = namingOf('EN-GB');
    expect(naming.recordLang).to.equal(undefined);
    expect(naming.called({ name: 'Emperor' })).to.deep.equal({ text: 'Emperor', lang: undefined });
  });

  it('calls a person by a display name, and links a record that has a page', () => {
    const person: Person = {
      id: 'a',
      name: 'Johannes',
      names: [{ kind: 'display', lang: 'en', text: 'John' }],
    };
    const naming = namingOf('de');
    expect(naming.calledPerson(person)).to.deep.equal({ text: 'John', lang: undefined });
    expect(naming.linked({ ...office, href: 'https://example.org/' })).to.deep.equal({
      type: 'link',
      text: 'Emperor',
      href: 'https://example.org/',
    });
  });
});
