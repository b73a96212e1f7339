import { unsafeCSS } from '@lit/reactive-element';
/**
 * A style sheet without values. Lit's own tag takes values too, and brings what it says about those
 * that do not fit: 150 bytes of every element.
 */
export const css = (text) => unsafeCSS(text);
