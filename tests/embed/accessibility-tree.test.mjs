import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium, openPage, settled } from '../helpers/browser.mjs';
import { serve } from '../helpers/serve.mjs';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Accessibility</title>
  <script type="module" src="/standalone.js"></script>
  <main>
    <byz-infobox person="john-vii-palaiologos"></byz-infobox>
    <byz-succession-box person="john-vii-palaiologos"></byz-succession-box>
  </main>
</html>`;

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  assert.ok(existsSync(join(dist, 'standalone.js')), 'Run "npm run build" first.');
  server = await serve(dist, { pages: { '/page.html': html } });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * @typedef {{ role: string, name: string, children: Node[] }} Node
 * A node of the tree that the browser gives to assistive technology; those that it leaves out are not in it.
 */

/** @param {import('playwright-core').Page} page @returns {Promise<Node>} the whole tree */
async function treeOf(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {string} id @returns {Node[]} */
  const build = (id) => {
    const { ignored, role, name, childIds = [] } = byId.get(id) ?? { ignored: true };
    const children = childIds.flatMap(build);
    return ignored ? children : [{ role: role?.value, name: name?.value ?? '', children }];
  };
  const [root] = build(nodes[0]?.nodeId ?? '');
  return root ?? assert.fail('no tree');
}

/** @param {Node} node @param {string} role @returns {Node[]} the nodes of a role below a node */
const all = (node, role) => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => all(child, role)),
];

/** @param {Node} node @returns {string} the words below a node */
const words = (node) =>
  (node.role === 'StaticText' ? node.name : node.children.map(words).join(' '))
    .replace(/\s+/g, ' ')
    .replace(/(?<=\() | (?=[),])/g, '')
    .trim();

/** @param {Node} table @returns {string[][]} its rows, each cell with its role */
const rowsOf = (table) =>
  all(table, 'row').map(({ children }) => children.map((cell) => `${cell.role}: ${words(cell)}`));

/** @param {number} width of the window, in pixels @param {(tree: Node, page: import('playwright-core').Page) => Promise<void> | void} use */
async function visit(width, use) {
  const { page, problems } = await openPage(browser, `${server.url}/page.html`, {
    viewport: { width, height: 900 },
  });
  await settled(page);
  await use(await treeOf(page), page);
  assert.deepEqual(problems, []);
  await page.context().close();
}

for (const [layout, width] of /** @type {const} */ ([
  ['wide', 1000],
  ['narrow', 320],
])) {
  describe(`assistive technology on a ${layout} page`, () => {
    it('finds two articles and two tables, named after the person', () =>
      visit(width, (tree) => {
        for (const role of ['article', 'table']) {
          assert.deepEqual(
            all(tree, role).map(({ name }) => name),
            ['John VII Palaiologos', 'John VII Palaiologos'],
            role,
          );
        }
      }));

    it('finds the infobox as labelled rows under the names of the offices', () =>
      visit(width, (tree) => {
        const [infobox] = all(tree, 'table');
        const rows = rowsOf(infobox ?? tree);
        assert.deepEqual(rows.slice(0, 3), [
          ['rowheader: Byzantine emperor'],
          ['rowheader: Reign', 'cell: 14 April – 17 September 1390'],
          ['rowheader: Proclamation', 'cell: 1377 (as co-emperor)'],
        ]);
        for (const row of rows.slice(1)) assert.match(row[0] ?? '', /^rowheader: /);
        assert.ok(rows.some((row) => row.join() === 'rowheader: Father,cell: Andronikos IV Palaiologos'));
      }));

    it('finds the succession box as a table with three columns, whatever its layout', () =>
      visit(width, (tree) => {
        const [, box] = all(tree, 'table');
        assert.deepEqual(rowsOf(box ?? tree), [
          ['columnheader: Preceded by', 'columnheader: Title', 'columnheader: Succeeded by'],
          ['rowheader: Regnal titles'],
          ['cell: John V Palaiologos', 'rowheader: Byzantine emperor 1390', 'cell: John V Palaiologos'],
          [
            'cell: Vacant Thessalonica under Ottoman control Title last held by Manuel II Palaiologos (1387)',
            'rowheader: Despot of Thessalonica (“Emperor of All Thessaly”) 1403–1408 with Andronikos V Palaiologos, 1403–1407',
            'cell: Andronikos Palaiologos',
          ],
        ]);
      }));

    it('finds every name as a button, and every folded section closed', () =>
      visit(width, (tree) => {
        const buttons = all(tree, 'button').map(({ name }) => name);
        for (const name of ['Irene Gattilusio', 'Keratsa of Bulgaria', 'Manuel II Palaiologos', 'Footnote 1'])
          assert.ok(buttons.includes(name), name);
        const folded = all(tree, 'DisclosureTriangle').map(({ name }) => name);
        for (const name of ['4 more images', 'Categories', 'Sources']) assert.ok(folded.includes(name), name);
      }));

    it('finds a picture only where there is one, or one marked as missing', () =>
      visit(width, async (_, page) => {
        await page.locator('byz-infobox [part="figures"] summary').click();
        await page.locator('byz-infobox img').waitFor();
        const images = all(await treeOf(page), 'image').map(({ name }) => name);
        assert.equal(images.filter((name) => name === 'No picture available').length, 4);
        assert.equal(images.filter((name) => name.startsWith('1422 map of Constantinople')).length, 1);
        assert.equal(images.length, 5);
      }));
  });
}
