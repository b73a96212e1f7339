import { all } from './page.js';

/** What shows no text of its own but has its place. */
const PICTURES = 'svg, input, progress';

/** One for all: WebKit walks through every range that lives, at each change of the page. */
const range = document.createRange();

interface Box {
  readonly what: string;
  readonly owner: Node;
  readonly rect: DOMRect;
}

const named = (element: Element) => `${element.localName}.${element.getAttribute('class')}`;

/** What a person sees of an element: not what only a screen reader says, nor the inside of pictures. */
function visible(element: Element): Element[] {
  return all<Element>(element, '*').filter(
    (each) => !each.closest('.hidden') && !each.closest('svg *') && each.checkVisibility(),
  );
}

/** What is cut off because it has no room, by name. */
export function cut(element: Element): string[] {
  return visible(element)
    .filter((each) => {
      const { overflow, textOverflow } = getComputedStyle(each);
      if (each.matches(PICTURES) || (overflow === 'visible' && textOverflow === 'clip'))
        return false;
      return each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight;
    })
    .map(named);
}

/** Lines of text and pictures that lie on each other, by name. */
export function overlapping(element: Element): string[] {
  const boxes = visible(element)
    .flatMap(boxesOf)
    .sort((one, other) => one.rect.top - other.rect.top);
  return boxes.flatMap((one, i) => {
    const next = boxes.slice(i + 1);
    const end = next.findIndex(({ rect }) => rect.top >= one.rect.bottom - 1);
    return next
      .slice(0, end < 0 ? undefined : end)
      .filter((other) => other.owner !== one.owner && overlap(one.rect, other.rect))
      .map((other) => `${one.what} and ${other.what}`);
  });
}

/** An element's own lines of text, or its picture. */
function boxesOf(element: Element): Box[] {
  if (element.matches(PICTURES)) {
    return [{ what: named(element), owner: element, rect: element.getBoundingClientRect() }];
  }
  const texts = [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && !!node.data.trim(),
  );
  return texts.flatMap((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((rect) => ({
      what: `“${text.data.trim().slice(0, 20)}”`,
      owner: text,
      rect,
    }));
  });
}

/** Whether two boxes share some room. A font's box reaches a little over its line, above and below. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    height > Math.min(one.height, other.height) / 4
  );
}
