import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { listener } from '../../shared/drawing/listener.js';

/** The elements in which a timeline is drawn. */
export interface DrawingParts {
  /** Holds the others. */
  readonly drawing: HTMLElement;
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
  /** Under the lanes: a strip with all of time, while not all is in view. */
  readonly overview: HTMLElement;
  /** Under the axis, where a second one is asked for. */
  readonly secondAxis: HTMLElement | null;
}

/** What the keyboard does to the drawing. */
export interface DrawingListeners {
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  /** The pointer has left the tooltip. */
  readonly onTooltipLeave: () => void;
}

/**
 * The elements of the drawing, still empty. It is named by an element `title`, and explained by `help`.
 * @param hasSecondAxis There is room for a second axis.
 */
export function drawDrawing(
  { onKeydown, onFocus, onBlur, onTooltipLeave }: DrawingListeners,
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
    <div class="overview" part="overview"></div>
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
    secondAxis: root.querySelector<HTMLElement>('.second'),
  };
}
