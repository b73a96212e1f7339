import type { Fact, Occupation, Pathway, Source } from '../../src/model/occupation.js';
import { exampleDay, exampleFitCheck } from './derived.js';
import type { EscoOccupation } from './esco.js';
import { typicalIsced } from './isco-level.js';
import type { OnetOccupation } from './onet.js';
import { SCOPE, type Sentences } from './sentences.js';
import { essentials } from './similar-occupations.js';

/** The most skills that a pathway names as missing. */
const MISSING = 10;

/** What O*NET adds to an occupation, and how it was found. */
export interface OnetMatch {
  occupation: OnetOccupation;
  /** `exact`, `close`, …, where the crosswalk says it. */
  kind?: string;
  /** How many other O*NET occupations the crosswalk names. */
  others: number;
}

/** All that goes into one document. */
export interface Parts {
  occupation: EscoOccupation;
  /** The most similar occupations. */
  similar: readonly EscoOccupation[];
  language: string;
  escoVersion?: string | undefined;
  onet?: OnetMatch | undefined;
  onetVersion?: string | undefined;
  /** Our sentences in the language; without them, what needs a sentence is left out. */
  say?: Sentences | undefined;
  /** Whether to add an example day and a fit check. */
  derived: boolean;
  /** Where an occupation's document and page are; without them a pathway is only named. */
  address: (occupation: EscoOccupation) => Pick<Pathway, 'file' | 'href'>;
}

/** The document of one occupation, keys in the order of the schema. */
export function occupationDocument(parts: Parts): Occupation {
  const { occupation, language, onet, say, derived } = parts;
  const { title, alternativeTitles, uri, isco08, description, unitGroup } = occupation;
  const isced = say && typicalIsced(isco08);
  // O*NET speaks English; elsewhere only the names of its technologies are of use.
  const inEnglish = /^en\b/i.test(language);
  const facts = say
    ? [...escoFacts(occupation, say), ...(onet && inEnglish ? onetFacts(onet.occupation) : [])]
    : [];
  const tasks = inEnglish ? onet?.occupation.tasks : undefined;
  const technologies = onet?.occupation.technologies.map(({ category, ...technology }) => ({
    ...technology,
    ...(inEnglish && category && { category }),
  }));
  const pathways = [
    ...occupation.narrower.map((other) => pathway('narrower', other, parts)),
    ...occupation.broader.map((other) => pathway('broader', other, parts)),
    ...parts.similar.map((other) => pathway('similar', other, parts)),
  ];
  const fitCheck = derived && say ? exampleFitCheck(occupation, language, say) : undefined;
  const day = derived && say ? exampleDay(occupation, say) : undefined;
  return {
    title,
    language,
    ...(alternativeTitles.length && { alternativeTitles }),
    identifiers: { esco: uri, isco08, ...(onet && { onetSoc: onet.occupation.code }) },
    ...(description && { summary: description }),
    ...(unitGroup && { sector: unitGroup }),
    ...(isced && { education: { isced, note: say.educationNote } }),
    ...(facts.length && { facts }),
    ...(tasks?.length && { responsibilities: tasks }),
    ...(fitCheck && { fitCheck }),
    ...(day && { day }),
    ...(occupation.skills.length && { skills: occupation.skills }),
    ...(technologies?.length && { technologies }),
    ...(pathways.length && { pathways }),
    sources: [
      escoSource(parts.escoVersion, !!(day ?? fitCheck)),
      ...(onet ? [onetSource(onet, parts.onetVersion)] : []),
    ],
  };
}

function escoFacts({ scopeNote, regulated }: EscoOccupation, say: Sentences): Fact[] {
  const facts: Fact[] = [];
  if (regulated) facts.push({ label: say.regulation, value: say.regulated });
  for (const statement of scopeNote?.split(SCOPE.between) ?? []) {
    const [label, opening] = SCOPE.excludes.test(statement)
      ? [say.notIncluded, SCOPE.excludes]
      : SCOPE.includes.test(statement)
        ? [say.included, SCOPE.includes]
        : [say.scope, ''];
    const value = statement.replace(opening, '');
    const known = facts.find((fact) => fact.label === label);
    if (known) known.value += `\n${value}`;
    else facts.push({ label, value });
  }
  return facts;
}

function onetFacts({ jobZone, interests }: OnetOccupation): Fact[] {
  const facts: Fact[] = [];
  if (jobZone) {
    const { level, name, preliminary } = jobZone;
    facts.push({
      label: 'Preparation in the US',
      value: name ?? `Job Zone ${level}`,
      note: preliminary ? 'O*NET calls this rating preliminary.' : 'Rated for O*NET.',
    });
  }
  if (interests?.names.length) {
    facts.push({
      label: 'Main interests',
      value: interests.names.join(', '),
      note: interests.estimated
        ? 'Holland’s types. O*NET estimated them with a computer model.'
        : 'Holland’s types, rated for O*NET.',
    });
  }
  return facts;
}

function pathway(
  relation: Pathway['relation'],
  other: EscoOccupation,
  { occupation, language, say, address }: Parts,
): Pathway {
  const own = new Set(essentials(occupation).map(({ uri }) => uri));
  const others = essentials(other);
  const byLabel = new Intl.Collator(language);
  const missing = others
    .filter(({ uri }) => !own.has(uri))
    .map(({ label }) => label)
    .sort((a, b) => byLabel.compare(a, b));
  const isced = say && typicalIsced(other.isco08);
  return {
    relation,
    title: other.title,
    ...address(other),
    ...(isced && { education: { isced } }),
    identifiers: { esco: other.uri, isco08: other.isco08 },
    ...(others.length && {
      overlap: {
        shared: others.length - missing.length,
        total: others.length,
        ...(missing.length && { missing: missing.slice(0, MISSING) }),
      },
    }),
  };
}

function escoSource(version: string | undefined, derived: boolean): Source {
  return {
    name: 'ESCO',
    ...(version && { version }),
    href: 'https://esco.ec.europa.eu/',
    license: 'Commission Decision 2011/833/EU',
    notice: 'This service uses the ESCO classification of the European Commission.',
    note: derived
      ? 'Changed: the similar jobs, the shared skills, the level of study, the example day and the questions were worked out from ESCO and are not part of it.'
      : 'Changed: the similar jobs, the shared skills and the level of study were worked out from ESCO and are not part of it.',
  };
}

function onetSource({ occupation, kind, others }: OnetMatch, version: string | undefined): Source {
  const match = kind ? `${article(kind)} ${kind} match by a crosswalk` : 'matched by a crosswalk';
  const more = others
    ? ` It names ${others} other O*NET occupation${others > 1 ? 's' : ''} too.`
    : '';
  const exact = kind === 'exact';
  return {
    name: 'O*NET Database',
    ...(version && { version }),
    href: 'https://www.onetcenter.org/database.html',
    license: 'CC BY 4.0',
    notice: `This page includes information from the O*NET ${version ? `${version} ` : ''}Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`,
    note: `About the United States, and there about ${occupation.code} ${occupation.title} (${match}).${more}${exact ? '' : ' That job is close to this one, not exactly the same.'} Changed: parts were chosen and put in another order; USDOL/ETA has not approved, endorsed or tested this.`,
  };
}

const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a');
