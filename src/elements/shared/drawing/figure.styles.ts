import { css } from 'lit';

/** Styles of images: pictures, placeholder frames, captions. `--_image-height` is their maximum height. */
export const figureStyles = css`
  .figure {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) var(--_space);
    text-align: center;
    break-inside: avoid;
  }

  .figure:focus-visible {
    outline-offset: -2px;
  }

  .picture {
    display: block;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: var(--_image-height);
    object-fit: contain;
    margin-inline: auto;
    border: 1px solid var(--_border);
    background: var(--_heading);
  }

  /* Once loaded, the picture has its own aspect ratio instead of the reserved one. */
  .picture.loaded {
    inline-size: auto;
    background: none;
  }

  /* A picture of unknown size has a frame that suits tall and wide ones, so that nothing moves when it comes. */
  .picture:not([height]) {
    inline-size: 100%;
    block-size: calc(var(--_image-height) * 0.75);
    object-fit: scale-down;
    border-color: transparent;
  }

  .value .picture:not([height]) {
    block-size: min(6em, var(--_image-height));
  }

  /* An empty frame: a picture that is missing or must not be loaded. */
  .placeholder {
    display: grid;
    place-items: center;
    inline-size: 5.5em;
    block-size: 7em;
    margin-inline: auto;
    border: 1px solid var(--_color-gold);
    outline: 1px solid color-mix(in srgb, var(--_color-gold) 45%, transparent);
    outline-offset: -5px;
    background: var(--_placeholder, var(--_heading)) center / cover;
  }

  /* As large as the picture will be, or larger if the text needs more space. */
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-block-size: min(9em, var(--_image-height));
    outline: 1px dashed var(--_border);
    outline-offset: -1px;
    background: var(--_heading);
  }

  .question > * {
    grid-area: 1 / 1;
  }

  .question .room {
    display: block;
    justify-self: center;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: var(--_image-height);
  }

  .question:has(.room) {
    min-block-size: 0;
  }

  .ask {
    padding: var(--_space);
    overflow-wrap: anywhere;
  }

  .load {
    display: block;
    min-block-size: 2.75rem;
    margin: 0 auto calc(var(--_space) * 0.8);
    padding: 0.4em 1em;
    border: 1px solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_color-accent);
    cursor: pointer;
  }

  .load:hover {
    background: var(--_color-heading);
  }

  .caption {
    margin-block-start: 0.5em;
    color: var(--_color-muted);
    font-size: 0.87em;
    line-height: 1.4;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .credit {
    display: block;
    font-size: 0.92em;
  }

  @container (inline-size < 13em) {
    .value .figure {
      padding-inline: 0;
    }

    .load {
      padding-inline: 0.3em;
    }
  }
`;
