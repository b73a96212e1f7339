/** What is to render again when something inside it changes. */
interface Host extends Element {
    requestUpdate(): void;
}
/** Has an element render again, while it is on the page, whenever what the author put inside changes. */
export declare function watchChildren(host: Host): void;
export {};
