import { formatter } from './formatter.js';
const languages = new Map();
/** By what may be asked for, and by language. */
const phrases = new Map();
let listener;
/**
 * Adds or replaces interface sentences for a language; what is missing stays English.
 * @param language a BCP 47 tag like "fr" or "pt-BR"
 */
export function addMessages(language, messages) {
    const key = language.toLowerCase();
    languages.set(key, { ...languages.get(key), ...messages });
    phrases.clear();
    listener?.();
}
/** Who hears whenever messages are added: all elements on the page together. */
export function onMessages(told) {
    listener = told;
}
/**
 * Sentences for a language tag, or for what it begins with (zh-Hant for zh-Hant-TW), or English.
 * @param english those that may be asked for
 */
export function phrasesFor(tag, english) {
    let made = phrases.get(english);
    if (!made)
        phrases.set(english, (made = new Map()));
    let found = made.get(tag);
    if (!found)
        made.set(tag, (found = makePhrases(tag, english)));
    return found;
}
function makePhrases(tag, english) {
    let messages;
    // What a region does not say in its own way, it says as its language does.
    for (let key = tag.toLowerCase(); key; key = key.replace(/-?[^-]*$/, '')) {
        const found = languages.get(key);
        if (found)
            messages = { ...found, ...messages };
    }
    const language = messages ? tag : /^en\b/i.test(tag) ? tag : 'en';
    const say = (key, values) => {
        const sentence = (messages?.[key] ?? english[key]);
        if (!values)
            return sentence;
        const text = typeof sentence === 'string'
            ? sentence
            : (sentence[formatter(Intl.PluralRules, language).select(Number(Object.values(values)[0]))] ?? sentence.other);
        return text.replace(/\{(\w+)\}/g, (braces, name) => {
            const value = values[name];
            return typeof value === 'number'
                ? formatter(Intl.NumberFormat, language).format(value)
                : (value ?? braces);
        });
    };
    return Object.assign(say, { language });
}
