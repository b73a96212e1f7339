/** One IntersectionObserver for many elements. Returns how to watch; watching returns how to stop. */
export function watcher(options) {
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
