/** An element that renders in turn. */
interface Renderer {
    readonly isConnected: boolean;
    /** How many milliseconds of the turn may have passed before this element. */
    readonly turn: number;
}
/**
 * Lets many elements render without blocking the page: those that a turn suffices for at once, the
 * others in order, and before each turn the page draws and answers. Who is first has all of a turn.
 * @returns a promise where the element has to wait
 */
export declare function turnOf(element: Renderer): Promise<void> | undefined;
export {};
