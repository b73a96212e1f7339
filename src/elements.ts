// Every element: the one place that names them all.
export { CareerPathways } from './elements/career-pathways.js';
export { DayTimeline } from './elements/day-timeline.js';
export { FitCheck } from './elements/fit-check.js';
export { OccupationCard } from './elements/occupation-card.js';
export { OccupationFaq } from './elements/occupation-faq.js';
export { OccupationProfile } from './elements/occupation-profile.js';
export { SkillList } from './elements/skill-list.js';
