import { CareerPathways } from './career-pathways.js';
import { DayTimeline } from './day-timeline.js';
import { FitCheck } from './fit-check.js';
import { OccupationCard } from './occupation-card.js';
import { LiveElement } from './live-element.js';
import { OccupationFaq } from './occupation-faq.js';
import { SkillList } from './skill-list.js';
import { styles } from './occupation-profile.styles.js';
import { html, nothing } from './template.js';
/** The sections in their default order. */
const PARTS = {
    card: OccupationCard,
    fit: FitCheck,
    day: DayTimeline,
    skills: SkillList,
    pathways: CareerPathways,
    faq: OccupationFaq,
};
const SECTIONS = Object.keys(PARTS);
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
    static { this.tag = 'occupation-profile'; }
    static { this.styles = [...LiveElement.styles, styles]; }
    static { this.properties = {
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
    }; }
    #parts = new Map();
    /** Those of the chosen parts that have something to show; asking passes everything on to them. */
    #shown = [];
    /** Registers the profile and its parts; a part whose tag is taken gets one of its own. */
    static define(tag = this.tag) {
        super.define(tag);
        if (customElements.get(tag) !== this)
            return;
        for (const Part of Object.values(PARTS)) {
            Part.define();
            if (!customElements.getName(Part))
                Part.define(`occupation-profile-${Part.tag}`);
        }
    }
    /** @internal */
    shows() {
        return this.#shown.length > 0;
    }
    /** @internal */
    showsFaq() {
        return this.#sections().includes('faq');
    }
    /** @internal */
    speak(language) {
        super.speak(language);
        // Before its first number a browser reads its data of languages, for 15 ms: now nobody waits for that.
        if (this.state.status === 'loading')
            this.number(0);
    }
    /** @internal One a turn: its parts render after it. */
    get turn() {
        return 0;
    }
    willUpdate(isSet) {
        super.willUpdate(isSet);
        const { occupation } = this.state;
        const parts = occupation ? this.#sections().map((section) => this.#part(section)) : [];
        this.#shown = parts.filter((part) => part.shows(occupation));
    }
    /** A part that came with the page is moved: who is on something in it stays there. */
    paint(content) {
        const focused = this.renderRoot.activeElement?.shadowRoot?.activeElement;
        super.paint(content);
        focused?.focus({ preventScroll: true });
    }
    content(occupation) {
        const titled = this.#sections().includes('card') || !this.headingText;
        return html `${titled ? nothing : this.ownHeading(nothing)} ${this.#shown.map((part) => html `<div class="section" lang="${this.language}">${part}</div>`)} ${this.sources(occupation)}`;
    }
    /** A section's element: the one that came with the page, else made once, by class and not by tag. */
    #part(section) {
        let part = this.#parts.get(section);
        if (!part) {
            const Part = PARTS[section];
            // In Node there is no root.
            const came = this.renderRoot?.querySelector(Part.tag);
            part = came instanceof Part ? came : new Part();
            part.embedded = true;
            part.setAttribute('exportparts', Part.parts.map((name) => `${name}:${section}-${name}`).join());
            this.#parts.set(section, part);
        }
        // A part takes what it knows of these and has no use for the rest.
        const { href, actionLabel, actionHref, shareAnswers, hourCycle, limit, filter, owned } = this;
        Object.assign(part, {
            ...{ href, actionLabel, actionHref, shareAnswers, hourCycle, limit, filter, owned },
            src: this.src,
            show: this.skills,
        });
        if (section === 'card')
            part.headingText = this.headingText;
        part.headingLevel = section === 'card' ? this.level(0) : this.#innerLevel();
        part.give(this.state, this.baseUrl);
        return part;
    }
    /** The sections' level: below the title where there is one. */
    #innerLevel() {
        const titled = this.#sections().includes('card') ? this.headingText !== '' : this.headingText;
        return titled ? this.level(1) : this.level(0);
    }
    #sections() {
        return this.chosen(this.show, SECTIONS);
    }
}
