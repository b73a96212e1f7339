import { css } from '../styles/css.js';

export const styles = css`
  .sheet {
    gap: 2em;
  }
  .view {
    gap: 1em;
  }
  .count {
    font-weight: 400;
    color: var(--_muted);
  }
  .groups,
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.35em 3em;
    align-content: start;
  }
  .groups {
    row-gap: 1.5em;
  }
  /* Groups side by side have their lines at one height, however long the labels above them are. */
  .groups > :not([class]) {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
  .more > .groups {
    margin-block-start: 1em;
  }
  .wide,
  .row {
    grid-column: 1 / -1;
  }
  .label {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    margin-block-end: 0.35em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.88em;
    color: var(--_muted);
  }
  /* Labels stand on one line with each other, with or without a disclosure's mark. */
  .bare {
    display: grid;
    padding-block: 0.15em;
  }
  ul:has(details) .bare {
    padding-inline-start: 1.1em;
  }
  .of {
    display: block;
  }
  /* Labels have a direction of their own, which would not count for the line that they stand on. */
  li,
  li span {
    unicode-bidi: isolate;
  }
  /* The mark stays with its words. */
  .have {
    display: inline-block;
    padding-inline-start: 0.35em;
  }
  .find {
    max-inline-size: 24em;
  }
  label {
    font-weight: 600;
  }
  input {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    color: inherit;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .row,
  .tags,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
  }
  .row {
    align-items: baseline;
    margin-block: -0.35em;
  }
  .category {
    flex: 1 13em;
    font-size: 0.88em;
    font-weight: 400;
    color: var(--_muted);
  }
  .tags {
    flex: 3 20em;
    column-gap: 0.35em;
  }
  .tags li {
    padding: 0.15em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.88em;
  }
  .tags .demand {
    border-color: var(--_ink);
    font-weight: 600;
  }
  :is(.tags, .key) .mark {
    inline-size: 0.7em;
    margin-inline-end: 0.35em;
    stroke-width: 2.5;
  }
`;
