import { css } from 'lit';
export const styles = css `
  .progress {
    display: grid;
    gap: 0.45em;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_ink);
  }
  .questions {
    display: grid;
    gap: 1.5em;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0 0 0.65em;
    font-weight: 600;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.5em;
  }
  label {
    display: flex;
    flex-direction: column;
    gap: 0.25em 0.6em;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.4em;
    text-align: center;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    line-height: 1.3;
    cursor: pointer;
  }
  @container (min-width: 480px) {
    .answers {
      grid-template-columns: repeat(3, minmax(0, 9.5em));
    }
    label {
      flex-direction: row;
      padding-inline: 0.9em;
      text-align: start;
    }
  }
  label:hover {
    background: var(--_tint);
  }
  label:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    background: var(--_tint);
    font-weight: 600;
  }
  label:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_ink);
  }
  input:focus-visible {
    outline: none;
  }
  .result {
    display: grid;
    margin-block-start: 0.8em;
    gap: 1.1em;
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_ink);
  }
  .result li {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    gap: 0.55em;
    max-inline-size: 66ch;
  }
  .result .mark {
    margin-block-start: 0.28em;
  }
`;
