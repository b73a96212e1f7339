import { ReactiveElement } from '../src/elements/reactive-element.js';
import { PAGE } from './addresses.js';

/** What the elements use of the browser's `HTMLElement` to render, where Node has none. */
class HtmlElement {
  readonly baseURI = PAGE;

  get localName(): string {
    return (this.constructor as unknown as { tag: string }).tag;
  }

  /** Without a page there are no children that could be a fallback. */
  get childNodes(): readonly never[] {
    return [];
  }

  attachInternals(): object {
    return {};
  }

  setAttribute(name: string, value: string): void {
    attributes.set(this, { ...attributes.get(this), [name]: value });
  }

  getAttribute(name: string): string | null {
    return attributes.get(this)?.[name] ?? null;
  }

  /** What Node prints of it beside a warning, which says all by itself. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '';
  }
}

const attributes = new WeakMap<object, Record<string, string>>();

if (!globalThis.HTMLElement)
  Object.setPrototypeOf(ReactiveElement.prototype, HtmlElement.prototype);
