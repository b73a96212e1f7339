import type { OccupationError } from '../data/occupation-error.js';
import type { Answer } from '../model/fit.js';
import type { Occupation, Pathway } from '../model/occupation.js';
/** The sections that a visitor can see. */
export type Section = 'card' | 'fit' | 'day' | 'skills' | 'pathways' | 'faq';
/** `occupation-load`: an element shows a new document. Does not bubble. */
export declare class OccupationLoadEvent extends Event {
    /** The validated document. */
    readonly occupation: Occupation;
    constructor(
    /** The validated document. */
    occupation: Occupation);
}
/** `occupation-error`: an element could not show its document. Does not bubble. */
export declare class OccupationErrorEvent extends Event {
    /** What went wrong. */
    readonly error: OccupationError;
    constructor(
    /** What went wrong. */
    error: OccupationError);
}
/** `fit-check-complete`: all questions are answered, or the score has changed since. */
export declare class FitCheckCompleteEvent extends Event {
    /** Weighted mean of the answers, 0 to 1. */
    readonly score: number;
    /** The outcome as shown. */
    readonly outcome: {
        readonly title: string;
        readonly text?: string;
    };
    /** Yes 1, not sure 0.5, no 0, in the order of the questions; only with `share-answers`. */
    readonly answers?: readonly Answer[] | undefined;
    constructor(
    /** Weighted mean of the answers, 0 to 1. */
    score: number, 
    /** The outcome as shown. */
    outcome: {
        readonly title: string;
        readonly text?: string;
    }, 
    /** Yes 1, not sure 0.5, no 0, in the order of the questions; only with `share-answers`. */
    answers?: readonly Answer[] | undefined);
}
/** `occupation-view`: half of a section was visible for a second; once an element. */
export declare class OccupationViewEvent extends Event {
    readonly occupation: Occupation;
    readonly section: Section;
    constructor(occupation: Occupation, section: Section);
}
/** `occupation-action`: a person follows the button. Cancelable: then the link is not followed. */
export declare class OccupationActionEvent extends Event {
    readonly occupation: Occupation;
    /** Where the link leads. */
    readonly href: string;
    constructor(occupation: Occupation, 
    /** Where the link leads. */
    href: string);
}
/** `occupation-pathway`: a person follows a related occupation. Cancelable. */
export declare class OccupationPathwayEvent extends Event {
    readonly occupation: Occupation;
    /** Where the link leads. */
    readonly href: string;
    readonly pathway: Pathway;
    constructor(occupation: Occupation, 
    /** Where the link leads. */
    href: string, pathway: Pathway);
}
declare global {
    interface HTMLElementEventMap {
        'occupation-load': OccupationLoadEvent;
        'occupation-error': OccupationErrorEvent;
        'fit-check-complete': FitCheckCompleteEvent;
        'occupation-view': OccupationViewEvent;
        'occupation-action': OccupationActionEvent;
        'occupation-pathway': OccupationPathwayEvent;
    }
}
