type Callback = (entry: IntersectionObserverEntry) => void;
/** One IntersectionObserver for many elements. Returns how to watch; watching returns how to stop. */
export declare function watcher(options: IntersectionObserverInit): (element: Element, seen: Callback) => (() => undefined);
/** Reports an element within one screen of the viewport. */
export declare const watchNear: (element: Element, seen: Callback) => (() => undefined);
export {};
