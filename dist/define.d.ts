import { CareerPathways } from './elements/career-pathways.js';
import { DayTimeline } from './elements/day-timeline.js';
import { FitCheck } from './elements/fit-check.js';
import { OccupationCard } from './elements/occupation-card.js';
import { OccupationFaq } from './elements/occupation-faq.js';
import { OccupationProfile } from './elements/occupation-profile.js';
import { SkillList } from './elements/skill-list.js';
/** Every element; each class knows its tag. */
export declare const elementClasses: (typeof CareerPathways | typeof DayTimeline | typeof FitCheck | typeof OccupationCard | typeof OccupationFaq | typeof SkillList | typeof OccupationProfile)[];
/**
 * Registers every tag that is free. On browsers older than Chrome and Edge 125, Firefox 128 and
 * Safari 18, and on pages that allow no templates, nothing is registered, and what the author put
 * inside stays.
 */
export declare function defineAll(): void;
