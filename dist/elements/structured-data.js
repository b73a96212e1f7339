import { structuredDataText } from '../model/structured-data.js';
import { stamp } from './stamp.js';
import { html } from './template.js';
const entries = new Map();
const keys = new WeakMap();
/**
 * Describes what an element shows to search engines, while it is on the page and asks for that: by one
 * script in the head of the page for each occupation, whose name is its URI, else its title.
 */
export function describe(element) {
    const { isConnected, structuredData, state } = element;
    if (!isConnected || !structuredData || state.status !== 'ready')
        return withdraw(element);
    const { occupation } = state;
    const key = occupation.identifiers?.esco ?? occupation.title;
    if (keys.get(element) !== key)
        withdraw(element);
    let entry = entries.get(key);
    if (!entry)
        entries.set(key, (entry = { script: makeScript(), users: new Map() }));
    keys.set(element, key);
    entry.users.set(element, { occupation, faq: element.showsFaq() });
    write(entry);
}
/** Takes an element's part in the description back; the script goes with the last one. */
function withdraw(element) {
    const key = keys.get(element);
    const entry = key && entries.get(key);
    if (!entry)
        return;
    keys.delete(element);
    entry.users.delete(element);
    if (entry.users.size) {
        write(entry);
    }
    else {
        entries.delete(key);
        entry.script.remove();
    }
}
function write({ script, users }) {
    const [first, ...rest] = users.values();
    const { occupation } = rest.find(({ faq }) => faq) ?? first;
    const faq = [...users.values()].some((user) => user.faq);
    script.firstChild.data = structuredDataText(occupation, faq);
}
/** Made by a template: a page that asks for trusted types refuses text that is put into a script. */
function makeScript() {
    const script = stamp(html `<script type="application/ld+json">{}</script>`).querySelector('script');
    document.head.append(script);
    return script;
}
