import { css } from 'lit';

export const styles = css`
  .pathway {
    display: grid;
    gap: 0.7em 3em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 580px) {
    .pathway {
      grid-template-columns: 1fr 17em;
    }
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
