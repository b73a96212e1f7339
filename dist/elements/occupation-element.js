import { OccupationController } from '../data/occupation-controller.js';
import { webAddress } from '../model/address.js';
import { description } from '../model/shape-issues.js';
import { shared } from '../styles/shared.styles.js';
import { formatter } from '../text/formatter.js';
import { isRightToLeft, validLanguage } from '../text/language.js';
import * as en from '../text/en.js';
import { phrasesFor } from '../text/messages.js';
import { sentenceCase } from '../text/sentence-case.js';
import { warnOnce } from '../warn-once.js';
import { OccupationErrorEvent, OccupationLoadEvent } from './events.js';
import { heading } from './fragments.js';
import { hasTurn } from './in-turn.js';
import { enterPage, languageOf, leavePage } from './on-page.js';
import { ReactiveElement } from './reactive-element.js';
import { tellOthers } from './tell-others.js';
import { watchNear } from './visibility.js';
import { html, nothing } from './template.js';
/** A property whose every setting counts, even to the same value. */
const always = { always: true };
/** What shows nothing where it stands. */
const UNSEEN = 'script, style, template, noscript, [hidden], [slot]';
/** What editors leave behind: without text it shows nothing. */
const EMPTY = 'br, :is(p, div, span):not(:has(:not(br)))';
/** On a fast line nobody sees that anything was loading: it says so after this time, in milliseconds. */
const PATIENCE = 200;
/**
 * What all elements share: how their document arrives, the four states with the author's fallback,
 * language, theme, heading levels and events.
 *
 * @attr {string} lang - Language of the interface: its own, else the nearest ancestor's, else English.
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
export class OccupationElement extends ReactiveElement {
    static { this.styles = [shared]; }
    static { this.properties = {
        occupation: always,
        src: always,
        loading: { standard: 'eager' },
        headingLevel: { attribute: 'heading-level', type: Number, standard: 2 },
        headingText: { attribute: 'heading-text' },
        theme: { standard: 'auto' },
        structuredData: { attribute: 'structured-data', type: Boolean, standard: false },
    }; }
    /** @internal Names of the parts, which a profile exports with the section's name before them. */
    static { this.parts = []; }
    /** @internal What it may say, in English; a bundler leaves out the rest. */
    static { this.sentences = en.shared; }
    #controller;
    #internals;
    #announced;
    #shown;
    #slowTimer;
    #isSlow;
    #stopNear;
    /** The language of the document's text where it is not the interface's. */
    #foreign;
    /** Whether what is shown is still all there is to show. */
    #isSame;
    /** Whether it shows what came with the page as declarative shadow DOM: until there is a document. */
    #isPrerendered;
    // Without it the compiler's own would hand on arguments, by an iterator for each element.
    constructor() {
        super();
        this.#controller = new OccupationController(this);
        this.#internals = this.attachInternals();
    }
    /**
     * Registers the element, and what it composes. Never throws: where the tag is taken the first
     * owner keeps it, and the console says so once.
     */
    static define(tag = this.tag) {
        const owner = customElements.get(tag);
        const known = customElements.getName(this);
        if (!owner && !known) {
            customElements.define(tag, this);
        }
        else if (owner && owner !== this) {
            warnOnce(`<${tag}> already belongs to another script or copy. Load the script once.`);
        }
    }
    /** Where the element stands: `{ status, occupation?, error? }`. */
    get state() {
        return this.#controller.state;
    }
    connectedCallback() {
        super.connectedCallback();
        enterPage(this);
        this.#controller.watchOnline();
    }
    disconnectedCallback() {
        this.#controller.disconnected();
        leavePage(this);
        tellOthers(this);
        this.#stopNear = this.#stopNear?.();
    }
    /** @internal Whether what is shown holds the questions and answers. */
    showsFaq() {
        return false;
    }
    /** @internal A profile hands over what it has validated. */
    give(state, baseUrl) {
        if (state === this.state)
            return;
        this.#controller.give(state, baseUrl);
        this.requestUpdate();
    }
    /** @internal Takes a language for the interface; the document's text keeps its own. */
    speak(language) {
        this.language = language;
        const { sentences } = this.constructor;
        this.say = phrasesFor(language, sentences);
        const text = validLanguage(this.state.occupation?.language) ?? language;
        this.#foreign = text === this.say.language ? undefined : text;
    }
    /** @internal How far into a turn it may render, in milliseconds: its layout takes as long again. */
    get turn() {
        return 16;
    }
    /** The first time in turn with all others; until then a person sees what the author put inside. */
    scheduleUpdate() {
        if (this.hasUpdated || this.embedded || hasTurn(this))
            return super.scheduleUpdate();
        if (this.firstChild && !this.#isPrerendered) {
            this.renderRoot.append(document.createElement('slot'));
        }
    }
    willUpdate(isSet) {
        const { say } = this;
        this.language = languageOf(this);
        this.#mayFetchYet();
        this.#controller.read(isSet);
        this.speak(this.language);
        const { occupation } = this.state;
        // Else it may be what the author put inside.
        const isShown = occupation && this.shows(occupation);
        this.#isSame = isShown && !isSet() && this.#announced === this.state && say === this.say;
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        this.#isPrerendered = !!root.firstChild;
        return root;
    }
    /** Prerendered content gives way in the task that brings what is shown instead. */
    update() {
        // For who reads, selects or clicks, nothing moves when something else on the page changes.
        if (this.#isSame)
            return;
        if (this.state.status === 'ready')
            this.#isPrerendered = false;
        if (!this.#isPrerendered)
            this.paint(this.render());
    }
    updated() {
        tellOthers(this);
        const { state } = this;
        // What the author put inside is shown where there is nothing else to show.
        if (!state.occupation || !this.shows(state.occupation))
            this.#controller.watchChildren();
        if (state === this.#announced)
            return;
        this.#announced = state;
        this.#showState();
        if (state.status === 'ready') {
            this.dispatchEvent(new OccupationLoadEvent(state.occupation));
        }
        else if (state.status === 'failed') {
            warnOnce(`<${this.localName}>: ${state.error.message} See README, Errors: ${state.error.kind}.`, this);
            this.dispatchEvent(new OccupationErrorEvent(state.error));
        }
    }
    /** A document's content in its frame. */
    sheet(occupation) {
        return this.#frame(this.content(occupation), this.embedded ? 'embedded' : '');
    }
    /** The address against which the document's links resolve. */
    get baseUrl() {
        return this.#controller.baseUrl;
    }
    /** A heading's level: 0 is the element's own, 1 below it; none is skipped where that is left out. */
    level(depth) {
        const top = this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2;
        return Math.min(6, Math.trunc(top) + depth - (depth && this.headingText === '' ? 1 : 0));
    }
    /** Text of the document, with its language and direction where they are not the interface's. */
    text(text) {
        const language = this.#foreign;
        if (!language)
            return text;
        return html `<span lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">${text}</span>`;
    }
    /** Text of the document as paragraphs; a blank line separates them. */
    paragraphs(text) {
        return text?.split(/\n\s*\n/).map((each) => html `<p class="text">${this.text(each)}</p>`);
    }
    /** A title or label of the document as a sentence begins, by the document's language. */
    label(text) {
        return this.text(sentenceCase(text, this.#foreign ?? this.language));
    }
    /** A number in the interface's language. */
    number(value) {
        return formatter(Intl.NumberFormat, this.say.language).format(value);
    }
    /** The element's heading: the author's words, else the element's; an empty value leaves it out. */
    ownHeading(words) {
        if (this.headingText === '')
            return nothing;
        return heading(this.level(0), this.headingText || words, 'heading', 'heading');
    }
    /** Where the data are from; inside a profile it says so once for all. */
    sources({ sources }) {
        if (this.embedded || !sources?.length)
            return nothing;
        return html `<div class="stack sources" part="sources">${heading(this.level(1), this.say('sources'), nothing)} ${sources.map((source) => this.#source(source))}</div>`;
    }
    /** The author's choice among known words, each once; without a choice, all the standard ones. */
    chosen(choice, known, standard = known.join(' ')) {
        return [...new Set((choice ?? standard).match(/\S+/g))].filter((word) => {
            const isKnown = known.includes(word);
            if (!isKnown)
                this.warn('show', `words of ${known.join(', ')}`, word);
            return isKnown;
        });
    }
    /** Tells the author once that something does not fit and is left out. */
    warn(where, expected, found) {
        warnOnce(`<${this.localName}>: ${where}: expected ${expected}, found ${description(found)}. It is left out.`, this);
    }
    /** @internal The address of a link if it leads to a web page; the author hears of others. */
    link(href, base = this.baseUrl) {
        if (!href)
            return;
        const address = webAddress(href, base);
        if (!address)
            this.warn('link', 'http: or https:', href);
        return address;
    }
    /** What is in the shadow root. */
    render() {
        const { status, occupation, error } = this.state;
        if (occupation && this.shows(occupation))
            return this.sheet(occupation);
        if (this.#hasFallback())
            return slotted(html `<slot></slot>`);
        if (status === 'ready' || occupation)
            return slotted(nothing);
        if (this.src && !error && !this.#isSlow)
            return slotted(html `<div class="space"></div>`);
        const offline = error?.kind === 'network' && !navigator.onLine;
        return this.#frame(html `<p class="muted">${this.say(offline ? 'failedOffline' : status)}</p>`, status);
    }
    #frame(content, style) {
        return slotted(html `<div class="${`root ${style}`}" data-theme="${this.theme}"><div class="sheet" lang="${this.say.language}">${content}</div></div>`);
    }
    /** One source: its name and licence, and the sentences that the licence asks for. */
    #source({ name, version, href, license, notice, note }) {
        const address = this.link(href);
        // A space at the edge of a template would be lost in the bundle.
        const title = version
            ? html `<bdi>${name}</bdi> <bdi>${version}</bdi>`
            : html `<bdi>${name}</bdi>`;
        const details = [license, !address && href].filter(Boolean);
        return html `<p>${address ? html `<a href="${address}">${title}</a>` : title}${details.map((each) => [' · ', html `<bdi>${each}</bdi>`])} ${[notice, note].map((each) => each && html `<br>${this.text(each)}`)}</p>`;
    }
    /** Whether the author put something inside that a person can see. */
    #hasFallback() {
        return [...this.childNodes].some((node) => node instanceof Element
            ? !node.matches(UNSEEN) && (node.textContent.trim() || !node.matches(EMPTY))
            : node instanceof Text && node.data.trim());
    }
    #showState() {
        const { status } = this.state;
        if (status === this.#shown || (status === 'empty' && this.#isPrerendered))
            return;
        const { states } = this.#internals;
        if (this.#shown)
            states.delete(this.#shown);
        states.add(status);
        if (status === 'loading' || this.#shown === 'loading') {
            this.#internals.ariaBusy = String(status === 'loading');
            clearTimeout(this.#slowTimer);
            this.#isSlow = false;
        }
        this.#shown = status;
        if (status !== 'loading')
            return;
        this.#slowTimer = setTimeout(() => {
            this.#isSlow = true;
            this.requestUpdate();
        }, PATIENCE);
    }
    #mayFetchYet() {
        if (this.loading !== 'lazy') {
            this.mayFetch = true;
        }
        else if (!this.mayFetch && this.isConnected) {
            this.#stopNear ??= watchNear(this, (entry) => {
                if (!entry.isIntersecting)
                    return;
                this.#stopNear = this.#stopNear?.();
                this.mayFetch = true;
                this.requestUpdate();
            });
        }
    }
}
/** Between the author's own content before and after. */
function slotted(content) {
    return html `<slot name="start"></slot>${content}<slot name="end"></slot>`;
}
