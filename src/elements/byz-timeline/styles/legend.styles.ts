import { css } from 'lit';

/** The legend. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    padding: calc(var(--_space) * 0.6) calc(var(--_space) * 1.6);
    border-block-start: 1px solid var(--_border);
    color: var(--_color-muted);
    font-size: 0.85em;
  }

  .legend-entry {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .swatch {
    --_swatch: var(--_reign, var(--_palette-porphyry));
    inline-size: 1.5em;
    block-size: 0.8em;
    border: 1px solid transparent;
    print-color-adjust: exact;
  }

  .swatch.ruled,
  .swatch.open {
    background: var(--_swatch);
  }

  .swatch.beside {
    border-color: var(--_swatch);
    background: color-mix(in srgb, var(--_swatch) 30%, transparent);
  }

  .swatch.claimed {
    border: 1.5px dashed var(--_swatch);
  }

  .swatch.noHouse {
    background: var(--_reign, var(--_palette-stone));
  }

  .swatch.uncertain {
    background: repeating-linear-gradient(135deg, var(--_swatch) 0 1.5px, transparent 0 4px);
  }

  .swatch.open {
    clip-path: polygon(0 25%, 60% 25%, 60% 0, 100% 50%, 60% 100%, 60% 75%, 0 75%);
  }

  .swatch.life {
    border-color: var(--_event);
    background: var(--_life);
  }

  .swatch.event {
    inline-size: 0.6em;
    block-size: 0.6em;
    background: var(--_event);
    rotate: 45deg;
  }

  .swatch.era {
    background: color-mix(in srgb, var(--_era) 20%, transparent);
  }

  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
    }

    /* All reigns have one colour. */
    .legend-entry:has(.noHouse) {
      display: none;
    }
  }
`;
