/** What is to render again when something inside it changes. */
interface Host extends Element {
    requestUpdate(): void;
}
/**
 * Has an element that looks at what the author put inside render again whenever that changes, while it
 * is on the page.
 */
export declare function watchChildren(host: Host): void;
export {};
