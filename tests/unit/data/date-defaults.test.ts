import { expect } from '@open-wc/testing';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { infoboxView } from '../../../src/elements/byz-infobox/infobox-view.js';
import { toText } from '../../../src/elements/to-text.js';
import { ENGLISH } from '../../../src/i18n/index.js';

const person = {
  id: 'a',
  name: 'A',
  birth: { date: '1650-11-04' },
  death: { date: { edtf: '1837-06-20', calendar: 'gregorian' } },
  tenures: [
    { title: 'King', reign: ['1700-01-01/1701-01-01', { date: '1837-06-20', note: 'again' }] },
    { title: 'Duke', reign: '1582-10-10' },
  ],
  remarks: [{ text: ['On ', { date: '1685-02-06' }] }],
};

function told(head: object): { text: string; issues: string[] } {
  const parsed = parseDataset({ ...head, people: [person] });
  if (!parsed.ok) throw new Error('refused');
  const found = parsed.value.people.get('a');
  if (!found) throw new Error('left out');
  return {
    text: toText(infoboxView(parsed.value, found, ENGLISH)),
    // The dates are chosen for their calendars, not for a life that is possible.
    issues: parsed.value.issues.filter(({ code }) => code !== 'impossible-life').map(({ path }) => path),
  };
}

describe("a document's calendar and Old Style", () => {
  it('are Julian and marked by default', () => {
    const { text, issues } = told({});
    expect(text).to.contain('4 November 1650 (O.S.)').and.contain('20 June 1837 (O.S.) (again)');
    expect(issues).to.deep.equal([]);
  });

  it('go to every date that has none of its own', () => {
    const { text } = told({ calendar: 'gregorian' });
    expect(text).not.to.contain('O.S.');
    expect(told({ calendar: 'historical' }).text).not.to.contain('O.S.');
    const russian = told({ calendar: { historical: '1918-02-14' } }).text;
    expect(russian).to.contain('20 June 1837 (O.S.) (again)').and.contain('6 February 1685 (O.S.)');
    expect(russian).to.match(/Died\n20 June 1837 \(aged/);
    expect(told({ oldStyle: 'first' }).text).to.contain('4 November 1650 [N.S. 14 November 1650]');
    expect(told({ oldStyle: 'unmarked' }).text).not.to.contain('O.S.');
  });

  it('refuse the days left out', () => {
    expect(told({ calendar: 'historical' }).issues).to.deep.equal(['people[0].tenures[1].reign']);
    expect(told({ calendar: 'gregorian' }).issues).to.deep.equal([]);
  });

  it('are left out when they are bad', () => {
    const { text, issues } = told({ calendar: 'roman', oldStyle: 'last' });
    expect(issues).to.have.members(['$.calendar', '$.oldStyle']);
    expect(text).to.contain('4 November 1650 (O.S.)');
    expect(told({ calendar: { historical: 'soon' } }).issues).to.deep.equal(['$.calendar.historical']);
  });

  it('leave the input as it is, and bear what leads back to itself', () => {
    const loop: Record<string, unknown> = { id: 'b', name: 'B', reign: {} };
    loop['date'] = [loop];
    const before = JSON.stringify(person);
    expect(parseDataset({ calendar: 'gregorian', people: [person, loop] }).ok).to.equal(true);
    expect(JSON.stringify(person)).to.equal(before);
  });
});
