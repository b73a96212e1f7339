import { css } from 'lit';
export const styles = css `
  .sheet {
    gap: 2em;
  }
  .view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
  }
  .count {
    font-weight: 400;
    color: var(--_muted);
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6em 3em;
    align-items: start;
  }
  .more > .groups {
    margin-block-start: 0.9em;
  }
  .label {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    margin-block-end: 0.35em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9em;
    color: var(--_muted);
    text-wrap: initial;
  }
  .label span + span {
    font-weight: 400;
  }
  /* Labels stand on one line with each other, with or without a disclosure's mark. */
  .groups li {
    break-inside: avoid;
  }
  .bare {
    min-block-size: 1.75em;
    padding-block: 0.15em;
    padding-inline-start: 1.1em;
  }
  ul:not(:has(details)) > li > .bare {
    padding-inline-start: 0;
  }
  .of {
    display: block;
  }
  .about {
    padding: 0.1em 0 0.4em;
    padding-inline-start: 1.17em;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .have {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }
  .have .mark {
    flex: none;
  }
  @container (min-width: 680px) {
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide,
    .group:only-child {
      grid-column: 1 / -1;
    }
    :is(.wide, .group:only-child) > ul:not(.tags) {
      columns: 2;
      column-gap: 3em;
    }
  }
  .find {
    display: grid;
    gap: 0.35em;
    max-inline-size: 24em;
  }
  .find label {
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .category {
    font-size: 0.9em;
    font-weight: 400;
    color: var(--_muted);
    padding-block: 0.25em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.4em;
  }
  .tags li {
    padding: 0.18em 0.6em;
    max-inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    font-size: 0.9em;
  }
  .tags .demand {
    border-color: var(--_ink);
    font-weight: 600;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }
  :is(.tags, .key) .mark {
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.4em;
    stroke-width: 2.5;
  }
  .row {
    grid-column: 1 / -1;
  }
  .row + .row {
    margin-block-start: -0.8em;
  }
  @container (min-width: 680px) {
    .row {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 1.5em;
    }
  }
`;
