import { html, nothing, type TemplateResult } from 'lit';
import type { Occupation, Pathway } from '../model/occupation.js';
import { pathwaysByRelation, studyDifference } from '../model/pathways.js';
import type { Messages } from '../text/messages.js';
import { OccupationPathwayEvent } from './events.js';
import { heading, paragraphs, sourceList, when } from './fragments.js';
import { OccupationElement } from './occupation-element.js';
import { styles } from './career-pathways.styles.js';

const RELATIONS: Record<Pathway['relation'], keyof Messages> = {
  progression: 'pathsNext',
  narrower: 'pathsSpecial',
  broader: 'pathsBroad',
  similar: 'pathsSimilar',
};

/** Missing skills that stand in a line; more are folded. */
const MISSING = 3;

/**
 * `<career-pathways>`: occupations to look at next, with the skills they share with this one.
 *
 * @summary Progression and related occupations by relation.
 * @csspart heading - The heading.
 * @csspart relation - The pathways of one relation.
 * @csspart pathway - One occupation to look at.
 * @csspart overlap - The skills shared with it.
 * @fires occupation-pathway - A link to an occupation is followed; cancelable.
 */
export class CareerPathways extends OccupationElement {
  static override readonly tag: string = 'career-pathways';
  static override readonly parts = ['heading', 'relation', 'pathway', 'overlap'];
  static override styles = [...OccupationElement.styles, styles];

  protected override readonly section = 'pathways';

  /** @internal */
  override shows({ pathways }: Occupation): boolean {
    return !!pathways?.length;
  }

  protected override content(occupation: Occupation): TemplateResult {
    const { pathways = [], sources } = occupation;
    const say = this.say;
    const language = this.textLanguage;
    const direction = this.textDirection;
    return html`
      <div class="stack">
        ${this.headingText === ''
          ? nothing
          : heading(this.level(0), this.headingText || say('pathsHeading'), 'heading', 'heading')}
        ${pathways.some(({ overlap }) => overlap)
          ? html`<p class="muted">${say('pathsNote')}</p>`
          : nothing}
      </div>
      ${pathwaysByRelation(pathways).map(
        ({ relation, pathways: members }) => html`<div class="stack relation" part="relation">
          ${heading(this.level(1), say(RELATIONS[relation]), 'sub')}
          <ul>
            ${members.map((pathway) => this.#pathway(occupation, pathway))}
          </ul>
        </div>`,
      )}
      ${this.embedded
        ? nothing
        : sourceList(sources, this.level(1), say, (href) => this.link(href), language, direction)}
    `;
  }

  #pathway(occupation: Occupation, pathway: Pathway): TemplateResult {
    const { title, summary, href, education, overlap } = pathway;
    const language = this.textLanguage;
    const direction = this.textDirection;
    const address = this.link(href);
    const name = this.sentence(title);
    const more = studyDifference(occupation, pathway);
    const follow = (event: Event) => {
      if (!this.dispatchEvent(new OccupationPathwayEvent(occupation, address!, pathway))) {
        event.preventDefault();
      }
    };
    return html`<li class="pathway" part="pathway">
      <div class="stack">
        <p class="title" lang=${language} dir=${direction}>
          ${address ? html`<a href=${address} @click=${follow}>${name}</a>` : name}
        </p>
        ${when(
          summary,
          () => html`<div lang=${language} dir=${direction}>${paragraphs(summary)}</div>`,
        )}
        ${when(
          education?.label,
          (label) => html`<p class="small muted" lang=${language} dir=${direction}>${this.sentence(label)}</p>`,
        )}
        ${when(
          education?.note,
          (note) => html`<p class="small muted" lang=${language} dir=${direction}>${note}</p>`,
        )}
        ${when(
          more,
          (levels) => html`<p class="study small">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d=${levels > 0 ? 'M8 14V3M3.5 7.5 8 3l4.5 4.5' : 'M8 2v11M3.5 8.5 8 13l4.5-4.5'} />
            </svg>
            ${this.say(levels > 0 ? 'pathsMoreStudy' : 'pathsLessStudy')}
          </p>`,
        )}
        ${when(overlap?.missing?.length, () => this.#missing(overlap!))}
      </div>
      ${when(
        overlap?.total,
        (total) => html`<div class="stack" part="overlap">
          ${squares(overlap!.shared, total)}
          <p class="small muted">${this.say('pathsShared', { total, shared: overlap!.shared })}</p>
        </div>`,
      )}
    </li>`;
  }

  /** What the other occupation needs besides: all of it, folded where it is long. */
  #missing({ shared, total, missing = [] }: NonNullable<Pathway['overlap']>): TemplateResult {
    const unnamed = total - shared - missing.length;
    const label = this.say('pathsLearn');
    const entries = missing.map((skill) => this.sentence(skill));
    const rest = unnamed > 0 ? this.say('andMore', { n: unnamed }) : nothing;
    const language = this.textLanguage;
    const direction = this.textDirection;
    if (missing.length <= MISSING) {
      return html`<div class="small muted">
        <p>${label}</p>
        <ul class="missing" lang=${language} dir=${direction}>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>
        ${when(rest !== nothing, () => html`<p class="missing">${rest}</p>`)}
      </div>`;
    }
    const count = new Intl.NumberFormat(this.say.language).format(total - shared);
    return html`<details class="small muted">
      <summary><span>${label} <span class="count">${count}</span></span></summary>
      <ul class="missing" lang=${language} dir=${direction}>
        ${entries.map((entry) => html`<li>${entry}</li>`)}
      </ul>
      ${when(rest !== nothing, () => html`<p class="missing">${rest}</p>`)}
    </details>`;
  }
}

const PER_ROW = 15;
const STEP = 16;

/** One square a skill, in rows of fifteen with a gap after each five, so that they can be counted. */
function squares(shared: number, total: number): TemplateResult {
  const at = (i: number) => {
    const column = i % PER_ROW;
    return `M${column * STEP + Math.floor(column / 5) * 6 + 1} ${Math.floor(i / PER_ROW) * STEP + 1}h11v11h-11z`;
  };
  const path = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => at(from + i)).join('');
  const width = PER_ROW * STEP + 12;
  const height = Math.ceil(total / PER_ROW) * STEP;
  return html`<svg
    class="squares"
    width=${`${width / 16}em`}
    viewBox=${`0 0 ${width} ${height}`}
    aria-hidden="true"
  >
    <path class="shared" d=${path(0, shared)} />
    <path class="open" d=${path(shared, total)} />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-pathways': CareerPathways;
  }
}
