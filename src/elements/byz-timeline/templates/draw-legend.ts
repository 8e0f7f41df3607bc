import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineWords } from '../../../i18n/timeline/words.js';
import type { LegendKey } from '../view/legend.js';

/** A line that explains the shapes. It is for sighted readers: the names of bars say the same. */
export function drawLegend(keys: readonly LegendKey[], words: TimelineWords): TemplateResult {
  return html`<div class="legend" part="legend" aria-hidden="true">
    ${keys.map(
      (key) =>
        html`<span class="legend-entry" part="legend-entry"
          ><i class="swatch ${key}"></i>${words.legend[key]}</span
        >`,
    )}
  </div>`;
}
