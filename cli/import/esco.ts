import { basename } from 'node:path';
import type { Skill } from '../../src/model/occupation.js';
import { cleanText, namesIn } from './clean-text.js';
import { openDownloads, type DownloadedFile } from './downloads.js';
import { groupBy } from './group-by.js';
import { ImportError } from './import-error.js';
import { column, optionalColumn, readTable, type Column } from './table.js';

/** An occupation as ESCO has it. */
export interface EscoOccupation {
  /** Its address in ESCO, which never changes. */
  uri: string;
  title: string;
  alternativeTitles: string[];
  /** Its code in ESCO: the ISCO-08 unit group and a number of its own, `3252.1`; not in every release. */
  code?: string;
  /** The code of its ISCO-08 unit group, four digits. */
  isco08: string;
  /** The label of its ISCO-08 unit group. */
  unitGroup?: string;
  description?: string;
  scopeNote?: string;
  /** Whether ESCO marks it as regulated; what is not marked may be regulated all the same. */
  regulated: boolean;
  /** The occupations right above and right below it. */
  broader: EscoOccupation[];
  narrower: EscoOccupation[];
  /** Its skills and knowledge, essential ones first, each kind by label. */
  skills: EscoSkill[];
}

/** A skill or an area of knowledge, in its relation to one occupation. */
export type EscoSkill = Skill & { uri: string; relation: 'essential' | 'optional' };

/** A release of ESCO in one language. */
export interface Esco {
  /** `1.1.1`, where the name of the download says it. */
  version?: string;
  language: string;
  /** Its occupations by URI. */
  occupations: Map<string, EscoOccupation>;
  /** What is odd about the files but stops nothing: one sentence each. */
  remarks: string[];
}

const SKILL_TYPES: Record<string, Skill['type']> = {
  'skill/competence': 'skill',
  skill: 'skill',
  knowledge: 'knowledge',
};

const REUSE_LEVELS = new Set<string | undefined>([
  'transversal',
  'cross-sector',
  'sector-specific',
  'occupation-specific',
] satisfies Skill['reuseLevel'][]);

/**
 * Reads the official CSV downloads of ESCO v1.1.x (classification and relations) or v1.2.x (one).
 * @param paths zips or unpacked folders
 * @param language the ending of the file names, `en` in `occupations_en.csv`
 * @param signal stops the reading
 * @throws ImportError naming file, row or column, and what to do
 */
export async function readEsco(
  paths: readonly string[],
  language: string,
  signal: AbortSignal,
): Promise<Esco> {
  const files = openDownloads(paths);
  const remarks: string[] = [];
  const table: Table = (name, columns) =>
    readTable(findFile(files, paths, name, language), columns, signal);
  const filledTable: Table = async (name, columns) => {
    const rows = await table(name, columns);
    if (!rows.length) throw headerOnly(findFile(files, paths, name, language), 'relations');
    return rows;
  };

  const unitGroups = new Map(
    (await table('ISCOGroups', { code: column('code'), label: column('preferredLabel') })).map(
      ({ code, label }) => [code.trim(), cleanText(label)],
    ),
  );
  const groups = await readSkillGroups(table);
  const skills = await readSkills(
    table,
    findFile(files, paths, 'skills', language),
    await groupOfSkills(filledTable, groups),
  );
  const occupations = await readOccupations(
    table,
    findFile(files, paths, 'occupations', language),
    unitGroups,
  );
  linkSkills(
    await filledTable('occupationSkillRelations', {
      occupation: column('occupationUri'),
      relation: column('relationType'),
      skill: column('skillUri'),
    }),
    occupations,
    skills,
    language,
    remarks,
  );
  linkHierarchy(
    await filledTable('broaderRelationsOccPillar', {
      uri: column('conceptUri'),
      broader: column('broaderUri'),
    }),
    occupations,
    remarks,
  );

  const versions = new Set(
    paths.flatMap((path) => /\d+\.\d+(\.\d+)?/.exec(basename(path))?.[0] ?? []),
  );
  if (versions.size > 1) {
    remarks.push(
      `The ESCO downloads are of different versions (${[...versions].join(', ')}): give two of the same.`,
    );
  }
  const [version] = versions;
  if (!version) {
    remarks.push(
      'The ESCO version is unknown: no path has it in its name ("esco-v1.1.1.zip"), so the sources do not tell it.',
    );
  }
  return { ...(version && { version }), language, occupations, remarks };
}

type Table = <Key extends string>(
  name: string,
  columns: Record<Key, Column>,
) => Promise<Record<Key, string>[]>;

