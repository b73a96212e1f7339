// The shapes that documents are made of. zod/mini has them too, but each of its classes carries
// methods that a validator never calls; Zod's core classes are a third of the size. Every shape and
// every rule says in words what it expects, so that an issue is a sentence already.
import * as z from 'zod/v4/core';
import { $ZodType } from 'zod/v4/core';

/** The most entries that any list of a document may hold. */
export const MAX_ENTRIES = 2000;

/** What belongs here, in words. */
export const expects = (words: string) => ({ error: () => words });

/** What Zod runs after it has seen that the type is right; `bag` is for the JSON Schema. */
function check<T>(run: (payload: z.ParsePayload<T>) => void, bag: object = {}): z.$ZodCheck<T> {
  return {
    _zod: {
      def: { check: 'custom' },
      onattach: [({ _zod }) => Object.assign(_zod.bag, bag)],
      check: run,
    },
  };
}

/** A rule for a value, or for the one property of it that breaks the rule. */
export function rule<T>(
  expected: string,
  holds: (value: T) => boolean,
  bag?: object,
  path: string[] = [],
): z.$ZodCheck<T> {
  return check(({ value, issues }) => {
    if (holds(value)) return;
    issues.push({
      code: 'custom',
      input: value,
      message: expected,
      path: [...path],
      continue: true,
    });
  }, bag);
}

export const atLeast = (minimum: number) =>
  rule<number>(`at least ${minimum}`, (value) => value >= minimum, { minimum });

export const atMost = (maximum: number) =>
  rule<number>(`at most ${maximum}`, (value) => value <= maximum, { maximum });

export const moreThan = (exclusiveMinimum: number) =>
  rule<number>(`more than ${exclusiveMinimum}`, (value) => value > exclusiveMinimum, {
    exclusiveMinimum,
  });

const wholeOnly = rule('a whole number', Number.isInteger, { multipleOf: 1 });

const trim = check<string>((payload) => {
  payload.value = payload.value.trim();
});

/** A title of characters without a shape would be a link that nobody sees. */
const someCharacters = rule<string>('some text', (value) => /[^\s\p{Cc}\p{DI}]/u.test(value), {
  minimum: 1,
});

const fewEntries = rule<unknown[]>(
  `at most ${MAX_ENTRIES} entries`,
  (value) => value.length <= MAX_ENTRIES,
  { maximum: MAX_ENTRIES },
);
// Entries are counted whether or not anybody has looked inside them.
fewEntries._zod.def.when = ({ value }) => Array.isArray(value);

/** What a shape looks at in a document. */
type Look = (payload: z.ParsePayload, context: z.ParseContextInternal) => void;

/**
 * How a shape runs: it looks, then asks its rules where the type is right. Zod's own way is ready to
 * wait and to write documents too, which takes longer than the looking.
 */
function runs({ _zod }: z.$ZodType, look: Look): void {
  const checks = (_zod.def.checks ?? []) as z.$ZodCheck<unknown>[];
  _zod.run = _zod.parse = (payload, context) => {
    const before = payload.issues.length;
    look(payload, context);
    const fits = !z.util.aborted(payload, before);
    for (const { _zod: rule } of checks) {
      if (rule.def.when?.(payload) ?? fits) void rule.check(payload);
    }
    return payload;
  };
}

/** Runs a shape for a value inside another; its issues get the value's place before their path. */
function inside(
  shape: z.$ZodType,
  place: PropertyKey,
  value: unknown,
  issues: z.$ZodRawIssue[],
  context: z.ParseContextInternal,
): unknown {
  const before = issues.length;
  const ran = shape._zod.run({ value, issues }, context) as z.ParsePayload;
  if (issues.length > before) z.util.prefixIssues(place, issues.slice(before));
  return ran.value;
}

interface Leaf extends z.$ZodType {
  _zod: z.$ZodTypeInternals & { def: LeafDef };
}

interface LeafDef extends z.$ZodTypeDef {
  /** Whether a value is of the type. */
  is: (value: unknown) => boolean;
  /** The values of a literal, for the JSON Schema. */
  values?: string[];
}

/** A shape without shapes inside. Zod has a class for each type; all ask one question. */
const Leaf = z.$constructor<Leaf, LeafDef>('Leaf', (leaf, def) => {
  $ZodType.init(leaf, def);
  runs(leaf, (payload) => {
    const { value: input, issues } = payload;
    if (!def.is(input)) issues.push({ code: 'custom', input, inst: leaf });
  });
});

