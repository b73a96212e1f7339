import { ReactiveElement } from '../elements/reactive-element.js';
import { PAGE } from './addresses.js';
/** What the elements use of the browser's `HTMLElement` to render, where Node has none. */
class HtmlElement {
    constructor() {
        this.baseURI = PAGE;
    }
    get localName() {
        return this.constructor.tag;
    }
    /** Without a page there are no children that could be a fallback. */
    get childNodes() {
        return [];
    }
    attachInternals() {
        return {};
    }
    setAttribute(name, value) {
        attributes.set(this, { ...attributes.get(this), [name]: value });
    }
    getAttribute(name) {
        return attributes.get(this)?.[name] ?? null;
    }
    /** What Node prints of it beside a warning, which says all by itself. */
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '';
    }
}
const attributes = new WeakMap();
if (!globalThis.HTMLElement)
    Object.setPrototypeOf(ReactiveElement.prototype, HtmlElement.prototype);
