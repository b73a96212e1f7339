/** The properties of each class that has asked for its attributes, by attribute. */
const classes = new WeakMap();
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
/** Those that render in the next microtask: one for all, as a promise for each would be garbage. */
let due = [];
function renderDue() {
    const elements = due;
    due = [];
    elements.forEach((element) => element.scheduleUpdate());
}
/**
 * An element that renders once, in a microtask, after its properties have changed. Names and life
 * cycle are those of Lit's class, of which this is the part that is needed here: 1.8 kB less for every
 * page, and less to do for each of hundreds of elements.
 */
export class ReactiveElement extends Base {
    static { this.properties = {}; }
    static { this.styles = []; }
    #values = {};
    /** Which properties were set since it has rendered. */
    #changed;
    /** What was set before the page knew the class: it comes after what attributes say. */
    #early;
    #isPending;
    /** For who waits until it has rendered. */
    #waiting;
    /** Asked for the first time, it makes the properties render, and reads the style sheets. */
    static get observedAttributes() {
        let known = classes.get(this);
        if (known)
            return [...known.keys()];
        classes.set(this, (known = new Map()));
        for (const [name, property] of Object.entries(this.properties)) {
            const { attribute = name.toLowerCase(), state, always, standard } = property;
            if (!state)
                known.set(attribute, { name, ...property });
            Object.defineProperty(this.prototype, name, {
                get() {
                    return this.#values[name] ?? standard;
                },
                set(value) {
                    if (!always && Object.is(value, this.#values[name]))
                        return;
                    this.#values[name] = value;
                    this.requestUpdate(name);
                },
            });
        }
        if (globalThis.CSSStyleSheet)
            this.styles.forEach((text) => sheetOf(text));
        return [...known.keys()];
    }
    constructor() {
        super();
        const own = this;
        Object.keys(this).forEach((name) => {
            if (!(name in this.constructor.properties))
                return;
            (this.#early ??= {})[name] = own[name];
            delete own[name];
        });
    }
    /** Resolves when all that was set is shown; to false if more has been set since. */
    get updateComplete() {
        if (this.hasUpdated && !this.#isPending)
            return Promise.resolve(true);
        return (this.#waiting ??= Promise.withResolvers()).promise.then(() => !this.#isPending);
    }
    connectedCallback() {
        Object.assign(this, this.#early);
        this.#early = undefined;
        this.renderRoot ??= this.createRenderRoot();
        // Addresses go by where it stands.
        this.requestUpdate('isConnected');
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
        const { name, type } = classes.get(this.constructor).get(attribute);
        const read = type === Boolean ? value !== null : type && value !== null ? Number(value) : value;
        this[name] = read;
    }
    /** Renders, once on a page; `name` says which property was set. */
    requestUpdate(name) {
        if (name && this.hasUpdated)
            (this.#changed ??= new Set()).add(name);
        if (this.#isPending || !this.renderRoot)
            return;
        this.#isPending = true;
        if (due.push(this) === 1)
            queueMicrotask(renderDue);
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.adoptedCallback();
        return root;
    }
    /** @internal Renders; what is thrown is for who waits, else for the page to hear. */
    scheduleUpdate() {
        try {
            this.willUpdate((property) => {
                const changed = this.#changed;
                return !this.hasUpdated || !!(property ? changed?.has(property) : changed);
            });
            this.#changed = undefined;
            this.update();
            this.hasUpdated = true;
            this.#isPending = false;
            this.updated();
            this.#waiting?.resolve();
        }
        catch (error) {
            this.#isPending = false;
            (this.#waiting?.reject ?? reportError)(error);
        }
        this.#waiting = undefined;
    }
}
