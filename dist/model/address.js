/**
 * An address if it leads to a web page: http or https after resolving, without a user name and
 * password, which could make one host look like another.
 */
export function webAddress(href, base) {
    try {
        const url = new URL(href, base);
        if (!/^https?:$/.test(url.protocol))
            return;
        url.username = url.password = '';
        return url.href;
    }
    catch {
        return;
    }
}
/** `src` with the lower-case primary subtag of a language for `{lang}`: `pt` for `pt-BR`. */
export function localized(src, language) {
    return String(src).replaceAll('{lang}', language.split('-')[0].toLowerCase());
}
/** A title as part of an address: "Medical records clerk" becomes "medical-records-clerk". */
export function kebab(title) {
    return (title
        .normalize('NFKD')
        // Accents of Latin letters go; in other scripts a mark is part of the word.
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''));
}
/**
 * Fills an author's address with what is known: `{slug} {title} {esco} {isco08} {onetSoc} {lang}`,
 * percent-encoded. `slug` is the file name of `src` without its ending, or the title in kebab case.
 */
export function filledAddress(template, { title, identifiers = {} }, language, src) {
    const file = localized(src ?? '', language)
        .replace(/[?#].*/, '')
        .match(/([^/]+?)(\.[^./]*)?$/)?.[1];
    const values = { title, ...identifiers, lang: language };
    // A half of a character alone cannot be encoded.
    const encoded = (text) => encodeURIComponent(text.toWellFormed());
    return template.replace(/\{(slug|title|esco|isco08|onetSoc|lang)\}/g, (_, key) => 
    // What is encoded in `src` already is not encoded twice.
    key === 'slug' && file
        ? encoded(file).replaceAll('%25', '%')
        : encoded(key === 'slug' ? kebab(title) : (values[key] ?? '')));
}
