// Small downloads in the formats of ESCO and O*NET.
import { zipSync } from 'fflate';

export const OCCUPATION = 'http://data.europa.eu/esco/occupation/';
export const SKILL = 'http://data.europa.eu/esco/skill/';
export const FIELD = 'http://data.europa.eu/esco/isced-f/';

/** Rows as CSV, every cell in quotes. */
export function csv(header, rows, newline = '\n') {
  const quoted = (cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
  return [header, ...rows.map((row) => header.map((name) => row[name]))]
    .map((cells) => cells.map(quoted).join(',') + newline)
    .join('');
}

const tsv = (header, rows) => [header, ...rows].map((cells) => `${cells.join('\t')}\r\n`).join('');

/** Files by name as a zip, with fflate's options. */
export const zip = (files, options) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    ),
    options,
  );

/**
 * The files of ESCO in the layout of v1.1: `classification` with a language in the names and
 * `relations` without.
 *
 * - occupations: `{ id, label, isco, alternatives, description, scopeNote, regulated, code,
 *   essential, optional, broader }`, the skills and broader ones by id
 * - skills: `{ id, label, type, reuseLevel, description, groups }`, the groups by code
 * - groups: label by code; four digits are fields of ISCED-F
 */
export function esco({ occupations = [], skills = [], groups = {}, language = 'en', newline }) {
  if (!occupations.some(({ essential, optional }) => essential ?? optional)) {
    // No release is without relations: where a test asks for none, the first occupation has one.
    const [first, ...others] = occupations;
    occupations = [{ ...first, essential: ['any'] }, ...others];
    skills = [...skills, { id: 'any' }];
  }
  const groupUri = (code) => (/^\d+$/.test(code) ? FIELD : `${SKILL}group-`) + code;
  const units = [...new Set(occupations.map(({ isco = '3252' }) => isco))];
  const classification = {
    occupations: csv(
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,regulatedProfessionNote,scopeNote,description,code'.split(
        ',',
      ),
      occupations.map((o) => ({
        conceptType: 'Occupation',
        conceptUri: OCCUPATION + o.id,
        iscoGroup: o.isco ?? '3252',
        preferredLabel: o.label ?? o.id,
        altLabels: (o.alternatives ?? []).join('\n'),
        status: 'released',
        regulatedProfessionNote: `http://data.europa.eu/esco/regulated-professions/${o.regulated ? '' : 'un'}regulated`,
        scopeNote: o.scopeNote,
        description: o.description,
        code: o.code,
      })),
      newline,
    ),
    skills: csv(
      'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,description'.split(','),
      skills.map((s) => ({
        conceptType: 'KnowledgeSkillCompetence',
        conceptUri: SKILL + s.id,
        skillType: s.type ?? 'skill/competence',
        reuseLevel: s.reuseLevel ?? 'sector-specific',
        preferredLabel: s.label ?? s.id,
        description: s.description,
      })),
      newline,
    ),
    skillGroups: csv(
      'conceptType,conceptUri,preferredLabel,code'.split(','),
      Object.entries(groups).map(([code, label]) => ({
        conceptType: 'SkillGroup',
        conceptUri: groupUri(code),
        preferredLabel: label,
        code: /^\d+$/.test(code) ? '' : code,
      })),
      newline,
    ),
    ISCOGroups: csv(
      'conceptType,conceptUri,code,preferredLabel'.split(','),
      units.map((code) => ({
        conceptType: 'ISCOGroup',
        conceptUri: `http://data.europa.eu/esco/isco/C${code}`,
        code,
        preferredLabel: `unit group ${code}`,
      })),
      newline,
    ),
  };
  const relation = (o, relationType) =>
    (o[relationType] ?? []).map((id) => ({
      occupationUri: OCCUPATION + o.id,
      relationType,
      skillType: 'skill/competence',
      skillUri: SKILL + id,
    }));
  const broaderHeader = 'conceptType,conceptUri,broaderType,broaderUri'.split(',');
  const relations = {
    occupationSkillRelations: csv(
      'occupationUri,relationType,skillType,skillUri'.split(','),
      occupations.flatMap((o) => [...relation(o, 'essential'), ...relation(o, 'optional')]),
      newline,
    ),
    broaderRelationsOccPillar: csv(
      broaderHeader,
      occupations.flatMap(({ id, isco = '3252', broader = [] }) => [
        {
          conceptType: 'Occupation',
          conceptUri: OCCUPATION + id,
          broaderType: 'ISCOGroup',
          broaderUri: `http://data.europa.eu/esco/isco/C${isco}`,
        },
        ...broader.map((other) => ({
          conceptType: 'Occupation',
          conceptUri: OCCUPATION + id,
          broaderType: 'Occupation',
          broaderUri: OCCUPATION + other,
        })),
      ]),
      newline,
    ),
    broaderRelationsSkillPillar: csv(
      broaderHeader,
      [
        // Groups are in groups too.
        {
          conceptType: 'SkillGroup',
          conceptUri: groupUri('S1'),
          broaderType: 'SkillGroup',
          broaderUri: groupUri('S'),
        },
        ...skills.flatMap(({ id, groups: codes = [] }) =>
          codes.map((code) => ({
            conceptType: 'KnowledgeSkillCompetence',
            conceptUri: SKILL + id,
            broaderType: 'SkillGroup',
            broaderUri: groupUri(code),
          })),
        ),
      ],
      newline,
    ),
  };
  const named = (files, ending) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}${ending}.csv`, text]));
  return {
    classification: named(classification, `_${language}`),
    relations: named(relations, ''),
    /** All in one, as v1.2 has it. */
    whole: named({ ...classification, ...relations }, `_${language}`),
  };
}

/**
 * The text files of O*NET: `occupations` are `{ code, title, technologies: [label, category, hot,
 * inDemand][], tasks: [text, type][], zone: [level, source], interests: [name, scale, value][],
 * interestSource }`.
 */
export function onetText(occupations) {
  const rows = (of) => occupations.flatMap((o) => of(o).map((cells) => [o.code, ...cells]));
  return {
    'Read Me.txt': 'O*NET 29.2 Database\r\nFebruary 2025 Release\r\n',
    'Occupation Data.txt': tsv(
      ['O*NET-SOC Code', 'Title', 'Description'],
      rows(({ title }) => [[title, 'What it is "in quotes']]),
    ),
    'Technology Skills.txt': tsv(
      [
        'O*NET-SOC Code',
        'Example',
        'Commodity Code',
        'Commodity Title',
        'Hot Technology',
        'In Demand',
      ],
      rows(({ technologies = [] }) =>
        technologies.map(([label, category, hot = 'N', inDemand = 'N']) => [
          label,
          '43232306',
          category,
          hot,
          inDemand,
        ]),
      ),
    ),
    'Task Statements.txt': tsv(
      ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type'],
      rows(({ tasks = [] }) => tasks.map(([task, type], i) => [i, task, type])),
    ),
    'Job Zones.txt': tsv(
      ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
      rows(({ zone }) => (zone ? [[zone[0], '08/2023', zone[1] ?? 'Analyst']] : [])),
    ),
    'Job Zone Reference.txt': tsv(
      ['Job Zone', 'Name'],
      [
        [3, 'Job Zone Three: Medium Preparation Needed'],
        [4, 'Job Zone Four: Considerable Preparation Needed'],
      ],
    ),
    'Interests.txt': tsv(
      ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Domain Source'],
      rows(({ interests = [], interestSource = 'Machine Learning' }) =>
        interests.map(([name, scale, value]) => ['1.B.1', name, scale, value, interestSource]),
      ),
    ),
  };
}

/** The same in the names and columns from 30.3 on. */
export function onetCsv(occupations) {
  const text = onetText(occupations);
  const table = (name, rename = {}) => {
    const [header, ...rows] = text[name]
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split('\t'));
    const renamed = header.map((each) => rename[each] ?? each);
    return csv(
      renamed,
      rows.map((cells) => Object.fromEntries(renamed.map((each, i) => [each, cells[i]]))),
    );
  };
  return {
    'db_30_3_csv/occupation_data.csv': table('Occupation Data.txt'),
    'db_30_3_csv/software_skills.csv': table('Technology Skills.txt', {
      Example: 'Workplace Example',
      'Commodity Code': 'Element ID',
      'Commodity Title': 'Element Name',
    }),
    'db_30_3_csv/task_statements.csv': table('Task Statements.txt'),
    'db_30_3_csv/job_zones.csv': table('Job Zones.txt'),
    'db_30_3_csv/job_zone_reference.csv': table('Job Zone Reference.txt'),
    'db_30_3_csv/career_interest_types.csv': table('Interests.txt'),
  };
}
