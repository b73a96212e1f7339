import { onMessages } from '../text/messages.js';
import { validLanguage } from '../text/language.js';

/** An element, as far as all that are on the page are told something together. */
interface Member extends Element {
  readonly renderRoot: ParentNode;
  /** Renders again. */
  requestUpdate(): void;
}

const members = new Set<Member>();
const tellAll = () => members.forEach((member) => member.requestUpdate());
onMessages(tellAll);

/** The one observer of `lang` for all roots, and the roots that it knows; it lives as long as they do. */
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();

/**
 * Tells an element when `lang` changes anywhere above it, or messages are added, and opens what it
 * folds while the page is printed, as paper cannot.
 */
export function enterPage(element: Member): void {
  members.add(element);
  if (!observer) {
    observer = new MutationObserver(tellAll);
    addEventListener('beforeprint', unfold);
  }
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Ends `enterPage`. */
export function leavePage(element: Member): void {
  members.delete(element);
}

/** What was folded is folded again after printing. */
function unfold(): void {
  const folded = [...members].flatMap(({ renderRoot }) => [
    ...renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
  ]);
  for (const details of folded) details.open = true;
  addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
    once: true,
  });
}

/** The language of an element: its own `lang`, the nearest ancestor's through shadow roots, English. */
export function languageOf(element: Element): string {
  // In Node there is nothing above an element, and it does not look.
  let node: Partial<Element> | undefined = element;
  while (node?.closest) {
    const speaker: Element | null = node.closest('[lang]');
    if (speaker) return validLanguage(speaker.getAttribute('lang')) ?? 'en';
    node = (node.getRootNode?.() as Partial<ShadowRoot>).host;
  }
  return 'en';
}
