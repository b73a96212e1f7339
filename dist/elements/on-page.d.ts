/** An element, as far as all that are on the page are told something together. */
interface Member extends Element {
    readonly renderRoot: ParentNode;
    /** Renders again. */
    requestUpdate(): void;
}
/**
 * Tells an element when `lang` changes anywhere above it, or messages are added, and opens what it
 * folds while the page is printed, as paper cannot.
 */
export declare function enterPage(element: Member): void;
/** Ends `enterPage`. */
export declare function leavePage(element: Member): void;
/** The language of an element: its own `lang`, the nearest ancestor's through shadow roots, English. */
export declare function languageOf(element: Element): string;
export {};
