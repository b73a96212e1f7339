import { onMessages } from '../text/messages.js';
import { validLanguage } from '../text/language.js';
const speakers = new Set();
const tellAll = () => speakers.forEach((speaker) => speaker.languageChanged());
/** The one observer for all roots, and those that it knows; it lives as long as they do. */
let observer;
const observed = new WeakSet();
onMessages(tellAll);
/** Tells an element when `lang` changes anywhere above it, or messages are added. */
export function watchLanguage(element) {
    speakers.add(element);
    observer ??= new MutationObserver(tellAll);
    for (let root = element.getRootNode();; root = root.host.getRootNode()) {
        if (!observed.has(root)) {
            observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
            observed.add(root);
        }
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
    // In Node there is nothing above an element, and it does not look.
    let node = element;
    while (node?.closest) {
        const speaker = node.closest('[lang]');
        if (speaker)
            return validLanguage(speaker.getAttribute('lang')) ?? 'en';
        node = (node.getRootNode?.()).host;
    }
    return 'en';
}
