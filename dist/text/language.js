const valid = new Map();
/** A language tag that `Intl` accepts, or undefined. */
export function validLanguage(tag) {
    if (!tag)
        return;
    if (!valid.has(tag))
        valid.set(tag, canonical(tag));
    return valid.get(tag);
}
function canonical(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        return;
    }
}
/** Whether a language is written from right to left. */
export function isRightToLeft(tag) {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script);
}
