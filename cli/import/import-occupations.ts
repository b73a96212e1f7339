import { parseOccupation } from '../../src/data/parse-occupation.js';
import { filledAddress } from '../../src/model/address.js';
import type { Identifiers, Occupation } from '../../src/model/occupation.js';
import { readFileNames, type CatalogueIndex } from './catalogue-index.js';
import { readCrosswalk, type Crosswalk } from './crosswalk.js';
import { readEsco, type Esco, type EscoOccupation } from './esco.js';
import { fileNames } from './file-names.js';
import { ImportError } from './import-error.js';
import { occupationDocument, type OnetMatch } from './occupation-document.js';
import { readOnet, type Onet } from './onet.js';
import { expectReplaceable, placeOf, writeFolder } from './output-folder.js';
import { selectOccupations } from './select-occupations.js';
import { sentencesFor } from './sentences.js';
import { similarOccupations } from './similar-occupations.js';

/** What an import is made of. Paths are zips or unpacked folders, if nothing else is said. */
export interface ImportOptions {
  /** The downloads of ESCO. */
  esco: readonly string[];
  /** The O*NET database; needs `crosswalk`. */
  onet?: string | undefined;
  /** A CSV file that says which O*NET occupation an ESCO occupation matches. */
  crosswalk?: string | undefined;
  /** URIs, codes or labels of the occupations to write; all without it. */
  only?: readonly string[] | undefined;
  /** The language of the downloads, as in their file names. */
  language: string;
  /** The index.json of an earlier import, whose file names are kept. */
  slugs?: string | undefined;
  /** Address of an occupation's page, with `{slug}` or other names in braces. */
  pageUrl?: string | undefined;
  /** Whether to add an example day and a fit check, made from the skills. */
  derived: boolean;
  /** The folder to write. */
  out: string;
  /** Told what is done just now. */
  onProgress: (what: string) => void;
  /** Stops the import; nothing is left behind. */
  signal: AbortSignal;
}

/** What an import did. */
export interface ImportResult {
  /** How many documents were written. */
  documents: number;
  /** How many of them have data of O*NET. */
  withOnet: number;
  /** What the person should know: one sentence each. */
  remarks: string[];
}

/**
 * Turns the downloads into `<slug>.json` for each occupation and `index.json`.
 * @throws ImportError where something cannot be read or written; the folder is then as it was
 */
export async function importOccupations(options: ImportOptions): Promise<ImportResult> {
  const { language, onProgress } = options;
  const place = placeOf(options.out);
  expectReplaceable(place);
  const givenNames = options.slugs ? readFileNames(options.slugs) : undefined;
  const crosswalk = options.crosswalk ? readCrosswalk(options.crosswalk) : undefined;

  onProgress('Reading ESCO');
  const esco = await readEsco(options.esco, language, options.signal);
  const all = [...esco.occupations.values()];
  const chosen = selectOccupations(all, options.only);

  if (options.onet) onProgress('Reading O*NET');
  const onet = options.onet ? await readOnet(options.onet, options.signal) : undefined;
  const remarks = [...esco.remarks];
  const matches = matchOnet(esco, onet, crosswalk, remarks);

  onProgress('Comparing occupations');
  const names = fileNames(all, givenNames);
  const similarTo = similarOccupations(all);
  const written = new Set(chosen);
  const address = (other: EscoOccupation) => {
    // What is not written is named without a link: it would lead nowhere.
    if (!written.has(other)) return {};
    const file = names.get(other)!;
    const identifiers = identifiersOf(other, matches);
    const { pageUrl } = options;
    const target = { title: other.title, identifiers };
    return { file, ...(pageUrl && { href: filledAddress(pageUrl, target, language, file) }) };
  };

  const say = sentencesFor(language);
  if (!say) {
    remarks.push(
      `Left out in "${language}": level of study, facts${options.derived ? ', example day and fit check' : ''}. There are no sentences of ours in this language yet.`,
    );
  }
  const documentOf = (occupation: EscoOccupation) =>
    occupationDocument({
      occupation,
      similar: similarTo(occupation),
      language,
      escoVersion: esco.version,
      onet: matches.get(occupation),
      onetVersion: onet?.version,
      say,
      derived: options.derived,
      address,
    });

  const index: CatalogueIndex = [];
  let withOnet = 0;
  function* files(): Generator<[name: string, text: string]> {
    for (const occupation of chosen) {
      const document = documentOf(occupation);
      const file = names.get(occupation)!;
      const { title, identifiers = {}, sector } = document;
      index.push({ title, file, identifiers, ...(sector && { sector }) });
      if (identifiers.onetSoc) withOnet += 1;
      yield [file, validText(document, occupation)];
    }
    const byTitle = new Intl.Collator(language);
    index.sort((a, b) => byTitle.compare(a.title, b.title) || (a.file < b.file ? -1 : 1));
    yield ['index.json', line(index)];
  }
  let done = 0;
  const onWritten = () => {
    done += 1;
    onProgress(`Writing documents: ${Math.min(done, chosen.length)} of ${chosen.length}`);
  };
  await writeFolder(place, files(), onWritten, options.signal);
  return { documents: chosen.length, withOnet, remarks };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The best O*NET match of each occupation that has one. */
function matchOnet(
  { occupations }: Esco,
  onet: Onet | undefined,
  crosswalk: Crosswalk | undefined,
  remarks: string[],
): Map<EscoOccupation, OnetMatch> {
  const found = new Map<EscoOccupation, OnetMatch>();
  const unknown = { occupations: new Set<string>(), codes: new Set<string>() };
  for (const [uri, matches] of crosswalk ?? []) {
    const occupation = occupations.get(uri);
    if (!occupation) unknown.occupations.add(uri);
    const known = matches.filter(({ onetSoc }) => {
      if (!onet?.occupations.has(onetSoc)) unknown.codes.add(onetSoc);
      return onet?.occupations.has(onetSoc);
    });
    const [best] = known;
    if (!occupation || !best) continue;
    const others = new Set(known.map(({ onetSoc }) => onetSoc)).size - 1;
    const { onetSoc, kind } = best;
    found.set(occupation, {
      occupation: onet!.occupations.get(onetSoc)!,
      ...(kind && { kind }),
      others,
    });
  }
  for (const [what, codes] of Object.entries(unknown)) {
    if (codes.size) {
      const [first] = codes;
      const more = codes.size > 1 ? ` and ${codes.size - 1} more` : '';
      const place = what === 'codes' ? 'O*NET database' : 'ESCO download';
      remarks.push(
        `The crosswalk names ${what} that the ${place} does not have: ${first}${more}. They were left out.`,
      );
    }
  }
  return found;
}

function identifiersOf(
  occupation: EscoOccupation,
  matches: ReadonlyMap<EscoOccupation, OnetMatch>,
): Identifiers {
  const onetSoc = matches.get(occupation)?.occupation.code;
  return { esco: occupation.uri, isco08: occupation.isco08, ...(onetSoc && { onetSoc }) };
}

/**
 * A document as text, when it passes the gate that the widgets have.
 * @throws ImportError naming the occupation and what does not fit
 */
function validText(document: Occupation, { uri, title }: EscoOccupation): string {
  const text = line(document);
  try {
    parseOccupation(text);
  } catch (error) {
    throw new ImportError(
      `${uri} ("${title}"): its document would not be valid: ${(error as Error).message} Mend the row in the ESCO files, or choose others with --only.`,
    );
  }
  return text;
}
