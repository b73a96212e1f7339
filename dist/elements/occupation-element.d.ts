import { type OccupationState } from '../data/occupation-controller.js';
import type { Occupation } from '../model/occupation.js';
import * as en from '../text/en.js';
import { type Messages, type Phrases } from '../text/messages.js';
import { type Section } from './events.js';
import { type Content } from './fragments.js';
import { ReactiveElement, type IsSet, type Property } from './reactive-element.js';
import { type TemplateResult } from './template.js';
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
export declare abstract class OccupationElement extends ReactiveElement {
    #private;
    static styles: string[];
    static properties: Readonly<Record<string, Property>>;
    /** @internal The tag under which the element is known. */
    static readonly tag: string;
    /** @internal The section's name in `occupation-view`; a profile leaves that to its parts. */
    static readonly section?: Section;
    /** @internal Names of the parts, which a profile exports with the section's name before them. */
    static readonly parts: readonly string[];
    /** @internal What it may say, in English; a bundler leaves out the rest. */
    static readonly sentences: Pick<Messages, keyof typeof en.shared>;
    /** The document: an object, or JSON text. */
    occupation: unknown;
    /** Address of the document; `{lang}` in it becomes the element's language. */
    src?: string | URL | null;
    /** `lazy`: fetch only near the viewport. */
    loading: 'eager' | 'lazy';
    /** Level of the element's heading, 1 to 6. */
    headingLevel: number;
    /** The author's words for the element's heading; empty leaves it out. */
    headingText?: string | null;
    /** `light`, `dark`, or `auto`: the page's own `color-scheme`. */
    theme: 'auto' | 'light' | 'dark';
    /** Describes the occupation to search engines, as schema.org JSON-LD in the head of the page. */
    structuredData: boolean;
    /** @internal Whether a profile around it carries frame and sources. */
    embedded?: boolean;
    /** @internal Language of the interface. */
    language: string;
    /** @internal Sentences of the interface. */
    say: Phrases<keyof typeof en.shared>;
    /** @internal */
    mayFetch?: boolean;
    constructor();
    /**
     * Registers the element, and what it composes. Never throws: where the tag is taken the first
     * owner keeps it, and the console says so once.
     */
    static define(tag?: string): void;
    /** Where the element stands: `{ status, occupation?, error? }`. */
    get state(): OccupationState;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** @internal Whether what is shown holds the questions and answers. */
    showsFaq(): boolean;
    /** @internal A profile hands over what it has validated. */
    give(state: OccupationState, baseUrl: string): void;
    /** @internal Takes a language for the interface; the document's text keeps its own. */
    speak(language: string): void;
    /** @internal Whether the document holds what this element is for. */
    abstract shows(occupation: Occupation): boolean;
    /** The element's content for a document that it `shows`. */
    protected abstract content(occupation: Occupation): TemplateResult;
    /** @internal How far into a turn it may render, in milliseconds: its layout takes as long again. */
    get turn(): number;
    /** The first time in turn with all others; until then a person sees what the author put inside. */
    scheduleUpdate(): void;
    protected willUpdate(isSet: IsSet): void;
    protected createRenderRoot(): ShadowRoot;
    /** Prerendered content gives way in the task that brings what is shown instead. */
    protected update(): void;
    /** Shows content in the shadow root, in place of what was shown. */
    protected abstract paint(content: TemplateResult): void;
    protected updated(): void;
    /** A document's content in its frame. */
    protected sheet(occupation: Occupation): TemplateResult;
    /** The address against which the document's links resolve. */
    protected get baseUrl(): string;
    /** A heading's level: 0 is the element's own, 1 below it; none is skipped where that is left out. */
    protected level(depth: number): number;
    /** Text of the document, with its language and direction where they are not the interface's. */
    protected text(text: string): unknown;
    /** Text of the document as paragraphs; a blank line separates them. */
    protected paragraphs(text: string | undefined): unknown;
    /** A title or label of the document as a sentence begins, by the document's language. */
    protected label(text: string): unknown;
    /** A number in the interface's language. */
    protected number(value: number): string;
    /** The element's heading: the author's words, else the element's; an empty value leaves it out. */
    protected ownHeading(words: unknown): Content;
    /** Where the data are from; inside a profile it says so once for all. */
    protected sources({ sources }: Occupation): Content;
    /** The author's choice among known words, each once; without a choice, all the standard ones. */
    protected chosen<T extends string>(choice: string | null | undefined, known: readonly T[], standard?: string): T[];
    /** Tells the author once that something does not fit and is left out. */
    protected warn(where: string, expected: string, found: unknown): void;
    /** @internal The address of a link if it leads to a web page; the author hears of others. */
    link(href: string | null | undefined, base?: string): string | undefined;
    /** What is in the shadow root. */
    protected render(): TemplateResult;
}
