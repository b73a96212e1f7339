import * as elements from './elements.js';
import { mayMakeTemplates } from './trusted-types.js';

/** Every element; each class knows its tag. */
export const elementClasses = Object.values(elements);

/**
 * Registers every tag that is free. On browsers older than Chrome and Edge 125, Firefox 128 and
 * Safari 18, and on pages that allow no templates, nothing is registered, and what the author put
 * inside stays.
 */
export function defineAll(): void {
  if (!CSS.supports('(color: light-dark(red, red)) and selector(:state(ready))')) return;
  // A second copy has nothing to show, and needs no templates.
  const isFirst = elementClasses.some(({ tag }) => !customElements.get(tag));
  if (isFirst && !mayMakeTemplates()) return;
  for (const element of elementClasses) element.define();
}
