type Callback = (entry: IntersectionObserverEntry) => void;
/** Reports an element within one screen of the viewport. */
export declare const watchNear: (element: Element, seen: Callback) => (() => undefined);
/** Reports an element as it comes and goes, in steps of a twentieth of its height. */
export declare const watchShare: (element: Element, seen: Callback) => (() => undefined);
/** Whether half of an element is visible, or half of the screen is filled with it. */
export declare function isHalfVisible(entry: IntersectionObserverEntry): boolean;
export {};
