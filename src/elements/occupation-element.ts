import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OccupationController, type OccupationState } from '../data/occupation-controller.js';
import { webAddress } from '../model/address.js';
import type { Occupation } from '../model/occupation.js';
import { shared } from '../styles/shared.styles.js';
import { isRightToLeft, validLanguage } from '../text/language.js';
import { phrasesFor, type Phrases } from '../text/messages.js';
import { sentenceCase } from '../text/sentence-case.js';
import { warnOnce } from '../warn-once.js';
import {
  OccupationErrorEvent,
  OccupationLoadEvent,
  OccupationViewEvent,
  type Section,
} from './events.js';
import { languageOf, unwatchLanguage, watchLanguage } from './language-watch.js';
import { isHalfVisible, watchNear, watchShare } from './visibility.js';

/** What a template function may show: a template, or nothing. */
export type Content = TemplateResult | typeof nothing;

/** A property whose every setting counts, even to the same value. */
const always = { hasChanged: () => true };

const VIEW_TIME = 1000;

/**
 * What all elements share: how their document arrives, the four states with the author's fallback,
 * language, theme, heading levels and events.
 *
 * @slot - What a person sees before the script, while there is nothing to show, and on failure.
 * @slot start - The author's own content before.
 * @slot end - The author's own content after.
 * @fires occupation-load - A new document is shown.
 * @fires occupation-error - A document could not be shown.
 * @fires occupation-view - Half visible for a second, once.
 * @cssproperty --occupation-accent - Colour of links, buttons and pictures.
 * @cssproperty --occupation-surface - Colour of the sheet.
 * @cssproperty --occupation-text - Colour of the text.
 * @cssproperty --occupation-font - Font family.
 * @cssproperty --occupation-font-size - Size of the text; everything else follows.
 * @cssproperty --occupation-radius - Radius of the sheet's corners.
 * @cssstate empty - No document yet.
 * @cssstate loading - A document is on its way.
 * @cssstate ready - A document is shown.
 * @cssstate failed - The document could not be shown.
 */
export abstract class OccupationElement extends LitElement {
  static override styles = [shared];
  /** The tag under which the element is known. */
  static readonly tag: string;
  /** Names of the parts, which a profile exports with the section's name before them. */
  static readonly parts: readonly string[] = [];

  /** The document: an object, or JSON text. */
  @property(always) occupation: unknown;
  /** Address of the document; `{lang}` in it becomes the element's language. */
  @property(always) src?: string | null;
  /** `lazy`: fetch only near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'eager';
  /** Level of the element's heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** The author's words for the element's heading; empty leaves it out. */
  @property({ attribute: 'heading-text' }) headingText?: string | null;
  /** `light`, `dark`, or `auto`: the page's own `color-scheme`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** @internal Whether a profile around it carries frame and sources. */
  @property({ attribute: false }) embedded = false;

  /** @internal */
  language = 'en';
  /** @internal */
  mayFetch = false;

  /** The section's name in `occupation-view`; a profile leaves that to its parts. */
  protected readonly section?: Section;
  /** Sentences of the interface. */
  protected say: Phrases = phrasesFor('en');

  readonly #controller = new OccupationController(this);
  readonly #internals = this.attachInternals();
  #announced: OccupationState = this.#controller.state;
  #stopNear?: () => void;
  #stopView?: () => void;
  #viewTimer?: ReturnType<typeof setTimeout>;
  #viewed = false;

  /**
   * Registers the element, and what it composes. Never throws: where the tag is taken the first
   * owner keeps it, and the console says so once.
   */
  static define(tag = this.tag): void {
    const owner = customElements.get(tag);
    const known = customElements.getName(this as unknown as CustomElementConstructor);
    if (!owner && !known) {
      customElements.define(tag, this as unknown as CustomElementConstructor);
    } else if (owner && owner !== (this as unknown)) {
      warnOnce(
        `<${tag}> already belongs to another script, or to a second copy of occupation-widgets; the first one stays. Load the script once.`,
      );
    }
  }

