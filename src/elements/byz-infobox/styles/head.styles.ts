import { css } from 'lit';

/** The box, and its head: names, title, reign and life years. Each colour: the infobox’s own property, then the family’s, then the literal in the tokens. */
export const headStyles = css`
  :host {
    --_width: var(--byz-infobox-width, 22em);
    --_surface: var(--byz-infobox-surface, var(--_color-surface));
    --_band: var(--byz-infobox-band, var(--_color-band));
    --_band-text: var(--byz-infobox-band-text, var(--_color-band-text));
    --_heading: var(--byz-infobox-heading, var(--_color-heading));
    --_border: var(--byz-infobox-border, var(--_color-border));
    --_label-width: var(--byz-infobox-label-width, 34%);
    --_image-height: var(--byz-infobox-image-height, 20em);
    --_placeholder: var(--byz-infobox-placeholder);

    max-inline-size: min(var(--_width), 100%);
  }

  .base {
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .base[aria-busy='true'] {
    min-block-size: var(--byz-infobox-min-height, 12em);
  }

  .header {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) calc(var(--_space) * 1.4);
    border-block-end: 2px solid var(--_color-gold);
    background: var(--_band);
    color: var(--_band-text);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  .name {
    margin: 0;
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.25;
  }

  .native {
    margin-block-start: 0.2em;
    font-size: 0.95em;
    opacity: 0.92;
  }

  .title {
    margin-block-start: 0.35em;
    font-style: italic;
  }

  .reign::before {
    content: '';
    display: block;
    inline-size: 55%;
    margin: 0.5em auto;
    border-block-start: 1px solid color-mix(in srgb, var(--_color-gold) 55%, transparent);
  }

  .reign:first-child::before,
  .name + .reign::before {
    margin-block-start: 0.4em;
  }

  .years {
    display: block;
  }

  .short .years {
    display: inline;
  }

  /* Spaces, not margins, on both sides: they keep their places whichever way the line runs. */
  .short .years::before {
    content: '· ' / '';
    color: var(--_color-gold);
  }

  .header :is(a, .person, .mark, .small) {
    color: inherit;
  }

  .header :focus-visible {
    outline-color: currentColor;
  }
`;
