import { nothing, render } from 'lit-html';
/** Stands for a value in a mould's HTML, with the value's number after it; as a path it is one, too. */
const MARK = 'M9e9,';
const moulds = new WeakMap();
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are text, templates, lists of templates, and
 * whole attributes; no listeners and no properties.
 */
export function stamp(result) {
    if (result === nothing)
        return document.createDocumentFragment();
    const { strings, values } = result;
    let mould = moulds.get(strings);
    if (!mould)
        moulds.set(strings, (mould = mouldOf(strings)));
    const content = kindOf(mould, values).cloneNode(true);
    fill(content, mould.own, values);
    return content;
}
/** The content with all that many have in common. */
function kindOf({ content, common, kinds }, values) {
    if (!common.length)
        return content;
    for (const kind of kinds) {
        if (common.every(({ index }) => kind.values[index] === values[index]))
            return kind.content;
    }
    const kind = { values, content: content.cloneNode(true) };
    fill(kind.content, common, values);
    kinds.push(kind);
    return kind.content;
}
function fill(content, holes, values) {
    for (const { index, path, attribute } of holes) {
        const value = values[index];
        if (value === undefined || value === nothing || value === '')
            continue;
        let node = content;
        for (let steps of path) {
            node = node.firstChild;
            while (steps--)
                node = node.nextSibling;
        }
        if (attribute)
            node.setAttribute(attribute, value);
        else
            put(node, value);
    }
}
/** Puts a value in the place of an empty text. */
function put(place, value) {
    if (typeof value === 'string')
        place.data = value;
    else if (!Array.isArray(value))
        place.replaceWith(stamp(value));
    else
        place.replaceWith(...value.map((each) => stamp(each)));
}
function mouldOf(strings) {
    const content = document.createDocumentFragment();
    const text = strings
        .reduce((before, after, i) => {
        const mark = MARK + (i - 1);
        return before + (/=["']?$/.test(before) ? mark : `<!--${mark}-->`) + after;
    })
        .replace(/>\s+</g, '><');
    // Lit may make HTML where the page asks for Trusted Types; it puts a mark of its own first.
    render({ _$litType$: 1, strings: Object.assign([text], { raw: [text] }), values: [] }, content);
    content.firstChild.remove();
    const mould = { content, own: [], common: [], kinds: [] };
    note(content, [], mould);
    return mould;
}
/** Notes where the values of what is in a node belong, and takes the marks out. */
function note(parent, way, mould) {
    let place = 0;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
        const path = [...way, place++];
        if (node.nodeName === '#comment') {
            const text = document.createTextNode('');
            mould.own.unshift({ index: indexOf(node.data), path });
            node.replaceWith(text);
            node = text;
        }
        const element = node;
        for (const attribute of element.getAttributeNames?.() ?? []) {
            const mark = element.getAttribute(attribute);
            if (!mark.startsWith(MARK))
                continue;
            const holes = attribute === 'href' ? mould.own : mould.common;
            holes.unshift({ index: indexOf(mark), path, attribute });
            element.removeAttribute(attribute);
        }
        note(node, path, mould);
    }
}
const indexOf = (mark) => Number(mark.slice(MARK.length));
