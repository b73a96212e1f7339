const code = (name, codeValue) => codeValue
    ? [
        {
            '@type': 'CategoryCode',
            codeValue,
            inCodeSet: { '@type': 'CategoryCodeSet', name },
        },
    ]
    : [];
/**
 * A document in the words of schema.org (https://schema.org/Occupation), for search engines: what is
 * required and what people do, and with `faq` its questions as an FAQPage. Empty lists are left out.
 */
export function structuredData(occupation, faq) {
    const { title, alternativeTitles, identifiers, summary, tagline, education } = occupation;
    const codes = [
        ...code('ISCO-08', identifiers?.isco08),
        ...code('O*NET-SOC', identifiers?.onetSoc),
    ];
    const skills = occupation.skills
        ?.filter(({ relation }) => relation !== 'optional')
        .map(({ label, uri }) => ({ '@type': 'DefinedTerm', name: label, url: uri }));
    const questions = faq ? occupation.faq : [];
    return {
        '@context': 'https://schema.org',
        '@graph': [
            {
                '@type': 'Occupation',
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
                        '@type': 'FAQPage',
                        inLanguage: occupation.language,
                        mainEntity: questions.map(({ question, answer }) => ({
                            '@type': 'Question',
                            name: question,
                            acceptedAnswer: { '@type': 'Answer', text: answer },
                        })),
                    },
                ]
                : []),
        ],
    };
}
/** The same as the text of a script, which no text inside can end. */
export function structuredDataText(occupation, faq) {
    return JSON.stringify(structuredData(occupation, faq)).replaceAll('<', '\\u003c');
}
function filled(list) {
    return list?.length ? [...list] : undefined;
}
