import { onMessages } from '../text/messages.js';
import { validLanguage } from '../text/language.js';
const members = new Set();
const tellAll = () => members.forEach((member) => member.requestUpdate());
onMessages(tellAll);
/** The one observer of `lang` for all roots, and the roots that it knows; it lives as long as they do. */
let observer;
const observed = new WeakSet();
/**
 * Tells an element when `lang` changes anywhere above it, or messages are added, and opens what it
 * folds while the page is printed, as paper cannot.
 */
export function enterPage(element) {
    members.add(element);
    if (!observer) {
        observer = new MutationObserver(tellAll);
        addEventListener('beforeprint', unfold);
    }
    for (let root = element.getRootNode();; root = root.host.getRootNode()) {
        if (!observed.has(root)) {
            observed.add(root);
            observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
        }
        if (!(root instanceof ShadowRoot))
            return;
    }
}
/** Ends `enterPage`. */
export function leavePage(element) {
    members.delete(element);
}
/** What was folded is folded again after printing. */
function unfold() {
    const folded = [...members].flatMap(({ renderRoot }) => [
        ...renderRoot.querySelectorAll('details:not([open])'),
    ]);
    for (const details of folded)
        details.open = true;
    addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
        once: true,
    });
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