const string = (...checks: z.$ZodCheck<string>[]) =>
  new Leaf({
    type: 'string',
    is: (value) => typeof value === 'string',
    checks: checks,
    ...expects('text'),
  }) as unknown as z.$ZodString;

/** Text for people: never HTML. White space at either end is dropped. */
export const text = string(trim);

/** Text that must say something. */
export const someText = string(trim, someCharacters);

/** Text of a form. */
export const formatted = (pattern: RegExp, expected: string) =>
  string(rule(expected, (value) => pattern.test(value), { patterns: new Set([pattern]) }));

export const number = (...checks: z.$ZodCheck<number>[]) =>
  new Leaf({
    type: 'number',
    is: Number.isFinite,
    checks: checks,
    ...expects('a number'),
  }) as unknown as z.$ZodNumber;

export const wholeNumber = (...checks: z.$ZodCheck<number>[]) => number(wholeOnly, ...checks);

export const boolean = new Leaf({
  type: 'boolean',
  is: (value) => typeof value === 'boolean',
  ...expects('true or false'),
}) as unknown as z.$ZodBoolean;

export const oneOf = <const T extends string>(...values: T[]) =>
  new Leaf({
    type: 'literal',
    values,
    is: (value) => values.includes(value as T),
    ...expects(`one of ${values.map((value) => `"${value}"`).join(', ')}`),
  }) as unknown as z.$ZodLiteral<T>;

/** Zod's own looks into every entry before it counts them, and a million issues fill the stack. */
const List = z.$constructor<z.$ZodArray>('List', (list, def) => {
  $ZodType.init(list, def);
  runs(list, (payload, context) => {
    const { value: input, issues } = payload;
    if (!Array.isArray(input)) {
      issues.push({ code: 'custom', input, inst: list });
    } else if (input.length <= MAX_ENTRIES) {
      payload.value = Array.from(input, (value, i) =>
        // Who has as many issues as a list may have entries reads no further.
        issues.length > MAX_ENTRIES ? undefined : inside(def.element, i, value, issues, context),
      );
    }
  });
});

export const list = <T extends z.$ZodType>(element: T) =>
  new List({
    type: 'array',
    element,
    checks: [fewEntries],
    ...expects('a list'),
  }) as z.$ZodArray<T>;

/** Zod's own runs the shapes of all keys, and most documents have few of them. */
const Shape = z.$constructor<z.$ZodObject>('Shape', (object, def) => {
  $ZodType.init(object, def);
  const shapes = Object.entries(def.shape);
  runs(object, (payload, context) => {
    const { value: input, issues } = payload;
    if (!z.util.isObject(input)) {
      issues.push({ code: 'custom', input, inst: object });
      return;
    }
    const known: Record<string, unknown> = {};
    for (const [key, shape] of shapes) {
      const given = input[key];
      if (given === undefined && shape._zod.optin) continue;
      known[key] = inside(shape, key, given, issues, context);
    }
    payload.value = known;
  });
});

export const object = <T extends z.$ZodShape>(
  shape: T,
  more?: Pick<z.$ZodObjectDef, 'checks' | 'error'>,
) =>
  new Shape({ type: 'object', shape, ...expects('an object'), ...more }) as z.$ZodObject<
    T,
    z.$strip
  >;

/** Zod's own union tries every shape, and then says of each why it does not fit. */
const TextOr = z.$constructor<z.$ZodUnion>('TextOr', (union, def) => {
  $ZodType.init(union, def);
  union._zod.run = union._zod.parse = (payload, context) =>
    def.options[typeof payload.value === 'string' ? 0 : 1]!._zod.run(payload, context);
});

/** Text, or else another shape. */
export const textOr = <T extends z.$ZodType>(other: T) =>
  new TextOr({ type: 'union', options: [someText, other] }) as z.$ZodUnion<[z.$ZodString, T]>;

/** Only ever asked for what is there: a shape around it looks first. */
const Optional = z.$constructor<z.$ZodOptional>('Optional', (optional, def) => {
  $ZodType.init(optional, def);
  const { _zod } = optional;
  _zod.optin = _zod.optout = 'optional';
  _zod.run = _zod.parse = (payload, context) => def.innerType._zod.run(payload, context);
});

export const optional = <T extends z.$ZodType>(innerType: T) =>
  new Optional({ type: 'optional', innerType }) as z.$ZodOptional<T>;
