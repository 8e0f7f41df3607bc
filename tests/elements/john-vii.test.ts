import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-succession-box.js';
import type { ByzInfobox, ByzSuccessionBox } from '../../src/index.js';
import { all, one, part, parts, place, readLines, settled, squeeze } from '../helpers/elements.js';

const person = 'john-vii-palaiologos';
const MAP =
  'https://upload.wikimedia.org/wikipedia/commons/thumb/9/91/Map_of_Constantinople_%281422%29_by_Florentine_cartographer_Cristoforo_Buondelmonte.jpg/220px-Map_of_Constantinople_%281422%29_by_Florentine_cartographer_Cristoforo_Buondelmonte.jpg';

/** What the boxes say at the end of a line beyond what the document says there. */
const ADDITIONS = [' (more…)', ' (Thessaloniki)'];

/** The lines of an encyclopedia's box about John VII: labels and values, from top to bottom. */
async function documentLines(name: string): Promise<string[]> {
  const response = await fetch(new URL(`../fixtures/${name}.txt`, import.meta.url));
  expect(response.ok, name).to.equal(true);
  return (await response.text()).trim().split('\n');
}

/** Every line of the document is read in the element, in the same order. */
async function saysAll(element: Element, name: string): Promise<void> {
  const lines = readLines(element);
  const expected = await documentLines(name);
  expect(expected.length).to.be.above(15);
  let at = 0;
  for (const line of expected) {
    const found = lines.findIndex(
      (read, index) => index >= at && [line, ...ADDITIONS.map((more) => line + more)].includes(read),
    );
    expect(found, `"${line}" after "${lines[at - 1] ?? 'the beginning'}"`).to.be.at.least(at);
    at = found + 1;
  }
}

