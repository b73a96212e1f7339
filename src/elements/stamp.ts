import { templatePolicy } from '../trusted-types.js';
import { keep } from './keep.js';
import { nothing, type TemplateResult } from './template.js';

/** Where a value belongs in a template's content: in an attribute, at the end of an element, or between. */
interface Hole {
  /** The value's number. */
  readonly index: number;
  /** The element's number among all; -1 where it is the content itself. */
  readonly element: number;
  /** Empty for content. */
  readonly attribute: string;
  /** Whether the element only keeps the content's place. */
  readonly between: boolean;
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
 * hundreds of times and hardly ever changes. Values are whole attributes, or text, templates, and lists
 * of these; no listeners and no properties. A line break between tags is no space.
 */
export function stamp({ strings, values }: TemplateResult): DocumentFragment {
  let mould = moulds.get(strings);
  if (!mould) moulds.set(strings, (mould = mouldOf(strings)));
  const content = kindOf(mould, values).cloneNode(true) as DocumentFragment;
  fill(content, mould.own, values);
  return content;
}

/** Shows a template in a root, in place of what was there: the focus stays, and what is open. */
export function showStamped(root: ShadowRoot, template: TemplateResult): void {
  const content = stamp(template);
  if (!root.firstChild) return root.append(content);
  keep(root, () => root.append(content));
}

/** The content with all that many have in common. */
function kindOf({ content, common, kinds }: Mould, values: readonly unknown[]): DocumentFragment {
  if (!common.length) return content;
  // Not `for…of`: for hundreds of cards its iterators are garbage that the browser stops to collect.
  for (let k = 0; k < kinds.length; k++) {
    const kind = kinds[k]!;
    let i = 0;
    while (i < common.length && kind.values[common[i]!.index] === values[common[i]!.index]) i++;
    if (i === common.length) return kind.content;
  }
  const kind = { values, content: content.cloneNode(true) as DocumentFragment };
  fill(kind.content, common, values);
  kinds.push(kind);
  return kind.content;
}

function fill(content: DocumentFragment, holes: readonly Hole[], values: readonly unknown[]): void {
  // To find all in one step is faster than to go from node to node, each of which the script has to know.
  const elements = content.querySelectorAll('*');
  for (let i = 0; i < holes.length; i++) {
    const { index, element, attribute, between } = holes[i]!;
    const value = values[index];
    if (between) elements[element]!.replaceWith(...nodesOf(value));
    else if (value === undefined || value === nothing || value === '') continue;
    else if (attribute) elements[element]!.setAttribute(attribute, value as string);
    else if (typeof value === 'string') (elements[element] ?? content).append(value);
    else (elements[element] ?? content).append(...nodesOf(value));
  }
}

function nodesOf(value: unknown): (string | Node)[] {
  return [value]
    .flat(2)
    .filter((each) => each && each !== nothing)
    .map((each) => (typeof each === 'string' ? each : stamp(each as TemplateResult)));
}

function mouldOf(strings: TemplateStringsArray): Mould {
  const template = document.createElement('template');
  template.innerHTML = templatePolicy.createHTML(markedHtml(strings));
  const content = document.importNode(template.content, true);
  const places: (Omit<Hole, 'element'> & { readonly at: Element | null })[] = [];
  // From the end, so that what follows a value has gone where that is only values.
  for (const element of [...content.querySelectorAll('*')].reverse()) {
    for (const name of element.getAttributeNames()) {
      if (!name.endsWith('$')) continue;
      const index = parseInt(element.getAttribute(name)!);
      element.removeAttribute(name);
      const between = name === '$' && !!element.nextSibling;
      const at = name !== '$' || between ? element : element.parentElement;
      if (at !== element) element.remove();
      places.unshift({ index, at, attribute: name.slice(0, -1), between });
    }
  }
  const elements: (Element | null)[] = [...content.querySelectorAll('*')];
  const holes = places.map(({ at, ...place }) => ({ ...place, element: elements.indexOf(at) }));
  const own = holes.filter(({ attribute }) => !attribute || attribute === 'href');
  return { content, own, common: holes.filter((hole) => !own.includes(hole)), kinds: [] };
}

/** A template with each value's number in its place: `class$="0"` or, where content comes, `<wbr $="1">`. */
function markedHtml(strings: TemplateStringsArray): string {
  const marked = strings.slice(0, -1).map((text, index) => {
    const end = text.endsWith('=') ? 1 : text.endsWith('="') ? 2 : 0;
    return end ? `${text.slice(0, -end)}$${text.slice(-end)}${index}` : `${text}<wbr $=${index}>`;
  });
  return [...marked, strings.at(-1)].join('').replace(/>\s*\n\s*</g, '><');
}
