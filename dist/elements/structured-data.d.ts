import type { OccupationElement } from './occupation-element.js';
/**
 * Describes what an element shows to search engines, while it is on the page and asks for that: by one
 * script in the head of the page for each occupation, whose name is its URI, else its title.
 */
export declare function describe(element: OccupationElement): void;
