import type { Technology } from './occupation.js';
import type { Group } from './skills.js';
/** A technology that is only a name, or a full one, as a full one. */
export type NamedTechnology = Exclude<Technology, string>;
/**
 * Technologies by category. In demand come first, then hot, then as given: within a category, and of
 * categories by their first technology. Those without a category come last.
 */
export declare function groupTechnologies(technologies: readonly Technology[]): Group<NamedTechnology>[];
