import { css } from '../styles/css.js';

export const styles = css`
  .sector {
    font-size: 0.88em;
    font-weight: 600;
    color: var(--_ink);
  }
  .title {
    font-size: clamp(1.75em, 6cqi, 2.35em);
    font-weight: 700;
  }
  .title a {
    color: inherit;
  }
  .names {
    color: var(--_muted);
  }
  /* A label with a direction of its own would not count for the line that it begins. */
  b {
    unicode-bidi: normal;
    font-weight: 600;
  }
  .names ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.35em 1.5em;
    line-height: 1.35;
  }
  .tagline {
    max-inline-size: 52ch;
    font-size: 1.2em;
    text-wrap: balance;
  }
  .facts {
    display: grid;
    --_fact: 10em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_fact)), 1fr));
    gap: 1em 1.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
    line-height: 1.35;
  }
  /* One rule, not two, before the sources or the next section. */
  .facts:is(:last-child, :has(+ .sources)) {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .thirds {
    --_fact: max(14em, 26%);
  }
  dt,
  .note {
    font-size: 0.88em;
    font-weight: 400;
    color: var(--_muted);
  }
  dd {
    font-weight: 600;
  }
  .codes {
    font-weight: 400;
  }
  .code {
    white-space: nowrap;
  }
  .ladder {
    display: block;
    inline-size: 5em;
    margin-block: 0.35em;
    overflow: visible;
    stroke-width: 1;
    --_pen: var(--_edge);
  }
  /* Steps to come are hollow. */
  .passed,
  .here {
    --_pen: none;
  }
  .passed {
    fill: color-mix(in oklab, var(--_ink) 55%, var(--_surface));
  }
  .here {
    fill: var(--_ink);
  }
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 2em 3em;
  }
  .duties li {
    margin-inline-start: 1.1em;
    list-style: disc;
  }
  ::marker {
    color: var(--_ink);
  }
  /*
   * Many compact cards: to be a query container costs each a third of its layout, and nothing in it
   * asks how wide it is; what is off screen is laid out when it comes near. Its width comes from
   * inside: a host with inline-size containment has no height off screen in Firefox.
   */
  :host([variant='compact']) {
    container-type: normal;
    contain: layout;
  }
  :host([variant='compact']) > div {
    contain: inline-size;
    contain-intrinsic-inline-size: inherit;
  }
  /* No :state() here: with it, each state that a card takes has the whole list laid out anew. */
  @media screen {
    :host([variant='compact']) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(18em + 2px);
    }
  }
  .compact,
  .compact > .sheet {
    block-size: 100%;
  }
  .compact > .sheet {
    gap: 0.35em;
    padding: 1.1em;
  }
  .none,
  .compact :is(p, a):empty {
    display: none;
  }
  .compact .title {
    font-size: 1.2em;
  }
  .compact .tagline {
    font-size: 1em;
    color: var(--_muted);
  }
  .foot {
    gap: 0.7em;
    margin-block-start: auto;
    padding-block-start: 0.7em;
    font-size: 0.88em;
  }
  .study {
    display: flex;
    gap: 0.7em;
    align-items: center;
    color: var(--_muted);
  }
`;
