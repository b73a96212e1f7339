import { nothing } from 'lit-html';
import { templatePolicy } from '../trusted-types.js';
const moulds = new WeakMap();
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are whole attributes without quotes, or stand at the
 * end of their element: text, templates, and lists of these; no listeners and no properties. Each
 * element is closed.
 */
export function stamp({ strings, values }) {
    let mould = moulds.get(strings);
    if (!mould)
        moulds.set(strings, (mould = mouldOf(strings)));
    const content = kindOf(mould, values).cloneNode(true);
    fill(content, mould.own, values);
    return content;
}
/** Shows a template in a root, in place of what was there; who is on a link stays there. */
export function showStamped(root, template) {
    const focused = [...root.querySelectorAll('a')].indexOf(root.activeElement);
    root.replaceChildren(stamp(template));
    if (focused >= 0)
        root.querySelectorAll('a')[focused]?.focus();
}
/** The content with all that many have in common. */
function kindOf({ content, common, kinds }, values) {
    if (!common.length)
        return content;
    // Not `for…of`: for hundreds of cards its iterators are garbage that the browser stops to collect.
    for (let k = 0; k < kinds.length; k++) {
        const kind = kinds[k];
        let i = 0;
        while (i < common.length && kind.values[common[i].index] === values[common[i].index])
            i++;
        if (i === common.length)
            return kind.content;
    }
    const kind = { values, content: content.cloneNode(true) };
    fill(kind.content, common, values);
    kinds.push(kind);
    return kind.content;
}
function fill(content, holes, values) {
    // To find all in one step is faster than to go from node to node, each of which the script has to know.
    const elements = content.querySelectorAll('*');
    for (let i = 0; i < holes.length; i++) {
        const { index, element, attribute } = holes[i];
        const value = values[index];
        if (value === undefined || value === nothing || value === '')
            continue;
        if (attribute)
            elements[element].setAttribute(attribute, value);
        else if (typeof value === 'string')
            (elements[element] ?? content).append(value);
        else
            put(elements[element] ?? content, value);
    }
}
function put(place, value) {
    const values = [value].flat(2);
    place.append(...values.map((each) => (typeof each === 'string' ? each : stamp(each))));
}
function mouldOf(strings) {
    const own = [];
    const common = [];
    const open = [-1];
    let count = 0;
    const html = strings.map((text, index) => {
        for (const [, end, name] of text.matchAll(/<(\/?)(\w)|\/>/g)) {
            if (name && !end)
                open.push(count++);
            else
                open.pop();
        }
        const attribute = /\s([\w-]+)=$/.exec(text)?.[1];
        const holes = attribute && attribute !== 'href' ? common : own;
        holes.push({ index, element: open.at(-1), attribute });
        return attribute ? text.slice(0, -attribute.length - 2) : text;
    });
    // After the last text there is no value.
    own.pop();
    const template = document.createElement('template');
    template.innerHTML = templatePolicy.createHTML(html.join('').replace(/>\s+</g, '><'));
    return { content: document.importNode(template.content, true), own, common, kinds: [] };
}
