import { onMessages } from '../text/messages.js';
import { validLanguage } from '../text/language.js';
const speakers = new Set();
const tellAll = () => speakers.forEach((speaker) => speaker.languageChanged());
/** The one observer for all roots; it lives as long as they do. */
let observer;
onMessages(tellAll);
/** Tells an element when `lang` changes anywhere above it, or messages are added. */
export function watchLanguage(element) {
    speakers.add(element);
    observer ??= new MutationObserver(tellAll);
    for (let root = element.getRootNode();; root = root.host.getRootNode()) {
        observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
        if (!(root instanceof ShadowRoot))
            return;
    }
}
/** Ends `watchLanguage`. */
export function unwatchLanguage(element) {
    speakers.delete(element);
}
/** The language of an element: its own `lang`, the nearest ancestor's through shadow roots, English. */
export function languageOf(element) {
    let node = element;
    while (node) {
        const lang = node.getAttribute?.('lang');
        if (typeof lang === 'string')
            return validLanguage(lang) ?? 'en';
        node = node.parentNode ?? node.host;
    }
    return 'en';
}
