/** How a property follows its attribute. */
export interface Property {
    /** The attribute; without it, the property's name in lower case. */
    readonly attribute?: string;
    /** Text, if nothing is said. */
    readonly type?: typeof Number | typeof Boolean;
    /** Nobody's business: there is no attribute. */
    readonly state?: boolean;
    /** Every setting counts, even to the same value. */
    readonly always?: boolean;
}
/** The one style sheet of a text. */
export declare function sheetOf(text: string): CSSStyleSheet;
/** In Node there are no elements; who renders there adds what is needed of one. */
declare const Base: typeof HTMLElement;
/**
 * An element that shows its properties: when they change it renders once, in a microtask. Names and
 * life cycle are those of Lit's class, of which it is the part that is needed here: hundreds of
 * elements on one page are shown in two thirds of the time.
 */
export declare abstract class ReactiveElement extends Base {
    #private;
    /** Those of the class and of what it extends. */
    static properties: Readonly<Record<string, Property>>;
    static styles: readonly string[];
    /** The shadow root, once the element has been on a page. */
    renderRoot: ShadowRoot;
    hasUpdated: boolean;
    /** The registry asks for it once; from then on the properties render. */
    static get observedAttributes(): string[];
    constructor();
    /** Resolves when everything set so far is shown: to false where more has been set since. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    attributeChangedCallback(attribute: string, _: string | null, value: string | null): void;
    /** Renders in a microtask; `name` says which property was set. */
    requestUpdate(name?: string): void;
    protected createRenderRoot(): ShadowRoot;
    protected scheduleUpdate(): void | Promise<void>;
    /** What follows from the properties that have changed. */
    protected abstract willUpdate(changed: ReadonlySet<string>): void;
    /** Shows. */
    protected abstract update(): void;
    /** All is shown. */
    protected abstract updated(): void;
}
export {};
