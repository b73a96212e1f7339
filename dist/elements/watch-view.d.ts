import type { OccupationElement } from './occupation-element.js';
/** Waits for an element to be half visible for a second with its document, and says so once. */
export declare function watchForView(element: OccupationElement): void;
/** Ends that for an element that has left the page. */
export declare function endView(element: OccupationElement): void;
