/**
 * Lets many elements render without blocking the page: those that a turn suffices for at once, the
 * others in order, and before each turn the page draws and answers.
 * @param most how many milliseconds of the turn may have passed before this element; who is first of a
 * turn has all of it
 * @returns a promise where the element has to wait
 */
export declare function inTurn(render: () => void, most: number): void | Promise<void>;
