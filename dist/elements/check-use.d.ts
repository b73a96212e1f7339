import type { OccupationElement } from './occupation-element.js';
/**
 * Tells the author about a document given twice, about attributes that there are not and values that
 * do not fit, and about a language that has no sentences.
 */
export declare function checkUse(element: OccupationElement): void;
