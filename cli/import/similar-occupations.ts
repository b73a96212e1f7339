import type { EscoOccupation } from './esco.js';
import { groupBy } from './group-by.js';

/** The most similar occupations that a document names. */
const MOST = 6;

/** Below this similarity two occupations share little but common ground. */
const LEAST = 0.15;

/**
 * Finds the occupations nearest to another by their essential skills and knowledge: weighted
 * Jaccard similarity (Ioffe 2010), the weight of a skill being ln(N / n) with N occupations of
 * which n need it, as in inverse document frequency (Spärck Jones 1972). A skill that all need
 * tells nothing apart and weighs 0.
 * @param occupations all occupations of the release, also those that get no document
 * @returns for one occupation, up to six others of a similarity of 0.15 or more, nearest first,
 *   ties by URI; those right above or below it are left out, as they are named already
 */
export function similarOccupations(
  occupations: readonly EscoOccupation[],
): (occupation: EscoOccupation) => EscoOccupation[] {
  const needs = occupations.flatMap((occupation) =>
    essentials(occupation).map(({ uri }) => ({ uri, occupation })),
  );
  const needing = groupBy(needs, ({ uri }) => uri);
  const weight = (uri: string) => Math.log(occupations.length / needing.get(uri)!.length);
  const total = new Map(
    occupations.map((occupation) => [
      occupation,
      essentials(occupation).reduce((sum, { uri }) => sum + weight(uri), 0),
    ]),
  );

  return (occupation) => {
    const shared = new Map<EscoOccupation, number>();
    for (const { uri } of essentials(occupation)) {
      const more = weight(uri);
      for (const { occupation: other } of needing.get(uri)!) {
        shared.set(other, (shared.get(other) ?? 0) + more);
      }
    }
    const named = new Set([occupation, ...occupation.broader, ...occupation.narrower]);
    return [...shared]
      .filter(([other]) => !named.has(other))
      .map(([other, both]) => ({
        other,
        // Sums of the same weights in another order differ in their last digits.
        similarity: rounded(both / (total.get(occupation)! + total.get(other)! - both)),
      }))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort((a, b) => b.similarity - a.similarity || (a.other.uri < b.other.uri ? -1 : 1))
      .slice(0, MOST)
      .map(({ other }) => other);
  };
}

/** To nine digits; not by way of text, as a million pairs are looked at. */
const rounded = (share: number) => Math.round(share * 1e9) / 1e9;

/** What an occupation cannot do without: its essential skills and knowledge. */
export function essentials({ skills }: EscoOccupation) {
  return skills.filter(({ relation }) => relation === 'essential');
}
