import type { Occupation } from './occupation.js';

const code = (name: string, codeValue: string | undefined) =>
  codeValue
    ? [
        {
          '@type': 'CategoryCode' as const,
          codeValue,
          inCodeSet: { '@type': 'CategoryCodeSet' as const, name },
        },
      ]
    : [];

/**
 * A document in the words of schema.org (https://schema.org/Occupation), for search engines: what is
 * required and what people do, and with `faq` its questions as an FAQPage. Empty lists are left out.
 */
export function structuredData(occupation: Occupation, faq: boolean) {
  const { title, alternativeTitles, identifiers, summary, tagline, education } = occupation;
  const codes = [
    ...code('ISCO-08', identifiers?.isco08),
    ...code('O*NET-SOC', identifiers?.onetSoc),
  ];
  const skills = occupation.skills
    ?.filter(({ relation }) => relation !== 'optional')
    .map(({ label, uri }) => ({ '@type': 'DefinedTerm' as const, name: label, url: uri }));
  const questions = faq ? occupation.faq : [];
  return {
    '@context': 'https://schema.org' as const,
    '@graph': [
      {
        '@type': 'Occupation' as const,
        name: title,
        alternateName: filled(alternativeTitles),
        description: summary ?? tagline,
        sameAs: identifiers?.esco,
        occupationalCategory: filled(codes),
        educationRequirements: education?.label,
        skills: filled(skills),
        responsibilities: filled(occupation.responsibilities),
      },
      ...(questions?.length
        ? [
            {
              '@type': 'FAQPage' as const,
              inLanguage: occupation.language,
              mainEntity: questions.map(({ question, answer }) => ({
                '@type': 'Question' as const,
                name: question,
                acceptedAnswer: { '@type': 'Answer' as const, text: answer },
              })),
            },
          ]
        : []),
    ],
  };
}

/** The same as the text of a script, which no text inside can end. */
export function structuredDataText(occupation: Occupation, faq: boolean): string {
  return JSON.stringify(structuredData(occupation, faq)).replaceAll('<', '\\u003c');
}

function filled<T>(list: readonly T[] | undefined): T[] | undefined {
  return list?.length ? [...list] : undefined;
}
