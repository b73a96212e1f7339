// What the package exports; no side effects. In Node, where frameworks render pages, this is all of it.
export { OccupationError } from './data/occupation-error.js';
export * from './elements.js';
export { FitCheckCompleteEvent, OccupationActionEvent, OccupationErrorEvent, OccupationLoadEvent, OccupationPathwayEvent, OccupationViewEvent, } from './elements/events.js';
export { upgradePlaceholders } from './placeholders.js';
export { addMessages } from './text/messages.js';
