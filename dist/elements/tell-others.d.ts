import type { OccupationElement } from './occupation-element.js';
/**
 * Once an element has rendered or left, what no visitor waits for: to tell the page's author about
 * mistakes in its use, search engines what it shows, and the page when somebody sees it. Most of that is
 * loaded later, and where it cannot be, as offline, all else works.
 */
export declare function tellOthers(element: OccupationElement): void;
