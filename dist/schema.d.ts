import { occupationSchema as ours } from './model/occupation.js';
export { parseOccupation } from './data/parse-occupation.js';
export { OccupationError, type OccupationErrorKind } from './data/occupation-error.js';
export type { ShapeIssue } from './model/shape-issues.js';
export { MAX_ENTRIES } from './model/occupation.js';
export type { Action, DayEntry, Education, Fact, FitCheckDocument, FitOutcome, Identifiers, Occupation, Pathway, Skill, Source, Technology, } from './model/occupation.js';
/** The schema with all that Zod gives its own: a part of others, with keys and rules of one's own. */
export declare const occupationSchema: typeof ours;
