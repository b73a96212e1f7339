import { css } from './css.js';

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
    line-height: 1.55;
    /* What a page sets on all its elements would show around or inside; these are not its to set. */
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    box-shadow: none !important;
    outline: none !important;
    columns: auto !important;
    aspect-ratio: auto !important;
    overflow: visible !important;
    text-decoration: none !important;
    writing-mode: horizontal-tb !important;
    filter: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    --_surface: var(--occupation-surface, light-dark(#fff, #161d28));
    --_text: var(--occupation-text, light-dark(#16202c, #e8edf4));
    /* As a screen without more colours shows it: only there is its contrast known. */
    --_accent: color(
      from var(--occupation-accent, light-dark(#0a666c, #50bfbe)) srgb clamp(0, r, 1) clamp(0, g, 1)
        clamp(0, b, 1)
    );
    /*
     * The accent as text and as lines: its luminance, the y of CIE XYZ, scaled down to 0.18 where it
     * is more, or towards white up to 0.24 where it is less: 4.5:1 (WCAG) on the default surfaces, and
     * from 3:1 on Chromium's own dark controls, which turns them light for less.
     */
    --_dim: min(1, 0.18 / y);
    --_lift: max(0, (0.24 - y) / (1 - y));
    --_ink: light-dark(
      color(
        from var(--_accent) xyz calc(x * var(--_dim)) calc(y * var(--_dim)) calc(z * var(--_dim))
      ),
      color(
        from var(--_accent) xyz calc(x + var(--_lift) * (0.95 - x)) calc(y + var(--_lift) * (1 - y))
          calc(z + var(--_lift) * (1.089 - z))
      )
    );
    --_muted: color-mix(in oklab, var(--_text) 72%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 55%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 14%, var(--_surface));
    --_radius: var(--occupation-radius, 0.6em);
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: break-word;
    font: var(--occupation-font-size, medium) var(--occupation-font, system-ui, sans-serif);
    line-height: inherit;
    text-align: left;
    text-underline-offset: 0.2em;
    text-wrap: pretty;
    color: var(--_text);
    accent-color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    -webkit-text-size-adjust: 100%;
  }
  /* Where a browser would hyphenate short words too, long ones are broken as they must. */
  @supports (hyphenate-limit-chars: 12 5 5) {
    .root {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 5;
    }
  }
  /* The reader's own colours, and all states still told apart. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --_surface: Canvas;
      --_text: CanvasText;
      --_accent: LinkText;
      --_ink: LinkText;
      --_muted: CanvasText;
      --_edge: CanvasText;
      --_line: GrayText;
      --_on: Canvas;
      --_bar: Canvas;
    }
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  .embedded {
    background: none;
    border: 0;
  }
  .root:dir(rtl) {
    text-align: right;
  }
  /* The layout has the page's direction, a sentence its own; text of the document says which. */
  * {
    unicode-bidi: plaintext;
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  [dir] {
    unicode-bidi: isolate;
  }
  /* Browsers lay out a column faster than a grid of one: a profile in nine tenths of the time. */
  .sheet,
  .stack {
    display: flex;
    flex-direction: column;
  }
  .sheet {
    gap: 1.5em;
    padding: clamp(1.1em, 4.5cqi, 2.5em);
  }
  .embedded > .sheet {
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.5em;
    font-weight: 700;
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
    gap: 0.35em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.88em;
  }
  :any-link {
    color: var(--_ink);
  }
  :is(a, button, summary):hover {
    text-decoration: underline 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  /* Disclosures: a mark that turns, before the label; what they fold stands below the label. */
  summary {
    display: grid;
    grid-template-columns: 1.1em 1fr;
    align-items: baseline;
    padding-block: 0.15em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    justify-self: start;
    padding: 0.2em;
    margin-block-end: 0.15em;
    border: solid var(--_ink);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  :not(.more) > summary + *,
  .missing {
    padding: 0.15em 1.1em 0.35em;
    color: var(--_muted);
  }
  .sources {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.88em;
    color: var(--_muted);
  }
  svg {
    flex: none;
    max-inline-size: 100%;
    fill: none;
    stroke-width: 1.6;
  }
  /* Said to each shape: in Firefox 153 one with a fill of its own inherits a broken stroke. */
  svg * {
    stroke: var(--_pen, var(--_ink));
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  /* Where the text will be, from the first moment and with the notice that it is on its way. */
  .space {
    font-size: var(--occupation-font-size, medium);
    block-size: calc(18em + 2px);
  }
  .loading > .sheet {
    min-block-size: 18em;
  }
  .loading > .sheet::after {
    content: '';
    flex: 1;
    background: linear-gradient(var(--_bar, var(--_line)) 50%, transparent 0) 0 0 / 1em 1.75em
      repeat round;
  }
  /* On paper: all that is known, nothing to press, and where links lead. */
  @media print {
    .root {
      color-scheme: light;
    }
    summary {
      display: block;
    }
    :is(button, progress, [for], [type='search'], .more > summary),
    summary::before {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    :is(li, fieldset, .compact) {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
