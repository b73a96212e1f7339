import './html-element.js';
import { parseOccupation } from '../data/parse-occupation.js';
import { OccupationCard } from '../elements/occupation-card.js';
import { OccupationProfile } from '../elements/occupation-profile.js';
import { elementClasses } from '../define.js';
import { structuredDataText } from '../model/structured-data.js';
import { takeMessages } from '../text/handed-over.js';
import { validLanguage } from '../text/language.js';
import { addresses } from './addresses.js';
import { escaped, htmlOf } from './template-html.js';
export { OccupationError } from '../data/occupation-error.js';
// The locale modules that are imported beside this one.
takeMessages();
// As a page's registry asks each class.
for (const { observedAttributes } of elementClasses)
    void observedAttributes;
/** The classes by tag. */
export const ELEMENTS = Object.fromEntries(elementClasses.map((element) => [element.tag, element]));
/**
 * An element as HTML with declarative shadow DOM, in the state ready: shown without a script and
 * before it; the script takes it over. For Node.
 * @param document JSON text, or an object of the document's shape
 * @throws OccupationError for a document that does not fit, RangeError for an unknown tag or
 * attribute, and a `src` that is no address
 */
export function render(document, options = {}) {
    const { element: tag = OccupationProfile.tag, attributes = {}, src, stylesheet } = options;
    const Class = Object.hasOwn(ELEMENTS, tag) && ELEMENTS[tag];
    if (!Class) {
        throw new RangeError(`element: expected one of ${Object.keys(ELEMENTS).join(', ')}, found ${tag}.`);
    }
    const occupation = parseOccupation(document);
    const { base, asWritten } = addresses(src);
    const element = new Class();
    element.src = src;
    for (const [name, value] of Object.entries(attributes))
        setAttribute(element, Class, name, value);
    const language = validLanguage(attributes.lang) ?? 'en';
    const root = shadowRoot(element, { status: 'ready', occupation }, base, language, stylesheet);
    const own = { ...(src !== undefined && { src }), ...attributes };
    const data = src === undefined
        ? `<script type="application/json">${JSON.stringify(occupation).replaceAll('<', '\\u003c')}</script>`
        : '';
    const description = options.structuredData
        ? `<script type="application/ld+json">${structuredDataText(occupation, element.showsFaq())}</script>`
        : '';
    return `${openingTag(tag, own)}${asWritten(root)}${data}</${tag}>${description}\n`;
}
/** What an author may write on any tag. */
const COMMON = /^(lang|dir|id|class|style|slot|hidden|title|data-.+|aria-.+)$/;
function setAttribute(element, Class, name, value) {
    const known = Class.observedAttributes.filter((each) => !/^(occupation|src|loading)$/.test(each));
    if (known.includes(name))
        element.attributeChangedCallback(name, null, value);
    else if (!COMMON.test(name)) {
        throw new RangeError(`attribute: expected one of ${known.join(', ')}, found ${name}.`);
    }
}
function shadowRoot(element, state, base, language, stylesheet) {
    const still = element;
    const Class = element.constructor;
    element.give(state, base);
    still.willUpdate(() => true);
    element.speak(language);
    const styles = stylesheet
        ? `<link rel="stylesheet" href="${escaped(stylesheet)}">`
        : `<style>${minified(Class.styles.join(''))}</style>`;
    const content = htmlOf(still.render(), (part) => {
        const { tag } = part.constructor;
        const inner = part;
        const exported = inner.getAttribute('exportparts');
        return `${openingTag(tag, { exportparts: exported })}${shadowRoot(inner, state, base, language, stylesheet)}</${tag}>`;
    });
    return `<template shadowrootmode="open">${styles}${content}</template>`;
}
function openingTag(tag, attributes) {
    const all = Object.entries(attributes).map(([name, value]) => value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`);
    return `<${tag}${all.join('')}>`;
}
/** Style sheets without their comments and line breaks. */
export function minified(css) {
    return css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
}
/** All style sheets in one, for pages whose security policy allows no style in the HTML. */
export function styleSheet() {
    const [shared] = OccupationCard.styles;
    const own = Object.values(ELEMENTS).map(({ tag, styles }) => {
        const rules = styles.filter((style) => style !== shared);
        // Nested, a host would be looked for inside a host.
        return `:where(:host(${tag})) {${rules.join('').replaceAll(':host(', '&:host(')}}`;
    });
    return minified([shared, ...own].join('\n'));
}
