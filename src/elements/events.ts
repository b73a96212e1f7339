import type { OccupationError } from '../data/occupation-error.js';
import type { Answer } from '../model/fit.js';
import type { Occupation, Pathway } from '../model/occupation.js';

/** The sections that a visitor can see. */
export type Section = 'card' | 'fit' | 'day' | 'skills' | 'pathways' | 'faq';

/** `occupation-load`: an element shows a new document. Does not bubble. */
export class OccupationLoadEvent extends Event {
  constructor(
    /** The validated document. */
    readonly occupation: Occupation,
  ) {
    super('occupation-load');
  }
}

/** `occupation-error`: an element could not show its document. Does not bubble. */
export class OccupationErrorEvent extends Event {
  constructor(
    /** What went wrong. */
    readonly error: OccupationError,
  ) {
    super('occupation-error');
  }
}

const PUBLIC = { bubbles: true, composed: true };

/** `fit-check-complete`: all questions are answered, or the score has changed since. */
export class FitCheckCompleteEvent extends Event {
  constructor(
    /** Weighted mean of the answers, 0 to 1. */
    readonly score: number,
    /** The outcome as shown. */
    readonly outcome: { readonly title: string; readonly text?: string },
    /** Yes 1, not sure 0.5, no 0, in the order of the questions; only with `share-answers`. */
    readonly answers?: readonly Answer[],
  ) {
    super('fit-check-complete', PUBLIC);
  }
}

/** `occupation-view`: half of a section was visible for a second; once an element. */
export class OccupationViewEvent extends Event {
  constructor(
    readonly occupation: Occupation,
    readonly section: Section,
  ) {
    super('occupation-view', PUBLIC);
  }
}

/** `occupation-action`: a person follows the button. Cancelable: then the link is not followed. */
export class OccupationActionEvent extends Event {
  constructor(
    readonly occupation: Occupation,
    /** Where the link leads. */
    readonly href: string,
  ) {
    super('occupation-action', { ...PUBLIC, cancelable: true });
  }
}

/** `occupation-pathway`: a person follows a related occupation. Cancelable. */
export class OccupationPathwayEvent extends Event {
  constructor(
    readonly occupation: Occupation,
    /** Where the link leads. */
    readonly href: string,
    readonly pathway: Pathway,
  ) {
    super('occupation-pathway', { ...PUBLIC, cancelable: true });
  }
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
