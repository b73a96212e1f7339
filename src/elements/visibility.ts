/** How long an element has to be half visible to count as seen, in milliseconds. */
const VIEW_TIME = 1000;

/** An element that wants to know when a person comes near it. */
interface Lazy extends Element {
  near(): void;
}

/** An element that wants to know when a person has seen it. */
interface Viewed extends Element {
  /** Says so; returns whether there was anything to see. */
  seen(): boolean;
}

let nearby: IntersectionObserver | undefined;

/** Tells an element once when it is within one screen of the viewport. */
export function watchNear(element: Lazy): void {
  nearby ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        unwatchNear(target);
        (target as Lazy).near();
      }
    },
    { rootMargin: '100%' },
  );
  nearby.observe(element);
}

/** Ends `watchNear`. */
export function unwatchNear(element: Element): void {
  nearby?.unobserve(element);
}

let visible: IntersectionObserver | undefined;
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Tells an element once when it was half visible for a second, or half of the screen was full of it. */
export function watchView(element: Viewed): void {
  visible ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const target = entry.target as Viewed;
        clearTimeout(timers.get(target));
        if (!isHalfVisible(entry)) continue;
        const seen = () => {
          if (target.seen()) unwatchView(target);
        };
        timers.set(target, setTimeout(seen, VIEW_TIME));
      }
    },
    { threshold: Array.from({ length: 21 }, (_, i) => i / 20) },
  );
  visible.observe(element);
}

/** Ends `watchView`. */
export function unwatchView(element: Element): void {
  visible?.unobserve(element);
  clearTimeout(timers.get(element));
}

function isHalfVisible(entry: IntersectionObserverEntry): boolean {
  const screen = entry.rootBounds?.height ?? innerHeight;
  return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
}
