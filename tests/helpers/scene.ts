import { expect } from '@open-wc/testing';
import everyone from '../../src/data/bundled/shards/everyone.js';
import { rulers } from '../../src/elements/byz-timeline/rulers.js';
import type { Frame } from '../../src/elements/byz-timeline/scene/frame.js';
import { layoutOf } from '../../src/elements/byz-timeline/scene/layout.js';
import { sceneOf } from '../../src/elements/byz-timeline/scene/scene.js';
import type { Scene } from '../../src/elements/byz-timeline/scene/scene.js';
import { labelTexts } from '../../src/elements/byz-timeline/view/label-texts.js';
import { timelineView } from '../../src/elements/byz-timeline/view/timeline-query.js';
import type { TimelineQuery } from '../../src/elements/byz-timeline/view/timeline-request.js';
import { ENGLISH } from '../../src/i18n/index.js';
import { createDataset } from '../../src/model/tenures/derived-relations.js';
import { PLAIN_FRAME, ROOM } from './timeline.js';

/** The bundled dataset. */
export const dataset = createDataset([everyone]);

/** The scene of a query in a window of time, on so many pixels. Letters are 7 pixels wide. */
export function scene(
  query: TimelineQuery,
  window?: readonly [number, number],
  width = 1200,
  data = dataset,
): Scene {
  const options = { width };
  const { view = expect.fail('nothing to draw') } = timelineView(data, query, ENGLISH, options);
  const { from, to } = window ? { from: window[0], to: window[1] } : view.extent;
  const zoom = (view.extent.to - view.extent.from) / (to - from);
  const pixelsPerYear = width / (to - from);
  const layout = layoutOf(view.lanes, {
    ...ROOM,
    width,
    zoom,
    pixelsPerYear,
    eras: view.eras.length > 0,
  });
  const frame: Frame = {
    ...PLAIN_FRAME,
    view,
    layout,
    scale: { from, to, width },
    height: layout.height,
  };
  return sceneOf(
    frame,
    undefined,
    labelTexts(view, data, ENGLISH, (text) => text.length * 7),
    rulers,
  );
}
