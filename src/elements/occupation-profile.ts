import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Occupation } from '../model/occupation.js';
import { warnOnce } from '../warn-once.js';
import { CareerPathways } from './career-pathways.js';
import { DayTimeline } from './day-timeline.js';
import type { Section } from './events.js';
import { FitCheck } from './fit-check.js';
import { heading, sourceList } from './fragments.js';
import { OccupationCard } from './occupation-card.js';
import { OccupationElement } from './occupation-element.js';
import { OccupationFaq } from './occupation-faq.js';
import { SkillList } from './skill-list.js';
import { styles } from './occupation-profile.styles.js';

/** The sections in their default order. */
const PARTS = {
  card: OccupationCard,
  fit: FitCheck,
  day: DayTimeline,
  skills: SkillList,
  pathways: CareerPathways,
  faq: OccupationFaq,
} as const satisfies Record<Section, typeof OccupationElement>;

const SECTIONS = Object.keys(PARTS) as Section[];

/**
 * `<occupation-profile>`: the whole page from one tag, as one sheet.
 *
 * @summary All sections of an occupation.
 * @csspart card-title - Every part of a section, with the section's name before it: `day-entry`,
 * `skills-group`, `pathways-overlap`, `faq-question`, `fit-result` and so on.
 * @csspart card-sources - Where the data are from.
 * @fires fit-check-complete - All questions are answered, or the score has changed since.
 * @fires occupation-action - The button is followed; cancelable.
 * @fires occupation-pathway - A link to an occupation is followed; cancelable.
 */
export class OccupationProfile extends OccupationElement {
  static override readonly tag: string = 'occupation-profile';
  static override styles = [...OccupationElement.styles, styles];

  /** The sections in order: words of `card fit day skills pathways faq`. */
  @property() show?: string | null;
  /** The views of skills: `show` of `<skill-list>`. */
  @property() skills?: string | null;
  /** Where the title links: a page for people. */
  @property() href?: string | null;
  /** Words of the author's own button. */
  @property({ attribute: 'action-label' }) actionLabel?: string | null;
  /** Address of the author's own button; names in braces are filled in. */
  @property({ attribute: 'action-href' }) actionHref?: string | null;
  /** Puts the answers of the fit check into its event. */
  @property({ type: Boolean, attribute: 'share-answers' }) shareAnswers = false;
  /** `h12` or `h23`; without it the language decides. */
  @property({ attribute: 'hour-cycle' }) hourCycle?: 'h12' | 'h23' | null;
  /** Entries a view of skills before "Show all"; 0 for all. */
  @property({ type: Number }) limit: number | null = 12;
  /** Adds a search box to the skills. */
  @property({ type: Boolean }) filter = false;
  /** What the person has: a JSON array, or an array, of labels or URIs of skills. */
  @property() owned?: string | readonly string[] | null;

  readonly #parts = new Map<Section, OccupationElement>();

  /** Registers the profile and its parts; a part whose tag is taken gets one of its own. */
  static override define(tag = this.tag): void {
    super.define(tag);
    if (customElements.get(tag) !== (this as unknown)) return;
    for (const Part of Object.values(PARTS)) {
      Part.define();
      if (!customElements.getName(Part)) Part.define(`occupation-profile-${Part.tag}`);
    }
  }

  /** @internal */
  override shows(): boolean {
    return this.#words().length > 0;
  }

  protected override content(occupation: Occupation): TemplateResult {
    const words = this.#words();
    const title = words.includes('card') ? undefined : this.headingText;
    const parts = words
      .map((section) => this.#part(section))
      .filter((part) => part.shows(occupation));
    return html`
      ${title ? heading(this.level(0), title, 'heading') : nothing}${parts}
      ${sourceList(
        occupation.sources,
        this.level(1),
        this.say,
        (href) => this.link(href),
        this.textLanguage,
        this.textDirection,
      )}
    `;
  }

  /** A section's element with what the profile passes on; made once, by class and not by tag. */
  #part(section: Section): OccupationElement {
    let part = this.#parts.get(section);
    if (!part) {
      const Part = PARTS[section];
      part = new Part();
      part.embedded = true;
      part.setAttribute('exportparts', Part.parts.map((name) => `${name}:${section}-${name}`).join());
      this.#parts.set(section, part);
    }
    const { actionLabel, actionHref, src } = this;
    if (part instanceof OccupationCard) {
      Object.assign(part, { actionLabel, actionHref, href: this.href, headingText: this.headingText });
    } else if (part instanceof FitCheck) {
      Object.assign(part, { actionLabel, actionHref, shareAnswers: this.shareAnswers });
    } else if (part instanceof DayTimeline) {
      part.hourCycle = this.hourCycle;
    } else if (part instanceof SkillList) {
      const { skills: show, limit, filter, owned } = this;
      Object.assign(part, { show, limit, filter, owned });
    }
    part.src = src;
    part.headingLevel = section === 'card' ? this.level(0) : this.#innerLevel();
    part.give(this.state, this.baseUrl);
    return part;
  }

  /** The sections' level: below the title where there is one. */
  #innerLevel(): number {
    const titled = this.#words().includes('card') ? this.headingText !== '' : this.headingText;
    return titled ? this.level(1) : this.level(0);
  }

  /** The words of `show` that name a section, each once. */
  #words(): Section[] {
    const words = (this.show ?? SECTIONS.join(' ')).split(/\s+/).filter(Boolean) as Section[];
    for (const word of words) {
      if (!SECTIONS.includes(word)) {
        warnOnce(
          `<${this.localName}>: show: expected words of ${SECTIONS.join(', ')}, found ${JSON.stringify(word)}. It is left out.`,
          this,
        );
      }
    }
    return [...new Set(words)].filter((word) => SECTIONS.includes(word));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'occupation-profile': OccupationProfile;
  }
}
