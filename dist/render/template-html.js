import { nothing } from '../elements/template.js';
/**
 * A Lit template as HTML text, as far as the elements' templates go: values stand for a whole
 * attribute or among children, listeners are left out, properties of form controls become attributes.
 */
export function htmlOf(value, elementHtml) {
    if (value === nothing || value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map((each) => htmlOf(each, elementHtml)).join('');
    if (isTemplate(value))
        return templateHtml(value, elementHtml);
    if (typeof value === 'object')
        return elementHtml(value);
    return escaped(value.toString());
}
/** Text in which nothing is markup, between tags and in quoted attributes. */
export function escaped(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
    };
    return text.replace(/[&<>"]/g, (character) => entities[character]);
}
function isTemplate(value) {
    return typeof value === 'object' && value !== null && '_$litType$' in value;
}
function templateHtml({ strings, values }, elementHtml) {
    let html = '';
    let quote = '';
    strings.forEach((string, i) => {
        // Line breaks of the source say nothing, as in the bundle.
        const markup = string.slice(quote.length).replace(/\s+/g, ' ').replaceAll(' >', '>');
        // A text before may end like an attribute.
        const attribute = i < values.length ? /\s([.?@]?)([\w-]+)=("?)$/.exec(markup) : null;
        quote = attribute?.[3] ?? '';
        if (attribute) {
            const [, kind, name] = attribute;
            html += markup.slice(0, attribute.index) + attributeHtml(kind, name, values[i]);
        }
        else {
            html += markup + htmlOf(values[i], elementHtml);
        }
    });
    return html;
}
function attributeHtml(kind, name, value) {
    if (kind === '@' || value === nothing || value === undefined || value === null)
        return '';
    if (kind && typeof value === 'boolean')
        return value ? ` ${name}` : '';
    return ` ${name}="${escaped(value.toString())}"`;
}
