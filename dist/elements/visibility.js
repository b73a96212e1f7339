import { whenIdle } from './when-idle.js';
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
const unwatched = new Set();
const timers = new WeakMap();
/** Tells an element once when it was half visible for a second, or half of the screen was full of it. */
export function watchView(element) {
    if (!unwatched.size)
        whenIdle(watchAll);
    unwatched.add(element);
}
/** Ends `watchView`. */
export function unwatchView(element) {
    unwatched.delete(element);
    visible?.unobserve(element);
    clearTimeout(timers.get(element));
}
function watchAll() {
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
    for (const element of unwatched)
        visible.observe(element);
    unwatched.clear();
}
function isHalfVisible(entry) {
    const screen = entry.rootBounds?.height ?? innerHeight;
    return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
}
