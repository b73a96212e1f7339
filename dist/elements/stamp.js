import { nothing, render } from 'lit-html';
/** Stands for a value in a mould's HTML, with the value's number after it; as a path it is one, too. */
const MARK = 'M9e9,';
const moulds = new WeakMap();
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are text, templates, lists of these, and whole
 * attributes; no listeners and no properties.
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
    if (typeof value === 'string') {
        place.data = value;
    }
    else if (Array.isArray(value)) {
        for (const each of value)
            put(place.parentNode.insertBefore(new Text(), place), each);
    }
    else if (typeof value === 'object') {
        place.replaceWith(stamp(value));
    }
}
function mouldOf(strings) {
    const content = document.createDocumentFragment();
    const text = strings.reduce((before, after, i) => {
        const mark = MARK + (i - 1);
        return before + (/=["']?$/.test(before) ? mark : `<!--${mark}-->`) + after;
    });
    // Lit may make HTML where the page asks for Trusted Types.
    const whole = Object.assign([text], { raw: [text] });
    render({ _$litType$: 1, strings: whole, values: [] }, content);
    const own = [];
    const common = [];
    const note = (mark, path, attribute) => (attribute && attribute !== 'href' ? common : own).unshift({
        index: Number(mark.slice(MARK.length)),
        path,
        attribute,
    });
    const walk = (parent, way) => {
        for (const node of [...parent.childNodes])
            if (isIdle(node))
                node.remove();
        [...parent.childNodes].forEach((node, place) => {
            const path = [...way, place];
            if (node instanceof Comment) {
                note(node.data, path);
                node.replaceWith(new Text());
            }
            else if (node instanceof Element) {
                for (const { name, value } of [...node.attributes]) {
                    if (!value.startsWith(MARK))
                        continue;
                    note(value, path, name);
                    node.removeAttribute(name);
                }
                walk(node, path);
            }
        });
    };
    walk(content, []);
    return { content, own, common, kinds: [] };
}
/** Lit's own marks, and the line breaks of the source. */
function isIdle(node) {
    return node instanceof CharacterData && !node.data.trim();
}
