import type { Skill } from './occupation.js';
/** The views of skills that an author can choose from. */
export type SkillView = 'essential' | 'optional' | 'knowledge' | 'cross-sector';
/** Entries under one label; the label is missing for those that have no group of their own. */
export interface Group<T> {
    label?: string;
    entries: readonly T[];
    /** How many there are in all, where a fold parts them. */
    total?: number;
}
/** Whether a skill belongs to a view of skills: ESCO's type, relation and reuse level decide. */
export declare function isInView(skill: Skill, view: string): boolean;
/** ESCO's relation; a skill without one is essential. */
export declare function relationOf({ relation }: Skill): 'essential' | 'optional';
/** Entries by label, in the order of the first of each; those with none are a group too. */
export declare function groupBy<T>(entries: readonly T[], labelOf: (entry: T) => string | undefined): Group<T>[];
/** Skills by group, the largest first; groups of one share the last, which has no label. */
export declare function groupSkills(skills: readonly Skill[]): Group<Skill>[];
/**
 * Groups in two: those within the first `limit` entries, and the folded rest. A labelled group stays
 * whole unless it alone is longer than the limit. A limit of 0 folds nothing.
 */
export declare function foldGroups<T>(groups: readonly Group<T>[], limit: number): [shown: Group<T>[], folded: Group<T>[]];
/** One name for one skill, however often it is listed: its URI, else its label. */
export declare function skillKey({ uri, label }: Skill): string;
/** Whether a person who has `owned` (labels or URIs) has the skill. */
export declare function isOwned({ uri, label }: Skill, owned: ReadonlySet<string>): boolean;
