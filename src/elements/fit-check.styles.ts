import { css } from '../styles/css.js';

export const styles = css`
  progress {
    inline-size: 100%;
  }
  /* In a column of flex, WebKit keeps the height of field sets from before they had their width. */
  .questions {
    display: grid;
    gap: 1.5em;
  }
  fieldset {
    border: 0;
  }
  legend {
    max-inline-size: 66ch;
    padding-block-end: 0.7em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  label {
    display: flex;
    flex: auto;
    gap: 0.5em;
    align-items: center;
    /* In a row too narrow for three the last answer would stand alone: there each has a whole line. */
    --_whole: min(100%, max(0px, (18em - 100%) * 999));
    min-inline-size: var(--_whole);
    max-inline-size: max(9.5em, var(--_whole));
    min-block-size: 2.75em;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  input {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  label:is(:hover, :has(:checked)) {
    border-color: var(--_ink);
    background: color-mix(in oklab, var(--_ink) 9%, var(--_surface));
  }
  label:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .result {
    gap: 1em;
    margin-block-start: 1em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_ink);
  }
  .result li {
    display: grid;
    grid-template-columns: 1em 1fr;
    gap: 0.7em;
    align-items: baseline;
    max-inline-size: 66ch;
  }
  .button.quiet {
    color: var(--_ink);
    background: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
