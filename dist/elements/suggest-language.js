import { shared } from '../text/en.js';
import { phrasesFor } from '../text/messages.js';
import { warnOnce } from '../warn-once.js';
/** The languages of `dist/locales/`. */
const LOCALES = /^(ar|cs|de|el|es|fr|it|nl|pl|pt|ro|sv|uk)\b/;
const BUNDLE = 'occupation-widgets.js';
const asked = new Set();
/**
 * Tells the author of a page in a language that has no sentences how to add them; not before the page
 * has loaded, because a locale may come after the element.
 */
export function suggestLanguage(tag) {
    if (/^en\b/.test(tag) || asked.has(tag))
        return;
    asked.add(tag);
    if (document.readyState === 'complete')
        suggest(tag);
    else
        addEventListener('load', () => suggest(tag), { once: true });
}
function suggest(tag) {
    if (phrasesFor(tag, shared).language === tag)
        return;
    const locale = LOCALES.exec(tag)?.[0];
    const bundle = document.querySelector(`script[src*="${BUNDLE}"]`)?.getAttribute('src') ?? '';
    warnOnce(`lang="${tag}": the interface is in English. Add ${locale
        ? `<script type="module" src="${bundle.split(BUNDLE)[0]}locales/${locale}.js"></script>`
        : `its sentences with addMessages("${tag}", …)`}.`);
}
