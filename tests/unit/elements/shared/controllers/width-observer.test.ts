import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../../helpers/wait-until.js';
import { onWidth } from '../../../../../src/elements/shared/controllers/width-observer.js';
import { quiet } from '../../../../helpers/elements.js';

describe('the width of elements', () => {
  it('is told of to all before any draws, at first and at each change, until it is ended', async () => {
    const container = await fixture<HTMLElement>(
      html`<div>
        <p></p>
        <p></p>
      </div>`,
    );
    container.style.inlineSize = '300px';
    const told: string[] = [];
    const ends = [...container.children].map((element, index) =>
      onWidth(element, {
        read: (width) => told.push(`${index} reads ${width}`),
        draw: () => told.push(`${index} draws`),
      }),
    );
    const heard = (width: number): string[] => [`0 reads ${width}`, `1 reads ${width}`, '0 draws', '1 draws'];
    await waitUntil(() => told.length >= 4);
    expect(told.splice(0)).to.deep.equal(heard(300));
    container.style.inlineSize = '200px';
    await waitUntil(() => told.length >= 4);
    expect(told.splice(0)).to.deep.equal(heard(200));
    ends[0]?.();
    container.style.inlineSize = '100px';
    await waitUntil(() => told.length >= 2);
    expect(told.splice(0)).to.deep.equal(['1 reads 100', '1 draws']);
    ends[1]?.();
    container.style.inlineSize = '50px';
    await quiet();
    expect(told).to.deep.equal([]);
  });

  it('is reported in the next frame where drawing changes it, without an error of the window', async () => {
    const element = await fixture<HTMLElement>(html`<p style="inline-size: 300px"></p>`);
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => {
      event.preventDefault();
      errors.push(event.message);
    };
    // Mocha would fail the test by itself, before it says what the error is.
    const { onerror } = window;
    window.onerror = null;
    window.addEventListener('error', note);
    const widths: number[] = [];
    const end = onWidth(element, {
      read: (width) => widths.push(width),
      draw: () => (element.style.inlineSize = '200px'),
    });
    await waitUntil(() => widths.length >= 2);
    await quiet();
    end();
    window.removeEventListener('error', note);
    window.onerror = onerror;
    expect(widths).to.deep.equal([300, 200]);
    expect(errors).to.deep.equal([]);
  });
});
