/** A page whose folder is known only to the site; it is deep enough for every `../` of a link. */
export declare const PAGE = "https://page.invalid/-/-/-/-/-/-/-/-/";
/**
 * Addresses on a page that is not known yet: links are resolved as on a page of ours, and written as
 * they have to be on the real one.
 * @param src address of the document, relative to the page
 * @throws RangeError where that is none
 */
export declare function addresses(src: string | undefined): {
    base: string;
    asWritten: (html: string) => string;
};
