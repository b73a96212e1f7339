import { css } from 'lit';

export const styles = css`
  ol {
    display: grid;
    max-inline-size: 46em;
  }
  li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    gap: 0 0.7em;
  }
  .when {
    grid-column: 2;
  }
  time {
    font-weight: 600;
    white-space: nowrap;
  }
  .rail {
    grid-column: 1;
    grid-row: 1 / span 2;
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
  }
  .rail::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inline-size: 2px;
    background: var(--_edge);
  }
  li:first-child .rail::before {
    inset-block-start: 0.7em;
  }
  li:last-child .rail::before {
    inset-block-end: auto;
    block-size: 0.7em;
  }
  li:only-child .rail::before {
    content: none;
  }
  .rail svg {
    position: relative;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0.05em;
    stroke: var(--_edge);
    stroke-width: 2;
    paint-order: stroke;
  }
  .rail .gap {
    fill: var(--_surface);
    stroke: none;
  }
  .entry {
    grid-column: 2;
    padding-block-end: 1.6em;
  }
  li:last-child .entry {
    padding-block-end: 0;
  }
  .untimed .rail svg {
    fill: var(--_tint);
  }
  .untimed .rail,
  .untimed .entry {
    grid-row: 1;
  }
  @container (min-width: 560px) {
    .timed li {
      grid-template-columns: 6em 1.6em minmax(0, 1fr);
    }
    .timed .when {
      grid-column: 1;
      grid-row: 1;
      text-align: end;
    }
    .timed .period,
    .timed time {
      display: block;
      margin: 0;
    }
    .timed .rail {
      grid-column: 2;
      grid-row: 1;
    }
    .timed .entry {
      grid-column: 3;
      grid-row: 1;
    }
  }
`;
