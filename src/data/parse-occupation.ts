import type { $ZodIssue, ParsePayload } from 'zod/v4/core';
import { occupationSchema, type Occupation } from '../model/occupation.js';
import { shapeIssues, type ShapeIssue } from '../model/shape-issues.js';
import { OccupationError } from './occupation-error.js';

/** The most bytes of a document: 2 MiB. */
export const MAX_BYTES = 2 * 1024 * 1024;

const MAX_ISSUES = 100;

/** The error for a document over the limit. */
export function tooLarge(url?: string): OccupationError {
  return new OccupationError('size', `expected at most ${MAX_BYTES} bytes, found more.`, url);
}

/**
 * The one gate for outside data.
 * @param input JSON text, or an object of the document's shape
 * @param url the address it came from, for messages
 * @throws OccupationError of kind `size`, `json` or `shape`
 */
export function parseOccupation(input: unknown, url?: string): Occupation {
  const document = typeof input === 'string' ? parseJson(input, url) : input;
  let issues: ShapeIssue[];
  let count = 1;
  try {
    // As Zod's `safeParse` does, whose code is larger than all that is said here.
    const payload: ParsePayload = { value: document, issues: [] };
    void occupationSchema._zod.run(payload, {});
    if (!payload.issues.length) return payload.value as Occupation;
    count = payload.issues.length;
    issues = shapeIssues(payload.issues.slice(0, MAX_ISSUES) as $ZodIssue[], document);
  } catch (error) {
    // A getter or a Proxy of the page may throw whatever it likes.
    const found = error instanceof Error ? `an error (${error.message})` : 'an error';
    issues = [{ path: '', expected: 'an object that can be read', found }];
  }
  const said = issues
    .slice(0, 3)
    .map(
      ({ path, expected, found }) =>
        `${path || 'the document'}: expected ${expected}, found ${found}`,
    );
  const more = count - said.length;
  throw new OccupationError(
    'shape',
    `${said.join('; ')}${more ? `; and ${more} more` : ''}.`,
    url,
    issues,
  );
}

function parseJson(text: string, url?: string): unknown {
  // A character takes one to three bytes of UTF-8, so most texts need no exact count.
  if (text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES) {
    throw tooLarge(url);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.trim().slice(0, 40);
    throw new OccupationError(
      'json',
      `expected JSON, found ${start ? JSON.stringify(start) : 'nothing'} (${(error as Error).message}).`,
      url,
    );
  }
}
