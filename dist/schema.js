// The document for people who write, check or store it, without the elements: `occupation-widgets/schema`.
export { parseOccupation } from './data/parse-occupation.js';
export { OccupationError } from './data/occupation-error.js';
export { MAX_ENTRIES, occupationSchema } from './model/occupation.js';
