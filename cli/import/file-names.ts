import { kebab } from '../../src/model/address.js';
import type { EscoOccupation } from './esco.js';
import { groupBy } from './group-by.js';

/** Longer names make trouble: file systems end at 255 bytes, a letter takes up to four. */
const LONGEST = 75;

/**
 * A file name for each occupation: its title in kebab case; where several have the same, with the
 * ISCO code, and where that is the same too, with the first digits of the URI.
 * @param occupations all of a release, so that a choice of them has the same names
 * @param given names from an earlier index, by URI; they are kept
 */
export function fileNames(
  occupations: readonly EscoOccupation[],
  given: ReadonlyMap<string, string> = new Map(),
): Map<EscoOccupation, string> {
  const forms = [
    ({ title }: EscoOccupation) => slug(title),
    ({ title, isco08 }: EscoOccupation) => `${slug(title)}-${isco08}`,
    ({ title, isco08, uri }: EscoOccupation) =>
      `${slug(title)}-${isco08}-${kebab(uri.split('/').at(-1)!).slice(0, 8)}`,
    ({ uri }: EscoOccupation) => kebab(uri),
  ];
  const names = new Map<EscoOccupation, string>();
  // index.json lies beside them.
  const taken = new Set(['index.json', ...given.values()]);
  let nameless: EscoOccupation[] = [];
  for (const occupation of occupations) {
    const name = given.get(occupation.uri);
    if (name) names.set(occupation, name);
    else nameless.push(occupation);
  }
  for (const form of forms) {
    const wanting = groupBy(nameless, (occupation) => `${form(occupation)}.json`);
    for (const [name, [only, ...others]] of wanting) {
      if (others.length || taken.has(name) || name.startsWith('.')) continue;
      names.set(only!, name);
      taken.add(name);
    }
    nameless = nameless.filter((occupation) => !names.has(occupation));
  }
  return names;
}

/** A title in kebab case, cut at a word where it is too long. */
function slug(title: string): string {
  const whole = kebab(title) || 'occupation';
  const letters = [...whole];
  if (letters.length <= LONGEST) return whole;
  return letters
    .slice(0, LONGEST)
    .join('')
    .replace(/(.)-[^-]*$/u, '$1');
}
