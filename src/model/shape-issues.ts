import type * as z from 'zod/v4/core';

/** One thing in a document that does not fit. */
export interface ShapeIssue {
  /** Where: `day.entries[1].time`; empty for the document itself. */
  path: string;
  /** What belongs there. */
  expected: string;
  /** What is there. */
  found: string;
}

/** Zod's issues as where, expected and found; the document itself is needed to say what was found. */
export function shapeIssues(issues: readonly z.$ZodIssue[], document: unknown): ShapeIssue[] {
  return issues.map(({ path, message }) => ({
    path: pathOf(path as (string | number)[]),
    expected: message,
    found: description(valueAt(document, path)),
  }));
}

/** A path as people write it: `day.entries[1].time`. */
function pathOf(path: readonly (string | number)[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key))
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
}

/** What a value is, in a few words that are safe to print. */
export function description(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  const leaf = value as string | number | symbol;
  const text = String(leaf);
  const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof leaf === 'string' ? JSON.stringify(cut) : cut;
}
