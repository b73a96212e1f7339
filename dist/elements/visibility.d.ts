/** An element that wants to know when a person comes near it. */
interface Lazy extends Element {
    near(): void;
}
/** An element that wants to know when a person has seen it. */
interface Viewed extends Element {
    /** Says so; returns whether there was anything to see. */
    seen(): boolean;
}
/** Tells an element once when it is within one screen of the viewport. */
export declare function watchNear(element: Lazy): void;
/** Ends `watchNear`. */
export declare function unwatchNear(element: Element): void;
/** Tells an element once when it was half visible for a second, or half of the screen was full of it. */
export declare function watchView(element: Viewed): void;
/** Ends `watchView`. */
export declare function unwatchView(element: Element): void;
export {};
