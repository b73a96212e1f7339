/** The sentences that the import adds to what ESCO and O*NET say, in one language. */
export interface Sentences {
  /** Label of a fact: what the job does not include, by ESCO's scope note. */
  notIncluded: string;
  /** Label of a fact: what the job includes, by ESCO's scope note. */
  included: string;
  /** Label of a fact: any other scope note. */
  scope: string;
  /** Label of the fact that ESCO marks the job as regulated, and the fact. */
  regulation: string;
  regulated: string;
  /** That the level of study is only worked out. */
  educationNote: string;
  /** That the day is an example. */
  dayNote: string;
  /** That the questions are made from the skills. */
  fitIntro: string;
  /** Would a person like work of this kind? */
  fitQuestion(group: string): string;
  /** What a yes means. */
  fitReason(group: string, examples: readonly string[]): string;
}

/** What of a scope note is an exclusion, what an inclusion; in English the first words say it. */
export const SCOPE = {
  excludes: /^(it |this occupation )?(excludes|does not include)\s+/i,
  includes: /^(it |this occupation )?includes\s+/i,
  /** What is between two of them: the end of a line, or of a sentence before such first words. */
  between: /\n+|(?<=\.)\s+(?=(?:it |this occupation )?(?:excludes|does not include|includes)\s)/i,
};

const list = new Intl.ListFormat('en');

const en: Sentences = {
  notIncluded: 'This job does not include',
  included: 'This job includes',
  scope: 'What belongs to this job',
  regulation: 'Licence',
  regulated: 'You may need a licence or registration to do this job.',
  educationNote:
    'This is a rough guide, worked out from the type of job. There may be other ways in.',
  dayNote: 'This is an example. We made it from the list of skills. It is not a real person’s day.',
  fitIntro: 'Three quick questions, made from the list of skills. It is not a test.',
  fitQuestion: (group) => `Would you like to do a lot of this: ${group}?`,
  fitReason: (group, examples) =>
    `The work includes ${group}, for example ${list.format(examples.map((label) => `“${label}”`))}.`,
};

const LANGUAGES: Record<string, Sentences> = { en };

/** The sentences of a language, if there are any. */
export function sentencesFor(language: string): Sentences | undefined {
  return LANGUAGES[language.toLowerCase().split('-')[0]!];
}
