import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Identifiers, Occupation } from '../model/occupation.js';
import { actionButton } from './action.js';
import { heading, paragraphs, sourceList, when } from './fragments.js';
import { OccupationElement } from './occupation-element.js';
import { styles } from './occupation-card.styles.js';

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
  // prettier-ignore
  static override readonly parts = [
    'sector', 'title', 'tagline', 'action', 'facts', 'fact', 'summary', 'responsibilities', 'sources',
  ];
  static override styles = [...OccupationElement.styles, styles];

  /** `compact` for lists of many. */
  @property() variant: 'full' | 'compact' = 'full';
  /** Where the title links: a page for people. */
  @property() href?: string | null;
  /** Words of the author's own button. */
  @property({ attribute: 'action-label' }) actionLabel?: string | null;
  /** Address of the author's own button; names in braces are filled in. */
  @property({ attribute: 'action-href' }) actionHref?: string | null;

  protected override readonly section = 'card';

  /** @internal */
  override shows(): boolean {
    return true;
  }

  protected override content(occupation: Occupation): TemplateResult {
    return this.variant === 'compact' ? this.#compact(occupation) : this.#full(occupation);
  }

  #full(occupation: Occupation): TemplateResult {
    const { summary, responsibilities = [], sources } = occupation;
    const say = this.say;
    const language = this.textLanguage;
    const direction = this.textDirection;
    const duties = responsibilities.map(withoutBullet).filter(Boolean);
    return html`
      <div class="stack head">${this.#sector(occupation)}${this.#title(occupation)}${this.#names(occupation)}</div>
      ${this.#tagline(occupation)}${actionButton(this, occupation, say, (href) => this.link(href))}
      ${this.#facts(occupation)}
      ${summary || duties.length
        ? html`<div class="about ${summary && duties.length ? 'two' : ''}">
            ${when(
              summary,
              () => html`<div class="stack" part="summary">
                ${heading(this.level(1), say('about'), 'sub')}
                <div lang=${language} dir=${direction}>${paragraphs(summary)}</div>
              </div>`,
            )}
            ${when(
              duties.length,
              () => html`<div class="stack" part="responsibilities">
                ${heading(this.level(1), say('doing'), 'sub')}
                <ul class="duties" lang=${language} dir=${direction}>
                  ${duties.map((duty) => html`<li>${duty}</li>`)}
                </ul>
              </div>`,
            )}
          </div>`
        : nothing}
      ${this.embedded
        ? nothing
        : sourceList(sources, this.level(1), say, (href) => this.link(href), language, direction)}
    `;
  }

  #compact(occupation: Occupation): TemplateResult {
    const study = this.#study(occupation);
    const { sources = [] } = occupation;
    const action = actionButton(this, occupation, this.say, (href) => this.link(href));
    return html`<div class="stack compact">
      ${this.#sector(occupation)}${this.#title(occupation)}${this.#tagline(occupation)}
      <div class="foot">
        ${when(study, (words) => html`<p class="study">${ladder(occupation.education?.isced)}<span>${words}</span></p>`)}
        ${action}
        ${when(
          sources.length,
          () => html`<p class="names-only" part="sources">${sources.map(({ name }) => name).join(' · ')}</p>`,
        )}
      </div>
    </div>`;
  }

  #sector({ sector }: Occupation): unknown {
    return when(
      sector,
      () => html`<p class="sector" part="sector" lang=${this.textLanguage} dir=${this.textDirection}>${this.sentence(sector!)}</p>`,
    );
  }

  #title({ title }: Occupation): unknown {
    if (this.headingText === '') return nothing;
    const address = this.link(this.href ?? undefined);
    const words = this.headingText ?? this.sentence(title);
    const named = html`<span
      lang=${this.headingText ? nothing : this.textLanguage}
      dir=${this.headingText ? nothing : this.textDirection}
      >${words}</span
    >`;
    return heading(
      this.level(0),
      address ? html`<a href=${address}>${named}</a>` : named,
      'title',
      'title',
    );
  }

  /** Other titles, all of them: beside each other where they are few, else folded. */
  #names({ title, alternativeTitles = [] }: Occupation): unknown {
    const names = alternativeTitles.filter((name) => name && name !== title);
    if (!names.length) return nothing;
    const list = new Intl.ListFormat(this.language, { type: 'unit' });
    const language = this.textLanguage;
    const direction = this.textDirection;
    const label = html`<b>${this.say('otherNames')}</b> `;
    if (names.length <= NAMES) {
      return html`<p class="names muted small">${label}<span lang=${language} dir=${direction}>${list.format(names)}</span></p>`;
    }
    const first = NAMES - 2;
    return html`<details class="names small">
      <summary>
        <span
          >${label}<span lang=${language} dir=${direction}>${list.format(names.slice(0, first))}</span>
          ${this.say('andMore', { n: names.length - first })}</span
        >
      </summary>
      <ul lang=${language} dir=${direction}>
        ${names.slice(first).map((name) => html`<li>${name}</li>`)}
      </ul>
    </details>`;
  }

  #tagline({ tagline }: Occupation): unknown {
    return when(
      tagline,
      () =>
        html`<p class="tagline text" part="tagline" lang=${this.textLanguage} dir=${this.textDirection}>${tagline}</p>`,
    );
  }

  #facts(occupation: Occupation): unknown {
    const { education, facts = [], identifiers } = occupation;
    const study = this.#study(occupation);
    const codes = identifiers ? codeList(identifiers, (href) => this.link(href)) : [];
    if (!study && !facts.length && !codes.length) return nothing;
    const language = this.textLanguage;
    const direction = this.textDirection;
    const note = (text: string | undefined) =>
      when(text, () => html`<p class="note" lang=${language} dir=${direction}>${text}</p>`);
    return html`<dl class="facts" part="facts">
      ${when(
        study,
        (words) => html`<div part="fact">
          <dt>${this.say('study')}</dt>
          <dd>
            <span lang=${education!.label ? language : nothing}>${words}</span>
            ${ladder(education!.isced)}${note(education!.note)}
          </dd>
        </div>`,
      )}
      ${facts.map(
        (fact) => html`<div part="fact">
          <dt lang=${language} dir=${direction}>${this.sentence(fact.label)}</dt>
          <dd>
            <span class="text" lang=${language} dir=${direction}>${fact.value}</span>${note(fact.note)}
          </dd>
        </div>`,
      )}
      ${when(
        codes.length,
        () => html`<div part="fact">
          <dt>${this.say('codes')}</dt>
          <dd>
            <ul class="codes">
              ${codes.map((code) => html`<li>${code}</li>`)}
            </ul>
          </dd>
        </div>`,
      )}
    </dl>`;
  }

  /** The level of study in the document's words, else in the interface's own. */
  #study({ education }: Occupation): string | undefined {
    if (!education) return;
    const { label, isced, note } = education;
    if (label) return this.sentence(label);
    if (isced !== undefined) return this.say(`isced${isced as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`);
    return note && '–';
  }
}

/** The ISCED levels 1 to 8 as steps, with those up to here filled. */
function ladder(isced: number | undefined): unknown {
  if (isced === undefined) return nothing;
  return html`<svg class="ladder" viewBox="0 0 79 21" aria-hidden="true">
    ${[1, 2, 3, 4, 5, 6, 7, 8].map((step) => {
      const height = 5 + step * 2;
      return svg`<rect class=${step < isced ? 'passed' : step === isced ? 'here' : ''} x=${step * 10 - 10} y=${21 - height} width="9" height=${height} rx="1.5" />`;
    })}
  </svg>`;
}

function codeList(
  { esco, isco08, onetSoc }: Identifiers,
  link: (href: string | undefined) => string | undefined,
): unknown[] {
  const address = /^https?:/.test(esco ?? '') ? link(esco) : undefined;
  return [
    isco08 && `ISCO-08 ${isco08}`,
    onetSoc && `O*NET-SOC ${onetSoc}`,
    esco && (address ? html`<a href=${address}>ESCO</a>` : `ESCO ${esco}`),
  ].filter(Boolean);
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
