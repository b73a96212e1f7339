const elements = new Set();
/** Opens what an element folds while the page is printed, as paper cannot. */
export function watchPrint(element) {
    elements.add(element);
    // One listener for all: a window looks through those that it has before it takes another.
    addEventListener('beforeprint', unfold);
}
/** Ends `watchPrint`. */
export function unwatchPrint(element) {
    elements.delete(element);
}
/** What was folded is folded again after printing. */
function unfold() {
    const folded = [...elements].flatMap(({ renderRoot }) => [
        ...renderRoot.querySelectorAll('details:not([open])'),
    ]);
    for (const details of folded)
        details.open = true;
    addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
        once: true,
    });
}
