import type { Technology } from '../../src/model/occupation.js';
import { cleanText } from './clean-text.js';
import { openDownloads, type DownloadedFile } from './downloads.js';
import { ImportError } from './import-error.js';
import { column, optionalColumn, readTable, type Column } from './table.js';

/** What O*NET knows of an occupation in the United States. */
export interface OnetOccupation {
  /** Code in O*NET-SOC 2019. */
  code: string;
  title: string;
  technologies: Exclude<Technology, string>[];
  /** Its tasks: the core ones, or where it has none, those without a type. */
  tasks: string[];
  /** How much preparation it takes. */
  jobZone?: {
    /** 1 to 5. */
    level: string;
    /** O*NET's name for the level. */
    name?: string;
    /** Whether O*NET calls it preliminary. */
    preliminary: boolean;
  };
  /** The strongest of Holland's six interests, strongest first. */
  interests?: {
    names: string[];
    /** Whether they were estimated by machine learning. */
    estimated: boolean;
  };
}

/** A release of O*NET. */
export interface Onet {
  /** `29.2`, where the download says it. */
  version?: string;
  /** Its occupations by O*NET-SOC code. */
  occupations: Map<string, OnetOccupation>;
}

const CODE = column('O*NET-SOC Code');

/** Holland's interests in the order in which O*NET numbers its high points. */
const INTERESTS = [
  'Realistic',
  'Investigative',
  'Artistic',
  'Social',
  'Enterprising',
  'Conventional',
];

/** Without high points: how many interests count as the strongest. */
const STRONGEST = 2;

/**
 * Reads an official download of the O*NET database: tab-separated text (up to 30.2) or CSV.
 * @param path a zip or an unpacked folder
 * @param signal stops the reading
 * @throws ImportError naming file and column, and what to do
 */
export async function readOnet(path: string, signal: AbortSignal): Promise<Onet> {
  const files = openDownloads([path]);
  const rows = <Key extends string>(names: readonly string[], columns: Record<Key, Column>) =>
    readTable(findFile(files, path, names), columns, signal);

  const occupations = new Map<string, OnetOccupation>();
  for (const { code, title } of await rows(['Occupation Data', 'occupation_data'], {
    code: CODE,
    title: column('Title'),
  })) {
    occupations.set(code, { code, title: cleanText(title), technologies: [], tasks: [] });
  }

  for (const row of await rows(['Technology Skills', 'software_skills', 'technology_skills'], {
    code: CODE,
    label: column('Example', 'Workplace Example'),
    category: column('Commodity Title', 'Element Name'),
    hot: column('Hot Technology'),
    inDemand: optionalColumn('In Demand'),
  })) {
    const category = cleanText(row.category);
    occupations.get(row.code)?.technologies.push({
      label: cleanText(row.label),
      ...(category && { category }),
      ...(row.hot.trim() === 'Y' && { hot: true }),
      ...(row.inDemand.trim() === 'Y' && { inDemand: true }),
    });
  }

  const untyped = new Map<string, string[]>();
  for (const { code, task, type } of await rows(['Task Statements', 'task_statements'], {
    code: CODE,
    task: column('Task'),
    type: column('Task Type'),
  })) {
    if (/^core$/i.test(type.trim())) occupations.get(code)?.tasks.push(cleanText(task));
    else if (/^(n\/a)?$/i.test(type.trim())) {
      untyped.set(code, [...(untyped.get(code) ?? []), cleanText(task)]);
    }
  }
  for (const [code, tasks] of untyped) {
    const occupation = occupations.get(code);
    if (occupation && !occupation.tasks.length) occupation.tasks = tasks;
  }

  const zoneNames = new Map(
    (
      await rows(['Job Zone Reference', 'job_zone_reference'], {
        level: column('Job Zone'),
        name: column('Name'),
      })
    ).map(({ level, name }) => [level.trim(), cleanText(name)]),
  );
  for (const row of await rows(['Job Zones', 'job_zones'], {
    code: CODE,
    level: column('Job Zone'),
    source: column('Domain Source'),
  })) {
    const occupation = occupations.get(row.code);
    if (!occupation) continue;
    const level = row.level.trim();
    const name = zoneNames.get(level);
    const preliminary = /preliminary/i.test(row.source);
    occupation.jobZone = { level, ...(name && { name }), preliminary };
  }

  readInterests(
    await rows(['Interests', 'interests', 'career_interest_types'], {
      code: CODE,
      element: column('Element Name'),
      scale: column('Scale ID'),
      value: column('Data Value'),
      source: column('Domain Source'),
    }),
    occupations,
  );

  const version = versionOf(files, path);
  return { ...(version && { version }), occupations };
}

function findFile(
  files: readonly DownloadedFile[],
  path: string,
  names: readonly string[],
): DownloadedFile {
  const wanted = names.flatMap((name) => [`${name}.txt`, `${name}.csv`]);
  const found = files.find((file) =>
    wanted.some((name) => name.toLowerCase() === file.name.toLowerCase()),
  );
  if (found) return found;
  const seen = files.slice(0, 5).map((file) => file.name);
  throw new ImportError(
    `${path}: expected "${names[0]}.txt" or ${names
      .slice(1)
      .map((name) => `${name}.csv`)
      .join(
        ' or ',
      )}, found ${seen.join(', ') || 'no file'}${files.length > 5 ? ` and ${files.length - 5} more files` : ''}. Give the O*NET database as text or CSV, not as a spreadsheet or for SQL.`,
  );
}

/** The high points (scale IH) name the strongest interests; without them the scores (scale OI) do. */
function readInterests(
  rows: readonly Record<'code' | 'element' | 'scale' | 'value' | 'source', string>[],
  occupations: ReadonlyMap<string, OnetOccupation>,
): void {
  const scores = new Map<string, { name: string; value: number }[]>();
  for (const { code, element, scale, value, source } of rows) {
    const occupation = occupations.get(code);
    if (!occupation) continue;
    occupation.interests ??= { names: [], estimated: /machine learning/i.test(source) };
    if (scale.trim() === 'IH') {
      const name = INTERESTS[Number(value) - 1];
      if (name) occupation.interests.names.push(name);
    } else if (scale.trim() === 'OI') {
      const known = scores.get(code) ?? [];
      scores.set(code, [...known, { name: element.trim(), value: Number(value) }]);
    }
  }
  for (const [code, list] of scores) {
    const { names } = occupations.get(code)!.interests!;
    if (names.length) continue;
    list.sort((a, b) => b.value - a.value);
    names.push(...list.slice(0, STRONGEST).map(({ name }) => name));
  }
}

/** The release, by its own preface or by the name of the download (`db_30_3_csv`). */
function versionOf(files: readonly DownloadedFile[], path: string): string | undefined {
  const preface = files.find(({ name }) => /^read ?me\.txt$/i.test(name));
  const said = preface && /O\*NET (\d+\.\d+) Database/.exec(preface.text())?.[1];
  const places = [path, ...files.map(({ where }) => where)].join('\n');
  return said ?? /db_(\d+_\d+)/.exec(places)?.[1]?.replace('_', '.');
}
