import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { LiveElement } from './live-element.js';
import { type TemplateResult } from './template.js';
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
export declare class CareerPathways extends LiveElement {
    #private;
    static readonly tag: string;
    static readonly section = "pathways";
    static readonly parts: string[];
    static readonly sentences: {
        pathsHeading: string;
        pathsNext: string;
        pathsSpecial: string;
        pathsBroad: string;
        pathsSimilar: string;
        pathsShared: {
            one: string;
            other: string;
        };
        pathsLearn: string;
        pathsMoreStudy: string;
        pathsLessStudy: string;
        pathsNote: string;
        andMore: string;
        loading: string;
        failed: string;
        failedOffline: string;
        empty: string;
        sources: string;
    };
    /** @internal */ say: Phrases<keyof typeof CareerPathways.sentences>;
    static styles: string[];
    /** @internal */
    shows({ pathways }: Occupation): boolean;
    protected content(occupation: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'career-pathways': CareerPathways;
    }
}
