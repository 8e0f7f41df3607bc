import { expect } from '@open-wc/testing';
import { cut, wrapped } from '../../../../../src/elements/byz-timeline/export/plan.js';
import { fileName } from '../../../../../src/elements/byz-timeline/export/save-file.js';

/** Ten pixels a letter. */
const measure = (text: string): number => [...text].length * 10;

describe('texts of a picture', () => {
  it('break between words where there is no more room', () => {
    expect(wrapped('Rulers of the Byzantine Empire', 140, measure)).to.deep.equal([
      'Rulers of the',
      'Byzantine',
      'Empire',
    ]);
    expect(wrapped('Constantinople', 50, measure)).to.deep.equal(['Constantinople']);
    expect(wrapped('  ', 50, measure)).to.deep.equal([]);
  });

  it('are cut where they have no room, with an ellipsis, between whole letters', () => {
    expect(cut('Basil II', 80, measure)).to.equal('Basil II');
    expect(cut('Basil II', 79, measure)).to.equal('Basil…');
    expect(cut('Basil II', 30, measure)).to.equal('Ba…');
    expect(cut('Basil II', 10, measure)).to.equal('');
    expect(cut('😀😀😀', 20, measure)).to.equal('😀…');
  });
});

describe('the name of a picture’s file', () => {
  for (const [title, name] of [
    ['Life of John VII Palaiologos', 'Life of John VII Palaiologos.png'],
    ['Βυζάντιο: 330–1453', 'Βυζάντιο 330–1453.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['a\u202egnp.exe', 'a gnp.exe.png'],
    ['\u0000', 'timeline.png'],
    ['', 'timeline.png'],
    ['x'.repeat(500), `${'x'.repeat(100)}.png`],
  ] as const)
    it(`is ${name.slice(0, 40)} for ${JSON.stringify(title.slice(0, 40))}`, () => {
      expect(fileName(title, 'PNG')).to.equal(name);
    });
});
