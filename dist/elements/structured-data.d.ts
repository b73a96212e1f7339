import type { Occupation } from '../model/occupation.js';
/**
 * Describes an occupation to search engines while at least one element asks for it: by one script in
 * the head of the page for each occupation, whose name is its URI, else its title.
 */
export declare function describeOccupation(element: Element, occupation: Occupation, faq: boolean): void;
/** Takes an element's part in the description back; the script goes with the last one. */
export declare function withdrawDescription(element: Element): void;
