import { type TemplateResult } from './template.js';
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are whole attributes, or text, templates, and lists
 * of these; no listeners and no properties. A line break between tags is no space.
 */
export declare function stamp({ strings, values }: TemplateResult): DocumentFragment;
/** Shows a template in a root, in place of what was there: the focus stays, and what is open. */
export declare function showStamped(root: ShadowRoot, template: TemplateResult): void;
