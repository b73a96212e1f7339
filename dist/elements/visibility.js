/** One IntersectionObserver for many elements. Returns how to watch; watching returns how to stop. */
function watcher(options) {
    const callbacks = new WeakMap();
    let observer;
    return (element, seen) => {
        observer ??= new IntersectionObserver((entries) => {
            for (const entry of entries)
                callbacks.get(entry.target)?.(entry);
        }, options);
        callbacks.set(element, seen);
        observer.observe(element);
        return () => {
            callbacks.delete(element);
            return observer.unobserve(element);
        };
    };
}
/** Reports an element within one screen of the viewport. */
export const watchNear = watcher({ rootMargin: '100%' });
/** Reports an element as it comes and goes, in steps of a twentieth of its height. */
export const watchShare = watcher({ threshold: Array.from({ length: 21 }, (_, i) => i / 20) });
/** Whether half of an element is visible, or half of the screen is filled with it. */
export function isHalfVisible(entry) {
    const screen = entry.rootBounds?.height ?? innerHeight;
    return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
}
