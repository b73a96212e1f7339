import type { OccupationElement } from './occupation-element.js';
/** Tells the page's author about mistakes in the use of an element, and the page when somebody sees it. */
export declare function tellPage(element: OccupationElement): void;
