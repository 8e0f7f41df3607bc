import { missing } from '../helpers/without-features.js';
import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../helpers/wait-until.js';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import { justinian } from '../fixtures/justinian.js';
import { all, part, parts, squeeze } from '../helpers/elements.js';

describe('in a browser that lacks features', () => {
  async function draw(tag: string, properties: object): Promise<LitElement> {
    const element = Object.assign(document.createElement(tag), { data: justinian, ...properties });
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await waitUntil(() => all(element, '.base:not([aria-busy])').length === 1, 'the content', {
      interval: 5,
      timeout: 8000,
    });
    return element as unknown as LitElement;
  }

  it('they are missing', () => {
    for (const [holder, name] of missing) expect(name in holder, name).to.equal(false);
  });

  for (const tag of ['byz-infobox', 'byz-succession-box'])
    it(`<${tag}> draws its box, with its styles`, async () => {
      const element = await draw(tag, { person: 'justinian-i' });
      expect(squeeze(part(element, 'base').textContent)).to.contain('Byzantine emperor');
      expect(getComputedStyle(part(element, 'base')).borderTopWidth).to.equal('1px');
    });

  it('<byz-timeline> of a life draws its list and its labels, and can be zoomed', async () => {
    const element = await draw('byz-timeline', { person: 'justinian-i' });
    expect(parts(element, 'entry')).not.to.have.length(0);
    await waitUntil(() => parts(element, 'bar-label').length > 0, 'the labels');
    const ticks = (): string =>
      all(element, '.tick')
        .map(({ textContent }) => textContent)
        .join();
    const before = ticks();
    (element as LitElement & { zoom: (factor: number) => void }).zoom(0.5);
    await waitUntil(() => ticks() !== before, 'the movement');
  });

  it('<byz-timeline> of several people opens its lists', async () => {
    const element = await draw('byz-timeline', { people: 'justinian-i justin-i' });
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(
      parts(element, 'chronology')
        .map(({ textContent }) => squeeze(textContent))
        .join(),
    ).to.contain('518');
  });

  it('style elements stay in another document, each once', async () => {
    const element = await draw('byz-infobox', { person: 'justinian-i' });
    const count = all(element, 'style').length;
    expect(count).to.be.above(0);
    const iframe = document.createElement('iframe');
    element.after(iframe);
    iframe.contentDocument?.body.append(element);
    await element.updateComplete;
    expect(all(element, 'style')).to.have.length(count);
  });
});
