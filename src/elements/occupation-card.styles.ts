import { css } from 'lit';

export const styles = css`
  .head {
    gap: 0.45em;
  }
  .sector {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_ink);
  }
  .title {
    font-size: clamp(1.75em, 6.4cqi, 2.35em);
    font-weight: 700;
    line-height: 1.14;
  }
  .title a {
    color: inherit;
    text-decoration-color: var(--_ink);
  }
  .names summary {
    color: var(--_muted);
  }
  .names b {
    font-weight: 600;
  }
  .names ul {
    columns: 14em;
    padding: 0.3em 0 0 1.25em;
    color: var(--_muted);
  }
  .tagline {
    font-size: 1.2em;
    line-height: 1.45;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 1.1em 1.6em;
    padding-block: 1.1em;
    border-block: 1px solid var(--_line);
  }
  dd {
    font-weight: 600;
    line-height: 1.35;
  }
  dt,
  .note {
    font-size: 0.85em;
    font-weight: 400;
    color: var(--_muted);
  }
  .codes li {
    font-weight: 400;
    white-space: nowrap;
  }
  .ladder {
    display: block;
    inline-size: 4.9em;
    block-size: 1.3em;
    margin-block: 0.45em;
    fill: var(--_line);
  }
  .ladder:dir(rtl) {
    scale: -1 1;
  }
  .ladder .passed {
    fill: color-mix(in oklab, var(--_ink) 50%, var(--_surface));
  }
  .ladder .here {
    fill: var(--_ink);
  }
  .about {
    display: grid;
    gap: 2em 3em;
  }
  @container (min-width: 680px) {
    .about.two {
      grid-template-columns: 1.2fr 1fr;
    }
  }
  .duties {
    display: grid;
    gap: 0.5em;
  }
  .duties li {
    position: relative;
    padding-inline-start: 1.15em;
  }
  .duties li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.58em;
    inline-size: 0.42em;
    block-size: 0.42em;
    border-radius: 50%;
    background: var(--_ink);
  }
  :host([variant='compact']) :is(.root, .sheet, .compact) {
    block-size: 100%;
  }
  .sheet:has(> .compact) {
    padding: 1.15em 1.25em;
  }
  .compact {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .compact .title {
    font-size: 1.2em;
    line-height: 1.25;
  }
  .compact .tagline {
    font-size: 0.95em;
    line-height: 1.5;
    color: var(--_muted);
  }
  .foot {
    display: grid;
    gap: 0.7em;
    margin-block-start: auto;
    padding-block-start: 0.3em;
    font-size: 0.9em;
  }
  .study {
    display: flex;
    gap: 0.7em;
    align-items: center;
    color: var(--_muted);
  }
  .study .ladder {
    flex: none;
    margin: 0;
  }
`;
