import { nothing, type TemplateResult } from 'lit-html';
import { templatePolicy } from '../trusted-types.js';
import type { Content } from './fragments.js';

/** Where a value belongs in a template's content: at the end of an element, or in an attribute. */
interface Hole {
  /** The value's number. */
  readonly index: number;
  /** The element's number among all; -1 where it is the content itself. */
  readonly element: number;
  readonly attribute?: string;
}

interface Mould {
  readonly content: DocumentFragment;
  /** Texts and addresses: other for each. */
  readonly own: Hole[];
  /** All other attributes: there are few kinds, and each is filled in once. */
  readonly common: Hole[];
  readonly kinds: { readonly values: readonly unknown[]; readonly content: DocumentFragment }[];
}

const moulds = new WeakMap<TemplateStringsArray, Mould>();

/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are whole attributes without quotes, or stand at the
 * end of their element: text, templates, and lists of these; no listeners and no properties. Each
 * element is closed.
 */
export function stamp(result: Content): DocumentFragment {
  if (result === nothing) return document.createDocumentFragment();
  const { strings, values } = result;
  let mould = moulds.get(strings);
  if (!mould) moulds.set(strings, (mould = mouldOf(strings)));
  const content = kindOf(mould, values).cloneNode(true) as DocumentFragment;
  fill(content, mould.own, values);
  return content;
}

/** The content with all that many have in common. */
function kindOf({ content, common, kinds }: Mould, values: readonly unknown[]): DocumentFragment {
  if (!common.length) return content;
  for (const kind of kinds) {
    if (common.every(({ index }) => kind.values[index] === values[index])) return kind.content;
  }
  const kind = { values, content: content.cloneNode(true) as DocumentFragment };
  fill(kind.content, common, values);
  kinds.push(kind);
  return kind.content;
}

function fill(content: DocumentFragment, holes: readonly Hole[], values: readonly unknown[]): void {
  // To find all in one step is faster than to go from node to node, each of which the script has to know.
  const elements = content.querySelectorAll('*');
  for (const { index, element, attribute } of holes) {
    const value = values[index];
    if (value === undefined || value === nothing || value === '') continue;
    if (attribute) elements[element]!.setAttribute(attribute, value as string);
    else put(elements[element] ?? content, value);
  }
}

function put(place: ParentNode, value: unknown): void {
  if (typeof value === 'string') place.append(value);
  else if (Array.isArray(value)) value.forEach((each) => put(place, each));
  else place.append(stamp(value as TemplateResult));
}

function mouldOf(strings: TemplateStringsArray): Mould {
  const own: Hole[] = [];
  const common: Hole[] = [];
  const open = [-1];
  let count = 0;
  const html = strings.map((text, index) => {
    for (const [, end, name] of text.matchAll(/<(\/?)(\w)|\/>/g)) {
      if (name && !end) open.push(count++);
      else open.pop();
    }
    const attribute = /\s([\w-]+)=$/.exec(text)?.[1];
    const holes = attribute && attribute !== 'href' ? common : own;
    holes.push({ index, element: open.at(-1)!, attribute });
    return attribute ? text.slice(0, -attribute.length - 2) : text;
  });
  // After the last text there is no value.
  own.pop();
  const template = document.createElement('template');
  template.innerHTML = templatePolicy.createHTML(html.join('').replace(/>\s+</g, '><'));
  return { content: document.importNode(template.content, true), own, common, kinds: [] };
}
