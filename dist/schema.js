// The document for people who write, check or store it, without the elements: `occupation-widgets/schema`.
import { $ZodType, $constructor } from 'zod/v4/core';
import { occupationSchema as ours } from './model/occupation.js';
import { object } from './model/shapes.js';
export { parseOccupation } from './data/parse-occupation.js';
export { OccupationError } from './data/occupation-error.js';
export { MAX_ENTRIES } from './model/occupation.js';
/** Reads as the widgets do. */
const OccupationSchema = $constructor('OccupationSchema', (schema, def) => {
    $ZodType.init(schema, def);
    const { _zod: document } = object(def.shape);
    schema._zod.parse = (payload, context) => document.run(payload, context);
});
/** The schema with all that Zod gives its own: a part of others, with keys and rules of one's own. */
export const occupationSchema = new OccupationSchema(ours._zod.def);
