import { css } from 'lit';
export const styles = css `
  .progress {
    display: grid;
    gap: 0.45em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.45em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
    accent-color: var(--_ink);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_ink);
    border-radius: 1em;
  }
  progress::-moz-progress-bar {
    background: var(--_ink);
  }
  .questions {
    display: grid;
    gap: 1.5em;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    max-inline-size: 56ch;
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
    appearance: none;
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    font: inherit;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
  }
  input:checked {
    border: 0.32em solid var(--_ink);
  }
  input:focus-visible {
    outline: none;
    border-radius: 50%;
  }
  .result {
    display: grid;
    margin-block-start: 0.8em;
    gap: 1.1em;
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--_ink);
  }
  .outcome {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
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
  @media (forced-colors: active) {
    progress {
      appearance: auto;
      block-size: auto;
    }
    input {
      appearance: auto;
    }
    label:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
