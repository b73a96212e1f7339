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

/** The properties of each class by attribute. */
const attributes = new WeakMap<object, ReadonlyMap<string, string>>();

const sheets = new Map<string, CSSStyleSheet>();

/** The one style sheet of a text. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}

/** In Node there are no elements; who renders there adds what is needed of one. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * An element that shows its properties: when they change it renders once, in a microtask. Names and
 * life cycle are those of Lit's class, of which it is the part that is needed here: hundreds of
 * elements on one page are shown in two thirds of the time.
 */
export abstract class ReactiveElement extends Base {
  /** Those of the class and of what it extends. */
  static properties: Readonly<Record<string, Property>> = {};
  static styles: readonly string[] = [];

  /** The shadow root, once the element has been on a page. */
  renderRoot!: ShadowRoot;
  hasUpdated = false;

  readonly #values: Record<string, unknown> = {};
  readonly #changed = new Set<string>();
  #isPending = false;
  #updated?: Promise<void>;
  /** What was set before the page knew the class: it comes after what the class itself sets. */
  #early?: Record<string, unknown>;
  #whoWaits?: () => void;

  /** The registry asks for it once; from then on the properties render. */
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
    // Node has none.
    if (globalThis.CSSStyleSheet) this.styles.forEach(sheetOf);
    return [...known.keys()];
  }

  constructor() {
    super();
    for (const name of Object.keys(this)) {
      const own = this as Record<string, unknown>;
      if (!(this.constructor as typeof ReactiveElement).properties[name]) continue;
      (this.#early ??= {})[name] = own[name];
      delete own[name];
    }
  }

  /** Resolves when everything set so far is shown: to false where more has been set since. */
  get updateComplete(): Promise<boolean> {
    this.#updated ??= new Promise((go) => (this.#whoWaits = go));
    return this.#updated.then(() => !this.#isPending);
  }

  connectedCallback(): void {
    if (this.renderRoot) return;
    this.renderRoot = this.createRenderRoot();
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const { constructor } = this;
    const name = attributes.get(constructor)!.get(attribute)!;
    const { type } = (constructor as typeof ReactiveElement).properties[name]!;
    (this as Record<string, unknown>)[name] =
      type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
  }

  /** Renders in a microtask; `name` says which property was set. */
  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    // Who has not been on a page has nothing to show yet.
    if (this.#isPending || !this.renderRoot) return;
    this.#isPending = true;
    this.#updated = Promise.resolve().then(() => this.scheduleUpdate());
    this.#whoWaits?.();
  }

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof ReactiveElement).styles.map(sheetOf);
    return root;
  }

  protected scheduleUpdate(): void | Promise<void> {
    Object.assign(this, this.#early);
    this.#early = undefined;
    try {
      this.willUpdate(this.#changed);
      this.#changed.clear();
      this.update();
    } finally {
      this.#isPending = false;
    }
    this.hasUpdated = true;
    this.updated();
  }

  /** What follows from the properties that have changed. */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;

  /** Shows. */
  protected abstract update(): void;

  /** All is shown. */
  protected abstract updated(): void;
}
