import { css } from '../styles/css.js';

export const action = css`
  .button {
    display: inline-flex;
    align-items: center;
    align-self: start;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    font-weight: 600;
    text-decoration: none;
    /* Black on a light accent, white on a dark one; both are as good at a luminance of 0.179. */
    --_white: round(0.679 - y, 1);
    color: var(
      --_on,
      color(
        from var(--_accent) xyz calc(0.95 * var(--_white)) var(--_white) calc(1.089 * var(--_white))
      )
    );
    background: var(--_accent);
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  @media print {
    a.button {
      display: inline;
      padding: 0;
      border: 0;
      color: var(--_ink);
      background: none;
    }
  }
`;
