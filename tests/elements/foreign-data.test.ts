import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ByzInfobox } from '../../src/index.js';
import { part, place, settled } from '../helpers/elements.js';
import { stubFetch } from '../helpers/stub-fetch.js';

const FOREIGN = 'https://data.example/rulers/people.json';

const people = [
  {
    id: 'anna',
    name: 'Anna',
    href: '/account/logout',
    images: [{ src: '/account/logout', alt: 'A portrait', width: 2, height: 2 }],
    father: { text: 'Father', href: 'https:/account/logout' },
    religion: [{ text: 'Faith', href: 'account/logout' }],
  },
];

/** Every address that what an element draws would ask for, or lead to. */
function addressesIn(element: Element): string[] {
  const drawn = [...(element.shadowRoot?.querySelectorAll('a, img, image, source, link') ?? [])];
  return drawn
    .map((node) => (node as HTMLAnchorElement).href || (node as HTMLImageElement).src)
    .filter((address) => typeof address === 'string' && address !== '');
}

describe("another site's document", () => {
  it('causes no requests to the page’s own site, whatever relative URLs it contains', async () => {
    const stub = stubFetch({ [FOREIGN]: { people } });
    const requested: string[] = [];
    const observer = new PerformanceObserver((list) =>
      requested.push(...list.getEntries().map(({ name }) => name)),
    );
    observer.observe({ type: 'resource' });
    try {
      const element = await place<ByzInfobox>('byz-infobox', { src: FOREIGN, person: 'anna' });
      await settled(element);
      expect(part(element, 'name').textContent).to.contain('Anna');
      const addresses = addressesIn(element);
      expect(addresses.length).to.be.above(2);
      for (const address of addresses) expect(new URL(address).host).to.equal('data.example');
      requested.push(...observer.takeRecords().map(({ name }) => name));
      expect(
        requested.filter((name) => name.startsWith(location.origin) && name.includes('logout')),
      ).to.deep.equal([]);
    } finally {
      observer.disconnect();
      stub.restore();
    }
  });

  it('in the page itself belongs to the page', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({
      people: [{ id: 'anna', name: 'Anna', father: { text: 'F', href: '/x' } }],
    });
    const element = await place<ByzInfobox>('byz-infobox', { person: 'anna' }, script);
    await settled(element);
    expect(addressesIn(element)).to.deep.equal([new URL('/x', document.baseURI).href]);
  });
});
