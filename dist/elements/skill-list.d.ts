import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { LiveElement } from './live-element.js';
import type { IsSet } from './reactive-element.js';
import { type TemplateResult } from './template.js';
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
export declare class SkillList extends LiveElement {
    #private;
    static readonly tag: string;
    static readonly section = "skills";
    static readonly parts: string[];
    static readonly sentences: {
        showAll: string;
        showFewer: string;
        skillsHeading: string;
        skillsNeed: string;
        skillsHelp: string;
        knowledgeNeed: string;
        knowledgeHelp: string;
        alsoElsewhere: string;
        skillsOther: string;
        filter: string;
        filterFound: {
            one: string;
            other: string;
        };
        filterNone: string;
        have: string;
        learn: string;
        haveCount: string;
        tech: string;
        techOther: string;
        techInDemand: string;
        techHot: string;
        techCount: {
            one: string;
            other: string;
        };
        loading: string;
        failed: string;
        failedOffline: string;
        empty: string;
        sources: string;
    };
    /** @internal */ say: Phrases<keyof typeof SkillList.sentences>;
    static styles: string[];
    static properties: {
        show: {};
        limit: {
            type: NumberConstructor;
            standard: number;
        };
        filter: {
            type: BooleanConstructor;
            standard: boolean;
        };
        owned: {};
        query: {
            state: boolean;
            standard: string;
        };
    };
    /** The views in order: words of `essential optional knowledge cross-sector technologies`. */
    show?: string | null;
    /** Entries a view before "Show all"; 0 for all. */
    limit: number | null;
    /** Adds a search box. */
    filter: boolean;
    /** What the person has: a JSON array, or an array, of labels or URIs of skills. */
    owned?: string | readonly string[] | null;
    private query;
    /** @internal */
    shows({ skills, technologies }: Occupation): boolean;
    protected willUpdate(isSet: IsSet): void;
    protected content(occupation: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'skill-list': SkillList;
    }
}
