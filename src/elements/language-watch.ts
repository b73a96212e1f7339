import { onMessages } from '../text/messages.js';
import { validLanguage } from '../text/language.js';

interface Speaker extends Element {
  /** Asks the element to look at its language again. */
  languageChanged(): void;
}

const speakers = new Set<Speaker>();
const tellAll = () => speakers.forEach((speaker) => speaker.languageChanged());

/** The one observer for all roots, and those that it knows; it lives as long as they do. */
let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();
onMessages(tellAll);

/** Tells an element when `lang` changes anywhere above it, or messages are added. */
export function watchLanguage(element: Speaker): void {
  speakers.add(element);
  observer ??= new MutationObserver(tellAll);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observed.has(root)) {
      observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      observed.add(root);
    }
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Ends `watchLanguage`. */
export function unwatchLanguage(element: Speaker): void {
  speakers.delete(element);
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
