import { html, nothing } from './template.js';
const leveled = new WeakMap();
/** A template with its `<h2>` at another level; at level 0 it is no heading. */
export function atLevel({ strings, values }, level) {
    let known = leveled.get(strings);
    if (!known)
        leveled.set(strings, (known = []));
    if (!known[level]) {
        const texts = strings.map((text) => text.replaceAll('h2', level ? `h${level}` : 'p'));
        known[level] = Object.assign(texts, { raw: texts });
    }
    return { _$litType$: 1, strings: known[level], values };
}
/** A heading of a level that is only known when it is shown. */
export function heading(level, content, style, part = nothing) {
    return atLevel(html `<h2 class="${style}" part="${part}">${content}</h2>`, level);
}
/**
 * What is folded behind "Show all", in the page for search, print and assistive technology. Who hears
 * the button alone hears of what, too.
 */
export function fold(say, total, of, content) {
    return html `<details class="more"><summary><span class="all">${say('showAll', { n: total })}</span> <span class="fewer">${say('showFewer')}</span> <span class="hidden">${of}</span></summary>${content}</details>`;
}
const MARKS = {
    0: '',
    0.5: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z',
    1: 'M8 1.8a6.2 6.2 0 0 1 0 12.4 6.2 6.2 0 0 1 0-12.4z',
};
/** A mark for how much of something is there: 1 all, 0.5 half, 0 none. */
export function mark(share) {
    return html `<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2"/><path d="${MARKS[share]}"/></svg>`;
}
