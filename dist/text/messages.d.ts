import type { en } from './en.js';
/** A sentence that depends on a number, by the plural categories of its language. */
export type Plural = {
    readonly other: string;
} & {
    readonly [category in Intl.LDMLPluralRule]?: string;
};
/** Every sentence of the interface in one language. */
export type Messages = {
    readonly [key in keyof typeof en]: (typeof en)[key] extends string ? string : Plural;
};
/** Values for the braces of a sentence; numbers are written in the language's own way. */
export type Values = Readonly<Record<string, string | number>>;
/** Sentences of a language, filled in. */
export interface Phrases<Key extends keyof Messages = keyof Messages> {
    /** The language in which the sentences are, as a BCP 47 tag. */
    readonly language: string;
    /** A sentence with its values; the first number among them chooses the plural form. */
    (key: Key, values?: Values): string;
}
/**
 * Adds or replaces interface sentences for a language; what is missing stays English.
 * @param language a BCP 47 tag like "fr" or "pt-BR"
 */
export declare function addMessages(language: string, messages: Partial<Messages>): void;
/** Who hears whenever messages are added: all elements on the page together. */
export declare function onMessages(told: () => void): void;
/**
 * Sentences for a language tag, or for what it begins with (zh-Hant for zh-Hant-TW), or English.
 * @param english those that may be asked for
 */
export declare function phrasesFor<Key extends keyof Messages>(tag: string, english: Pick<Messages, Key>): Phrases<Key>;
