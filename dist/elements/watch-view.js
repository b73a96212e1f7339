import { OccupationViewEvent } from './events.js';
import { watcher } from './visibility.js';
/** How long half of a section is seen until it counts, in milliseconds. */
const VIEW_TIME = 1000;
/** Reports an element as it comes and goes, in steps of a twentieth of its height. */
const watchShare = watcher({ threshold: Array.from({ length: 21 }, (_, i) => i / 20) });
/** Which document an element is watched with, and how to end that. */
const views = new WeakMap();
const seen = new WeakSet();
/** Waits for an element to be half visible for a second with its document, and says so once. */
export function watchForView(element) {
    const { section } = element.constructor;
    const { status, occupation } = element.state;
    const view = views.get(element);
    if (!section || seen.has(element) || status !== 'ready' || view?.occupation === occupation)
        return;
    view?.end();
    let timer;
    const stop = watchShare(element, (entry) => {
        clearTimeout(timer);
        if (!isHalfVisible(entry))
            return;
        timer = setTimeout(() => {
            const isShown = element.state.occupation === occupation && element.shows(occupation);
            if (!isShown)
                return;
            seen.add(element);
            end();
            element.dispatchEvent(new OccupationViewEvent(occupation, section));
        }, VIEW_TIME);
    });
    const end = () => {
        clearTimeout(timer);
        stop();
    };
    views.set(element, { occupation, end });
}
/** Ends that for an element that has left the page. */
export function endView(element) {
    views.get(element)?.end();
    views.delete(element);
}
/** Whether half of an element is visible, or half of the screen is filled with it. */
function isHalfVisible(entry) {
    const screen = entry.rootBounds?.height ?? innerHeight;
    return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
}
