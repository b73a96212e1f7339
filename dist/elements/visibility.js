/** How long an element has to be half visible to count as seen, in milliseconds. */
const VIEW_TIME = 1000;
let nearby;
/** Tells an element once when it is within one screen of the viewport. */
export function watchNear(element) {
    nearby ??= new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
            if (!isIntersecting)
                continue;
            unwatchNear(target);
            target.near();
        }
    }, { rootMargin: '100%' });
    nearby.observe(element);
}
/** Ends `watchNear`. */
export function unwatchNear(element) {
    nearby?.unobserve(element);
}
let visible;
const timers = new WeakMap();
/** Tells an element once when it was half visible for a second, or half of the screen was full of it. */
export function watchView(element) {
    visible ??= new IntersectionObserver((entries) => {
        for (const entry of entries) {
            const target = entry.target;
            clearTimeout(timers.get(target));
            if (!isHalfVisible(entry))
                continue;
            const seen = () => {
                if (target.seen())
                    unwatchView(target);
            };
            timers.set(target, setTimeout(seen, VIEW_TIME));
        }
    }, { threshold: Array.from({ length: 21 }, (_, i) => i / 20) });
    visible.observe(element);
}
/** Ends `watchView`. */
export function unwatchView(element) {
    visible?.unobserve(element);
    clearTimeout(timers.get(element));
}
function isHalfVisible(entry) {
    const screen = entry.rootBounds?.height ?? innerHeight;
    return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
}
