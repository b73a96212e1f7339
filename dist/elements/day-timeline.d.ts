import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { LiveElement } from './live-element.js';
import { type TemplateResult } from './template.js';
/**
 * `<day-timeline>`: a typical day in order, with the note that it is an example.
 *
 * @summary A typical day in order.
 * @csspart heading - The heading.
 * @csspart note - That the day is an example.
 * @csspart entry - One entry of the day.
 * @csspart time - The time of an entry.
 */
export declare class DayTimeline extends LiveElement {
    #private;
    static readonly tag: string;
    static readonly section = "day";
    static readonly parts: string[];
    static readonly sentences: {
        dayHeading: string;
        dayHeadingUntimed: string;
        dayNote: string;
        loading: string;
        failed: string;
        failedOffline: string;
        empty: string;
        sources: string;
    };
    /** @internal */ say: Phrases<keyof typeof DayTimeline.sentences>;
    static styles: string[];
    static properties: {
        hourCycle: {
            attribute: string;
        };
    };
    /** `h12` or `h23`; without it the language decides. */
    hourCycle?: 'h12' | 'h23' | null;
    /** @internal */
    shows({ day }: Occupation): boolean;
    protected content(occupation: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'day-timeline': DayTimeline;
    }
}
