import './html-element.js';
import type { OccupationElement } from '../elements/occupation-element.js';
export { OccupationError } from '../data/occupation-error.js';
/** The classes by tag. */
export declare const ELEMENTS: Record<string, (new () => OccupationElement) & typeof OccupationElement>;
/** How an element is rendered. */
export interface RenderOptions {
    /** The tag: `occupation-profile` where nothing is said. */
    element?: string;
    /**
     * Attributes of the tag, as an author writes them; `lang` is the language of the interface, whose
     * locale module is imported too.
     */
    attributes?: Readonly<Record<string, string>>;
    /** Address of the document, relative to the page; without it the HTML carries the document. */
    src?: string;
    /** Address of `dist/occupation-widgets.css`; without it the styles are in the HTML. */
    stylesheet?: string;
    /** Adds schema.org JSON-LD for search engines after the element. */
    structuredData?: boolean;
}
/**
 * An element as HTML with declarative shadow DOM, in the state ready: shown without a script and
 * before it; the script takes it over. For Node.
 * @param document JSON text, or an object of the document's shape
 * @throws OccupationError for a document that does not fit, RangeError for an unknown tag or
 * attribute, and a `src` that is no address
 */
export declare function render(document: unknown, options?: RenderOptions): string;
/** Style sheets without their comments and line breaks. */
export declare function minified(css: string): string;
/** All style sheets in one, for pages whose security policy allows no style in the HTML. */
export declare function styleSheet(): string;
