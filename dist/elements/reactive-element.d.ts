/** How a property follows its attribute. */
export interface Property {
    /** Without it, the property's name in lower case. */
    readonly attribute?: string;
    /** Without it, text. */
    readonly type?: typeof Number | typeof Boolean;
    /** The element's own business: there is no attribute. */
    readonly state?: boolean;
    /** Every setting counts, even to the same value. */
    readonly always?: boolean;
    /** The value before any is set: a field of its own would cost every element a setting. */
    readonly standard?: unknown;
}
/** Whether a property, or without one any, was set since an element has rendered; before that, each was. */
export type IsSet = (property?: string) => boolean;
/** The one style sheet of a text in a document that is shown. */
export declare function sheetOf(text: string, page?: Document): CSSStyleSheet;
/** In Node there are no elements; who renders there adds what is needed of one. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * An element that renders once, in a microtask, after its properties have changed. Names and life
 * cycle are those of Lit's class, of which this is the part that is needed here: 1.8 kB less for every
 * page, and less to do for each of hundreds of elements.
 */
export declare abstract class ReactiveElement extends Base {
    #private;
    static properties: Readonly<Record<string, Property>>;
    static styles: readonly string[];
    /** @internal The shadow root, from the first time on a page. */
    renderRoot: ShadowRoot;
    /** @internal Whether it has rendered. */
    hasUpdated?: boolean;
    /** Asked for the first time, it makes the properties render, and reads the style sheets. */
    static get observedAttributes(): string[];
    constructor();
    /** Resolves when all that was set is shown; to false if more has been set since. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    /** Takes the style sheets for the document that it is in. */
    adoptedCallback(): void;
    attributeChangedCallback(attribute: string, _: string | null, value: string | null): void;
    /** Renders, once on a page; `name` says which property was set. */
    requestUpdate(name?: string): void;
    protected createRenderRoot(): ShadowRoot;
    /** @internal Renders; what is thrown is for who waits, else for the page to hear. */
    scheduleUpdate(): void;
    /** Before it renders: what follows from the properties that have changed. */
    protected abstract willUpdate(isSet: IsSet): void;
    protected abstract update(): void;
    /** After it has rendered. */
    protected abstract updated(): void;
}
export {};
