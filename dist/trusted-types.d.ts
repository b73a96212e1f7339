interface Policy {
    createHTML(html: string): string;
}
/**
 * What the bundle puts in the place of Lit's own policy, which Lit would make at import: there a page
 * whose list lacks it, or has it already, would lose the whole bundle.
 */
export declare const templatePolicy: Policy;
/**
 * Makes Lit's policy where the page knows Trusted Types. Where its list does not allow that and
 * strings are not allowed either, the page's author is told what to add.
 * @returns whether templates may be made
 */
export declare function mayMakeTemplates(): boolean;
export {};
