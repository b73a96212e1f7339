import type { Identifiers, Occupation, Source } from '../model/occupation.js';
import { formatter } from '../text/formatter.js';
import * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { actionButton, actionOf, watchAction } from './action.js';
import { atLevel, heading, type Content } from './fragments.js';
import { action } from './action.styles.js';
import { OccupationElement } from './occupation-element.js';
import { showStamped } from './stamp.js';
import { styles } from './occupation-card.styles.js';
import { html, nothing, type TemplateResult } from './template.js';

/** Other titles that fit beside each other before they are folded. */
const NAMES = 6;

/**
 * `<occupation-card>`: what an occupation is, at a glance.
 *
 * @summary Sector, title, other titles, tagline, action, key facts, summary, responsibilities, sources.
 * @csspart sector - Area of work.
 * @csspart title - The heading.
 * @csspart tagline - The occupation in one sentence.
 * @csspart action - The button.
 * @csspart facts - The list of key facts.
 * @csspart fact - One key fact.
 * @csspart summary - What the job is.
 * @csspart responsibilities - What people do in it.
 * @csspart sources - Where the data are from.
 * @fires occupation-action - The button is followed; cancelable.
 */
export class OccupationCard extends OccupationElement {
  static override readonly tag: string = 'occupation-card';
  static override readonly section = 'card';
  // prettier-ignore
  static override readonly parts = [
    'sector', 'title', 'tagline', 'action', 'facts', 'fact', 'summary', 'responsibilities', 'sources',
  ];
  static override readonly sentences = { ...en.shared, ...en.more, ...en.action, ...en.card };
  /** @internal */ declare say: Phrases<keyof typeof OccupationCard.sentences>;
  static override styles = [...OccupationElement.styles, action, styles];
  static override properties = {
    ...OccupationElement.properties,
    variant: { standard: 'full' },
    href: {},
    actionLabel: { attribute: 'action-label' },
    actionHref: { attribute: 'action-href' },
  };

  /** `compact` for lists of many. */
  variant!: 'full' | 'compact';
  /** Where the title links: a page for people, relative to the page. */
  href?: string | null;
  /** Words of the author's own button. */
  actionLabel?: string | null;
  /** Address of the author's own button, relative to the page; names in braces are filled in. */
  actionHref?: string | null;

  /** @internal */
  override shows(): boolean {
    return true;
  }

  /** @internal What is off screen of compact cards is not laid out: a turn has room for more of them. */
  override get turn(): number {
    return this.variant === 'compact' ? 30 : super.turn;
  }

  protected override createRenderRoot(): ShadowRoot {
    return watchAction(super.createRenderRoot());
  }

  /** Hundreds of cards are shown once and hardly ever changed. */
  protected override paint(content: TemplateResult): void {
    showStamped(this.renderRoot, content);
  }

  protected override sheet(occupation: Occupation): TemplateResult {
    return this.variant === 'compact' ? this.#compact(occupation) : super.sheet(occupation);
  }

  protected override content(occupation: Occupation): TemplateResult {
    const { sector, tagline, summary, responsibilities = [] } = occupation;
    const duties = responsibilities.map(withoutBullet).filter(Boolean);
    return html`
      <div class="stack">
        ${sector && html`<p class="sector" part="sector">${this.label(sector)}</p>`}
        ${this.#title(occupation)}${this.#names(occupation)}
      </div>
      ${tagline && html`<p class="tagline" part="tagline">${this.text(tagline)}</p>`}
      ${actionButton(this, occupation)}${this.#facts(occupation)}
      ${
        summary || duties.length
          ? html`<div class="about">
              ${
                summary &&
                html`<div class="stack" part="summary">
                  ${heading(this.level(1), this.say('about'), 'sub')}
                  <div>${this.paragraphs(summary)}</div>
                </div>`
              }
              ${
                duties.length
                  ? html`<div class="stack" part="responsibilities">
                      ${heading(this.level(1), this.say('doing'), 'sub')}
                      <ul class="stack duties">
                        ${duties.map((duty) => html`<li>${this.text(duty)}</li>`)}
                      </ul>
                    </div>`
                  : nothing
              }
            </div>`
          : nothing
      }
      ${this.sources(occupation)}
    `;
  }

