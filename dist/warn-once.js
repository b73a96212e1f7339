/** Thousands of faults in a document are for its author to find, and not for the page's console. */
const MOST = 100;
const said = new Set();
/**
 * Tells the page's author about a mistake, once per cause and page: five hundred cards with the same
 * fault make one line in the console. After a hundred causes it is quiet.
 */
export function warnOnce(message, element) {
    if (said.has(message) || said.size >= MOST)
        return;
    said.add(message);
    console.warn(...(element ? [message, element] : [message]));
}
