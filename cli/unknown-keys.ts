import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod/mini';

/** A key that the schema does not know. */
export interface UnknownKey {
  /** Where: `skills[3].lable`. */
  path: string;
  /** The known key that it may be meant to be. */
  nearest?: string;
}

/** As many letters may differ for a key to be what another one was meant to be. */
const NEAR = 3;

/** The keys of a document that its schema does not know and the widgets ignore. */
export function unknownKeys(value: unknown, schema: z.core.$ZodType, path = ''): UnknownKey[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return unknownKeys(value, def.innerType, path);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((entry, i) => unknownKeys(entry, def.element, `${path}[${i}]`))
        : [];
    case 'union': {
      // An entry that is text has no keys.
      const object = def.options.find((option) => option._zod.def.type === 'object');
      return object ? unknownKeys(value, object, path) : [];
    }
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
      const known = Object.keys(def.shape);
      return Object.entries(value).flatMap(([key, inner]) => {
        const place = path ? `${path}.${key}` : key;
        if (Object.hasOwn(def.shape, key)) return unknownKeys(inner, def.shape[key]!, place);
        const nearest = closest(key, known);
        return { path: place, ...(distance(key, nearest) <= NEAR && { nearest }) };
      });
    }
    default:
      return [];
  }
}
