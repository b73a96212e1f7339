import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { LiveElement } from './live-element.js';
import type { IsSet } from './reactive-element.js';
import { type TemplateResult } from './template.js';
/**
 * `<fit-check>`: a few questions to ask oneself. Not a test; the answers stay on the page.
 *
 * @summary Quick questions, progress, a result with its reasons and the next step.
 * @csspart heading - The heading.
 * @csspart progress - How many questions are answered.
 * @csspart question - One question with its answers.
 * @csspart answer - One answer.
 * @csspart result - The result with its reasons.
 * @csspart action - The button in the result.
 * @fires fit-check-complete - All questions are answered, or the score has changed since.
 * @fires occupation-action - The button is followed; cancelable.
 */
export declare class FitCheck extends LiveElement {
    #private;
    static readonly tag: string;
    static readonly section = "fit";
    static readonly parts: string[];
    static readonly sentences: {
        fitHeading: string;
        fitCount: {
            one: string;
            other: string;
        };
        fitNotTest: string;
        fitPrivacy: string;
        fitPrivacyShared: string;
        fitYes: string;
        fitNotSure: string;
        fitNo: string;
        fitProgress: string;
        fitHigh: string;
        fitHighText: string;
        fitMid: string;
        fitMidText: string;
        fitLow: string;
        fitLowText: string;
        fitUnsure: string;
        fitUnsureText: string;
        fitSaidYes: string;
        fitSaidNotSure: string;
        fitSaidNo: string;
        fitAgain: string;
        fitHint: string;
        action: string;
        loading: string;
        failed: string;
        failedOffline: string;
        empty: string;
        sources: string;
    };
    /** @internal */ say: Phrases<keyof typeof FitCheck.sentences>;
    static styles: string[];
    static properties: {
        shareAnswers: {
            type: BooleanConstructor;
            attribute: string;
            standard: boolean;
        };
        actionLabel: {
            attribute: string;
        };
        actionHref: {
            attribute: string;
        };
        answers: {
            state: boolean;
        };
    };
    /** Puts the answers into the event; the page then says that the website can see them. */
    shareAnswers: boolean;
    /** Words of the author's own button. */
    actionLabel?: string | null;
    /** Address of the author's own button, relative to the page; names in braces are filled in. */
    actionHref?: string | null;
    private answers;
    /** @internal */
    shows({ fitCheck }: Occupation): boolean;
    protected createRenderRoot(): ShadowRoot;
    protected willUpdate(isSet: IsSet): void;
    protected content(occupation: Occupation): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'fit-check': FitCheck;
    }
}
