import { css } from 'lit';

/**
 * Colours, typography and spacing of all elements. A page sets `--byz-*`; the defaults here follow the page's
 * `color-scheme`. The `--_*` properties are private and hold the result.
 */
export const tokens = css`
  :host {
    --_color-text: var(--byz-color-text, light-dark(#2b2024, #ece5e2));
    --_color-muted: var(--byz-color-muted, light-dark(#6a5a5f, #b5a8a6));
    --_color-surface: var(--byz-color-surface, light-dark(#fffdf9, #1d181b));
    --_color-heading: var(--byz-color-heading, light-dark(#f6eef0, #2c2227));
    --_color-border: var(--byz-color-border, light-dark(#e3d8d2, #46393f));
    --_color-accent: var(--byz-color-accent, light-dark(#6b1d3f, #e3aebf));
    --_color-band: var(--byz-color-band, light-dark(#5f1a38, #47142b));
    --_color-band-text: var(--byz-color-band-text, #fbf3e4);
    --_color-gold: var(--byz-color-gold, light-dark(#b38a35, #c8a553));
    --_color-link: var(--byz-color-link, light-dark(#7a1f49, #eab6c8));
    --_color-focus: var(--byz-color-focus, light-dark(#8f2458, #f1c76a));
    --_font-family: var(--byz-font-family, inherit);
    --_font-size: var(--byz-font-size, 0.9375em);
    --_line-height: var(--byz-line-height, 1.45);
    --_space: var(--byz-space, 0.5em);
    --_radius: var(--byz-radius, 3px);
  }

  :host([color-scheme='light']) {
    color-scheme: light;
  }

  :host([color-scheme='dark']) {
    color-scheme: dark;
  }
`;
