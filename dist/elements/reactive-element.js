/** The properties of each class by attribute. */
const attributes = new WeakMap();
const sheets = new Map();
/** The one style sheet of a text. */
export function sheetOf(text) {
    let sheet = sheets.get(text);
    if (!sheet) {
        sheets.set(text, (sheet = new CSSStyleSheet()));
        sheet.replaceSync(text);
    }
    return sheet;
}
/** In Node there are no elements; who renders there adds what is needed of one. */
const Base = (globalThis.HTMLElement ?? class {
});
/**
 * An element that shows its properties: when they change it renders once, in a microtask. Names and
 * life cycle are those of Lit's class, of which it is the part that is needed here: hundreds of
 * elements on one page are shown in two thirds of the time.
 */
export class ReactiveElement extends Base {
    /** Those of the class and of what it extends. */
    static { this.properties = {}; }
    static { this.styles = []; }
    #values;
    #changed;
    #isPending;
    #updated;
    /** What was set before the page knew the class: it comes after what the class itself sets. */
    #early;
    #whoWaits;
    /** The registry asks for it once; from then on the properties render. */
    static get observedAttributes() {
        const known = new Map();
        for (const [name, { attribute, state, always }] of Object.entries(this.properties)) {
            if (!state)
                known.set(attribute ?? name.toLowerCase(), name);
            Object.defineProperty(this.prototype, name, {
                configurable: true,
                enumerable: true,
                get() {
                    return this.#values[name];
                },
                set(value) {
                    if (!always && Object.is(value, this.#values[name]))
                        return;
                    this.#values[name] = value;
                    this.requestUpdate(name);
                },
            });
        }
        attributes.set(this, known);
        // Node has none.
        if (globalThis.CSSStyleSheet)
            this.styles.forEach(sheetOf);
        return [...known.keys()];
    }
    constructor() {
        super();
        this.hasUpdated = false;
        this.#values = {};
        this.#changed = new Set();
        this.#isPending = false;
        for (const name of Object.keys(this)) {
            const own = this;
            if (!(this.constructor.properties[name]))
                continue;
            (this.#early ??= {})[name] = own[name];
            delete own[name];
        }
    }
    /** Resolves when everything set so far is shown: to false where more has been set since. */
    get updateComplete() {
        this.#updated ??= new Promise((go) => (this.#whoWaits = go));
        return this.#updated.then(() => !this.#isPending);
    }
    connectedCallback() {
        if (this.renderRoot)
            return;
        this.renderRoot = this.createRenderRoot();
        this.requestUpdate();
    }
    attributeChangedCallback(attribute, _, value) {
        const { constructor } = this;
        const name = attributes.get(constructor).get(attribute);
        const { type } = constructor.properties[name];
        this[name] =
            type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
    }
    /** Renders in a microtask; `name` says which property was set. */
    requestUpdate(name) {
        if (name)
            this.#changed.add(name);
        // Who has not been on a page has nothing to show yet.
        if (this.#isPending || !this.renderRoot)
            return;
        this.#isPending = true;
        this.#updated = Promise.resolve().then(() => this.scheduleUpdate());
        this.#whoWaits?.();
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = this.constructor.styles.map(sheetOf);
        return root;
    }
    scheduleUpdate() {
        Object.assign(this, this.#early);
        this.#early = undefined;
        try {
            this.willUpdate(this.#changed);
            this.#changed.clear();
            this.update();
        }
        finally {
            this.#isPending = false;
        }
        this.hasUpdated = true;
        this.updated();
    }
}
