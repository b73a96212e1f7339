/** A sentence that depends on a number, by the plural categories of its language. */
export type Plural = {
    readonly other: string;
} & {
    readonly [category in Intl.LDMLPluralRule]?: string;
};
/** Sentences that depend on a number, which is the first value given to them. */
type PluralKey = 'fitCount' | 'filterFound' | 'techCount' | 'pathsShared';
type TextKey = 'loading' | 'failed' | 'failedOffline' | 'empty' | 'showAll' | 'showFewer' | 'andMore' | 'action' | 'otherNames' | 'about' | 'doing' | 'study' | 'isced0' | 'isced1' | 'isced2' | 'isced3' | 'isced4' | 'isced5' | 'isced6' | 'isced7' | 'isced8' | 'codes' | 'fitHeading' | 'fitNotTest' | 'fitPrivacy' | 'fitPrivacyShared' | 'fitYes' | 'fitNotSure' | 'fitNo' | 'fitProgress' | 'fitHigh' | 'fitHighText' | 'fitMid' | 'fitMidText' | 'fitLow' | 'fitLowText' | 'fitUnsure' | 'fitUnsureText' | 'fitSaidYes' | 'fitSaidNotSure' | 'fitSaidNo' | 'fitAgain' | 'fitHint' | 'dayHeading' | 'dayHeadingUntimed' | 'dayNote' | 'skillsHeading' | 'skillsNeed' | 'skillsHelp' | 'knowledgeNeed' | 'knowledgeHelp' | 'alsoElsewhere' | 'skillsOther' | 'filter' | 'filterNone' | 'have' | 'learn' | 'haveCount' | 'tech' | 'techOther' | 'techInDemand' | 'techHot' | 'pathsHeading' | 'pathsNext' | 'pathsSpecial' | 'pathsBroad' | 'pathsSimilar' | 'pathsLearn' | 'pathsMoreStudy' | 'pathsLessStudy' | 'pathsNote' | 'faqHeading' | 'sources';
/** Every sentence of the interface in one language. */
export type Messages = {
    readonly [key in TextKey]: string;
} & {
    readonly [key in PluralKey]: Plural;
};
/** Values for the braces of a sentence; numbers are written in the language's own way. */
export type Values = Readonly<Record<string, string | number>>;
/** A language's sentences, filled in. */
export interface Phrases {
    /** The language in which the sentences are, as a BCP 47 tag. */
    readonly language: string;
    /** A sentence with its values; the first number among them chooses the plural form. */
    (key: keyof Messages, values?: Values): string;
}
/**
 * Adds or replaces interface sentences for a language; what is missing stays English.
 * @param language a BCP 47 tag like "fr" or "pt-BR"
 */
export declare function addMessages(language: string, messages: Partial<Messages>): void;
/** Calls back whenever messages are added; used by all elements on the page together. */
export declare function onMessages(listener: () => void): void;
/** The sentences for a language tag, or for what it begins with (zh-Hant for zh-Hant-TW), or English. */
export declare function phrasesFor(tag: string): Phrases;
export {};
