import { css } from 'lit';
export const styles = css `
  .sheet {
    gap: clamp(2.2em, 6cqi, 3.4em);
  }
  .sheet > * + *,
  .sheet > .sources {
    padding-block-start: clamp(2em, 5cqi, 3em);
    border-block-start: 1px solid var(--_line);
  }
`;
