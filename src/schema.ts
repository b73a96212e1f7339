// The document for people who write, check or store it, without the elements: `occupation-widgets/schema`.
export { parseOccupation } from './data/parse-occupation.js';
export { OccupationError, type OccupationErrorKind } from './data/occupation-error.js';
export type { ShapeIssue } from './model/shape-issues.js';
export { MAX_ENTRIES, occupationSchema } from './model/occupation.js';
export type {
  Action,
  DayEntry,
  Education,
  Fact,
  FitCheckDocument,
  FitOutcome,
  Identifiers,
  Occupation,
  Pathway,
  Skill,
  Source,
  Technology,
} from './model/occupation.js';
