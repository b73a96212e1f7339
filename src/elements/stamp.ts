import { nothing, render, type TemplateResult } from 'lit-html';
import type { Content } from './fragments.js';

/** Where a value belongs in a template's content: a text, or an attribute. */
interface Hole {
  /** The value's number. */
  readonly index: number;
  /** The way to the node: at each level, how many nodes to pass. */
  readonly path: readonly number[];
  readonly attribute?: string;
}

/** A template's content, from the last hole to the first: what is put in moves no other's place. */
interface Mould {
  readonly content: DocumentFragment;
  /** Texts and addresses: other for each. */
  readonly own: readonly Hole[];
  /** All other attributes: there are few kinds, and each is filled in once. */
  readonly common: readonly Hole[];
  readonly kinds: { readonly values: readonly unknown[]; readonly content: DocumentFragment }[];
}

/** Stands for a value in a mould's HTML, with the value's number after it; as a path it is one, too. */
const MARK = 'M9e9,';

const moulds = new WeakMap<TemplateStringsArray, Mould>();

/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are text, templates, lists of these, and whole
 * attributes; no listeners and no properties.
 */
export function stamp(result: Content): Node {
  if (result === nothing) return document.createDocumentFragment();
  const { strings, values } = result;
  let mould = moulds.get(strings);
  if (!mould) moulds.set(strings, (mould = mouldOf(strings)));
  const content = kindOf(mould, values).cloneNode(true);
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

function fill(content: Node, holes: readonly Hole[], values: readonly unknown[]): void {
  for (const { index, path, attribute } of holes) {
    const value = values[index];
    if (value === undefined || value === nothing || value === '') continue;
    let node = content;
    for (let steps of path) {
      node = node.firstChild!;
      while (steps--) node = node.nextSibling!;
    }
    if (attribute) (node as Element).setAttribute(attribute, value as string);
    else put(node as Text, value);
  }
}

/** Puts a value in the place of an empty text. */
function put(place: Text, value: unknown): void {
  if (typeof value === 'string') {
    place.data = value;
  } else if (Array.isArray(value)) {
    for (const each of value) put(place.parentNode!.insertBefore(new Text(), place), each);
  } else if (typeof value === 'object') {
    place.replaceWith(stamp(value as TemplateResult));
  }
}

function mouldOf(strings: TemplateStringsArray): Mould {
  const content = document.createDocumentFragment();
  const text = strings.reduce((before, after, i) => {
    const mark = MARK + (i - 1);
    return before + (/=["']?$/.test(before) ? mark : `<!--${mark}-->`) + after;
  });
  // Lit may make HTML where the page asks for Trusted Types.
  const whole = Object.assign([text], { raw: [text] });
  render({ _$litType$: 1, strings: whole, values: [] }, content);
  const own: Hole[] = [];
  const common: Hole[] = [];
  const note = (mark: string, path: readonly number[], attribute?: string) =>
    (attribute && attribute !== 'href' ? common : own).unshift({
      index: Number(mark.slice(MARK.length)),
      path,
      attribute,
    });
  const walk = (parent: Node, way: readonly number[]) => {
    for (const node of [...parent.childNodes]) if (isIdle(node)) node.remove();
    [...parent.childNodes].forEach((node, place) => {
      const path = [...way, place];
      if (node instanceof Comment) {
        note(node.data, path);
        node.replaceWith(new Text());
      } else if (node instanceof Element) {
        for (const { name, value } of [...node.attributes]) {
          if (!value.startsWith(MARK)) continue;
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
function isIdle(node: Node): boolean {
  return node instanceof CharacterData && !node.data.trim();
}
