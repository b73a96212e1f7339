/**
 * Tells the author of a page in a language that has no sentences how to add them; not before the page
 * has loaded, because a locale may come after the element.
 */
export declare function suggestLanguage(tag: string): void;
