import type { Occupation, Pathway } from '../model/occupation.js';
import { pathwaysByRelation, studyDifference } from '../model/pathways.js';
import * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { OccupationPathwayEvent } from './events.js';
import { heading } from './fragments.js';
import { fragments } from './fragments.styles.js';
import { LiveElement } from './live-element.js';
import { styles } from './career-pathways.styles.js';
import { html, nothing, type TemplateResult } from './template.js';

type Overlap = NonNullable<Pathway['overlap']>;

const RELATIONS: Record<Pathway['relation'], keyof typeof en.pathways> = {
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
export class CareerPathways extends LiveElement {
  static override readonly tag: string = 'career-pathways';
  static override readonly section = 'pathways';
  static override readonly parts = ['heading', 'relation', 'pathway', 'overlap'];
  static override readonly sentences = { ...en.shared, ...en.more, ...en.pathways };
  /** @internal */ declare say: Phrases<keyof typeof CareerPathways.sentences>;
  static override styles = [...LiveElement.styles, fragments, styles];

  /** @internal */
  override shows({ pathways }: Occupation): boolean {
    return !!pathways?.length;
  }

  protected override content(occupation: Occupation): TemplateResult {
    const { pathways = [] } = occupation;
    return html`
      <div class="stack">
        ${this.ownHeading(this.say('pathsHeading'))}
        ${
          pathways.some(({ overlap }) => overlap)
            ? html`<p class="muted">${this.say('pathsNote')}</p>`
            : nothing
        }
      </div>
      ${pathwaysByRelation(pathways).map(
        ({ relation, pathways: members }) =>
          html`<div class="stack" part="relation">
            ${heading(this.level(1), this.say(RELATIONS[relation]), 'sub')}
            <ul>
              ${members.map((pathway) => this.#pathway(occupation, pathway))}
            </ul>
          </div>`,
      )}
      ${this.sources(occupation)}
    `;
  }

  #pathway(occupation: Occupation, pathway: Pathway): TemplateResult {
    const { title, summary, href, education, overlap } = pathway;
    const address = this.link(href);
    const name = this.label(title);
    const levels = studyDifference(occupation, pathway);
    const follow = (event: Event) => {
      if (!this.dispatchEvent(new OccupationPathwayEvent(occupation, address!, pathway))) {
        event.preventDefault();
      }
    };
    return html`<li class="pathway" part="pathway">
      <div class="stack">
        <p class="title">
          ${address ? html`<a href=${address} @click=${follow}>${name}</a>` : name}
        </p>
        ${this.paragraphs(summary)}
        ${education?.label && html`<p class="small muted">${this.label(education.label)}</p>`}
        ${education?.note && html`<p class="small muted">${this.text(education.note)}</p>`}
        ${
          levels
            ? html`<p class=${`small ${levels > 0 ? 'up' : 'down'}`}>
                ${this.say(levels > 0 ? 'pathsMoreStudy' : 'pathsLessStudy')}
              </p>`
            : nothing
        }
        ${overlap?.missing?.length ? this.#missing(overlap) : nothing}
      </div>
      ${
        overlap?.total
          ? html`<div class="stack" part="overlap">
              ${squares(overlap)}
              <p class="small muted">
                ${this.say('pathsShared', { total: overlap.total, shared: overlap.shared })}
              </p>
            </div>`
          : nothing
      }
    </li>`;
  }

  /** What the other occupation needs besides: all of it, folded where it is long. */
  #missing({ shared, total, missing = [] }: Overlap): TemplateResult {
    const unnamed = total - shared - missing.length;
    const label = this.say('pathsLearn');
    const list = html`<ul class="missing">
      ${missing.map((skill) => html`<li>${this.label(skill)}</li>`)}
      ${unnamed > 0 ? html`<li>${this.say('andMore', { n: unnamed })}</li>` : nothing}
    </ul>`;
    return html`<div class="small muted">
      ${
        missing.length > MISSING
          ? html`<details>
              <summary>
                <span>${label} <span class="count">${this.number(total - shared)}</span></span>
              </summary>
              ${list}
            </details>`
          : html`<p>${label}</p>
              ${list}`
      }
    </div>`;
  }
}

const PER_ROW = 15;
const STEP = 16;

/** One square a skill, in rows of fifteen with a gap after each five, so that they can be counted. */
function squares({ shared, total }: Overlap): TemplateResult {
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
