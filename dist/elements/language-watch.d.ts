interface Speaker extends Element {
    /** Asks the element to look at its language again. */
    languageChanged(): void;
}
/** Tells an element when `lang` changes anywhere above it, or messages are added. */
export declare function watchLanguage(element: Speaker): void;
/** Ends `watchLanguage`. */
export declare function unwatchLanguage(element: Speaker): void;
/** The language of an element: its own `lang`, the nearest ancestor's through shadow roots, English. */
export declare function languageOf(element: Element): string;
export {};
