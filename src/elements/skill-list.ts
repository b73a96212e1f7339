import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Occupation, Skill } from '../model/occupation.js';
import {
  foldGroups,
  groupSkills,
  isInView,
  isOwned,
  SKILL_VIEWS,
  skillKey,
  type SkillView,
} from '../model/skills.js';
import { groupTechnologies, type NamedTechnology } from '../model/technologies.js';
import type { Messages } from '../text/messages.js';
import { warnOnce } from '../warn-once.js';
import { fold, heading, mark, paragraphs, sourceList, when } from './fragments.js';
import { OccupationElement, type Content } from './occupation-element.js';
import { styles } from './skill-list.styles.js';

const VIEWS: readonly string[] = [...SKILL_VIEWS, 'technologies'];
const DEFAULT_VIEWS = 'essential optional knowledge technologies';

/** Entries of one group, as they are folded and shown. */
interface Group<T> {
  label?: string;
  entries: readonly T[];
}

/** One list under one heading. */
interface View {
  heading: keyof Messages;
  skills: Skill[];
  grouped: boolean;
}

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
export class SkillList extends OccupationElement {
  static override readonly tag: string = 'skill-list';
  static override readonly parts = ['heading', 'search', 'view', 'group', 'skill', 'technology'];
  static override styles = [...OccupationElement.styles, styles];

  /** The views in order: words of `essential optional knowledge cross-sector technologies`. */
  @property() show?: string | null;
  /** Entries a view before "Show all"; 0 for all. */
  @property({ type: Number }) limit: number | null = 12;
  /** Adds a search box. */
  @property({ type: Boolean }) filter = false;
  /** What the person has: a JSON array, or an array, of labels or URIs of skills. */
  @property() owned?: string | readonly string[] | null;

  @state() private query = '';

  protected override readonly section = 'skills';
  #owned?: ReadonlySet<string>;

