import { expect } from '@open-wc/testing';
import { lifeChronology } from '../../../../../src/elements/byz-timeline/view/chronology.js';
import { inlineText } from '../../../../../src/elements/shared/view/view-text.js';
import { ENGLISH } from '../../../../../src/i18n/index.js';
import { createDataset } from '../../../../../src/model/tenures/derived-relations.js';
import type { Person } from '../../../../../src/model/schema/index.js';

const options = {
  words: ENGLISH,
  circa: 5,
  within: { from: -Infinity, to: Infinity },
  width: 900,
};

describe('the chronology of a life', () => {
  it('keeps a birth and a death that an event of the same date does not tell', () => {
    const told = (death: string, ...texts: string[]): string[] => {
      const events = texts.map((text) => ({ date: death, text }));
      const person: Person = {
        id: 'p',
        name: 'P',
        birth: { date: '1370' },
        death: { date: death },
        events: [{ date: '1370', text: 'Baptised.' }, ...events],
      };
      const own = createDataset([{ people: [person] }]);
      return lifeChronology(own, person, options).entries.map(({ content }) => inlineText(content));
    };
    const before = ['Born', 'Baptised.'];
    expect(told('1408', 'Signed a treaty.')).to.deep.equal([
      ...before,
      'Signed a treaty.',
      'Died (aged 37 or 38)',
    ]);
    expect(told('1408-09-22', 'Falls at Ankara.').at(-1)).to.equal('Died (aged 37 or 38)');
    expect(told('1408', 'His beloved son dies before him.').at(-1)).to.equal('Died (aged 37 or 38)');
    for (const text of [
      'Dies in Thessalonica.',
      'Murdered by the men of his brother.',
      'Put to death on his father’s order.',
      'Is baptised on his deathbed.',
      'Stirbt in Thessaloniki.',
      'Πέθανε στη Θεσσαλονίκη.',
    ]) {
      expect(told('1408', text)).to.deep.equal([...before, text]);
      expect(told('1408', 'Signed a treaty.', text)).to.deep.equal([...before, 'Signed a treaty.', text]);
    }
  });
});
