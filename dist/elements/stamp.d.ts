import type { Content } from './fragments.js';
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are text, templates, lists of templates, and
 * whole attributes; no listeners and no properties.
 */
export declare function stamp(result: Content): Node;
