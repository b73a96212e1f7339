/** `occupation-load`: an element shows a new document. Does not bubble. */
export class OccupationLoadEvent extends Event {
    constructor(
    /** The validated document. */
    occupation) {
        super('occupation-load');
        this.occupation = occupation;
    }
}
/** `occupation-error`: an element could not show its document. Does not bubble. */
export class OccupationErrorEvent extends Event {
    constructor(
    /** What went wrong. */
    error) {
        super('occupation-error');
        this.error = error;
    }
}
const PUBLIC = { bubbles: true, composed: true };
/** `fit-check-complete`: all questions are answered, or the score has changed since. */
export class FitCheckCompleteEvent extends Event {
    constructor(
    /** Weighted mean of the answers, 0 to 1. */
    score, 
    /** The outcome as shown. */
    outcome, 
    /** Yes 1, not sure 0.5, no 0, in the order of the questions; only with `share-answers`. */
    answers) {
        super('fit-check-complete', PUBLIC);
        this.score = score;
        this.outcome = outcome;
        this.answers = answers;
    }
}
/** `occupation-view`: half of a section was visible for a second; once an element. */
export class OccupationViewEvent extends Event {
    constructor(occupation, section) {
        super('occupation-view', PUBLIC);
        this.occupation = occupation;
        this.section = section;
    }
}
/** `occupation-action`: a person follows the button. Cancelable: then the link is not followed. */
export class OccupationActionEvent extends Event {
    constructor(occupation, 
    /** Where the link leads. */
    href) {
        super('occupation-action', { ...PUBLIC, cancelable: true });
        this.occupation = occupation;
        this.href = href;
    }
}
/** `occupation-pathway`: a person follows a related occupation. Cancelable. */
export class OccupationPathwayEvent extends Event {
    constructor(occupation, 
    /** Where the link leads. */
    href, pathway) {
        super('occupation-pathway', { ...PUBLIC, cancelable: true });
        this.occupation = occupation;
        this.href = href;
        this.pathway = pathway;
    }
}
