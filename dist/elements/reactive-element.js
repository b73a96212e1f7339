/** The properties of each class, by attribute. */
const attributes = new WeakMap();
/** By document, as of an iframe: none takes the style sheets of another. */
const sheets = new WeakMap();
/** The one style sheet of a text in a document that is shown. */
export function sheetOf(text, page = document) {
    let known = sheets.get(page);
    if (!known)
        sheets.set(page, (known = new Map()));
    let sheet = known.get(text);
    if (!sheet) {
        known.set(text, (sheet = new page.defaultView.CSSStyleSheet()));
        sheet.replaceSync(text);
    }
    return sheet;
}
/** In Node there are no elements; who renders there adds what is needed of one. */
const Base = globalThis.HTMLElement ?? class {
};
/**
 * An element that renders once, in a microtask, after its properties have changed. Names and life
 * cycle are those of Lit's class, of which this is the part that is needed here: 1.8 kB less for every
 * page, and less to do for each of hundreds of elements.
 */
export class ReactiveElement extends Base {
    static { this.properties = {}; }
    static { this.styles = []; }
    #values;
    #changed;
    /** What was set before the page knew the class: it comes after what the class itself sets. */
    #early;
    #isPending;
    #updated;
    #firstUpdate;
    /** The registry asks once; from then on the properties render, and the style sheets are read. */
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
        if (globalThis.CSSStyleSheet)
            this.styles.forEach((text) => sheetOf(text));
        return [...known.keys()];
    }
    constructor() {
        super();
        /** @internal Whether it has rendered. */
        this.hasUpdated = false;
        this.#values = {};
        this.#changed = new Set();
        this.#isPending = false;
        const own = this;
        for (const name of Object.keys(this)) {
            if (!(name in this.constructor.properties))
                continue;
            (this.#early ??= {})[name] = own[name];
            delete own[name];
        }
    }
    /** Resolves when all that was set is shown; to false if more has been set since. */
    get updateComplete() {
        this.#updated ??= new Promise((go) => (this.#firstUpdate = go)).then(() => this.#updated);
        return this.#updated.then(() => !this.#isPending);
    }
    connectedCallback() {
        this.renderRoot ??= this.createRenderRoot();
        this.requestUpdate();
    }
    /** Takes the style sheets for the document that it is in. */
    adoptedCallback() {
        const { shadowRoot, ownerDocument, constructor } = this;
        if (!shadowRoot || !ownerDocument.defaultView)
            return;
        const { styles } = constructor;
        shadowRoot.adoptedStyleSheets = styles.map((text) => sheetOf(text, ownerDocument));
    }
    attributeChangedCallback(attribute, _, value) {
        const name = attributes.get(this.constructor).get(attribute);
        const { type } = this.constructor.properties[name];
        const isNumber = type === Number && value !== null;
        this[name] =
            type === Boolean ? value !== null : isNumber ? Number(value) : value;
    }
    /** Renders, once on a page; `name` says which property was set. */
    requestUpdate(name) {
        if (name)
            this.#changed.add(name);
        if (this.#isPending || !this.renderRoot)
            return;
        this.#isPending = true;
        this.#updated = Promise.resolve().then(() => this.scheduleUpdate());
        this.#firstUpdate?.();
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.adoptedCallback();
        return root;
    }
    scheduleUpdate() {
        try {
            if (!this.hasUpdated)
                Object.assign(this, this.#early);
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