  /** @internal */
  override shows(occupation: Occupation): boolean {
    return this.#words().some((word) =>
      word === 'technologies'
        ? occupation.technologies?.length
        : occupation.skills?.some((skill) => isInView(skill, word as SkillView)),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('owned')) this.#owned = this.#readOwned();
  }

  protected override content(occupation: Occupation): TemplateResult {
    const { skills = [], technologies = [], sources } = occupation;
    const say = this.say;
    const groups = groupTechnologies(technologies).map(({ label, technologies: entries }) => ({
      label,
      entries,
    }));
    const query = this.filter ? plain(this.query.trim()) : '';
    const matches = (each: { label: string }) => plain(each.label).includes(query);
    const views = this.#words().map((word) =>
      word === 'technologies'
        ? this.#technologies(query ? filtered(groups, matches) : groups, query)
        : viewsOf(skills, word as SkillView).map((view) =>
            this.#skills({ ...view, skills: view.skills.filter(matches) }, query),
          ),
    );
    return html`
      <div class="stack">
        ${this.headingText === ''
          ? nothing
          : heading(
              this.level(0),
              this.headingText || say('skillsHeading'),
              'heading',
              'heading',
            )}
        ${this.#ownedCount(skills)}
      </div>
      ${this.filter ? this.#search(skills.filter(matches), filtered(groups, matches), query) : nothing}
      ${views}
      ${this.embedded
        ? nothing
        : sourceList(
            sources,
            this.level(1),
            say,
            (href) => this.link(href),
            this.textLanguage,
            this.textDirection,
          )}
    `;
  }

  #search(skills: Skill[], groups: Group<NamedTechnology>[], query: string): TemplateResult {
    const shown = new Set(
      skills
        .filter((skill) =>
          this.#words().some((word) => word !== 'technologies' && isInView(skill, word as SkillView)),
        )
        .map(skillKey),
    ).size;
    const tools = this.#words().includes('technologies')
      ? groups.reduce((sum, { entries }) => sum + entries.length, 0)
      : 0;
    const found = [
      ...(shown || !tools ? [this.say('filterFound', { n: shown })] : []),
      ...(tools ? [this.say('techCount', { n: tools })] : []),
    ];
    return html`<div class="find" part="search">
      <label for="query">${this.say('filter')}</label>
      <input
        id="query"
        type="search"
        autocomplete="off"
        .value=${this.query}
        @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
      />
      <p class="small muted" role="status">
        ${!query
          ? nothing
          : shown || tools
            ? new Intl.ListFormat(this.say.language, { type: 'unit' }).format(found)
            : this.say('filterNone', { text: this.query.trim() })}
      </p>
    </div>`;
  }

  #skills({ heading: title, skills, grouped }: View, query: string): Content {
    if (!skills.length) return nothing;
    const groups: Group<Skill>[] = grouped
      ? groupSkills(skills).map(({ label, skills: entries }) => ({ label, entries }))
      : [{ entries: skills }];
    const several = groups.length > 1;
    return this.#view(title, skills.length, groups, query, (each) => html`<div class="groups">${each.map(
      ({ label, entries }) =>
        html`<div class="group ${several && label ? '' : 'wide'}" part="group">
          ${several || label ? this.#groupLabel(label, entries.length) : nothing}
          <ul lang=${this.textLanguage} dir=${this.textDirection}>
            ${entries.map((skill) => this.#skill(skill))}
          </ul>
        </div>`,
    )}</div>`);
  }

  #technologies(groups: Group<NamedTechnology>[], query: string): Content {
    const all = groups.flatMap(({ entries }) => entries);
    if (!all.length) return nothing;
    const several = groups.length > 1 || groups[0]!.label;
    const say = this.say;
    const demand = all.some(({ inDemand }) => inDemand);
    const hot = all.some(({ inDemand, hot }) => hot && !inDemand);
    const key = html`<p class="key small muted">
      ${demand ? html`<span>${mark(1)}${say('techInDemand')}</span>` : nothing}
      ${hot ? html`<span>${mark(0)}${say('techHot')}</span>` : nothing}
    </p>`;
    return this.#view(
      'tech',
      all.length,
      groups,
      query,
      (each) => html`<div class="techs">
        ${each.map(
          ({ label, entries }) => html`<div class="tech-group" part="group">
            ${several
              ? heading(
                  this.level(2),
                  label
                    ? html`<span lang=${this.textLanguage}>${this.sentence(label)}</span>`
                    : say('techOther'),
                  'category',
                )
              : nothing}
            <ul class="tags" lang=${this.textLanguage}>
              ${entries.map((technology) => this.#technology(technology))}
            </ul>
          </div>`,
        )}
      </div>`,
      demand || hot ? key : nothing,
    );
  }

  /** A heading with its count, the first entries, and the rest folded. */
  #view<T>(
    title: keyof Messages,
    total: number,
    groups: Group<T>[],
    query: string,
    show: (groups: Group<T>[]) => TemplateResult,
    key: Content = nothing,
  ): TemplateResult {
    const { limit } = this;
    const most = limit !== null && limit >= 0 ? Math.trunc(limit) : 12;
    const [first, folded] = foldGroups(groups, query ? 0 : most);
    const count = html`<span class="count">${new Intl.NumberFormat(this.say.language).format(total)}</span>`;
    return html`<div class="view" part="view">
      ${heading(this.level(1), html`${this.say(title)}${count}`, 'sub')}${key}
      ${show(first)}${folded.length ? fold(this.say, total, show(folded)) : nothing}
    </div>`;
  }

  #groupLabel(label: string | undefined, count: number): TemplateResult {
    const number = new Intl.NumberFormat(this.say.language).format(count);
    return heading(
      this.level(2),
      html`<span lang=${label ? this.textLanguage : nothing} dir=${label ? this.textDirection : nothing}
          >${label ? this.sentence(label) : this.say('skillsOther')}</span
        ><span>${number}</span>`,
      'label',
    );
  }

  #skill(skill: Skill): TemplateResult {
    const { description } = skill;
    const label = html`<span>${this.sentence(skill.label)}${this.#held(skill)}</span>`;
    return html`<li class="skill" part="skill">
      ${description
        ? html`<details>
            <summary>${label}</summary>
            <div class="about">${paragraphs(description)}</div>
          </details>`
        : html`<span class="plain-skill">${label}</span>`}
    </li>`;
  }

  #held(skill: Skill): Content {
    if (!this.#owned) return nothing;
    const has = isOwned(skill, this.#owned);
    return html`<span class="have ${has ? 'owned' : ''}" lang=${this.say.language}
      >${mark(has ? 1 : 0)}${this.say(has ? 'have' : 'learn')}</span
    >`;
  }

  #technology({ label, inDemand, hot }: NamedTechnology): TemplateResult {
    const said = inDemand ? 'techInDemand' : hot ? 'techHot' : undefined;
    return html`<li class=${inDemand ? 'demand' : ''} part="technology">${when(
      said,
      () => mark(inDemand ? 1 : 0),
    )}${label}${when(
      said,
      (known) => html`<span class="hidden" lang=${this.say.language}> ${this.say(known)}</span>`,
    )}</li>`;
  }

  #ownedCount(skills: readonly Skill[]): Content {
    const owned = this.#owned;
    if (!owned) return nothing;
    const shown = new Map(
      skills
        .filter((skill) =>
          this.#words().some((word) => word !== 'technologies' && isInView(skill, word as SkillView)),
        )
        .map((skill) => [skillKey(skill), isOwned(skill, owned)]),
    );
    if (!shown.size) return nothing;
    const n = [...shown.values()].filter(Boolean).length;
    return html`<p class="muted">${this.say('haveCount', { n, total: shown.size })}</p>`;
  }

  /** The words of `show` that name a view, each once. */
  #words(): string[] {
    const words = (this.show ?? DEFAULT_VIEWS).split(/\s+/).filter(Boolean);
    for (const word of words) {
      if (!VIEWS.includes(word)) {
        warnOnce(
          `<${this.localName}>: show: expected words of ${VIEWS.join(', ')}, found ${JSON.stringify(word)}. It is left out.`,
          this,
        );
      }
    }
    return [...new Set(words)].filter((word) => VIEWS.includes(word));
  }

  #readOwned(): ReadonlySet<string> | undefined {
    const { owned } = this;
    if (owned === undefined || owned === null) return;
    try {
      const list: unknown = typeof owned === 'string' ? JSON.parse(owned) : owned;
      if (Array.isArray(list) && list.every((each) => typeof each === 'string')) {
        return new Set(list.flatMap((each) => [each.trim(), each.trim().toLowerCase()]));
      }
    } catch {
      // The warning below says what was expected.
    }
    warnOnce(
      `<${this.localName}>: owned: expected a JSON array of labels or URIs, found ${JSON.stringify(owned)}. It is left out.`,
      this,
    );
    return;
  }
}

/** What a word of `show` stands for; knowledge is needed, or good to have. */
function viewsOf(skills: readonly Skill[], word: SkillView): View[] {
  const inView = skills.filter((skill) => isInView(skill, word));
  switch (word) {
    case 'essential':
      return [{ heading: 'skillsNeed', skills: inView, grouped: true }];
    case 'optional':
      return [{ heading: 'skillsHelp', skills: inView, grouped: true }];
    case 'cross-sector':
      return [{ heading: 'alsoElsewhere', skills: inView, grouped: false }];
    case 'knowledge':
      return (['essential', 'optional'] as const).map((relation) => ({
        heading: relation === 'essential' ? 'knowledgeNeed' : 'knowledgeHelp',
        skills: inView.filter((skill) => skill.relation === relation),
        grouped: false,
      }));
  }
}

/** Groups with only the entries that match, without those that have none. */
function filtered<T>(groups: readonly Group<T>[], matches: (entry: T) => boolean): Group<T>[] {
  return groups
    .map(({ label, entries }) => ({ label, entries: entries.filter(matches) }))
    .filter(({ entries }) => entries.length);
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