/** Relations come in a second download up to v1.1, and then have no language in their names. */
function findFile(
  files: readonly DownloadedFile[],
  paths: readonly string[],
  name: string,
  language: string,
): DownloadedFile {
  const of = (ending: string) =>
    files.filter((file) => file.name.toLowerCase() === `${name}${ending}.csv`.toLowerCase());
  const own = of(`_${language}`);
  const [found, again] = own.length ? own : of('');
  if (again) {
    throw new ImportError(
      `${found!.where} and ${again.where} are the same file twice: give each download once.`,
    );
  }
  if (found) return found;

  const others = files
    .map((file) => new RegExp(`^${name}_([a-z-]+)\\.csv$`, 'i').exec(file.name)?.[1])
    .filter((each) => each !== undefined);
  const where = paths.join(', ');
  if (others.length) {
    throw new ImportError(
      `${where}: expected ${name}_${language}.csv, found ${others.map((each) => `${name}_${each}.csv`).join(', ')}. Say --language ${others[0]}, or get the download in "${language}".`,
    );
  }
  const relations = /relations/i.test(name)
    ? ' In v1.1 the relations are a second download ("relations - csv"): add it with another --esco.'
    : ' Give the zip of the classification in CSV, or the folder into which it was unpacked.';
  const seen = files.slice(0, 5).map((file) => file.name);
  throw new ImportError(
    `${where}: expected ${name}_${language}.csv, found ${seen.length ? `${seen.join(', ')}${files.length > 5 ? ` and ${files.length - 5} more files` : ''}` : 'no file'}.${relations}`,
  );
}

/** Skill groups with a code, by URI. Fields of study carry theirs, of ISCED-F, in the URI. */
async function readSkillGroups(
  table: Table,
): Promise<Map<string, { code: string; label: string }>> {
  const rows = await table('skillGroups', {
    uri: column('conceptUri'),
    label: column('preferredLabel'),
    code: column('code'),
  });
  return new Map(
    rows
      .map(({ uri, label, code }) => ({
        uri,
        code: code.trim() || (/\/isced-f\/(\d+)$/.exec(uri)?.[1] ?? ''),
        label: cleanText(label),
      }))
      .filter(({ code }) => code)
      .map(({ uri, ...group }) => [uri, group]),
  );
}

/** The label of each skill's broader coded group; the lowest code where there are several. */
async function groupOfSkills(
  table: Table,
  groups: ReadonlyMap<string, { code: string; label: string }>,
): Promise<Map<string, string>> {
  const byCode = new Intl.Collator('en', { numeric: true });
  const lowest = new Map<string, { code: string; label: string }>();
  for (const { uri, broader } of await table('broaderRelationsSkillPillar', {
    uri: column('conceptUri'),
    broader: column('broaderUri'),
  })) {
    const group = groups.get(broader);
    const known = lowest.get(uri);
    if (group && (!known || byCode.compare(group.code, known.code) < 0)) lowest.set(uri, group);
  }
  return new Map([...lowest].map(([uri, { label }]) => [uri, label]));
}

async function readSkills(
  table: Table,
  file: DownloadedFile,
  groups: ReadonlyMap<string, string>,
): Promise<Map<string, Skill & { uri: string }>> {
  const skills = new Map<string, Skill & { uri: string }>();
  const rows = await table('skills', {
    uri: column('conceptUri'),
    label: column('preferredLabel'),
    type: column('skillType'),
    reuseLevel: column('reuseLevel'),
    description: column('description'),
  });
  rows.forEach((row, i) => {
    const uri = row.uri.trim();
    expectOnce(file, i, uri, row.label, skills);
    const description = cleanText(row.description);
    const type = SKILL_TYPES[row.type.trim()];
    const reuseLevel = row.reuseLevel.trim() as Skill['reuseLevel'];
    const group = groups.get(uri);
    skills.set(uri, {
      label: cleanText(row.label),
      ...(description && { description }),
      uri,
      ...(type && { type }),
      ...(REUSE_LEVELS.has(reuseLevel) && { reuseLevel }),
      ...(group && { group }),
    });
  });
  return skills;
}

async function readOccupations(
  table: Table,
  file: DownloadedFile,
  unitGroups: ReadonlyMap<string, string>,
): Promise<Map<string, EscoOccupation>> {
  const occupations = new Map<string, EscoOccupation>();
  const rows = await table('occupations', {
    uri: column('conceptUri'),
    label: column('preferredLabel'),
    alternatives: column('altLabels'),
    isco08: column('iscoGroup'),
    description: column('description'),
    scopeNote: optionalColumn('scopeNote'),
    regulation: optionalColumn('regulatedProfessionNote'),
    code: optionalColumn('code'),
  });
  rows.forEach((row, i) => {
    const uri = row.uri.trim();
    expectOnce(file, i, uri, row.label, occupations);
    // Spreadsheets drop the zero of the armed forces.
    const isco08 = row.isco08.trim().replace(/^\D+/, '').padStart(4, '0');
    const title = cleanText(row.label);
    const unitGroup = unitGroups.get(isco08);
    const description = cleanText(row.description);
    const scopeNote = cleanText(row.scopeNote);
    const code = row.code.trim();
    occupations.set(uri, {
      uri,
      title,
      alternativeTitles: namesIn(row.alternatives, title),
      ...(code && { code }),
      isco08,
      ...(unitGroup && { unitGroup }),
      ...(description && { description }),
      ...(scopeNote && { scopeNote }),
      regulated: /\/regulated$/i.test(row.regulation.trim()),
      broader: [],
      narrower: [],
      skills: [],
    });
  });
  if (!occupations.size) throw headerOnly(file, 'occupations');
  return occupations;
}

