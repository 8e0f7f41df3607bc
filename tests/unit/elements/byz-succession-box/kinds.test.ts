/** The words of every kind that the templates of succession boxes know. */
import { expect } from '@open-wc/testing';
import { successionView } from '../../../../src/elements/byz-succession-box/succession-view.js';
import { ENGLISH } from '../../../../src/i18n/index.js';
import { NEW_TITLE_KINDS, SECTION_KINDS, VACANCY_KINDS } from '../../../../src/model/schema/index.js';
import type {
  Neighbour,
  NewTitleKind,
  SectionKind,
  Tenure,
  VacancyKind,
} from '../../../../src/model/schema/index.js';
import { inlineText } from '../../../../src/elements/shared/view/view-text.js';
import { datasetWith } from '../../../helpers/records.js';

function view(tenure: Tenure) {
  const { dataset, person } = datasetWith({ tenures: [tenure] });
  return successionView(dataset, person, ENGLISH);
}

/** What stands on either side of a title: the same words, wherever the template is put. */
function sides(neighbour: Neighbour): string[] {
  const [section] = view({ title: 'X', predecessors: [neighbour], successors: [neighbour] }).sections;
  const lines = (side: 'before' | 'after') =>
    (section?.rows[0]?.[side]?.lines ?? []).map(({ content }) => inlineText(content));
  expect(lines('after')).to.deep.equal(lines('before'));
  return lines('before');
}

const newTitles: Record<NewTitleKind, string> = {
  creation: 'New creation',
  party: 'New political party',
  loss: 'Loss of title',
  district: 'New district',
  division: 'New division',
  constituency: 'New constituency',
  institution: 'New institution',
  diocese: 'New diocese',
  regiment: 'New regiment',
  seat: 'New seat',
  first: 'First',
};

const vacancies: Record<VacancyKind, string> = {
  abeyance: 'In abeyance',
  commission: 'In commission',
  disclaimed: 'Disclaimed',
  dormant: 'Dormant',
  extinct: 'Extinct',
  forfeit: 'Forfeit',
  recreated: 'Recreated',
  suspended: 'Suspended',
  'sede-vacante': 'Sede vacante',
  unknown: 'Unknown',
};

const sections: Record<SectionKind, string> = {
  regnal: 'Regnal titles',
  royal: 'Royal titles',
  nobility: 'Titles of nobility',
  peerage: 'Peerage',
  baronetage: 'Baronetage',
  pretence: 'Titles in pretence',
  political: 'Political offices',
  parliament: 'Parliament',
  party: 'Party political offices',
  government: 'Government offices',
  diplomatic: 'Diplomatic posts',
  legal: 'Legal offices',
  military: 'Military offices',
  religious: 'Religious titles',
  honorary: 'Honorary titles',
  academic: 'Academic offices',
  awards: 'Awards',
  records: 'Records',
};

describe('the kinds of the succession box', () => {
  it('of new titles are all there', () => {
    expect(Object.keys(newTitles)).to.deep.equal([...NEW_TITLE_KINDS]);
    for (const kind of NEW_TITLE_KINDS)
      expect(sides({ new: { kind, reason: 'Why' } })).to.deep.equal([newTitles[kind], 'Why']);
  });

  it('of vacancies are all there', () => {
    expect(Object.keys(vacancies)).to.deep.equal([...VACANCY_KINDS]);
    for (const kind of VACANCY_KINDS)
      expect(sides({ vacant: { kind, reason: 'Why' } })).to.deep.equal(['Vacant', vacancies[kind], 'Why']);
  });

  it('of headings are all there', () => {
    expect(Object.keys(sections)).to.deep.equal([...SECTION_KINDS]);
    for (const kind of SECTION_KINDS) {
      const heading = (section: SectionKind | { kind: SectionKind; realm: string }) =>
        view({ title: 'X', succession: { section } }).sections[0]?.heading;
      expect(heading(kind)).to.equal(sections[kind]);
      expect(heading({ kind, realm: 'England' })).to.equal(`${sections[kind]} of England`);
    }
  });
});
