/** Other libraries that draw the same bars, in a page with `globalThis.inPage`. */
import { join } from 'node:path';
import { build } from 'vite';

/** One script that holds them all, as `globalThis.peers`. */
async function bundled() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'peers-entry.mjs'), formats: ['iife'], name: 'peers' },
    },
  });
  return output[0].code;
}

/** @param {import('playwright-core').Page} page */
export async function addPeers(page) {
  await page.addScriptTag({ content: await bundled() });
  await page.evaluate(defineDrawings);
}

/** Runs in the page: `globalThis.drawings`, each of which draws a document's people. */
function defineDrawings() {
  const { plainBars } = globalThis.inPage;
  const [width, height] = [1180, 450];
  const [from, to] = [1000, 1453];

  globalThis.drawings = {
    /** A timeline on a canvas; its times are milliseconds since 1970. */
    gravity(people) {
      const time = (year) => (year - 1970) * 31_556_952_000;
      const { bars, rows } = plainBars(people);
      const events = bars.map((bar) => ({
        id: bar.id,
        from: time(bar.from),
        to: time(bar.to),
        axisId: 'all',
        trackIndex: bar.row,
        color: '#6b1d3f',
      }));
      const axes = [{ id: 'all', tracksCount: rows, top: 0, height: 6 }];
      const canvas = document.createElement('canvas');
      canvas.style.cssText = `display: block; width: ${width}px; height: ${height}px`;
      document.body.append(canvas);
      const timeline = new globalThis.peers.Timeline({
        settings: { start: time(from), end: time(to), axes, events },
      });
      timeline.init(canvas);
      return () => timeline.destroy();
    },
    /** An SVG document with an element for each bar. */
    plot(people) {
      const { bars, rows } = plainBars(people);
      const { barX, plot } = globalThis.peers;
      document.body.append(
        plot({
          width,
          height: rows * 6,
          x: { domain: [from, to] },
          y: { axis: null },
          marks: [barX(bars, { x1: 'from', x2: 'to', y: 'row', fill: '#6b1d3f' })],
        }),
      );
      return () => {};
    },
  };
}
