import type { OccupationElement } from './occupation-element.js';
/**
 * Lets many elements render without blocking the page: those that a turn suffices for at once, the
 * others in order, and before each turn the page draws and answers. Who is first has all of a turn.
 * @returns whether the element may render now; else it is called when it may
 */
export declare function hasTurn(element: OccupationElement): boolean;
/** Whether elements still wait for their turn. */
export declare const someWait: () => boolean;
