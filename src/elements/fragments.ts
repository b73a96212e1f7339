import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Source } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import type { Content } from './occupation-element.js';

/** A heading of a level that is only known when it is shown. */
export function heading(
  level: number,
  content: unknown,
  style: string,
  part: string | typeof nothing = nothing,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${style} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${style} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${style} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${style} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${style} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${style} part=${part}>${content}</h6>`;
  }
}

/** Text as paragraphs; a blank line separates them. */
export function paragraphs(text: string | undefined, style = ''): unknown {
  if (!text) return nothing;
  return text.split(/\n\s*\n/).map((each) => html`<p class="text ${style}">${each}</p>`);
}

/** A template where there is something to show. */
export function when<T>(value: T | undefined | null | '' | 0, show: (value: T) => unknown): unknown {
  return value ? show(value) : nothing;
}

/** What is folded behind "Show all", in the page for search, print and assistive technology. */
export function fold(say: Phrases, total: number, content: unknown): TemplateResult {
  return html`<details class="more">
    <summary>
      <span class="all">${say('showAll', { n: total })}</span>
      <span class="fewer">${say('showFewer')}</span>
    </summary>
    ${content}
  </details>`;
}

/** A mark for how much of something is there: 1 all, 0.5 half, 0 none. */
export function mark(share: 0 | 0.5 | 1): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    ${share === 1
      ? svg`<circle class="on" cx="8" cy="8" r="7" />`
      : svg`<circle cx="8" cy="8" r="6.2" />`}
    ${share === 0.5 ? svg`<path class="on" d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" />` : nothing}
  </svg>`;
}

/** Where the data are from, with the sentences that the licences ask for. */
export function sourceList(
  sources: readonly Source[] | undefined,
  level: number,
  say: Phrases,
  link: (href: string | undefined) => string | undefined,
  language: string | typeof nothing,
  direction: string | typeof nothing,
): Content {
  if (!sources?.length) return nothing;
  const entry = ({ name, version, href, license, notice, note }: Source) => {
    const address = link(href);
    const title = version ? `${name} ${version}` : name;
    return html`<p>
      ${address ? html`<a href=${address}>${title}</a>` : title}${license
        ? html` · ${license}`
        : nothing}${when(href && !address, () => html` · ${href}`)}${when(
        notice,
        (text) => html`<br />${text}`,
      )}${when(note, (text) => html`<br />${text}`)}
    </p>`;
  };
  return html`<div class="sources" part="sources">
    ${heading(level, say('sources'), '')}
    <div class="stack" lang=${language} dir=${direction}>${sources.map(entry)}</div>
  </div>`;
}
