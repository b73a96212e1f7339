import fc from 'fast-check';

/** One change of a document; the numbers choose places in it, whatever its size. */
interface Mutation {
  kind: 'delete' | 'replace' | 'repeat' | 'swap';
  at: number;
  other: number;
  value: unknown;
}

type Place = readonly [parent: Record<PropertyKey, unknown>, key: string | number];

/** Values on both sides of what some key allows. */
// prettier-ignore
const BORDERS = [
  null, true, '', ' ', '\u200b', 'clerk', '25:99', '23:59', '29-2072.00', 'http://a', 'javascript:a',
  'skill', 'optional', 'constructor', '__proto__', '\ud800', '\u202ea', '<b>', 'ar', 'de-u-nu-deva',
  -1, 0, 0.5, 1, 1.5, 8, 9, 2000, 2001, 1e308, 5e-324, [], {}, Array(2001).fill('a'),
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'repeat', 'swap'),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(fc.constantFrom(...BORDERS), fc.jsonValue({ maxDepth: 2 })),
});

/** Documents like those given, changed in one to four places. */
export function mutationsOf(documents: readonly object[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([document, mutations]) => mutations.reduce(mutated, structuredClone(document)));
}

function mutated(document: object, { kind, at, other, value }: Mutation): object {
  const [parent, key] = placeIn(document, at);
  if (kind === 'replace') {
    parent[key] = structuredClone(value);
  } else if (kind === 'delete') {
    delete parent[key];
  } else if (kind === 'repeat' && Array.isArray(parent)) {
    parent.push(...Array<unknown>(other % 50).fill(parent[key]));
  } else {
    const [place, name] = placeIn(document, other);
    place[name] = structuredClone(parent[key]);
  }
  return document;
}

/** A place in a document: its short keys are chosen as often as its long lists. */
function placeIn(document: object, choice: number): Place {
  let parent = document as Place[0];
  for (let rest = choice; ;) {
    const keys = Object.keys(parent);
    const key = keys[rest % keys.length] ?? 'title';
    const inside = parent[key];
    rest = Math.floor(rest / Math.max(1, keys.length));
    if (typeof inside !== 'object' || !inside || rest % 3 === 0) return [parent, key];
    rest = Math.floor(rest / 3);
    parent = inside as Place[0];
  }
}
