import { warnOnce } from '../warn-once.js';
import { suggestLanguage } from './suggest-language.js';
/** The words that an attribute may say, where not every text fits. */
const WORDS = {
    theme: 'auto light dark',
    loading: 'eager lazy',
    variant: 'full compact',
    'hour-cycle': 'h12 h23',
    'heading-level': '1 2 3 4 5 6',
};
/** Attributes that there are not, and what there is. */
const INSTEAD = {
    type: 'the tag, as <fit-check>',
    sections: 'show, as show="card faq"',
};
/**
 * Tells the author about a document given twice, about attributes that there are not and values that
 * do not fit, and about a language that has no sentences.
 */
export function checkUse(element) {
    const found = ['occupation', '', 'src'].filter((name) => name ? element.hasAttribute(name) : element.querySelector(':scope > [type="application/json"]'));
    const [first, ...others] = found.map((name) => name || 'the script inside');
    if (others.length) {
        warnOnce(`<${element.localName}>: expected one document, found ${first} and ${others.join(' and ')}. ${first} is shown; take out the rest.`, element);
    }
    for (const [name, instead] of Object.entries(INSTEAD)) {
        if (!element.hasAttribute(name))
            continue;
        warnOnce(`<${element.localName}>: expected ${instead}, found the attribute ${name}.`, element);
    }
    for (const name of element.constructor.observedAttributes) {
        checkValue(element, name, element.getAttribute(name));
    }
    suggestLanguage(element.language);
}
/** For a value that does not fit the element takes its standard one. */
function checkValue(element, name, value) {
    const words = WORDS[name] ?? (name === 'limit' ? 'a whole number' : '');
    if (value === null || !words || words.split(' ').includes(value))
        return;
    if (name === 'limit' && /^\d+$/.test(value))
        return;
    warnOnce(`<${element.localName}>: ${name}: expected ${words}, found "${value}".`, element);
}
