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
}

/** The properties of each class, by attribute. */
const attributes = new WeakMap<object, ReadonlyMap<string, string>>();

/** By document, as of an iframe: none takes the style sheets of another. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The one style sheet of a text in a document that is shown. */
export function sheetOf(text: string, page = document): CSSStyleSheet {
  let known = sheets.get(page);
  if (!known) sheets.set(page, (known = new Map<string, CSSStyleSheet>()));
  let sheet = known.get(text);
  if (!sheet) {
    known.set(text, (sheet = new (page.defaultView as typeof globalThis).CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}

/** In Node there are no elements; who renders there adds what is needed of one. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * An element that renders once, in a microtask, after its properties have changed. Names and life
 * cycle are those of Lit's class, of which this is the part that is needed here: 1.8 kB less for every
 * page, and less to do for each of hundreds of elements.
 */
export abstract class ReactiveElement extends Base {
  static properties: Readonly<Record<string, Property>> = {};
  static styles: readonly string[] = [];

  /** @internal The shadow root, from the first time on a page. */
  renderRoot!: ShadowRoot;
  /** @internal Whether it has rendered. */
  hasUpdated = false;

  readonly #values: Record<string, unknown> = {};
  readonly #changed = new Set<string>();
  /** What was set before the page knew the class: it comes after what the class itself sets. */
  #early?: Record<string, unknown>;
  #isPending = false;
  #updated?: Promise<void>;
  #firstUpdate?: () => void;

  /** The registry asks once; from then on the properties render, and the style sheets are read. */
  static get observedAttributes(): string[] {
    const known = new Map<string, string>();
    for (const [name, { attribute, state, always }] of Object.entries(this.properties)) {
      if (!state) known.set(attribute ?? name.toLowerCase(), name);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ReactiveElement) {
          return this.#values[name];
        },
        set(this: ReactiveElement, value: unknown) {
          if (!always && Object.is(value, this.#values[name])) return;
          this.#values[name] = value;
          this.requestUpdate(name);
        },
      });
    }
    attributes.set(this, known);
    if (globalThis.CSSStyleSheet) this.styles.forEach((text) => sheetOf(text));
    return [...known.keys()];
  }

  constructor() {
    super();
    const own = this as Record<string, unknown>;
    for (const name of Object.keys(this)) {
      if (!(name in (this.constructor as typeof ReactiveElement).properties)) continue;
      (this.#early ??= {})[name] = own[name];
      delete own[name];
    }
  }

  /** Resolves when all that was set is shown; to false if more has been set since. */
  get updateComplete(): Promise<boolean> {
    this.#updated ??= new Promise<void>((go) => (this.#firstUpdate = go)).then(() => this.#updated);
    return this.#updated.then(() => !this.#isPending);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.requestUpdate();
  }

  /** Takes the style sheets for the document that it is in. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument, constructor } = this;
    if (!shadowRoot || !ownerDocument.defaultView) return;
    const { styles } = constructor as typeof ReactiveElement;
    shadowRoot.adoptedStyleSheets = styles.map((text) => sheetOf(text, ownerDocument));
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const name = attributes.get(this.constructor)!.get(attribute)!;
    const { type } = (this.constructor as typeof ReactiveElement).properties[name]!;
    const isNumber = type === Number && value !== null;
    (this as Record<string, unknown>)[name] =
      type === Boolean ? value !== null : isNumber ? Number(value) : value;
  }

  /** Renders, once on a page; `name` says which property was set. */
  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    if (this.#isPending || !this.renderRoot) return;
    this.#isPending = true;
    this.#updated = Promise.resolve().then(() => this.scheduleUpdate());
    this.#firstUpdate?.();
  }

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    return root;
  }

  protected scheduleUpdate(): void | Promise<void> {
    try {
      if (!this.hasUpdated) Object.assign(this, this.#early);
      this.willUpdate(this.#changed);
      this.#changed.clear();
      this.update();
    } finally {
      this.#isPending = false;
    }
    this.hasUpdated = true;
    this.updated();
  }

  /** Before it renders: what follows from the properties that have changed. */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;

  protected abstract update(): void;

  /** After it has rendered. */
  protected abstract updated(): void;
}
