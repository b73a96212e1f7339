/** A language tag that `Intl` accepts, or undefined. */
export function validLanguage(tag) {
    try {
        return Intl.getCanonicalLocales(tag || [])[0];
    }
    catch {
        return;
    }
}
/** Whether a language is written from right to left. */
export function isRightToLeft(tag) {
    return /^(ar|arc|ckb|dv|fa|he|ks|nqo|prs|ps|sd|syr|ug|ur|yi)\b|-(Arab|Hebr)\b/i.test(tag);
}
