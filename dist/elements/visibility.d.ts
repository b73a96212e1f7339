type Callback = (entry: IntersectionObserverEntry) => void;
/** Reports an element within one screen of the viewport. */
export declare const watchNear: (el: Element, seen: Callback) => () => void;
/** Reports an element as it comes and goes, in steps of a twentieth of its height. */
export declare const watchShare: (el: Element, seen: Callback) => () => void;
/** Whether half of an element is visible, or half of the screen is filled with it. */
export declare function isHalfVisible(entry: IntersectionObserverEntry): boolean;
export {};
