import type { Occupation } from '../../src/index.js';

/** Codes, times and addresses: not text that a person reads. */
const CODED =
  /^(\$schema|language|esco|isco08|onetSoc|time|href|file|uri|type|relation|reuseLevel)$/;

/** A document with every text that a person reads replaced. */
export function withTexts(document: Occupation, textFor: (text: string) => string): Occupation {
  const walk = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (typeof value === 'object' && value) {
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, walk(each, name)]),
      );
    }
    return typeof value === 'string' && !CODED.test(key) ? textFor(value) : value;
  };
  return walk(document) as Occupation;
}
