import { onMessages } from '../text/messages.js';
import { validLanguage } from '../text/language.js';

interface Speaker extends Element {
  /** Asks the element to look at its language again. */
  languageChanged(): void;
}

const speakers = new Set<Speaker>();
const tellAll = () => speakers.forEach((speaker) => speaker.languageChanged());

/** The one observer for all roots; it lives as long as they do. */
let observer: MutationObserver | undefined;
onMessages(tellAll);

/** Tells an element when `lang` changes anywhere above it, or messages are added. */
export function watchLanguage(element: Speaker): void {
  speakers.add(element);
  observer ??= new MutationObserver(tellAll);
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    if (!(root instanceof ShadowRoot)) return;
  }
}

/** Ends `watchLanguage`. */
export function unwatchLanguage(element: Speaker): void {
  speakers.delete(element);
}

/** The language of an element: its own `lang`, the nearest ancestor's through shadow roots, English. */
export function languageOf(element: Element): string {
  let node: Node | null | undefined = element;
  while (node) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (typeof lang === 'string') return validLanguage(lang) ?? 'en';
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return 'en';
}
