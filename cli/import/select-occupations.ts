import { closest } from 'fastest-levenshtein';
import type { EscoOccupation } from './esco.js';
import { ImportError } from './import-error.js';

/**
 * The occupations that a person asks for.
 * @param wanted URIs, ISCO-08 or ESCO codes (a shorter code takes the whole group), or labels
 * @throws ImportError for what is not there, with the nearest label
 */
export function selectOccupations(
  occupations: readonly EscoOccupation[],
  wanted: readonly string[] = [],
): readonly EscoOccupation[] {
  if (!wanted.length) return occupations;
  const chosen = new Set(wanted.flatMap((each) => matching(occupations, each.trim())));
  return occupations.filter((occupation) => chosen.has(occupation));
}

function matching(occupations: readonly EscoOccupation[], wanted: string): EscoOccupation[] {
  const lower = wanted.toLowerCase();
  const found = occupations.filter(
    ({ uri, title, isco08, code }) =>
      uri === wanted ||
      title.toLowerCase() === lower ||
      code === wanted ||
      (/^\d{1,4}$/.test(wanted) && isco08.startsWith(wanted)),
  );
  if (found.length) return found;
  const titles = occupations.map(({ title }) => title);
  const hint = /^[\d.]+$|:/.test(wanted) ? '' : ` Did you mean "${closest(lower, titles)}"?`;
  throw new ImportError(
    `--only ${JSON.stringify(wanted)}: expected the URI, the code or the label of an occupation, found none such in these files.${hint}`,
  );
}
