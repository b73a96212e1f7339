import type * as z from 'zod/mini';

/** One thing in a document that does not fit. */
export interface ShapeIssue {
  /** Where: `day.entries[1].time`; empty for the document itself. */
  path: string;
  /** What belongs there. */
  expected: string;
  /** What is there. */
  found: string;
}

const NOUNS: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  number: 'a number',
};

/** Zod's issues as where, expected and found; the document itself is needed to say what was found. */
export function shapeIssues(issues: readonly z.core.$ZodIssue[], document: unknown): ShapeIssue[] {
  return issues.flatMap((issue) => {
    const path = issue.path as (string | number)[];
    // A choice of two shapes fails as one; the issues inside the object say more than "text or object".
    const inner =
      issue.code === 'invalid_union' && issue.errors.find((option) => option[0]?.path.length);
    if (inner) {
      return shapeIssues(
        inner.map((each) => ({ ...each, path: [...path, ...each.path] })),
        document,
      );
    }
    return {
      path: pathOf(path),
      expected: expectation(issue),
      found: description(valueAt(document, path)),
    };
  });
}

/** A path as people write it: `day.entries[1].time`. */
function pathOf(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key))
    .join('');
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return 'text or an object with a label';
    case 'too_big':
      return issue.origin === 'array'
        ? `at most ${issue.maximum} entries`
        : `at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return issue.message;
      return issue.inclusive ? `at least ${issue.minimum}` : `more than ${issue.minimum}`;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

function description(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  const text = typeof value === 'string' ? value : `${value as number}`;
  const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? JSON.stringify(cut) : cut;
}
