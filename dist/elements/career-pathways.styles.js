import { css } from 'lit';
export const styles = css `
  .sheet {
    gap: 1.8em;
  }
  .pathway {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em 2.5em;
    padding-block: 1.05em;
    border-block-start: 1px solid var(--_line);
  }
  .pathway:last-child {
    padding-block-end: 0;
  }
  .title {
    font-size: 1.08em;
    font-weight: 600;
  }
  @container (min-width: 620px) {
    .pathway {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
  }
  .squares {
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }
  .squares:dir(rtl) {
    scale: -1 1;
  }
  .shared {
    fill: var(--_ink);
  }
  .open {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .missing {
    padding-inline-start: 1.1em;
  }
  .missing li {
    padding-block: 0.1em;
  }
`;
