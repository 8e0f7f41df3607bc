import { expect, fixture, html } from '@open-wc/testing';
import { AwaitedScope } from '../../../src/context/awaited-scope.js';
import { warnings } from '../../helpers/elements.js';

/** In order: a page is warned of this once. `<byz-dataset>` is never defined here. */
describe('AwaitedScope', () => {
  const { setTimeout: wait, clearTimeout: cancel } = globalThis;
  let pass: (() => void) | undefined;

  beforeEach(() => {
    pass = undefined;
    Object.assign(globalThis, {
      setTimeout: (callback: () => void, delay?: number): number => {
        if (delay !== 10_000) return wait(callback, delay) as unknown as number;
        pass = callback;
        return -1;
      },
      clearTimeout: (timer?: number) => {
        if (timer === -1) pass = undefined;
        else cancel(timer);
      },
    });
  });
  afterEach(() => {
    Object.assign(globalThis, { setTimeout: wait, clearTimeout: cancel });
  });

  const inside = async (): Promise<Element> => {
    const dataset = await fixture(html`<byz-dataset><p></p></byz-dataset>`);
    return dataset.querySelector('p') as Element;
  };

  it('waits inside a dataset that is not defined, also from a shadow root', async () => {
    const paragraph = await inside();
    expect(new AwaitedScope(paragraph, () => false).isAwaited).to.equal(true);
    const deeper = paragraph.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    expect(new AwaitedScope(deeper, () => false).isAwaited).to.equal(true);
  });

  it('does not wait elsewhere, or in a scope', async () => {
    expect(new AwaitedScope(document.createElement('p'), () => false).isAwaited).to.equal(false);
    expect(new AwaitedScope(await inside(), () => true).isAwaited).to.equal(false);
    expect(pass).to.equal(undefined);
  });

  it('does not warn when it has found a scope, has left, or is disconnected', async () => {
    const warned = warnings();
    let found = false;
    const paragraph = await inside();
    const awaited = new AwaitedScope(paragraph, () => found);
    expect(awaited.isAwaited).to.equal(true);
    found = true;
    pass?.();
    found = false;
    paragraph.remove();
    pass?.();
    awaited.disconnect();
    expect(pass).to.equal(undefined);
    expect(warned).to.deep.equal([]);
  });

  it('warns after ten seconds, of one element once', async () => {
    const warned = warnings();
    const awaited = new AwaitedScope(await inside(), () => false);
    expect(awaited.isAwaited).to.equal(true);
    const first = pass;
    expect(awaited.isAwaited).to.equal(true);
    expect(pass).to.equal(first);
    pass?.();
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/waits for the <byz-dataset> around it/);
  });
});
