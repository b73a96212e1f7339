/** How long elements may render in one go, in milliseconds; then the page has its turn. */
const SLICE = 40;
const waiting = [];
/** When the present turn ends; 0 between turns. */
let end = 0;
let channel;
/**
 * Lets many elements render without blocking the page: those that the first moments suffice for at
 * once, the others in order, with a chance for the page to draw and to answer in between.
 * @returns a promise where the element has to wait
 */
export function inTurn(render) {
    if (!end)
        begin();
    if (performance.now() < end && !waiting.length)
        return render();
    return new Promise((go) => waiting.push(go)).then(render);
}
function begin() {
    end = performance.now() + SLICE;
    // Timers would come late in a page that is in the background.
    channel ??= new MessageChannel();
    channel.port1.onmessage = next;
    channel.port2.postMessage(0);
}
async function next() {
    if (waiting.length)
        begin();
    else
        end = 0;
    while (waiting.length && performance.now() < end) {
        waiting.shift()();
        // It renders now, and so do its parts.
        await Promise.resolve();
    }
}
