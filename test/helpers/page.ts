import { fixtureSync } from '@open-wc/testing';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import type { Occupation } from '../../src/index.js';
import '../../src/index.js';

/** Puts an element into the page and waits until it has rendered; a profile's parts included. */
export async function show<T extends OccupationElement>(
  tag: string,
  occupation: unknown,
  attributes: Record<string, string> = {},
  fallback = '',
): Promise<T> {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = fallback;
  if (occupation !== undefined) element.occupation = occupation;
  fixtureSync(document.createElement('div')).append(element);
  await settled(element);
  return element;
}

/** A sample document, by its file name. */
export async function sample(name: string): Promise<Occupation> {
  const url = new URL(`../../stories/occupations/${name}.json`, import.meta.url);
  return (await fetch(url)).json() as Promise<Occupation>;
}

/** Waits for an element and the elements inside it. */
export async function settled(element: OccupationElement): Promise<void> {
  await element.updateComplete;
  for (const inner of element.renderRoot.querySelectorAll('*')) {
    if ('updateComplete' in inner) await settled(inner as OccupationElement);
  }
}

/** Resolves once an element has its document, or is without one for good. */
export async function arrived(element: OccupationElement): Promise<OccupationElement> {
  // It may have waited for its turn.
  await element.updateComplete;
  while (element.state.status === 'loading') {
    await new Promise((resolve) => {
      element.addEventListener('occupation-load', resolve, { once: true });
      element.addEventListener('occupation-error', resolve, { once: true });
    });
  }
  await settled(element);
  return element;
}

/** Resolves once an element says that its document is still on its way, or has it, or its failure. */
export async function noticed(element: OccupationElement): Promise<OccupationElement> {
  await element.updateComplete;
  while (element.state.status === 'loading' && !element.renderRoot.querySelector('.loading')) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element.renderRoot, { childList: true, subtree: true });
    });
  }
  return element;
}

/** All text that a person can reach in an element, through the shadow roots inside it. */
export function textOf(node: Node): string {
  // The node may be of another page.
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeName === 'STYLE') return '';
  const root = (node as Element).shadowRoot;
  return [...(root ?? node).childNodes].map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** Everything in an element and the shadow roots inside it that a selector finds, in order. */
export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  const found: T[] = [];
  const walk = (root: ParentNode) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.matches(selector)) found.push(each as T);
      if (each.shadowRoot) walk(each.shadowRoot);
    }
  };
  if (element.shadowRoot) walk(element.shadowRoot);
  return found;
}

/** The text of everything that a selector finds. */
export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(textOf);
}

/** What is wider than the place that it has, by name. */
export function overflowing(element: OccupationElement): string[] {
  const limit = element.getBoundingClientRect();
  return all(element, '*')
    .filter((each) => !each.closest('.hidden, svg') && each.getClientRects().length)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < limit.left - 1 || right > limit.right + 1;
    })
    .map((each) => `${each.localName}.${each.className}: ${each.textContent.trim().slice(0, 20)}`);
}

/** The headings of an element as "2 Title". */
export function outline(element: Element): string[] {
  return all(element, 'h1, h2, h3, h4, h5, h6').map(
    (heading) => `${heading.localName.slice(1)} ${textOf(heading)}`,
  );
}

/** The next event of a type, with the type's own event class. */
export function heard<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[K]), {
      once: true,
    });
  });
}

/** Lays out what a compact card leaves for later while it is off screen, or not drawn yet. */
export function layOut(element: HTMLElement): void {
  element.style.contentVisibility = 'visible';
}
