import type { Occupation, Skill } from '../model/occupation.js';
import {
  foldGroups,
  groupSkills,
  isInView,
  isOwned,
  relationOf,
  skillKey,
  type Group,
  type SkillView,
} from '../model/skills.js';
import {
  groupTechnologies,
  rankTechnologies,
  type NamedTechnology,
} from '../model/technologies.js';
import * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { fold, heading, mark, type Content } from './fragments.js';
import { fragments } from './fragments.styles.js';
import { LiveElement } from './live-element.js';
import type { IsSet } from './reactive-element.js';
import { styles } from './skill-list.styles.js';
import { html, nothing, type TemplateResult } from './template.js';

const TECHNOLOGIES = 'technologies';
const LIMIT = 12;

type Sentence = keyof typeof en.skills;

/** The lists of each view: their headings, and the relation where a view has one list for each. */
const HEADINGS: Record<SkillView, [heading: Sentence, relation?: Skill['relation']][]> = {
  essential: [['skillsNeed']],
  optional: [['skillsHelp']],
  knowledge: [
    ['knowledgeNeed', 'essential'],
    ['knowledgeHelp', 'optional'],
  ],
  'cross-sector': [['alsoElsewhere']],
};

/**
 * `<skill-list>`: what the job asks for, in views, with exact counts.
 *
 * @summary Skills and knowledge, software and technologies.
 * @csspart heading - The heading.
 * @csspart search - The search box.
 * @csspart view - One view with its heading.
 * @csspart group - One group of skills or technologies.
 * @csspart skill - One skill.
 * @csspart technology - One technology.
 */
export class SkillList extends LiveElement {
  static override readonly tag: string = 'skill-list';
  static override readonly section = 'skills';
  static override readonly parts = ['heading', 'search', 'view', 'group', 'skill', 'technology'];
  static override readonly sentences = { ...en.shared, ...en.skills };
  /** @internal */ declare say: Phrases<keyof typeof SkillList.sentences>;
  static override styles = [...LiveElement.styles, fragments, styles];
  static override properties = {
    ...LiveElement.properties,
    show: {},
    limit: { type: Number, standard: LIMIT },
    filter: { type: Boolean, standard: false },
    owned: {},
    query: { state: true, standard: '' },
  };

  /** The views in order: words of `essential optional knowledge cross-sector technologies`. */
  show?: string | null;
  /** Entries a view before "Show all"; 0 for all. */
  limit!: number | null;
  /** Adds a search box. */
  filter!: boolean;
  /** What the person has: a JSON array, or an array, of labels or URIs of skills. */
  owned?: string | readonly string[] | null;

  private query!: string;
  #owned?: ReadonlySet<string>;

