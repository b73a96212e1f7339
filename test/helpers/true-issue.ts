import type { ShapeIssue } from '../../src/index.js';

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);

/** What the sentences of issues ask for, written a second time. */
const HOLDS: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  'some text': matches(/[^\s\p{Cc}\p{DI}]/u),
  'a list': Array.isArray,
  'an object': isObject,
  'a number': isNumber,
  'a whole number': Number.isInteger,
  'true or false': (value) => value === true || value === false,
  'text or an object with a label': (value) => typeof value === 'string' || isObject(value),
  'a URI like "http://…"': matches(/^[a-z][a-z0-9_+.-]*:\S+$/i),
  'an ISCO-08 code like "3252"': matches(/^[0-9]{1,4}$/),
  'an O*NET-SOC code like "29-2072.00"': matches(/^[0-9]{2}-[0-9]{4}\.[0-9]{2}$/),
  'a time from "00:00" to "23:59"': matches(/^(0\d|1\d|2[0-3]):[0-5]\d$/),
};

const COMPARED: [sentence: RegExp, holds: (value: unknown, limit: string) => boolean][] = [
  [/^at least (\d+)$/, (value, limit) => (value as number) >= Number(limit)],
  [/^at most (\d+)$/, (value, limit) => (value as number) <= Number(limit)],
  [/^more than (\d+)$/, (value, limit) => (value as number) > Number(limit)],
  [/^at most (\d+) entries$/, (value, limit) => (value as []).length <= Number(limit)],
  [/^one of (.+)$/, (value, words) => typeof value === 'string' && words.includes(`"${value}"`)],
];

/** What is untrue in an issue, by looking into the document itself; empty where all is true. */
export function untrue({ path, expected, found }: ShapeIssue, document: unknown): string {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const at = (names: string[]) =>
    names.reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], document);
  const value = at(keys);
  if (found !== inWords(value)) return `${path} is ${inWords(value)}, not ${found}`;

  if (expected === 'at most the total') {
    const { shared, total } = at(keys.slice(0, -1)) as { shared: number; total: number };
    return shared > total ? '' : `${shared} is at most ${total}`;
  }
  const holds = HOLDS[expected] ?? comparison(expected);
  if (!holds) return `nobody knows what "${expected}" asks for`;
  return holds(value) ? `${path} is ${expected}: ${inWords(value)}` : '';
}

function comparison(expected: string): ((value: unknown) => boolean) | undefined {
  for (const [sentence, holds] of COMPARED) {
    const limit = sentence.exec(expected)?.[1];
    if (limit) return (value) => holds(value, limit);
  }
  return;
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  if (typeof value !== 'string') return `${value as number}`;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
