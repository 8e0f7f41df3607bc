import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Image } from '../../../model/schema/index.js';

/** A crowned and haloed bust under an arch: for a person of whom no picture is at hand. */
const bust = svg`
  <path class="line" d="M18 152V64a42 42 0 0 1 84 0v88" />
  <path class="line faint" d="M24 152V64a36 36 0 0 1 72 0v88" />
  <circle class="gold" cx="60" cy="78" r="28" />
  <path class="fill" d="M30 152c0-24 9-37 22-41l8 6 8-6c13 4 22 17 22 41z" />
  <path class="line faint" d="M60 117v35M47 113c2 12 5 26 6 39M73 113c-2 12-5 26-6 39" />
  <path class="fill" d="M47 76h26v12c0 10-6 18-13 18s-13-8-13-18z" />
  <path class="fill" d="M45 76V62q15-7 30 0v14q-15-5-30 0z" />
  <path class="line" d="M60 58v-7M57 54h6M47 78v14M73 78v14" />
`;

/** A coin with a cross on steps. */
const coin = svg`
  <circle class="gold" cx="60" cy="80" r="46" />
  <circle class="line faint" cx="60" cy="80" r="40" stroke-dasharray="2 3" />
  <path class="line" d="M60 52v46M46 66h28M48 98h24M42 105h36" />
`;

/** A leaf of a manuscript, or a map: lines in a frame. */
const leaf = svg`
  <path class="line" d="M22 22h64l12 12v104H22z" />
  <path class="gold" d="M34 40h34v34H34z" />
  <path class="line faint" d="M34 86h52M34 98h52M34 110h40M76 46h10M76 58h10M76 70h10" />
`;

const DRAWINGS: Partial<Record<NonNullable<Image['kind']>, SVGTemplateResult>> = {
  portrait: bust,
  coin,
  seal: coin,
};

/** The drawing that stands where an image without a known address would be. It says nothing by itself. */
export function placeholder(kind: NonNullable<Image['kind']>): SVGTemplateResult {
  return svg`<svg class="placeholder" part="placeholder" viewBox="0 0 120 160" aria-hidden="true">
    ${DRAWINGS[kind] ?? leaf}
  </svg>`;
}
