import { templatePolicy } from '../trusted-types.js';
import { nothing } from './template.js';
/** What a person may be on or have opened. */
const STATEFUL = 'a, summary, details';
const moulds = new WeakMap();
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are whole attributes, or text,
 * templates, and lists of these; no listeners and no properties. Each element is closed but `<br>`, and
 * a line break between tags is no space.
 */
export function stamp({ strings, values }) {
    let mould = moulds.get(strings);
    if (!mould)
        moulds.set(strings, (mould = mouldOf(strings)));
    const content = kindOf(mould, values).cloneNode(true);
    fill(content, mould.own, values);
    return content;
}
/** Shows a template in a root, in place of what was there: the focus stays, and what is open. */
export function showStamped(root, template) {
    const before = [...root.querySelectorAll(STATEFUL)];
    const focused = before.indexOf(root.activeElement);
    root.replaceChildren(stamp(template));
    if (!before.length)
        return;
    root.querySelectorAll(STATEFUL).forEach((element, i) => {
        if (i === focused)
            element.focus();
        if (before[i]?.hasAttribute('open'))
            element.setAttribute('open', '');
    });
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
        const { index, element, attribute, between } = holes[i];
        const value = values[index];
        if (between)
            elements[element].replaceWith(...nodesOf(value));
        else if (value === undefined || value === nothing || value === '')
            continue;
        else if (attribute)
            elements[element].setAttribute(attribute, value);
        else if (typeof value === 'string')
            (elements[element] ?? content).append(value);
        else
            (elements[element] ?? content).append(...nodesOf(value));
    }
}
function nodesOf(value) {
    return [value]
        .flat(2)
        .filter((each) => each && each !== nothing)
        .map((each) => (typeof each === 'string' ? each : stamp(each)));
}
function mouldOf(strings) {
    const own = [];
    const common = [];
    const open = [-1];
    let count = 0;
    let quote = '';
    const html = strings.map((whole, index) => {
        const text = whole.slice(quote.length);
        for (const [, br, end, name] of text.matchAll(/<(br)[^>]*>|<(\/?)(\w)|\/>/g)) {
            if (br)
                count++;
            else if (name && !end)
                open.push(count++);
            else
                open.pop();
        }
        const start = /\s([\w-]+)=("?)$/.exec(text);
        quote = start?.[2] ?? '';
        if (start) {
            const [, attribute] = start;
            const holes = attribute === 'href' ? own : common;
            holes.push({ index, element: open.at(-1), attribute });
            return text.slice(0, start.index);
        }
        const between = /^(?!(\s*\n\s*)?(<\/|$))/.test(strings.slice(index + 1).join(''));
        own.push({ index, element: between ? count++ : open.at(-1), between });
        return between ? `${text}<wbr>` : text;
    });
    // After the last text there is no value.
    own.pop();
    const template = document.createElement('template');
    template.innerHTML = templatePolicy.createHTML(html.join('').replace(/>\s*\n\s*</g, '><'));
    return { content: document.importNode(template.content, true), own, common, kinds: [] };
}
