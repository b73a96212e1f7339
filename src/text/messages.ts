import { en } from './en.js';
import { formatter } from './formatter.js';

/** A sentence that depends on a number, by the plural categories of its language. */
export type Plural = { readonly other: string } & {
  readonly [category in Intl.LDMLPluralRule]?: string;
};

/** Sentences that depend on a number, which is the first value given to them. */
type PluralKey = 'fitCount' | 'filterFound' | 'techCount' | 'pathsShared';

// prettier-ignore
type TextKey =
  | 'loading' | 'failed' | 'failedOffline' | 'empty' | 'showAll' | 'showFewer' | 'andMore' | 'action' | 'otherNames'
  | 'about' | 'doing' | 'study' | 'isced0' | 'isced1' | 'isced2' | 'isced3'
  | 'isced4' | 'isced5' | 'isced6' | 'isced7' | 'isced8' | 'codes'
  | 'fitHeading' | 'fitNotTest' | 'fitPrivacy' | 'fitPrivacyShared' | 'fitYes' | 'fitNotSure'
  | 'fitNo' | 'fitProgress' | 'fitHigh' | 'fitHighText' | 'fitMid' | 'fitMidText' | 'fitLow'
  | 'fitLowText' | 'fitUnsure' | 'fitUnsureText' | 'fitSaidYes' | 'fitSaidNotSure'
  | 'fitSaidNo' | 'fitAgain' | 'fitHint'
  | 'dayHeading' | 'dayHeadingUntimed' | 'dayNote'
  | 'skillsHeading' | 'skillsNeed' | 'skillsHelp' | 'knowledgeNeed' | 'knowledgeHelp'
  | 'alsoElsewhere' | 'skillsOther' | 'filter' | 'filterNone' | 'have' | 'learn' | 'haveCount'
  | 'tech' | 'techOther' | 'techInDemand' | 'techHot'
  | 'pathsHeading' | 'pathsNext' | 'pathsSpecial' | 'pathsBroad' | 'pathsSimilar' | 'pathsLearn'
  | 'pathsMoreStudy' | 'pathsLessStudy' | 'pathsNote' | 'faqHeading' | 'sources';

/** Every sentence of the interface in one language. */
export type Messages = { readonly [key in TextKey]: string } & {
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

const languages = new Map<string, Partial<Messages>>();
const phrases = new Map<string, Phrases>();
const listeners = new Set<() => void>();

/**
 * Adds or replaces interface sentences for a language; what is missing stays English.
 * @param language a BCP 47 tag like "fr" or "pt-BR"
 */
export function addMessages(language: string, messages: Partial<Messages>): void {
  const key = language.toLowerCase();
  languages.set(key, { ...languages.get(key), ...messages });
  phrases.clear();
  listeners.forEach((listener) => listener());
}

/** Calls back whenever messages are added; used by all elements on the page together. */
export function onMessages(listener: () => void): void {
  listeners.add(listener);
}

/** The sentences for a language tag, or for what it begins with (zh-Hant for zh-Hant-TW), or English. */
export function phrasesFor(tag: string): Phrases {
  let found = phrases.get(tag);
  if (!found) phrases.set(tag, (found = makePhrases(tag)));
  return found;
}

function makePhrases(tag: string): Phrases {
  let key = tag.toLowerCase();
  while (key && !languages.has(key)) key = key.replace(/-?[^-]*$/, '');
  const messages = languages.get(key);
  const language = messages ? tag : /^en\b/i.test(tag) ? tag : 'en';
  const say = (key: keyof Messages, values: Values = {}) => {
    const sentence = messages?.[key] ?? en[key];
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
