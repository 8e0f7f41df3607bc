/** Every example of the gallery, drawn: accessible, folded sections included. */
import { expect } from '@open-wc/testing';
import '../../src/define/byz-infobox.js';
import '../../src/define/byz-succession-box.js';
import type { ByzInfobox, ByzSuccessionBox } from '../../src/index.js';
import { all, part, place, settled, squeeze } from '../helpers/elements.js';
import { examples, readExample } from '../helpers/gallery.js';

const gallery = await examples();

describe('the gallery, drawn', () => {
  for (const example of gallery)
    it(example.file, async () => {
      const { document: data, person } = await readExample(example);
      const properties = { person: person.id, data };
      for (const box of [
        await settled(await place<ByzInfobox>('byz-infobox', properties)),
        await settled(await place<ByzSuccessionBox>('byz-succession-box', properties)),
      ]) {
        expect(squeeze(part(box, 'name').textContent)).to.equal(person.name);
        for (const details of all<HTMLDetailsElement>(box, 'details')) details.open = true;
        await expect(box).to.be.accessible();
      }
    });
});
