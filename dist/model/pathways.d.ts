import type { Occupation, Pathway } from './occupation.js';
/** Pathways by relation, without the relations that have none. */
export declare function pathwaysByRelation(pathways: readonly Pathway[]): {
    relation: Pathway['relation'];
    pathways: Pathway[];
}[];
/** Levels of study that the other occupation usually needs above this one's; unknown is 0. */
export declare function studyDifference({ education }: Occupation, pathway: Pathway): number;
