import { css } from '../styles/css.js';

export const styles = css`
  /* Columns are counted from the end, because the time's own column comes first where there is width. */
  li {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    column-gap: 0.7em;
  }
  .when,
  .entry {
    grid-column: -2;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.35em;
    align-items: baseline;
  }
  time {
    font-weight: 600;
  }
  .rail {
    grid-area: 1 / -3 / span 2;
    display: flex;
    flex-direction: column;
    align-items: center;
  }
  .rail svg {
    inline-size: 1.5em;
    --_pen: var(--_edge);
  }
  /* The line is a border, which stays when colours are forced. */
  li:not(:last-child) .rail::after {
    content: '';
    flex: auto;
    border-inline-start: 1px solid var(--_edge);
  }
  li:not(:last-child) .entry {
    padding-block-end: 1.5em;
  }
  @container (min-width: 580px) {
    .timed li {
      grid-template-columns: 6em 1.5em 1fr;
    }
    .timed .when {
      display: grid;
      grid-area: 1 / 1;
      align-content: start;
    }
  }
`;