  /** For lists of many: one template, with empty parts in place of templates that may be left out. */
  #compact(occupation: Occupation): TemplateResult {
    const { sector, tagline, education, sources = [] } = occupation;
    const { passed, here, ahead } = paths(education?.isced);
    const titled = this.headingText !== '';
    const title = titled ? this.#titleWords(occupation) : '';
    const study = this.#study(occupation);
    const { label, address = nothing } = actionOf(this, occupation);
    const content = html`<slot name="start"></slot>
      <div class="root compact" data-theme=${this.theme}>
        <div class="sheet" lang=${this.say.language}>
          <p class="sector" part="sector">${sector && this.label(sector)}</p>
          <h2 class="title" part="title">${title}</h2>
          <p class="tagline" part="tagline">${tagline && this.text(tagline)}</p>
          <div class="stack foot">
            <p class=${study ? 'study' : 'none'}>
              <svg
                class=${passed === undefined ? 'none' : 'ladder'}
                viewBox="0 0 79 21"
                aria-hidden="true"
              >
                <path class="passed" d=${passed} />
                <path class="here" d=${here} />
                <path d=${ahead} />
              </svg>
              ${study}
            </p>
            <a class=${address === nothing ? nothing : 'button'} part="action" href=${address}
              >${label}</a
            >
            <p class="muted" part="sources">${inLine(sources)}</p>
          </div>
        </div>
      </div>
      <slot name="end"></slot>`;
    return atLevel(content, titled ? this.level(0) : 0);
  }

  #title(occupation: Occupation): unknown {
    if (this.headingText === '') return nothing;
    return heading(this.level(0), this.#titleWords(occupation), 'title', 'title');
  }

  #titleWords({ title }: Occupation): unknown {
    const address = this.link(this.href, this.baseURI);
    const words = this.headingText || this.label(title);
    return address ? html`<a href=${address}>${words}</a>` : words;
  }

  /** Other titles, all of them: beside each other where they are few, else folded. */
  #names({ title, alternativeTitles = [] }: Occupation): unknown {
    const names = alternativeTitles.filter((name) => name && name !== title);
    if (!names.length) return nothing;
    const first = names.length > NAMES ? NAMES - 2 : NAMES;
    const list = formatter(Intl.ListFormat, this.say.language, { type: 'unit' });
    const line = html`<b>${this.say('otherNames')}</b>${' '}<span
        >${list
          .formatToParts(names.slice(0, first))
          .map(({ type, value }) =>
            type === 'element' ? html`<bdi>${this.text(value)}</bdi>` : value,
          )}</span
      >`;
    if (names.length <= first) return html`<p class="muted small">${line}</p>`;
    return html`<details class="names small">
      <summary>
        <span>${line} <span>${this.say('andMore', { n: names.length - first })}</span></span>
      </summary>
      <ul>
        ${names.slice(first).map((name) => html`<li>${this.text(name)}</li>`)}
      </ul>
    </details>`;
  }

  #facts(occupation: Occupation): unknown {
    const { education, facts = [], identifiers = {} } = occupation;
    const study = this.#study(occupation);
    const codes = this.#codes(identifiers);
    const fact = (label: unknown, value: unknown, note?: string) =>
      html`<div part="fact">
        <dt>${label}</dt>
        <dd>${value}${note && html`<p class="note">${this.text(note)}</p>`}</dd>
      </div>`;
    const rows = [
      study && fact(this.say('study'), html`${study}${ladder(education!.isced)}`, education!.note),
      ...facts.map(({ label, value, note }) => fact(this.label(label), this.text(value), note)),
      codes.length &&
        fact(
          this.say('codes'),
          html`<ul class="codes">
            ${codes.map((code) => html`<li>${code}</li>`)}
          </ul>`,
        ),
    ].filter(Boolean);
    // Of these, rows of four would leave one or two alone.
    const thirds = [5, 6, 9].includes(rows.length);
    return rows.length
      ? html`<dl class=${thirds ? 'facts thirds' : 'facts'} part="facts">${rows}</dl>`
      : nothing;
  }

  /** The level of study in the document's words, else in the interface's own. */
  #study({ education }: Occupation): unknown {
    const { label, isced, note } = education ?? {};
    if (label) return this.label(label);
    if (isced !== undefined) return this.say(`isced${isced as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`);
    return note && '–';
  }

  #codes({ esco, isco08, onetSoc }: Identifiers): unknown[] {
    const address = esco && this.link(esco);
    return [
      isco08 && `ISCO-08 ${isco08}`,
      onetSoc && html`O*NET-SOC <span class="code">${onetSoc}</span>`,
      esco && (address ? html`<a href=${address}>ESCO</a>` : `ESCO ${esco}`),
    ].filter(Boolean);
  }
}

/** The ISCED levels 1 to 8 as steps, with those up to here filled. */
function ladder(isced: number | undefined): Content {
  const { passed, here, ahead } = paths(isced);
  if (passed === undefined) return nothing;
  return html`<svg class="ladder" viewBox="0 0 79 21" aria-hidden="true">
    <path class="passed" d=${passed} />
    <path class="here" d=${here} />
    <path d=${ahead} />
  </svg>`;
}

/** The paths of a ladder by level, made once for all cards. */
const PATHS: { readonly passed: string; readonly here: string; readonly ahead: string }[] = [];

function paths(isced: number | undefined): Partial<(typeof PATHS)[number]> {
  if (isced === undefined) return {};
  return (PATHS[isced] ??= {
    passed: steps(1, isced - 1),
    here: isced ? steps(isced, isced) : '',
    ahead: steps(isced + 1, 8),
  });
}

function steps(from: number, to: number): string {
  let path = '';
  for (let step = from; step <= to; step += 1) {
    const height = 5 + step * 2;
    path += `M${step * 10 - 10} ${21 - height}h9v${height}h-9z`;
  }
  return path;
}

/** Letters that are written from right to left, and characters that turn the direction of others. */
const TURNS =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufefc]/;

/** The names of sources in a line; where they may turn each other, each has its own direction. */
function inLine(sources: readonly Source[]): unknown {
  const names = sources.map(({ name }) => name);
  const line = names.join(' · ');
  if (!TURNS.test(line)) return line;
  return names.map((name, i) => [i ? ' · ' : '', html`<bdi>${name}</bdi>`]);
}

/** Lists that were pasted often bring their bullets along. */
function withoutBullet(text: string): string {
  return text.replace(/^[•·‣▪◦●○]\s*|^[*–—-]\s+/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'occupation-card': OccupationCard;
  }
}
