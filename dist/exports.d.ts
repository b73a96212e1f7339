export { OccupationError, type OccupationErrorKind } from './data/occupation-error.js';
export type { OccupationState } from './data/occupation-controller.js';
export * from './elements.js';
export { FitCheckCompleteEvent, OccupationActionEvent, OccupationErrorEvent, OccupationLoadEvent, OccupationPathwayEvent, OccupationViewEvent, } from './elements/events.js';
export type { Occupation } from './model/occupation.js';
export type { ShapeIssue } from './model/shape-issues.js';
export { upgradePlaceholders } from './placeholders.js';
export { addMessages, type Messages } from './text/messages.js';
