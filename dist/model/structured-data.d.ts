import type { Occupation } from './occupation.js';
/**
 * A document in the words of schema.org (https://schema.org/Occupation), for search engines: what is
 * required and what people do, and with `faq` its questions as an FAQPage. Empty lists are left out.
 */
export declare function structuredData(occupation: Occupation, faq: boolean): {
    '@context': "https://schema.org";
    '@graph': ({
        '@type': "Occupation";
        name: string;
        alternateName: string[] | undefined;
        description: string | undefined;
        sameAs: string | undefined;
        occupationalCategory: {
            '@type': "CategoryCode";
            codeValue: string;
            inCodeSet: {
                '@type': "CategoryCodeSet";
                name: string;
            };
        }[] | undefined;
        educationRequirements: string | undefined;
        skills: {
            '@type': "DefinedTerm";
            name: string;
            url: string | undefined;
        }[] | undefined;
        responsibilities: string[] | undefined;
        inLanguage?: undefined;
        mainEntity?: undefined;
    } | {
        '@type': "FAQPage";
        inLanguage: string | undefined;
        mainEntity: {
            '@type': "Question";
            name: string;
            acceptedAnswer: {
                '@type': "Answer";
                text: string;
            };
        }[];
        name?: undefined;
        alternateName?: undefined;
        description?: undefined;
        sameAs?: undefined;
        occupationalCategory?: undefined;
        educationRequirements?: undefined;
        skills?: undefined;
        responsibilities?: undefined;
    })[];
};
/** The same as the text of a script, which no text inside can end. */
export declare function structuredDataText(occupation: Occupation, faq: boolean): string;
