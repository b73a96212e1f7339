import { css } from '../styles/css.js';

export const styles = css`
  /* The overlap stands beside the text where large text has room, too. */
  .pathway {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 3em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .pathway > * {
    flex: 1 17em;
  }
  .pathway > :first-child {
    flex: 999 14em;
  }
  .title {
    font-weight: 600;
  }
  /* The words say it; the arrows are for the eye alone. */
  .up::before {
    content: '↑ ' / '';
  }
  .down::before {
    content: '↓ ' / '';
  }
  .shared {
    fill: var(--_ink);
  }
`;
