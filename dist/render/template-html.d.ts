/** What a value in a template may be besides text: an element that the template takes in. */
export type ElementHtml = (element: object) => string;
/**
 * A Lit template as HTML text, as far as the elements' templates go: values stand for a whole
 * attribute or among children, listeners are left out, properties of form controls become attributes.
 */
export declare function htmlOf(value: unknown, elementHtml: ElementHtml): string;
/** Text in which nothing is markup, between tags and in quoted attributes. */
export declare function escaped(text: string): string;