describe('John VII Palaiologos, from the bundled dataset', () => {
  let infobox: ByzInfobox;
  let box: ByzSuccessionBox;
  beforeEach(async () => {
    infobox = await settled(await place<ByzInfobox>('byz-infobox', { person }));
    box = await settled(await place<ByzSuccessionBox>('byz-succession-box', { person }));
  });

  it('the infobox says all that the document says, in its order', () => saysAll(infobox, 'john-vii-infobox'));

  it('the succession box says all that the document says, in its order', () =>
    saysAll(box, 'john-vii-succession-box'));

  it('both are accessible', async () => {
    await expect(infobox).to.be.accessible();
    await expect(box).to.be.accessible();
    for (const details of all<HTMLDetailsElement>(infobox, 'details')) details.open = true;
    await expect(infobox).to.be.accessible();
  });

  it('both take the age, the dates and the names from the same record', () => {
    const birth = squeeze(one(infobox, '[part~="row-born"] [part="value"]').textContent);
    const about = squeeze(part(box, 'about').textContent);
    expect(birth).to.equal('1370');
    expect(about).to.contain(`Born: ${birth}`);
    expect(squeeze(part(infobox, 'name').textContent)).to.equal(squeeze(part(box, 'name').textContent));
  });

  it('dates are readable by machines where HTML can say them', () => {
    const times = all<HTMLTimeElement>(infobox, 'time').map(({ dateTime, textContent }) => [
      dateTime,
      squeeze(textContent),
    ]);
    // The days are Julian, the attribute is Gregorian: nine days later at the time.
    expect(times).to.deep.equal([['1408-10-01', '22 September 1408']]);
  });

  it('the one image with an address is the map; the others are empty frames with their captions', () => {
    expect(all<HTMLImageElement>(infobox, 'img').map(({ src }) => src)).to.deep.equal([MAP]);
    const map = one<HTMLImageElement>(infobox, 'img');
    expect(map.alt).to.match(/^1422 map of Constantinople/);
    expect(map.loading).to.equal('lazy');
    expect(map.referrerPolicy).to.equal('no-referrer');
    const empty = parts(infobox, 'figure').filter((figure) => !figure.querySelector('img'));
    expect(empty).to.have.length(4);
    for (const figure of empty) {
      expect(figure.querySelectorAll('[role="img"][aria-label="No picture available"]')).to.have.length(1);
      expect(figure.querySelectorAll('svg')).to.have.length(0);
      expect(squeeze(figure.querySelector('figcaption')?.textContent)).to.match(/codex|coin/);
    }
    expect(all(box, 'img')).to.have.length(0);
  });

  it('the further figures are opened from the keyboard', async () => {
    const figures = part(infobox, 'figures') as HTMLDetailsElement;
    const caption = figures.querySelector('figcaption') as HTMLElement;
    const isShown = (): boolean => caption.checkVisibility({ contentVisibilityAuto: true });
    expect(figures.open).to.equal(false);
    expect(isShown()).to.equal(false);
    const summary = figures.querySelector('summary');
    expect(squeeze(summary?.textContent)).to.equal('4 more images');
    summary?.focus();
    await sendKeys({ press: 'Enter' });
    expect(figures.open).to.equal(true);
    expect(isShown()).to.equal(true);
  });

  it('the Greek name says that it is Greek, and stands with its transliteration', () => {
    const native = part(infobox, 'native-name');
    const greek = native.querySelector('[lang]');
    expect(greek?.getAttribute('lang')).to.equal('el');
    expect(greek?.textContent).to.equal('Ιωάννης Ζʹ Παλαιολόγος');
    expect(squeeze(native.textContent)).to.equal('Ιωάννης Ζʹ Παλαιολόγος (Iōannēs VII Palaiologos)');
  });

  it('the other names have rows of their own', () => {
    const value = (row: string): string =>
      squeeze(one(infobox, `[part~="row-${row}"] [part="value"]`).textContent);
    expect(value('variant')).to.equal('John VII Palaeologus');
    expect(value('alias')).to.match(/^Andronikos \(after his father/);
  });

  it('footnotes are reached from their marks, and left for them, by the keyboard', async () => {
    const mark = parts(infobox, 'footnote-mark')[0] as HTMLElement;
    expect(mark.getAttribute('aria-label')).to.equal('Footnote 1');
    const root = infobox.shadowRoot;
    mark.focus();
    await sendKeys({ press: 'Enter' });
    const note = root?.activeElement as HTMLElement;
    expect(note.id).to.equal('footnote-1');
    expect(note.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(squeeze(note.textContent)).to.match(
      /^Elizabeth A\. Zachariadou, John VII \(Alias Andronicus\) Palaeologus, Dumbarton Oaks Papers 31, 1977, pp\. 339–342/,
    );
    const back = note.querySelector<HTMLElement>('[part="footnote-back"]');
    back?.focus();
    await sendKeys({ press: ' ' });
    expect(root?.activeElement).to.equal(mark);
  });

  it('every footnote has a mark, and every mark a footnote', () => {
    const marks = new Set(parts(infobox, 'footnote-mark').map(({ dataset }) => dataset['footnote'] ?? ''));
    const notes = all(infobox, '[part="footnote"]').map(({ id }) => id.replace('footnote-', ''));
    expect([...marks].sort()).to.deep.equal([...notes].sort());
    expect(notes).not.to.have.length(0);
  });

  it('the works behind the record are named', () => {
    const sources = parts(infobox, 'source').map(({ textContent }) => squeeze(textContent));
    expect(sources.some((source) => /^Nevra Necipoğlu, .* 2009, p\. 39$/.test(source))).to.equal(true);
  });

  it('all seven categories are there', () => {
    expect(parts(infobox, 'category').map(({ textContent }) => textContent)).to.deep.equal([
      'Palaiologos dynasty',
      'Orthodox monarchs',
      '1370 births',
      '1408 deaths',
      'Byzantine regents',
      '14th-century Byzantine emperors',
      'Byzantine–Ottoman wars',
    ]);
  });

  it('everybody whom the boxes name can be chosen', () => {
    const names = (element: Element): string[] => [
      ...new Set(parts(element, 'person').map(({ textContent }) => squeeze(textContent))),
    ];
    expect(names(infobox)).to.include.members([
      'John V Palaiologos',
      'Andronikos Palaiologos',
      'Andronikos V Palaiologos',
      'Irene Gattilusio',
      'Andronikos IV Palaiologos',
      'Keratsa of Bulgaria',
    ]);
    expect(names(box)).to.have.members([
      'John V Palaiologos',
      'Manuel II Palaiologos',
      'Andronikos V Palaiologos',
      'Andronikos Palaiologos',
    ]);
  });
});
