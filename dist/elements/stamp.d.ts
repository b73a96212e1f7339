import { type TemplateResult } from 'lit-html';
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are whole attributes without quotes, or stand at the
 * end of their element: text, templates, and lists of these; no listeners and no properties. Each
 * element is closed.
 */
export declare function stamp({ strings, values }: TemplateResult): DocumentFragment;
/** Shows a template in a root, in place of what was there; who is on a link stays there. */
export declare function showStamped(root: ShadowRoot, template: TemplateResult): void;
