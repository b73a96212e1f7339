import * as elements from './elements.js';
/** Every element; each class knows its tag. */
export declare const elementClasses: (typeof elements.CareerPathways | typeof elements.DayTimeline | typeof elements.FitCheck | typeof elements.OccupationCard | typeof elements.OccupationFaq | typeof elements.SkillList | typeof elements.OccupationProfile)[];
/**
 * Registers every tag that is free. On browsers older than Chrome and Edge 125, Firefox 128 and
 * Safari 18, and on pages that allow no templates, nothing is registered, and what the author put
 * inside stays.
 */
export declare function defineAll(): void;