const headerOnly = (file: DownloadedFile, expected: string) =>
  new ImportError(
    `${file.where}: expected ${expected}, found a header only. Download the file again.`,
  );

/** Refuses rows that would be lost. Rows are counted as a spreadsheet does, the header is row 1. */
function expectOnce(
  file: DownloadedFile,
  index: number,
  uri: string,
  label: string,
  known: ReadonlyMap<string, unknown>,
): void {
  const where = `${file.where}: row ${index + 2}`;
  if (!uri || !label.trim()) {
    throw new ImportError(
      `${where}: expected a URI and a label, found ${JSON.stringify(uri)} and ${JSON.stringify(label)}. Download the file again.`,
    );
  }
  if (known.has(uri)) {
    throw new ImportError(
      `${where}: expected each URI once, found ${uri} again ("${cleanText(label)}"). Remove one of the two rows, or download the file again.`,
    );
  }
}

function linkSkills(
  relations: readonly { occupation: string; relation: string; skill: string }[],
  occupations: ReadonlyMap<string, EscoOccupation>,
  skills: ReadonlyMap<string, Skill & { uri: string }>,
  language: string,
  remarks: string[],
): void {
  const unused = { occupation: [] as string[], skill: [] as string[], word: [] as string[] };
  const again: string[] = [];
  for (const row of relations) {
    const occupation = occupations.get(row.occupation);
    const skill = skills.get(row.skill);
    const relation = row.relation.trim().toLowerCase();
    if (!occupation) unused.occupation.push(row.occupation);
    else if (!skill) unused.skill.push(row.skill);
    else if (relation !== 'essential' && relation !== 'optional') {
      unused.word.push(JSON.stringify(row.relation));
    } else {
      const { label, description, uri, type, ...rest } = skill;
      occupation.skills.push({
        label,
        ...(description && { description }),
        uri,
        ...(type && { type }),
        relation,
        ...rest,
      });
    }
  }
  const byLabel = new Intl.Collator(language);
  const rank = ({ relation, type }: EscoSkill) =>
    (relation === 'optional' ? 2 : 0) + (type === 'knowledge' ? 1 : 0);
  for (const occupation of occupations.values()) {
    occupation.skills.sort(
      (a, b) => rank(a) - rank(b) || byLabel.compare(a.label, b.label) || (a.uri < b.uri ? -1 : 1),
    );
    // Essential ones stand first: of a skill that is optional too, it is the essential one that stays.
    const bySkill = groupBy(occupation.skills, ({ uri }) => uri);
    occupation.skills = [...bySkill.values()].map(([first, ...others]) => {
      again.push(...others.map(({ label }) => `"${occupation.title}": "${label}"`));
      return first!;
    });
  }
  remarks.push(...leftOut({ ...unused, again }));
}

/** Why relations are left out: the words for one, for several, and for both. */
const REASONS = {
  occupation: ['it leads', 'they lead', 'to occupations that the classification does not have'],
  skill: ['it leads', 'they lead', 'to skills that the classification does not have'],
  word: ['it is', 'they are', 'neither essential nor optional'],
  again: ['it comes', 'they come', 'twice'],
} as const;

/** A sentence for each reason why relations are left out, with the first of them. */
function leftOut(unused: { [reason in keyof typeof REASONS]?: string[] }): string[] {
  return Object.entries(unused).flatMap(([reason, relations]) => {
    if (!relations.length) return [];
    const [one, several, both] = REASONS[reason as keyof typeof REASONS];
    const different = [...new Set(relations)];
    const named = different.slice(0, 3).join(', ');
    const more = different.length > 3 ? ` and ${different.length - 3} more` : '';
    const many = relations.length > 1;
    return `${relations.length} relation${many ? 's' : ''} left out: ${many ? several : one} ${both} (${named}${more}).`;
  });
}

function linkHierarchy(
  relations: readonly { uri: string; broader: string }[],
  occupations: ReadonlyMap<string, EscoOccupation>,
  remarks: string[],
): void {
  const again: string[] = [];
  for (const row of relations) {
    const occupation = occupations.get(row.uri);
    const broader = occupations.get(row.broader);
    // Most lead to an ISCO group, which is no occupation.
    if (!occupation || !broader) continue;
    if (occupation.broader.includes(broader)) {
      again.push(`"${occupation.title}": "${broader.title}"`);
      continue;
    }
    occupation.broader.push(broader);
    broader.narrower.push(occupation);
  }
  remarks.push(...leftOut({ again }));
}
