import { elementClasses } from './define.js';
import { warnOnce } from './warn-once.js';

const MARK = 'data-occupation-widget';

const upgraded = new WeakSet<Element>();

/**
 * Puts an element into each `<div data-occupation-widget="day-timeline" data-src="…">`, once: the
 * form that editors and sanitisers of content systems let through. A `data-*` of an attribute that
 * the element knows becomes that, and what was in the div is the element's fallback. The document
 * itself is watched; a shadow root has to be named.
 */
export function upgradePlaceholders(root: ParentNode): void {
  for (const place of root.querySelectorAll(`[${MARK}]`)) upgrade(place);
}

/** Upgrades what is in the document, and what comes later. */
export function watchPlaceholders(): void {
  // What the parser is not yet through with would lose the end of its fallback.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watchPlaceholders, { once: true });
    return;
  }
  upgradePlaceholders(document);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') upgradeIn(target);
      addedNodes.forEach(upgradeIn);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: [MARK] });
}

/** Hundreds of elements may come at once, most of them with nothing inside. */
function upgradeIn(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.hasAttribute(MARK)) upgrade(node);
  if (node.firstElementChild) upgradePlaceholders(node);
}

function upgrade(place: Element): void {
  const tag = place.getAttribute(MARK)!;
  const Class = elementClasses.find((each) => each.tag === tag);
  if (!Class) {
    const known = elementClasses.map((each) => each.tag).join(', ');
    warnOnce(`${MARK}: expected one of ${known}, found ${JSON.stringify(tag)}.`, place);
    return;
  }
  // A copy of the script that owns no tag leaves the placeholders to the one that does.
  const name = customElements.getName(Class);
  if (!name || upgraded.has(place)) return;
  upgraded.add(place);
  const element = document.createElement(name);
  // No others: what a sanitiser let through as data must not become a listener or a style.
  for (const attribute of [...Class.observedAttributes, 'lang']) {
    const value = place.getAttribute(`data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
