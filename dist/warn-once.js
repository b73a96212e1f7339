const said = new Set();
/**
 * Tells the page's author about a mistake, once per cause and page: five hundred cards with the same
 * fault make one line in the console.
 */
export function warnOnce(message, element) {
    if (said.has(message))
        return;
    said.add(message);
    console.warn(...(element ? [message, element] : [message]));
}
