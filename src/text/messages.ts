import type { en } from './en.js';
import { formatter } from './formatter.js';

/** A sentence that depends on a number, by the plural categories of its language. */
export type Plural = { readonly other: string } & {
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

const languages = new Map<string, Partial<Messages>>();
/** By what may be asked for, and by language. */
const phrases = new Map<object, Map<string, Phrases>>();
let listener: (() => void) | undefined;

/**
 * Adds or replaces interface sentences for a language; what is missing stays English.
 * @param language a BCP 47 tag like "fr" or "pt-BR"
 */
export function addMessages(language: string, messages: Partial<Messages>): void {
  const key = language.toLowerCase();
  languages.set(key, { ...languages.get(key), ...messages });
  phrases.clear();
  listener?.();
}

/** Who hears whenever messages are added: all elements on the page together. */
export function onMessages(told: () => void): void {
  listener = told;
}

/**
 * Sentences for a language tag, or for what it begins with (zh-Hant for zh-Hant-TW), or English.
 * @param english those that may be asked for
 */
export function phrasesFor<Key extends keyof Messages>(
  tag: string,
  english: Pick<Messages, Key>,
): Phrases<Key> {
  let made = phrases.get(english);
  if (!made) phrases.set(english, (made = new Map<string, Phrases>()));
  let found = made.get(tag);
  if (!found) made.set(tag, (found = makePhrases(tag, english)));
  return found;
}

function makePhrases(tag: string, english: Partial<Messages>): Phrases {
  let messages: Partial<Messages> | undefined;
  // What a region does not say in its own way, it says as its language does.
  for (let key = tag.toLowerCase(); key; key = key.replace(/-?[^-]*$/, '')) {
    const found = languages.get(key);
    if (found) messages = { ...found, ...messages };
  }
  const language = messages ? tag : /^en\b/i.test(tag) ? tag : 'en';
  const say = (key: keyof Messages, values?: Values) => {
    const sentence = (messages?.[key] ?? english[key])!;
    if (!values) return sentence as string;
    const text =
      typeof sentence === 'string'
        ? sentence
        : (sentence[
            formatter(Intl.PluralRules, language).select(Number(Object.values(values)[0]))
          ] ?? sentence.other);
    return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
      const value = values[name];
      return typeof value === 'number'
        ? formatter(Intl.NumberFormat, language).format(value)
        : (value ?? braces);
    });
  };
  return Object.assign(say, { language });
}