  /** @internal */
  override shows({ skills = [], technologies = [] }: Occupation): boolean {
    return this.#views().some((view) =>
      view === TECHNOLOGIES ? technologies.length : skills.some((skill) => isInView(skill, view)),
    );
  }

  protected override willUpdate(isSet: IsSet): void {
    super.willUpdate(isSet);
    if (isSet('owned')) this.#owned = this.#readOwned();
  }

  protected override content(occupation: Occupation): TemplateResult {
    const { skills = [], technologies = [] } = occupation;
    const views = this.#views();
    const query = this.filter ? plain(this.query.trim()) : '';
    const matches = ({ label }: { label: string }) => !query || plain(label).includes(query);
    const shown = skills.filter((skill) => views.some((view) => isInView(skill, view)));
    const found = shown.filter(matches);
    const asked = views.includes(TECHNOLOGIES) ? technologies : [];
    const tools = rankTechnologies(asked).filter(matches);
    const most = query ? 0 : Math.trunc(this.limit! >= 0 ? this.limit! : LIMIT);
    return html`
      <div class="stack">
        ${this.ownHeading(this.say('skillsHeading'))}${this.#ownedCount(shown)}
      </div>
      ${this.filter ? this.#search(query && this.#found(distinct(found).length, tools.length)) : nothing}
      ${views.map((view) =>
        view === TECHNOLOGIES
          ? this.#technologies(tools, most || tools.length)
          : HEADINGS[view].map(([title, relation]) =>
              this.#skills(
                title,
                found.filter(
                  (skill) => isInView(skill, view) && (!relation || relationOf(skill) === relation),
                ),
                view,
                most,
              ),
            ),
      )}
      ${this.sources(occupation)}
    `;
  }

  #search(found: string): TemplateResult {
    const find = ({ target }: Event) => {
      // What is open was opened for another skill than stands there next.
      this.renderRoot.querySelectorAll('[open]').forEach((each) => each.removeAttribute('open'));
      this.query = (target as HTMLInputElement).value;
    };
    return html`<div class="stack find" part="search">
      <label for="query">${this.say('filter')}</label>
      <input id="query" type="search" autocomplete="off" .value=${this.query} @input=${find} />
      <p class="small muted" role="status">${found}</p>
    </div>`;
  }

  /** What a search found, in words. */
  #found(skills: number, tools: number): string {
    const found = [
      skills && this.say('filterFound', { n: skills }),
      tools && this.say('techCount', { n: tools }),
    ];
    return found.filter(Boolean).join(' · ') || this.say('filterNone', { text: this.query.trim() });
  }

  #skills(title: Sentence, skills: Skill[], view: SkillView, most: number): Content {
    const groups = view === 'cross-sector' ? [{ entries: skills }] : groupSkills(skills);
    const folded = foldGroups(groups, most);
    return this.#view(
      title,
      skills.length,
      folded,
      ({ label, entries, total = entries.length }) => {
        return html`<div class=${label ? nothing : 'wide'} part="group">
          ${label || groups.length > 1 ? this.#groupLabel(label, 'skillsOther', 'label', total) : nothing}
          <ul>
            ${entries.map((skill) => this.#skill(skill, !label))}
          </ul>
        </div>`;
      },
    );
  }

  /** Technologies by category: those that come first by demand, then, folded, the rest. */
  #technologies(tools: readonly NamedTechnology[], most: number): Content {
    const folded = [tools.slice(0, most), tools.slice(most)].map(groupTechnologies);
    const labelled = tools.some(({ category }) => category);
    const keys = [
      tools.some(({ inDemand }) => inDemand) &&
        html`<span>${mark(1)}${this.say('techInDemand')}</span>`,
      tools.some(({ inDemand, hot }) => hot && !inDemand) &&
        html`<span>${mark(0)}${this.say('techHot')}</span>`,
    ].filter(Boolean);
    return this.#view(
      'tech',
      tools.length,
      folded,
      ({ label, entries }) =>
        html`<div class=${labelled ? 'row' : 'wide'} part="group">
          ${labelled ? this.#groupLabel(label, 'techOther', 'category') : nothing}
          <ul class="tags">
            ${entries.map((technology) => this.#technology(technology))}
          </ul>
        </div>`,
      keys.length ? html`<p class="key small muted" aria-hidden="true">${keys}</p>` : nothing,
    );
  }

  /** A heading with its count, the first groups, and the rest folded. */
  #view<T>(
    title: Sentence,
    total: number,
    [first = [], rest = []]: Group<T>[][],
    show: (group: Group<T>) => TemplateResult,
    key?: Content,
  ): Content {
    if (!total) return nothing;
    const shown = (groups: Group<T>[]) => html`<div class="groups">${groups.map(show)}</div>`;
    return html`<div class="stack view" part="view">
      ${heading(
        this.level(1),
        html`${this.say(title)} <span class="count">${this.number(total)}</span>`,
        'sub',
      )}${key}${shown(first)}${rest.length ? fold(this.say, total, this.say(title), shown(rest)) : nothing}
    </div>`;
  }

  #groupLabel(
    label: string | undefined,
    other: Sentence,
    style: string,
    count?: number,
  ): TemplateResult {
    return heading(
      this.level(2),
      html`<span>${label ? this.label(label) : this.say(other)}</span>${
          count && html`<span>${this.number(count)}</span>`
        }`,
      style,
    );
  }

  #skill(skill: Skill, alone: boolean): TemplateResult {
    const { description, group } = skill;
    const label = html`<span
      ><bdi>${this.label(skill.label)}</bdi> ${this.#held(skill)}${
        alone && group ? html`<span class="of small muted">${this.label(group)}</span>` : nothing
      }</span
    >`;
    return html`<li part="skill">
      ${
        description
          ? html`<details>
              <summary>${label}</summary>
              <div class="about">${this.paragraphs(description)}</div>
            </details>`
          : html`<div class="bare">${label}</div>`
      }
    </li>`;
  }

  #held(skill: Skill): Content {
    if (!this.#owned) return nothing;
    const has = isOwned(skill, this.#owned);
    // Screen readers with Chromium lose a space that stands alone before a marker of Lit's.
    const words = ` ${this.say(has ? 'have' : 'learn')}`;
    return html`<span class="have small muted">${mark(has ? 1 : 0)}${words}</span>`;
  }

  #technology({ label, inDemand, hot }: NamedTechnology): TemplateResult {
    const marked = inDemand || hot;
    return html`<li class=${inDemand ? 'demand' : nothing} part="technology">
      ${marked ? mark(inDemand ? 1 : 0) : nothing}${this.text(label)}${
        marked
          ? html`<span class="hidden"> ${this.say(inDemand ? 'techInDemand' : 'techHot')}</span>`
          : nothing
      }
    </li>`;
  }

  #ownedCount(skills: readonly Skill[]): Content {
    const owned = this.#owned;
    const each = distinct(skills);
    if (!owned || !each.length) return nothing;
    const n = each.filter((skill) => isOwned(skill, owned)).length;
    return html`<p class="muted">${this.say('haveCount', { n, total: each.length })}</p>`;
  }

  #views(): (SkillView | typeof TECHNOLOGIES)[] {
    return this.chosen(
      this.show,
      [...(Object.keys(HEADINGS) as SkillView[]), TECHNOLOGIES],
      'essential optional knowledge technologies',
    );
  }

  #readOwned(): ReadonlySet<string> | undefined {
    const { owned } = this;
    if (owned === undefined) return;
    try {
      const list = (typeof owned === 'string' ? JSON.parse(owned) : owned) as string[];
      return new Set(list.flatMap((each) => [each.trim(), each.trim().toLowerCase()]));
    } catch {
      // Whatever is no list, or has something else than text in it.
      this.warn('owned', 'a JSON array of labels or URIs', owned);
    }
    return;
  }
}

/** A skill that is listed twice counts once. */
function distinct(skills: readonly Skill[]): Skill[] {
  return [...new Map(skills.map((skill) => [skillKey(skill), skill])).values()];
}

/** Letters without their accents and case, for searching. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

declare global {
  interface HTMLElementTagNameMap {
    'skill-list': SkillList;
  }
}
