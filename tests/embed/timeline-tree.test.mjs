import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>
<script type="module" src="/standalone.js"></script>
<byz-timeline person="john-vii-palaiologos"></byz-timeline></html>`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  server = await serve(join(import.meta.dirname, '..', '..', 'dist'), { pages: { '/page.html': page } });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

describe('the timeline in the accessibility tree', () => {
  it('is a list box of lanes and bars, whose names say what a reader sees', async () => {
    const opened = await openPage(browser, `${server.url}/page.html`);
    await settled(opened.page);
    const session = await opened.page.context().newCDPSession(opened.page);
    // Past the four buttons.
    for (let stop = 0; stop < 5; stop += 1) await opened.page.keyboard.press('Tab');
    await opened.page.keyboard.press('ArrowDown');

    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.filter(({ ignored }) => !ignored);
    const withRole = (role) => told.filter((node) => node.role?.value === role);
    const property = (node, name) => node.properties.find((entry) => entry.name === name)?.value;

    const [listbox, ...others] = withRole('listbox');
    assert.deepEqual(others, []);
    assert.equal(listbox.name.value, 'Life of John VII Palaiologos');
    assert.match(listbox.description.value, /^Arrow keys move/);
    assert.equal(property(listbox, 'focused')?.value, true);

    const names = new Map(withRole('option').map((node) => [node.backendDOMNodeId, node.name.value]));
    for (const name of [
      'Life, 1370 – 22 September 1408',
      'Byzantine emperor, 14 April – 17 September 1390',
      'Byzantine emperor in Thessalonica, 1403 – 22 September 1408',
      'Andronikos V Palaiologos, Co-emperor, 1403–1407',
    ]) {
      assert.ok([...names.values()].includes(name), name);
    }
    const [active] = property(listbox, 'activedescendant').relatedNodes;
    assert.match(names.get(active.backendDOMNodeId), /^(Proclamation|Byzantine emperor), /);

    const groups = withRole('group').map((node) => node.name?.value);
    for (const lane of ['Life', 'Byzantine emperor', 'Byzantine emperor in Thessalonica', 'Events'])
      assert.ok(groups.includes(lane), lane);
    assert.ok(withRole('list').some((node) => node.name?.value === 'Chronology'));
    await opened.page.context().close();
  });
});
