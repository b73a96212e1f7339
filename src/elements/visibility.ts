type Callback = (entry: IntersectionObserverEntry) => void;

/** One IntersectionObserver for many elements. Returns how to watch; watching returns how to stop. */
export function watcher(options: IntersectionObserverInit) {
  const callbacks = new WeakMap<Element, Callback>();
  let observer: IntersectionObserver | undefined;
  return (element: Element, seen: Callback): (() => undefined) => {
    observer ??= new IntersectionObserver((entries) => {
      for (const entry of entries) callbacks.get(entry.target)?.(entry);
    }, options);
    callbacks.set(element, seen);
    observer.observe(element);
    return () => {
      callbacks.delete(element);
      return observer!.unobserve(element) as undefined;
    };
  };
}

/** Reports an element within one screen of the viewport. */
export const watchNear = watcher({ rootMargin: '100%' });
