import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { LiveElement } from './live-element.js';
import { type TemplateResult } from './template.js';
/**
 * `<occupation-faq>`: questions and answers in disclosures, found by the browser's own search.
 *
 * @summary Questions and answers.
 * @csspart heading - The heading.
 * @csspart question - One question.
 * @csspart answer - One answer.
 */
export declare class OccupationFaq extends LiveElement {
    static readonly tag: string;
    static readonly section = "faq";
    static readonly parts: string[];
    static readonly sentences: {
        faqHeading: string;
        loading: string;
        failed: string;
        failedOffline: string;
        empty: string;
        sources: string;
    };
    /** @internal */ say: Phrases<keyof typeof OccupationFaq.sentences>;
    static styles: string[];
    /** @internal */
    showsFaq(): boolean;
    /** @internal */
    shows({ faq }: Occupation): boolean;
    /**
     * What a person has opened of a prerendered page before the script was there stays open. Not in
     * `LiveElement`, for all: the skill list alone has no room for it within its budget.
     */
    protected paint(content: TemplateResult): void;
    protected content({ faq }: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'occupation-faq': OccupationFaq;
    }
}
