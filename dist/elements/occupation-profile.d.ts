import type { Occupation } from '../model/occupation.js';
import { LiveElement } from './live-element.js';
import type { IsSet } from './reactive-element.js';
import { type TemplateResult } from './template.js';
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
export declare class OccupationProfile extends LiveElement {
    #private;
    static readonly tag: string;
    static styles: string[];
    static properties: {
        show: {};
        skills: {};
        href: {};
        actionLabel: {
            attribute: string;
        };
        actionHref: {
            attribute: string;
        };
        shareAnswers: {
            type: BooleanConstructor;
            attribute: string;
            standard: boolean;
        };
        hourCycle: {
            attribute: string;
        };
        limit: {
            type: NumberConstructor;
            standard: number;
        };
        filter: {
            type: BooleanConstructor;
            standard: boolean;
        };
        owned: {};
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
    shareAnswers: boolean;
    /** `h12` or `h23`; without it the language decides. */
    hourCycle?: 'h12' | 'h23' | null;
    /** Entries a view of skills before "Show all"; 0 for all. */
    limit: number | null;
    /** Adds a search box to the skills. */
    filter: boolean;
    /** What the person has: a JSON array, or an array, of labels or URIs of skills. */
    owned?: string | readonly string[] | null;
    /** Registers the profile and its parts; a part whose tag is taken gets one of its own. */
    static define(tag?: string): void;
    /** @internal */
    shows(): boolean;
    /** @internal */
    showsFaq(): boolean;
    /** @internal */
    speak(language: string): void;
    /** @internal One a turn: its parts render after it. */
    get turn(): number;
    protected willUpdate(isSet: IsSet): void;
    /** A part that came with the page is moved: who is on something in it stays there. */
    protected paint(content: TemplateResult): void;
    protected content(occupation: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'occupation-profile': OccupationProfile;
    }
}
