import { openTextFile } from './downloads.js';
import { groupBy } from './group-by.js';
import { ImportError } from './import-error.js';
import { readCells } from './table.js';

/** One O*NET code that a crosswalk gives for an ESCO occupation. */
export interface Match {
  /** Code in O*NET-SOC 2019: `29-2072.00`. */
  onetSoc: string;
  /** How well it fits, in SKOS's terms: `exact`, `close`, `broad`, `narrow`; where the file says it. */
  kind?: string;
}

/** O*NET codes by URI of the ESCO occupation, the best match first. */
export type Crosswalk = Map<string, Match[]>;

const OCCUPATION = /^https?:\/\/data\.europa\.eu\/esco\/occupation\/\S+$/;
const SOC = /^(\d\d-\d{4})(\.\d\d)?$/;
const KIND = /^(?:skos:)?(exact|close|broad|narrow)(?:er)?[ _-]?(?:match)?$/i;

/** The best first. */
const KINDS = ['exact', 'close', 'narrow', 'broad'];

/**
 * Reads which O*NET occupations an ESCO occupation matches. Cells are known by what they hold, so
 * the official ESCO-O*NET file, with its preface and its rows about ISCO groups, and a plain
 * `escoUri,onetSoc,match` both work, with commas, semicolons or tabs.
 * @throws ImportError where no row has both codes
 */
export function readCrosswalk(path: string): Crosswalk {
  const file = openTextFile(path);
  const firstLines = file.text().slice(0, 10_000);
  const [delimiter] = [',', ';', '\t'].sort(
    (a, b) => firstLines.split(b).length - firstLines.split(a).length,
  );
  const rows = readCells(file, { delimiter: delimiter!, relax_column_count: true, trim: true });

  const pairs = rows.flatMap((row) => {
    const uri = row.find((cell) => OCCUPATION.test(cell));
    const code = row.map((cell) => SOC.exec(cell)).find(Boolean);
    const kind = row.map((cell) => KIND.exec(cell)?.[1]?.toLowerCase()).find(Boolean);
    if (!uri || !code) return [];
    return { uri, onetSoc: `${code[1]}${code[2] ?? '.00'}`, ...(kind && { kind }) };
  });
  if (!pairs.length) {
    throw new ImportError(
      `${path}: expected rows with an ESCO occupation ("http://data.europa.eu/esco/occupation/…") and an O*NET-SOC code ("29-2072.00"), found ${rows.length ? `no such row; the first is ${JSON.stringify(rows[0]).slice(0, 200)}` : 'nothing'}. Take the ESCO-O*NET crosswalk, or write a CSV of escoUri,onetSoc,match.`,
    );
  }
  const rank = ({ kind }: Match) => (kind ? KINDS.indexOf(kind) : KINDS.length);
  pairs.sort((a, b) => rank(a) - rank(b) || (a.onetSoc < b.onetSoc ? -1 : 1));
  return groupBy(pairs, ({ uri }) => uri);
}
