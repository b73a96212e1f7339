/** What a person may have opened or be on, each kind by its order: nothing closed takes the focus. */
const KEPT = ['details', 'summary', 'a'];
/** Shows content in a root in place of what was there: what is open stays open, and the focus stays. */
export function keep(root, show) {
    const before = KEPT.map((kind) => root.querySelectorAll(kind));
    const { activeElement } = root;
    root.replaceChildren();
    show();
    KEPT.forEach((kind, k) => {
        root.querySelectorAll(kind).forEach((element, i) => {
            const old = before[k][i];
            if (old?.hasAttribute('open'))
                element.setAttribute('open', '');
            if (old && old === activeElement)
                element.focus({ preventScroll: true });
        });
    });
}
