import { css } from 'lit';
export const styles = css `
  details {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.7em;
  }
  details:last-child {
    padding-block-end: 0;
  }
  .answer {
    padding-block: 0.2em 0.3em;
    padding-inline-start: 1.1em;
    color: var(--_muted);
  }
`;
