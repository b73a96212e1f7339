import type { Technology } from './occupation.js';
import { type Group } from './skills.js';
/** A technology that is only a name, or a full one, as a full one. */
export type NamedTechnology = Exclude<Technology, string>;
/** Technologies in demand first, then hot, then as given. */
export declare function rankTechnologies(technologies: readonly Technology[]): NamedTechnology[];
/** Technologies by category, in the order of their first; those without a category come last. */
export declare function groupTechnologies(technologies: readonly NamedTechnology[]): Group<NamedTechnology>[];
