import type { Occupation } from '../model/occupation.js';
import { CareerPathways } from './career-pathways.js';
import { DayTimeline } from './day-timeline.js';
import type { Section } from './events.js';
import { FitCheck } from './fit-check.js';
import { OccupationCard } from './occupation-card.js';
import { LiveElement } from './live-element.js';
import type { OccupationElement } from './occupation-element.js';
import { OccupationFaq } from './occupation-faq.js';
import { SkillList } from './skill-list.js';
import type { IsSet } from './reactive-element.js';
import { styles } from './occupation-profile.styles.js';
import { html, nothing, type TemplateResult } from './template.js';

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
export class OccupationProfile extends LiveElement {
  static override readonly tag: string = 'occupation-profile';
  static override styles = [...LiveElement.styles, styles];
  static override properties = {
    ...LiveElement.properties,
    show: {},
    skills: {},
    href: {},
    actionLabel: { attribute: 'action-label' },
    actionHref: { attribute: 'action-href' },
    shareAnswers: { type: Boolean, attribute: 'share-answers', standard: false },
    hourCycle: { attribute: 'hour-cycle' },
    limit: { type: Number, standard: 12 },
    filter: { type: Boolean, standard: false },
    owned: {},
  };

  /** The sections in order: words of `card fit day skills pathways faq`. */
  show?: string | null;
  /** The views of skills: `show` of `<skill-list>`. */
  skills?: string | null;
  /** Where the title links: a page for people, relative to the page. */
  href?: string | null;
  /** Words of the author's own button. */
  actionLabel?: string | null;
  /** Address of the author's own button, relative to the page; names in braces are filled in. */
  actionHref?: string | null;
  /** Puts the answers of the fit check into its event. */
  shareAnswers!: boolean;
  /** `h12` or `h23`; without it the language decides. */
  hourCycle?: 'h12' | 'h23' | null;
  /** Entries a view of skills before "Show all"; 0 for all. */
  limit!: number | null;
  /** Adds a search box to the skills. */
  filter!: boolean;
  /** What the person has: a JSON array, or an array, of labels or URIs of skills. */
  owned?: string | readonly string[] | null;

  readonly #parts = new Map<Section, OccupationElement>();
  /** Those of the chosen parts that have something to show; asking passes everything on to them. */
  #shown: OccupationElement[] = [];

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
    return this.#shown.length > 0;
  }

  /** @internal */
  override showsFaq(): boolean {
    return this.#sections().includes('faq');
  }

  /** @internal */
  override speak(language: string): void {
    super.speak(language);
    // Before its first number a browser reads its data of languages, for 15 ms: now nobody waits for that.
    if (this.state.status === 'loading') this.number(0);
  }

  /** @internal One a turn: its parts render after it. */
  override get turn(): number {
    return 0;
  }

  protected override willUpdate(isSet: IsSet): void {
    super.willUpdate(isSet);
    const { occupation } = this.state;
    const parts = occupation ? this.#sections().map((section) => this.#part(section)) : [];
    this.#shown = parts.filter((part) => part.shows(occupation!));
  }

  /** A part that came with the page is moved: who is on something in it stays there. */
  protected override paint(content: TemplateResult): void {
    const focused = this.renderRoot.activeElement?.shadowRoot?.activeElement;
    super.paint(content);
    (focused as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  }

  protected override content(occupation: Occupation): TemplateResult {
    const titled = this.#sections().includes('card') || !this.headingText;
    return html`
      ${titled ? nothing : this.ownHeading(nothing)}
      ${this.#shown.map((part) => html`<div class="section" lang=${this.language}>${part}</div>`)}
      ${this.sources(occupation)}
    `;
  }

  /** A section's element: the one that came with the page, else made once, by class and not by tag. */
  #part(section: Section): OccupationElement {
    let part = this.#parts.get(section);
    if (!part) {
      const Part = PARTS[section];
      // In Node there is no root.
      const came = this.renderRoot?.querySelector(Part.tag);
      part = came instanceof Part ? came : new Part();
      part.embedded = true;
      part.setAttribute(
        'exportparts',
        Part.parts.map((name) => `${name}:${section}-${name}`).join(),
      );
      this.#parts.set(section, part);
    }
    // A part takes what it knows of these and has no use for the rest.
    const { href, actionLabel, actionHref, shareAnswers, hourCycle, limit, filter, owned } = this;
    Object.assign(part, {
      ...{ href, actionLabel, actionHref, shareAnswers, hourCycle, limit, filter, owned },
      src: this.src,
      show: this.skills,
    });
    if (section === 'card') part.headingText = this.headingText;
    part.headingLevel = section === 'card' ? this.level(0) : this.#innerLevel();
    part.give(this.state, this.baseUrl);
    return part;
  }

  /** The sections' level: below the title where there is one. */
  #innerLevel(): number {
    const titled = this.#sections().includes('card') ? this.headingText !== '' : this.headingText;
    return titled ? this.level(1) : this.level(0);
  }

  #sections(): Section[] {
    return this.chosen(this.show, SECTIONS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'occupation-profile': OccupationProfile;
  }
}
