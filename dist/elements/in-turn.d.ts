/**
 * Lets many elements render without blocking the page: those that the first moments suffice for at
 * once, the others in order, with a chance for the page to draw and to answer in between.
 * @returns a promise where the element has to wait
 */
export declare function inTurn(render: () => void): void | Promise<void>;
