// The shapes that documents are made of. Each is a schema of Zod: types are inferred from it, and Zod's
// functions take it. But none of Zod's code is needed to read, and each reads in few steps, without an
// object for every value: a page reads its first documents before the browser has compiled any of this.
import type * as z from 'zod/v4/core';

/** The most entries that any list of a document may hold. */
export const MAX_ENTRIES = 2000;

/**
 * Takes a value out of the payload, and puts in what was read. Shapes inside take the same payload, one
 * after the other.
 */
type Run = (payload: z.ParsePayload, context: z.ParseContextInternal) => z.ParsePayload;

/** What Zod's functions ask of a schema; `bag` is for the JSON Schema, `words` the pattern of text. */
const shape = <T extends z.$ZodType>(def: T['_zod']['def'], run: Run, bag = {}, words?: RegExp) =>
  ({ _zod: { def, run, bag, words } }) as unknown as T;

/** Adds an issue: what belongs here, in words. */
function misfit(payload: z.ParsePayload, message: string, path: string[] = [], more = false) {
  payload.issues.push({ code: 'custom', input: payload.value, message, path, continue: more });
  return payload;
}

/** Adds an issue with a value of the right type: other rules are asked all the same. */
const breaks = (payload: z.ParsePayload, message: string, ...path: string[]) =>
  misfit(payload, message, path, true);

/** Text that matches a pattern; white space at either end, where that allows it, is dropped. */
const words = (pattern: RegExp, expected: string, bag: object) =>
  shape<z.$ZodString>(
    { type: 'string' },
    (payload) => {
      if (typeof payload.value !== 'string') return misfit(payload, 'text');
      if (!pattern.test(payload.value)) return breaks(payload, expected);
      payload.value = payload.value.trim();
      return payload;
    },
    bag,
    pattern,
  );

/** Text for people: never HTML. */
export const text = words(/^/, '', {});

/** Text that must say something: characters without a shape would be a link that nobody sees. */
export const someText = words(/[^\s\p{Cc}\p{DI}]/u, 'some text', { minimum: 1 });

/** Text of a form. */
export const formatted = (pattern: RegExp, expected: string) =>
  words(pattern, expected, { patterns: new Set([pattern]) });

/** Limits of a number, in the words of JSON Schema. */
interface Limits {
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  /** For whole numbers. */
  multipleOf?: 1;
}

/** A number, not endless. */
export function number(limits: Limits) {
  const { multipleOf, minimum = -Infinity, maximum = Infinity } = limits;
  const { exclusiveMinimum = -Infinity } = limits;
  return shape<z.$ZodNumber>(
    { type: 'number' },
    (payload) => {
      const value = payload.value as number;
      if (!Number.isFinite(value)) return misfit(payload, 'a number');
      if (multipleOf && !Number.isInteger(value)) breaks(payload, 'a whole number');
      if (value < minimum) breaks(payload, `at least ${minimum}`);
      if (value > maximum) breaks(payload, `at most ${maximum}`);
      if (value <= exclusiveMinimum) breaks(payload, `more than ${exclusiveMinimum}`);
      return payload;
    },
    { ...limits },
  );
}

/** Yes or no. */
export const boolean = shape<z.$ZodBoolean>({ type: 'boolean' }, (payload) =>
  typeof payload.value === 'boolean' ? payload : misfit(payload, 'true or false'),
);

/** One of some words. */
export const oneOf = <const T extends string>(...values: T[]) =>
  shape<z.$ZodLiteral<T>>({ type: 'literal', values }, (payload) =>
    values.includes(payload.value as T)
      ? payload
      : misfit(payload, `one of ${values.map((value) => `"${value}"`).join(', ')}`),
  );

/** Puts the place of a value before the path of each issue with it; says how many issues there are now. */
function place(key: PropertyKey, issues: { path?: PropertyKey[] }[], from: number): number {
  for (const issue of issues.slice(from)) (issue.path ??= []).unshift(key);
  return issues.length;
}

/** A list of one kind of entries. */
export const list = <T extends z.$ZodType>(element: T) =>
  shape<z.$ZodArray<T>>(
    { type: 'array', element },
    (payload, context) => {
      const { value: input, issues } = payload;
      if (!Array.isArray(input)) return misfit(payload, 'a list');
      // Entries are counted before anybody looks inside them.
      const { length } = input;
      if (length > MAX_ENTRIES) return breaks(payload, `at most ${MAX_ENTRIES} entries`);
      const entries = new Array<unknown>(length);
      let seen = issues.length;
      // Who has as many issues as a list may have entries reads no further.
      for (let i = 0; i < length && seen <= MAX_ENTRIES; i++) {
        payload.value = input[i];
        void element._zod.run(payload, context);
        entries[i] = payload.value;
        if (issues.length > seen) seen = place(i, issues, seen);
      }
      payload.value = entries;
      return payload;
    },
    { maximum: MAX_ENTRIES },
  );

/** An object with these keys, without any other; `expected` is what to say where it is none. */
export function object<T extends z.$ZodShape>(fields: T, expected = 'an object') {
  const keys = Object.keys(fields);
  const shapes = Object.values(fields) as { _zod: z.$ZodTypeInternals & { words?: RegExp } }[];
  return shape<z.$ZodObject<T, z.$strip>>({ type: 'object', shape: fields }, (payload, context) => {
    const { value: input, issues } = payload;
    if (typeof input !== 'object' || !input || Array.isArray(input))
      return misfit(payload, expected);
    const known: Record<string, unknown> = {};
    let seen = issues.length;
    // Not `for…of`: its iterator costs more than what is done with a key.
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const { _zod } = shapes[i]!;
      const value = (input as Record<string, unknown>)[key];
      if (value === undefined && _zod.optin) continue;
      // Most are texts, and to call their shape would cost more than to read them.
      if (typeof value === 'string' && _zod.words?.test(value)) {
        known[key] = value.trim();
        continue;
      }
      payload.value = value;
      void _zod.run(payload, context);
      known[key] = payload.value;
      if (issues.length > seen) seen = place(key, issues, seen);
    }
    payload.value = known;
    return payload;
  });
}

/** An object with a rule for one property that needs to see the others. */
export const ruled = <T extends z.$ZodObject>(
  { _zod }: T,
  key: keyof z.infer<T> & string,
  expected: string,
  holds: (value: z.infer<T>) => boolean,
) =>
  shape<T>(_zod.def, (payload, context) => {
    const before = payload.issues.length;
    void _zod.run(payload, context);
    const fits = payload.issues.slice(before).every((issue) => issue.continue);
    return !fits || holds(payload.value as z.infer<T>) ? payload : breaks(payload, expected, key);
  });

/** Text, or else another shape. */
export const textOr = <T extends z.$ZodType>(other: T) =>
  shape<z.$ZodUnion<[z.$ZodString, T]>>(
    { type: 'union', options: [someText, other] },
    // Zod's own tries every shape, and then says of each why it does not fit.
    (payload, context) => {
      void (typeof payload.value === 'string' ? someText : other)._zod.run(payload, context);
      return payload;
    },
  );

/** Only ever asked for what is there: a shape around it looks first. */
export function optional<T extends z.$ZodType>(innerType: T) {
  const def = { type: 'optional', innerType };
  return {
    _zod: { ...innerType._zod, def, optin: 'optional', optout: 'optional' },
  } as unknown as z.$ZodOptional<T>;
}
