import { defineAll } from './define.js';
import { takeMessages } from './text/handed-over.js';
import { watchPlaceholders } from './placeholders.js';

export { OccupationError, type OccupationErrorKind } from './data/occupation-error.js';
export type { OccupationState } from './data/occupation-controller.js';
export { CareerPathways } from './elements/career-pathways.js';
export { DayTimeline } from './elements/day-timeline.js';
export {
  FitCheckCompleteEvent,
  OccupationActionEvent,
  OccupationErrorEvent,
  OccupationLoadEvent,
  OccupationPathwayEvent,
  OccupationViewEvent,
} from './elements/events.js';
export { FitCheck } from './elements/fit-check.js';
export { OccupationCard } from './elements/occupation-card.js';
export { OccupationFaq } from './elements/occupation-faq.js';
export { OccupationProfile } from './elements/occupation-profile.js';
export { SkillList } from './elements/skill-list.js';
export type { Occupation } from './model/occupation.js';
export type { ShapeIssue } from './model/shape-issues.js';
export { upgradePlaceholders } from './placeholders.js';
export { addMessages, type Messages } from './text/messages.js';

takeMessages();
defineAll();
watchPlaceholders();
