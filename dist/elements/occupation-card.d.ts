import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { OccupationElement } from './occupation-element.js';
import { type TemplateResult } from './template.js';
/**
 * `<occupation-card>`: what an occupation is, at a glance.
 *
 * @summary Sector, title, other titles, tagline, action, key facts, summary, responsibilities, sources.
 * @csspart sector - Area of work.
 * @csspart title - The heading.
 * @csspart tagline - The occupation in one sentence.
 * @csspart action - The button.
 * @csspart facts - The list of key facts.
 * @csspart fact - One key fact.
 * @csspart summary - What the job is.
 * @csspart responsibilities - What people do in it.
 * @csspart sources - Where the data are from.
 * @fires occupation-action - The button is followed; cancelable.
 */
export declare class OccupationCard extends OccupationElement {
    #private;
    static readonly tag: string;
    static readonly section = "card";
    static readonly parts: string[];
    static readonly sentences: {
        otherNames: string;
        about: string;
        doing: string;
        study: string;
        isced0: string;
        isced1: string;
        isced2: string;
        isced3: string;
        isced4: string;
        isced5: string;
        isced6: string;
        isced7: string;
        isced8: string;
        codes: string;
        action: string;
        andMore: string;
        loading: string;
        failed: string;
        failedOffline: string;
        empty: string;
        sources: string;
    };
    /** @internal */ say: Phrases<keyof typeof OccupationCard.sentences>;
    static styles: string[];
    static properties: {
        variant: {
            standard: string;
        };
        href: {};
        actionLabel: {
            attribute: string;
        };
        actionHref: {
            attribute: string;
        };
    };
    /** `compact` for lists of many. */
    variant: 'full' | 'compact';
    /** Where the title links: a page for people, relative to the page. */
    href?: string | null;
    /** Words of the author's own button. */
    actionLabel?: string | null;
    /** Address of the author's own button, relative to the page; names in braces are filled in. */
    actionHref?: string | null;
    /** @internal */
    shows(): boolean;
    /** @internal What is off screen of compact cards is not laid out: a turn has room for more of them. */
    get turn(): number;
    protected createRenderRoot(): ShadowRoot;
    /** Hundreds of cards are shown once and hardly ever changed. */
    protected paint(content: TemplateResult): void;
    protected sheet(occupation: Occupation): TemplateResult;
    protected content(occupation: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'occupation-card': OccupationCard;
    }
}