  /** Where the element stands: `{ status, occupation?, error? }`. */
  get state(): OccupationState {
    return this.#controller.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
    this.languageChanged();
    this.#showState();
    this.#watchForView();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
    this.#stopNear?.();
    this.#stopNear = undefined;
    this.#stopView?.();
    clearTimeout(this.#viewTimer);
  }

  /** @internal Renders again, as the language or its sentences may have changed. */
  languageChanged(): void {
    this.requestUpdate();
  }

  /** @internal A profile hands over what it has validated. */
  give(state: OccupationState, baseUrl: string): void {
    if (state === this.state) return;
    this.#controller.give(state, baseUrl);
    this.requestUpdate();
  }

  /** @internal Whether the document holds what this element is for. */
  abstract shows(occupation: Occupation): boolean;

  /** The element's content for a document that it `shows`. */
  protected abstract content(occupation: Occupation): TemplateResult;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.language = languageOf(this);
    this.say = phrasesFor(this.language);
    this.#mayFetchYet();
    this.#controller.read({ occupation: changed.has('occupation'), src: changed.has('src') });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { state } = this;
    if (state === this.#announced) return;
    this.#announced = state;
    this.#showState();
    if (state.status === 'ready') {
      this.dispatchEvent(new OccupationLoadEvent(state.occupation));
      this.#watchForView();
    } else if (state.status === 'failed') {
      warnOnce(`<${this.localName}>: ${state.error.message}`, this);
      this.dispatchEvent(new OccupationErrorEvent(state.error));
    }
  }

  protected override render(): TemplateResult {
    return html`<slot name="start"></slot>${this.#body()}<slot name="end"></slot>`;
  }

  /** The address against which the document's links resolve. */
  protected get baseUrl(): string {
    return this.#controller.baseUrl;
  }

  /** A heading's level: 0 is the element's own, 1 below it; none is skipped where that is left out. */
  protected level(depth: number): number {
    const top = this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2;
    return Math.min(6, Math.trunc(top) + depth - (depth && this.headingText === '' ? 1 : 0));
  }

  /** The document's language where it is not the element's, for `lang`. */
  protected get textLanguage(): string | typeof nothing {
    const language = validLanguage(this.state.occupation?.language);
    return language && language !== this.language ? language : nothing;
  }

  /** The direction of the document's text where its language is another one, for `dir`. */
  protected get textDirection(): 'rtl' | 'ltr' | typeof nothing {
    const language = this.textLanguage;
    return language === nothing ? nothing : isRightToLeft(language as string) ? 'rtl' : 'ltr';
  }

  /** A title or label of the document as a sentence begins, by the document's language. */
  protected sentence(text: string): string {
    return sentenceCase(text, this.state.occupation?.language || this.language);
  }

  /** The document's address if it leads to a web page; the author hears of others. */
  protected link(href: string | undefined): string | undefined {
    if (!href) return;
    const address = webAddress(href, this.baseUrl);
    if (!address) {
      warnOnce(
        `<${this.localName}>: expected a link to http: or https:, found ${JSON.stringify(href)}. It is shown as text.`,
        this,
      );
    }
    return address;
  }

  #body(): Content {
    const { status, occupation } = this.state;
    if (occupation && this.shows(occupation)) {
      return html`<div class=${`root ${this.#theme()} ${this.embedded ? 'embedded' : ''}`}>
        <div class="sheet" lang=${this.say.language}>${this.content(occupation)}</div>
      </div>`;
    }
    if (this.#hasFallback()) return html`<slot></slot>`;
    if (status === 'ready' || occupation) return nothing;
    const waits = status === 'loading' || (this.src && status === 'empty');
    return html`<div class="root notice ${this.#theme()}">
      <p class="sheet muted" lang=${this.say.language}>
        ${this.say(waits ? 'loading' : status === 'failed' ? 'failed' : 'empty')}
      </p>
    </div>`;
  }

  #theme(): string {
    return this.theme === 'light' || this.theme === 'dark' ? this.theme : '';
  }

  /** Whether the author put something inside that a person can see. */
  #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? node.localName !== 'script' && !node.slot
        : node instanceof Text && node.data.trim(),
    );
  }

  #showState(): void {
    const { status } = this.state;
    const { states } = this.#internals;
    for (const each of ['empty', 'loading', 'ready', 'failed']) {
      if (each === status) states.add(each);
      else states.delete(each);
    }
    this.#internals.ariaBusy = String(status === 'loading');
  }

  #mayFetchYet(): void {
    if (this.loading !== 'lazy') {
      this.mayFetch = true;
    } else if (!this.mayFetch) {
      this.#stopNear ??= watchNear(this, (entry) => {
        if (!entry.isIntersecting) return;
        this.#stopNear?.();
        this.mayFetch = true;
        this.requestUpdate();
      });
    }
  }

  /** Waits for the element to be half visible for a second, and says so once. */
  #watchForView(): void {
    const { section } = this;
    this.#stopView?.();
    if (!section || this.#viewed || this.state.status !== 'ready' || !this.isConnected) return;
    this.#stopView = watchShare(this, (entry) => {
      clearTimeout(this.#viewTimer);
      if (!isHalfVisible(entry)) return;
      this.#viewTimer = setTimeout(() => {
        const { occupation } = this.state;
        if (!occupation || !this.shows(occupation)) return;
        this.#viewed = true;
        this.#stopView?.();
        this.dispatchEvent(new OccupationViewEvent(occupation, section));
      }, VIEW_TIME);
    });
  }
}
