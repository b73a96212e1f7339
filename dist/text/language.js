const valid = new Map();
/** A language tag that `Intl` accepts, or undefined. */
export function validLanguage(tag) {
    if (!tag)
        return;
    if (valid.has(tag))
        return valid.get(tag);
    let language;
    try {
        [language] = Intl.getCanonicalLocales(tag);
    }
    catch {
        // It is no language tag.
    }
    valid.set(tag, language);
    return language;
}
/** Whether a language is written from right to left. */
export function isRightToLeft(tag) {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script);
}
