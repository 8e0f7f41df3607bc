import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { listener } from '../../shared/drawing/listener.js';

/** The elements in which a timeline is drawn. */
export interface DrawingParts {
  readonly axis: HTMLElement;
  /** Scrolls when the lanes are higher than the drawing may be; the list box and the tab stop. */
  readonly scroller: HTMLElement;
  /** As high as all lanes. */
  readonly stage: HTMLElement;
  /** Stays in view; holds the canvas and the labels. */
  readonly screen: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** As wide as there is room to draw in. */
  readonly labels: HTMLElement;
  /** Over the canvas and under the labels. */
  readonly captions: HTMLElement;
  readonly tooltip: HTMLElement;
}

/** What the keyboard does to the drawing. */
export interface DrawingListeners {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** The pointer has left the tooltip. */
  readonly onTooltipLeave: () => void;
}

/** The elements of the drawing, still empty. It is named by an element `title`, and explained by `help`. */
export function drawDrawing({
  onKeydown,
  onFocus,
  onBlur,
  onTooltipLeave,
}: DrawingListeners): TemplateResult {
  return html`<div class="drawing" part="drawing">
    <div class="axis" part="axis" aria-hidden="true"></div>
    <div
      class="lanes"
      part="lanes"
      role="listbox"
      tabindex="0"
      aria-labelledby="title"
      aria-describedby="help"
      aria-orientation="horizontal"
      @keydown=${listener(onKeydown)}
      @focus=${listener(onFocus)}
      @blur=${listener(onBlur)}
    >
      <div class="stage" role="presentation">
        <div class="screen" role="presentation">
          <canvas aria-hidden="true"></canvas>
          <div class="captions" aria-hidden="true"></div>
          <div class="labels" role="presentation"></div>
        </div>
      </div>
    </div>
    <div
      class="tooltip"
      part="tooltip"
      aria-hidden="true"
      hidden
      @pointerleave=${listener(onTooltipLeave)}
    ></div>
  </div>`;
}

/** The elements that {@link drawDrawing} has drawn in a root; `undefined` where it has drawn none. */
export function drawingParts(root: ParentNode): DrawingParts | undefined {
  const axis = root.querySelector<HTMLElement>('.axis');
  if (!axis) return undefined;
  const part = <T extends HTMLElement>(selector: string): T => root.querySelector(selector) as T;
  return {
    axis,
    scroller: part('.lanes'),
    stage: part('.stage'),
    screen: part('.screen'),
    canvas: part('canvas'),
    labels: part('.labels'),
    captions: part('.captions'),
    tooltip: part('.tooltip'),
  };
}
