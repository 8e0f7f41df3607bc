import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { listener } from '../../shared/drawing/listener.js';

/** The elements in which a timeline is drawn. */
export interface DrawingParts {
  /** Contains all others. */
  readonly drawing: HTMLElement;
  readonly axis: HTMLElement;
  /** The list box and tab stop; scrolls if the lanes exceed the maximum height. */
  readonly scroller: HTMLElement;
  /** As high as all lanes together. */
  readonly stage: HTMLElement;
  /** Sticks to the visible area; contains the canvas and the labels. */
  readonly screen: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** As wide as the space for drawing. */
  readonly labels: HTMLElement;
  /** Above the canvas, below the labels. */
  readonly captions: HTMLElement;
  readonly tooltip: HTMLElement;
  /** A strip below the lanes with the whole range, filled only while a part of it is in view. */
  readonly overview: HTMLElement;
  /** Below the axis, if a second one is requested. */
  readonly secondAxis: HTMLElement | null;
}

/** Handlers for keyboard and focus events of the drawing. */
export interface DrawingListeners {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** The focus has left the drawing, or the pointer its tooltip. */
  readonly onLeave: () => void;
}

/** The empty elements of the drawing. Elements with the ids `title` and `help` label and describe it. */
export function drawDrawing(
  { onKeydown, onFocus, onLeave }: DrawingListeners,
  hasSecondAxis: boolean,
): TemplateResult {
  return html`<div class="drawing" part="drawing">
    <div class="axis" part="axis" aria-hidden="true"></div>
    ${hasSecondAxis ? html`<div class="second axis" part="axis second-axis" aria-hidden="true"></div>` : nothing}
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
      @blur=${listener(onLeave)}
    >
      <div class="stage" role="presentation">
        <div class="screen" role="presentation">
          <canvas aria-hidden="true"></canvas>
          <div class="captions" aria-hidden="true"></div>
          <div class="labels" role="presentation"></div>
        </div>
      </div>
    </div>
    <div class="overview" part="overview"></div>
    <div class="tooltip" part="tooltip" aria-hidden="true" hidden @pointerleave=${listener(onLeave)}></div>
  </div>`;
}

/** The elements that {@link drawDrawing} has drawn in a root; `undefined` if there are none. */
export function drawingParts(root: ParentNode): DrawingParts | undefined {
  const axis = root.querySelector<HTMLElement>('.axis');
  if (!axis) return undefined;
  const part = <T extends HTMLElement>(selector: string): T => root.querySelector(selector) as T;
  return {
    drawing: part('.drawing'),
    axis,
    scroller: part('.lanes'),
    stage: part('.stage'),
    screen: part('.screen'),
    canvas: part('canvas'),
    labels: part('.labels'),
    captions: part('.captions'),
    tooltip: part('.tooltip'),
    overview: part('.overview'),
    secondAxis: root.querySelector('.second'),
  };
}
