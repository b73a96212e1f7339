import type { OccupationElement } from './occupation-element.js';
/**
 * Tells the page's author about mistakes in the use of an element, and search engines what it shows,
 * once it has rendered or left. No visitor waits for that, so it is loaded later, and where it cannot
 * be, as offline, all else works.
 */
export declare function tellOthers(element: OccupationElement): void;
