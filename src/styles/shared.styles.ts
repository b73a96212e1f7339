import { css } from 'lit';

/**
 * The host is a plain block for the page to place. Everything visible is inside `.root`, which takes
 * nothing from the page but direction, colour scheme, custom properties and a reader's text spacing.
 */
export const shared = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    min-inline-size: 0;
    max-inline-size: 100%;
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    --_surface: var(--occupation-surface, light-dark(#fff, #161d28));
    --_text: var(--occupation-text, light-dark(#16202c, #e8edf4));
    --_accent: var(--occupation-accent, light-dark(#0a666c, oklch(0.74 0.1 195)));
    /* The accent as text and as lines: dark enough on light, light enough on dark. */
    --_ink: light-dark(
      oklch(from var(--_accent) min(l, 0.5) c h),
      oklch(from var(--_accent) max(l, 0.74) c h)
    );
    --_on-accent: oklch(from var(--_accent) clamp(0, (0.64 - l) * 1000, 1) 0 h);
    --_muted: color-mix(in oklab, var(--_text) 72%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 14%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 55%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_ink) 9%, var(--_surface));
    --_radius: var(--occupation-radius, 0.75em);
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: break-word;
    font: 400 var(--occupation-font-size, 16px) / 1.55
      var(--occupation-font, system-ui, 'Segoe UI', Roboto, sans-serif);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    -webkit-text-size-adjust: 100%;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .embedded {
    background: none;
    border: 0;
    border-radius: 0;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
    padding: clamp(1.1em, 4.5cqi, 2.5em);
  }
  .embedded > .sheet {
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-weight: 400;
  }
  :is(ul, ol) {
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.2;
  }
  .sub {
    font-size: 1.08em;
  }
  p {
    max-inline-size: 66ch;
  }
  .text {
    white-space: pre-line;
  }
  .text + .text {
    margin-block-start: 0.7em;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    align-content: start;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.9em;
  }
  a {
    color: var(--_ink);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :is(a, button, input, summary):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 2.75em;
    padding: 0.5em 1.15em;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  .button.quiet {
    color: var(--_ink);
    background: none;
    border-color: currentColor;
  }
  .button:hover {
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  /* Disclosures: a mark that turns, before the label. */
  summary {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    align-items: baseline;
    min-block-size: 1.75em;
    padding-block: 0.15em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-block-end: 0.12em;
    border: solid var(--_ink);
    border-width: 0 1.8px 1.8px 0;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  [open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.1em;
  }
  summary:hover > * {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .more > summary {
    justify-content: start;
    font-weight: 600;
    color: var(--_ink);
  }
  .more:not([open]) > summary > .fewer,
  .more[open] > summary > .all {
    display: none;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .sources {
    display: grid;
    gap: 0.3em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.85em;
    color: var(--_muted);
  }
  .mark {
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.6;
  }
  .mark path {
    fill: var(--_ink);
  }
  /* The reader's own colours, and all states still told apart. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --_surface: Canvas;
      --_text: CanvasText;
      --_accent: LinkText;
      --_ink: LinkText;
      --_on-accent: Canvas;
      --_muted: CanvasText;
      --_line: GrayText;
      --_edge: CanvasText;
      --_tint: Canvas;
    }
  }
`;
